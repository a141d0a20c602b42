using System.Security.Cryptography;

namespace Samverkan.Cms.Api.Backoffice.Shell;

/// <summary>A word for one response, that its policy and its scripts share.</summary>
internal static class Nonce
{
    private const int Bytes = 18;

    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
}
