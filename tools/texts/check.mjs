// Says what the Swedish backoffice lacks: a line for each text of the client that neither it nor we have in Swedish, that is gone from the client, or whose
// placeholders differ. Nothing when all is well.
//   node tools/texts/check.mjs
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const client = path.join(root, 'src/Samverkan.Cms.Api/Backoffice/Client/node_modules/@umbraco-cms/backoffice/dist-cms/assets/lang');
const read = async file => (await import(file)).default;
const [english, swedish, own] = [await read(path.join(client, 'en.js')), await read(path.join(client, 'sv.js')), await read(path.join(root, 'src/Samverkan.Web/App_Plugins/Samverkan/sv/sv.js'))];

const placeholders = text => [...new Set(String(text).match(/%\d%|\{\d\}/g) ?? [])].sort().join(' ');
const texts = language => Object.entries(language).flatMap(([area, keys]) => Object.entries(keys).map(([key, text]) => [area, key, text]));

for (const [area, key] of texts(english)) {
  if (area === 'uiCulture') continue; // the languages' own names
  if ((own[area]?.[key] ?? swedish[area]?.[key]) === undefined) console.log(`missing: ${area}.${key}`);
}
for (const [area, key, text] of texts(own)) {
  const original = english[area]?.[key];
  if (original === undefined) console.log(`not in the client any more: ${area}.${key}`);
  else if (typeof original !== typeof text) console.log(`a function there, a text here, or the other way round: ${area}.${key}`);
  else if (typeof text === 'string' && placeholders(original) !== placeholders(text)) console.log(`other placeholders: ${area}.${key}`);
}
