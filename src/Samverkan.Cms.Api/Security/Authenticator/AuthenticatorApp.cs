using System.Text;
using OtpNet;
using QRCoder;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Authenticator;

/// <summary>A second factor by an app on a telephone: six digits that change every half minute (RFC 6238).</summary>
public sealed class AuthenticatorApp(IUserService users, UsedCodes used) : ITwoFactorProvider
{
    /// <summary>The name that Umbraco's documentation gives such a provider; the client's extension names it too.</summary>
    public const string Name = "UmbracoUserAppAuthenticator";

    private const string Issuer = "Samverkan mot trafficking";
    private const int PixelsPerModule = 5, ShortestSecret = 26; // characters: 128 bits

    /// <summary>Clocks differ: the code before and the one after count too.</summary>
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    public string ProviderName => Name;

    /// <param name="userOrMemberKey">Who sets it up.</param>
    /// <param name="secret">Made by Core. Apps and those who type want it in Base32, so that is what is kept.</param>
    public async Task<ISetupTwoFactorModel> GetSetupDataAsync(Guid userOrMemberKey, string secret)
    {
        IUser? user = await users.GetAsync(userOrMemberKey);
        string shared = Base32Encoding.ToString(Encoding.UTF8.GetBytes(secret)).TrimEnd('=');
        OtpUri address = new(OtpType.Totp, shared, user?.Username ?? userOrMemberKey.ToString(), Issuer);
        using QRCodeGenerator generator = new();
        using QRCodeData code = generator.CreateQrCode(address.ToString(), QRCodeGenerator.ECCLevel.M);
        using PngByteQRCode picture = new(code);
        return new AuthenticatorSetup(shared, $"data:image/png;base64,{Convert.ToBase64String(picture.GetGraphic(PixelsPerModule))}");
    }

    public bool ValidateTwoFactorPIN(string secret, string token) => IsRight(secret, token);

    public bool ValidateTwoFactorSetup(string secret, string token) => IsRight(secret, token);

    /// <summary>A code that was read over somebody's shoulder is worth nothing once it has been used.</summary>
    private bool IsRight(string secret, string token) => Key(secret) is { } key
        && new Totp(key).VerifyTotp(token.Replace(" ", "", StringComparison.Ordinal), out long step, Window) && used.TryUse(secret, step);

    /// <returns>Null for what no app could have been given: the first code comes with the secret, from the client.</returns>
    private static byte[]? Key(string secret)
    {
        if (secret.Length < ShortestSecret) return null;
        try { return Base32Encoding.ToBytes(secret); }
        catch (ArgumentException) { return null; }
    }
}

/// <summary>What the client shows: a picture for the app, and the secret that it sends back with the first code.</summary>
public sealed record AuthenticatorSetup(string Secret, string QrCodeSetupImageUrl) : ISetupTwoFactorModel;
