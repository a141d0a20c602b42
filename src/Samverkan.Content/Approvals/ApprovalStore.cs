using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Approvals;

/// <summary>Keeps requests in Umbraco's table of keys and values, one for each document. Whoever decides by what it reads holds <see cref="Lock"/> from before.</summary>
public sealed class ApprovalStore(IKeyValueService values, IKeyValueRepository rows, ICoreScopeProvider scopes)
{
    private const string Prefix = "Samverkan.Approval.";

    /// <summary>From here to the end of the scope nobody else changes a request.</summary>
    public static void Lock(ICoreScope scope) => scope.WriteLock(Constants.Locks.KeyValues);

    public ApprovalRequest? Find(Guid document) => values.GetValue(Key(document)) is { } text ? ApprovalRequest.Read(document, text) : null;

    /// <summary>All, the first sent first.</summary>
    public IReadOnlyList<ApprovalRequest> All() =>
        [.. (values.FindByKeyPrefix(Prefix) ?? new Dictionary<string, string?>())
            .Where(row => row.Value is not null)
            .Select(row => ApprovalRequest.Read(Guid.Parse(row.Key.AsSpan(Prefix.Length)), row.Value ?? ""))
            .OrderBy(request => request.SentAt).ThenBy(request => request.Document)];

    public void Save(ApprovalRequest request) => values.SetValue(Key(request.Document), request.Write());

    /// <summary>The service of keys and values removes none.</summary>
    public void Remove(Guid document)
    {
        using var scope = scopes.CreateCoreScope();
        Lock(scope);
        if (rows.Get(Key(document)) is { } row) rows.Delete(row);
        scope.Complete();
    }

    private static string Key(Guid document) => $"{Prefix}{document:N}";
}
