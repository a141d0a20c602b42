using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace Samverkan.Cms.Api.Management.ServerEvents;

/// <summary>Of each kind the operation that reads one: whoever may call it hears what happens to the kind.</summary>
internal static class ServerEventSources
{
    public const string Element = "Umbraco:CMS:Element", ElementFolder = "Umbraco:CMS:ElementFolder"; // the client listens to these; Core names them nowhere

    private static readonly Dictionary<string, string> Reading = new()
    {
        [EventSource.Document] = "/document/{id}",
        [EventSource.Domain] = "/document/{id}/domains",
        [EventSource.PublicAccessEntry] = "/document/{id}/public-access",
        [EventSource.DocumentBlueprint] = "/document-blueprint/{id}",
        [EventSource.DocumentType] = "/document-type/{id}",
        [EventSource.Media] = "/media/{id}",
        [EventSource.MediaType] = "/media-type/{id}",
        [EventSource.Member] = "/member/{id}",
        [EventSource.MemberType] = "/member-type/{id}",
        [EventSource.MemberGroup] = "/member-group/{id}",
        [EventSource.DataType] = "/data-type/{id}",
        [EventSource.Language] = "/language/{isoCode}",
        [EventSource.DictionaryItem] = "/dictionary/{id}",
        [EventSource.Template] = "/template/{id}",
        [EventSource.PartialView] = "/partial-view/{path}",
        [EventSource.Script] = "/script/{path}",
        [EventSource.Stylesheet] = "/stylesheet/{path}",
        [EventSource.Relation] = "/relation/type/{id}",
        [EventSource.RelationType] = "/relation-type/{id}",
        [EventSource.User] = "/user/{id}",
        [EventSource.UserGroup] = "/user-group/{id}",
        [EventSource.Webhook] = "/webhook/{id}",
        [Element] = "/element/{id}",
        [ElementFolder] = "/element/folder/{id}",
    };

    /// <returns>False for what is not known: nobody hears of it.</returns>
    public static bool MayHear(IUser user, string source) => Reading.TryGetValue(source, out string? path) && AccessTable.For("GET", path).Allows(user);
}
