// Takes out of the client what this site does not offer: docs/decisions says what, and why.
const notOffered = [
  'Umb.Dashboard.UmbracoNews', 'Umb.Dashboard.SettingsWelcome', // links to other hosts
  'Umb.MenuItem.Help.CommunityForum', 'Umb.MenuItem.Help.LearningBase',
  'Umb.EntityAction.Document.PublicAccess',
  'Umb.Dashboard.ModelsBuilder', 'Umb.Dashboard.Telemetry',
];

export const onInit = (host, registry) => notOffered.forEach(alias => registry.exclude(alias));
