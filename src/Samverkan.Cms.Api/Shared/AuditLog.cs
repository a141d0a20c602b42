namespace Samverkan.Cms.Api.Shared;

/// <summary>The history of an item.</summary>
internal static class AuditLog
{
    public static async Task<Paged<AuditLogResponseModel>> PageAsync(PagedModel<IAuditItem> page, IUserIdKeyResolver users)
    {
        List<AuditLogResponseModel> items = [];
        foreach (IAuditItem item in page.Items)
        {
            Attempt<Guid> user = await users.TryGetAsync(item.UserId);
            items.Add(new()
            {
                User = (user.Success ? user.Result : Guid.Empty).ToReference(), // a user who was deleted
                Timestamp = item.CreateDate.ToUniversal(),
                LogType = item.AuditType,
                Comment = item.Comment,
                Parameters = item.Parameters,
            });
        }

        return new(page.Total, items);
    }
}
