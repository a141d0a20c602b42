// What the client's own Swedish lacks. One word for each thing: docs/glossary.md.
import content from './content.js';
import editors from './editors.js';
import general from './general.js';
import settings from './settings.js';

export default { ...content, ...editors, ...general, ...settings };
