using Samverkan.Content.Approvals;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Web.Editors.Approvals;

/// <summary>Requests as one reader may know them.</summary>
internal sealed class ApprovalModels(IContentService contents, IUserService users, ApprovalRules rules, ApprovalHistory history)
{
    public async Task<IReadOnlyList<ApprovalModel>> OfAsync(IReadOnlyList<ApprovalRequest> requests, IUser reader)
    {
        Dictionary<Guid, IContent> documents = contents.GetByIds(requests.Select(r => r.Document)).ToDictionary(d => d.Key);
        List<ApprovalModel> models = [];
        foreach (ApprovalRequest request in requests)
        {
            if (documents.TryGetValue(request.Document, out IContent? document)) models.Add(await OfAsync(document, request, reader));
        }

        return models;
    }

    public async Task<ApprovalModel> OfAsync(IContent document, ApprovalRequest? request, IUser reader)
    {
        IReadOnlyList<string> cultures = request?.Cultures ?? [];
        string edition = Edition.Of(document, cultures);
        return new()
        {
            Document = document.Key,
            Name = (cultures.Count > 0 ? document.GetCultureName(cultures[0]) : null) ?? document.Name ?? "",
            State = request?.State,
            Cultures = cultures,
            SentBy = await PersonAsync(request?.Sender),
            SentAt = request?.SentAt,
            IsOwn = request?.Sender == reader.Key,
            DecidedBy = await PersonAsync(request?.Decider),
            DecidedAt = request?.DecidedAt,
            Comment = request is { State: ApprovalState.Rejected } ? await history.CommentAsync(document.Key) : null,
            HasChanged = request is not null && request.Edition != edition,
            Edition = edition,
            Unpublished = WaitingText.In(document, document.AvailableCultures),
            HasUnpublished = WaitingText.IsThere(document, [.. document.AvailableCultures]),
            MaySend = !document.Trashed && await rules.MaySendAsync(reader, document.Key, []),
            MayDecide = !document.Trashed && await rules.MayDecideAsync(reader, document.Key, cultures),
            MayWithdraw = request is not null && ApprovalRules.MayWithdraw(reader, request),
        };
    }

    private async Task<ApprovalModel.Person?> PersonAsync(Guid? key) =>
        key is { } known && await users.GetAsync(known) is { } user ? new(user.Key, user.Name ?? "") : null;
}
