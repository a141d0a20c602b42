using Samverkan.Cms.Api.Management;
using Samverkan.Cms.Api.Shared;
using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Content.Approvals;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Paging = Samverkan.Cms.Api.Shared.Paging;

namespace Samverkan.Web.Editors.Approvals;

/// <summary>Sending for approval, and deciding. Whoever may not read a document learns nothing of what waits on it.</summary>
internal static class ApprovalEndpoints
{
    public static IServiceCollection AddApprovalDesk(this IServiceCollection services) => services
        .AddApprovals()
        .AddSingleton<ApprovalModels>()
        .AddTransient<INotificationAsyncHandler<ApprovalNotification>, ApprovalMails>();

    public static void MapApprovals(this RouteGroupBuilder api)
    {
        api.MapGet("/approvals", List);
        RouteGroupBuilder one = api.MapGroup("/approvals/{id:guid}");
        one.AddEndpointFilter(async (context, next) =>
            await context.HttpContext.RequestServices.GetRequiredService<DocumentGuard>().AllowsAsync(ActionBrowse.ActionLetter, context.GetArgument<Guid>(0)) ? await next(context) : Problems.Forbidden);
        one.MapGet("", One);
        one.MapPost("/send", Send);
        one.MapPost("/approve", Approve).HoldsContentLock(); // what is published is what was looked at
        one.MapPost("/reject", Reject);
        one.MapPost("/withdraw", Withdraw);
    }

    /// <summary>What waits for the one who asks, and what that one has sent.</summary>
    private static async Task<Paged<ApprovalModel>> List(Paging paging, ApprovalLists lists, ApprovalModels models, Editor editor)
    {
        IReadOnlyList<ApprovalRequest> all = await lists.ForAsync(editor.User);
        return new(all.Count, await models.OfAsync([.. all.Skip(paging.Skip).Take(paging.Take)], editor.User));
    }

    private static async Task<IResult> One(Guid id, IContentService contents, ApprovalStore store, ApprovalModels models, Editor editor) =>
        contents.GetById(id) is { } document ? Results.Ok(await models.OfAsync(document, store.Find(id), editor.User)) : ApprovalProblem.Of(ApprovalStatus.NotFound, editor.User);

    private static async Task<IResult> Send(Guid id, SendModel wanted, ApprovalWorkflow workflow, Editor editor) =>
        Answer(await workflow.SendAsync(id, wanted.Cultures ?? [], editor.User), editor.User);

    private static async Task<IResult> Approve(Guid id, ApproveModel wanted, ApprovalWorkflow workflow, Editor editor)
    {
        ApprovalResult result = await workflow.ApproveAsync(id, wanted.Edition ?? "", editor.User);
        return result.Status == ApprovalStatus.NotPublished ? ApprovalProblem.Of(result.Publishing, result.Invalid, editor.User) : Answer(result.Status, editor.User);
    }

    private static async Task<IResult> Reject(Guid id, RejectModel wanted, ApprovalWorkflow workflow, Editor editor) =>
        Answer(await workflow.RejectAsync(id, wanted.Comment, editor.User), editor.User);

    private static async Task<IResult> Withdraw(Guid id, ApprovalWorkflow workflow, Editor editor) => Answer(await workflow.WithdrawAsync(id, editor.User), editor.User);

    private static IResult Answer(ApprovalStatus status, IUser reader) => status == ApprovalStatus.Success ? Results.Ok() : ApprovalProblem.Of(status, reader);

    /// <param name="Cultures">The languages to publish; none for a document without languages.</param>
    internal sealed record SendModel(IReadOnlyList<string>? Cultures);

    /// <param name="Edition">As the approver was told it.</param>
    internal sealed record ApproveModel(string? Edition);

    internal sealed record RejectModel(string? Comment);
}
