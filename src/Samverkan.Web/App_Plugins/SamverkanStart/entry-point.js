// Takes out of the client what this site does not offer: docs/decisions says what, and why. And brings what must be there before anything is shown. The client waits
// for it before it shows a section, which it does for no other kind of entry point: a menu that is taken out while it opens complains on the console.
import { Spaced } from './spaced.js';

const files = ['PartialView', 'Script', 'Stylesheet'], code = ['Template', ...files];
const actions = (kinds, ...names) => kinds.flatMap(kind => names.map(name => `Umb.EntityAction.${kind}.${name}`));

const notOffered = [
  'Umb.Section.Members', 'Umb.GlobalSearch.Member', 'Umb.Section.Packages',
  'Umb.Dashboard.UmbracoNews', 'Umb.Dashboard.SettingsWelcome', // links to other hosts
  'Umb.MenuItem.Help.CommunityForum', 'Umb.MenuItem.Help.LearningBase',
  'Umb.EntityAction.Document.PublicAccess',
  'Umb.EntityCreateOptionAction.DocumentType.DocumentWithTemplate', 'Umb.CollectionAction.TemplateTreeItemChildren.Create',
  'Umb.Dashboard.ModelsBuilder', 'Umb.Dashboard.Telemetry', 'Umb.Dashboard.Profiling',
  'Umb.MenuItem.PartialView', 'Umb.MenuItem.Script', 'Umb.MenuItem.Stylesheets', // code is changed in the sources; templates are shown, to read
  ...actions(code, 'Create', 'Delete'), ...actions(files, 'Rename', 'Folder.Delete'),
  ...code.map(kind => `Umb.WorkspaceAction.${kind}.Save`),
];

export const onInit = (host, registry) => {
  notOffered.forEach(alias => registry.exclude(alias));
  registry.register({ type: 'ufmFilter', alias: 'Samverkan.Filter.Spaced', name: 'A rich text whose parts are apart', meta: { alias: 'spaced' }, api: Spaced });
};
