using Samverkan.Cms.Api.Management;
using Samverkan.Cms.Headless.Keys;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Api.Delivery.Keys;

/// <summary>What an administrator sends to make a key.</summary>
public sealed record NewDeliveryKey(string? Name, bool MayPreview, Guid? StartItem, string? Culture);

/// <summary>A key that was made. <c>secret</c> is what the app sends; it is told this once.</summary>
public sealed record MadeDeliveryKey(DeliveryKeyModel Key, string Secret);

/// <summary>A key as administrators see it.</summary>
public sealed record DeliveryKeyModel(Guid Id, string Name, string Hint, bool MayPreview, Guid? StartItem, string? Culture, DateTimeOffset Created, DateTimeOffset? LastUsed, DateTimeOffset? Revoked);

/// <summary>Keys to the delivery API: administrators make them, see when each was used last, and revoke them.</summary>
internal static class KeyEndpoints
{
    private const string Path = "/delivery/keys";

    public static void MapDeliveryKeys(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder keys = routes.MapEditorApi().MapGroup(Path).ForAdministrators();
        keys.MapGet("", All);
        keys.MapPost("", MakeAsync);
        keys.MapDelete("{id:guid}", Revoke);
    }

    private static Paged<DeliveryKeyModel> All(DeliveryKeys keys)
    {
        IReadOnlyList<DeliveryKey> all = keys.All();
        return new(all.Count, [.. all.Select(Model)]);
    }

    private static async Task<IResult> MakeAsync(NewDeliveryKey asked, DeliveryKeys keys, ILanguageService languages, IDocumentNavigationQueryService tree)
    {
        Dictionary<string, string[]> wrong = [];
        string name = asked.Name?.Trim() ?? "";
        if (name.Length is 0 or > DeliveryKeys.MaxNameLength) wrong["$.name"] = [$"A name of at most {DeliveryKeys.MaxNameLength} characters tells whose key it is."];
        string? culture = asked.Culture is { Length: > 0 } code ? (await languages.GetAsync(code))?.IsoCode : null;
        if (asked.Culture is { Length: > 0 } && culture is null) wrong["$.culture"] = ["The site has no such language."];
        if (asked.StartItem is { } root && !(tree.TryGetRootKeys(out IEnumerable<Guid> roots) && roots.Contains(root))) wrong["$.startItem"] = ["There is no such document at the root of the content tree."];
        if (wrong.Count > 0) return Problems.Invalid(wrong);
        (DeliveryKey key, string secret) = keys.Make(name, asked.MayPreview, asked.StartItem, culture);
        return Results.Json(new MadeDeliveryKey(Model(key), secret), statusCode: StatusCodes.Status201Created);
    }

    private static IResult Revoke(Guid id, DeliveryKeys keys) => keys.Revoke(id) ? Results.NoContent() : Problems.NotFound(detail: "There is no such key, or it is revoked already.");

    private static DeliveryKeyModel Model(DeliveryKey key) => new(key.Id, key.Name, key.Hint, key.MayPreview, key.StartItem, key.Culture, key.Created.ToUniversal(), key.LastUsed?.ToUniversal(), key.Revoked?.ToUniversal());
}
