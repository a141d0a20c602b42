namespace Samverkan.Cms.Hosting;

/// <summary>What a property may not be called: its model would have two members of the name.</summary>
public sealed class ReservedFieldNames : IReservedFieldNamesService
{
    private static readonly Type[] Published = [typeof(IPublishedContent), typeof(IPublishedElement), typeof(IPublishedMember)];

    public ISet<string> GetDocumentReservedFieldNames() => Names(typeof(IPublishedContent), typeof(IPublishedElement));

    public ISet<string> GetMediaReservedFieldNames() => GetDocumentReservedFieldNames();

    public ISet<string> GetMemberReservedFieldNames() => Names(Published);

    /// <summary>Without regard to case: aliases begin in lower case, members in upper case.</summary>
    private static HashSet<string> Names(params Type[] types) => new(
        types.SelectMany(type => type.GetProperties().Select(p => p.Name).Concat(type.GetMethods().Where(m => !m.IsSpecialName).Select(m => m.Name))), StringComparer.OrdinalIgnoreCase);
}
