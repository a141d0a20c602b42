using Samverkan.Web.Commands;
using Samverkan.Web.Hosting;

return UsyncCommand.IsAsked(args) ? await UsyncCommand.RunAsync(args)
    : IndexCommand.IsAsked(args) ? await IndexCommand.RunAsync(args)
    : await Site.RunAsync(args);
