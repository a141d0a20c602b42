using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Delivery.Requests;
using Samverkan.Cms.Headless.Keys;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;

namespace Samverkan.Cms.Api.Delivery.Access;

/// <summary>Who may read: everybody or whoever has a key, as <c>Umbraco:CMS:DeliveryApi</c> says; drafts only with a key.</summary>
internal sealed class DeliveryAccess(IHttpContextAccessor http, IOptionsMonitor<DeliveryApiSettings> settings, DeliveryKeys keys) : IApiAccessService
{
    public bool HasPublicAccess() => Allows(Asking, isMedia: false);

    public bool HasPreviewAccess() => settings.CurrentValue.Enabled && Asking?.MayPreview == true;

    public bool HasMediaAccess() => Allows(Asking, isMedia: true);

    public bool Allows(Credentials? credentials, bool isMedia)
    {
        DeliveryApiSettings now = settings.CurrentValue;
        bool isOn = now.Enabled && (!isMedia || now.Media.Enabled), isPublic = now.PublicAccess && (!isMedia || now.Media.PublicAccess);
        return isOn && (isPublic || credentials is not null);
    }

    /// <returns>Null for no key, and for one that is not valid.</returns>
    public Credentials? Recognise(string key) =>
        key.Length == 0 ? null
        : settings.CurrentValue.ApiKey is { } own && !string.IsNullOrWhiteSpace(own) && Same(key, own) ? new Credentials(Guid.Empty, MayPreview: true)
        : keys.Recognise(key) is { } made ? new Credentials(made.Id, made.MayPreview, made.StartItem, made.Culture)
        : null;

    private Credentials? Asking => DeliveryRequest.Find(http.HttpContext)?.Credentials;

    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
