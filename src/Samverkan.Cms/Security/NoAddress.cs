using Umbraco.Cms.Core.Net;

namespace Samverkan.Cms.Security;

/// <summary>The address of a person's machine is never kept, so nobody is given it.</summary>
public sealed class NoAddress : IIpResolver
{
    public string GetCurrentRequestIpAddress() => "";
}
