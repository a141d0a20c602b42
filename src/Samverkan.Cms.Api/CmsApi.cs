namespace Samverkan.Cms.Api;

/// <summary>What apps and editors reach over HTTP: the Management API with sign-in, and the backoffice client that speaks it.</summary>
public static class CmsApi
{
    /// <summary>The folder that the whole backoffice stands under. Fixed in the client.</summary>
    public const string Root = "/umbraco";
}
