using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace Samverkan.Cms.Api.Management.UserData;

/// <summary>What extensions of the client keep for whoever is signed in. Nobody reaches another's.</summary>
internal static class UserDataEndpoints
{
    public static void MapUserData(this ManagementApi api)
    {
        api.Get("/user-data", All);
        api.Get("/user-data/{id}", One);
        api.Post("/user-data", Create);
        api.Put("/user-data", Update);
        api.Delete("/user-data/{id}", Delete);
    }

    private static async Task<Paged<UserDataResponseModel>> All(string[] groups, string[] identifiers, Paging paging, IUserDataService data, Editor editor)
    {
        PagedModel<IUserData> page = await data.GetAsync(paging.Skip, paging.Take, new Own([editor.Key]) { Groups = OrAll(groups), Identifiers = OrAll(identifiers) });
        return new(page.Total, [.. page.Items.Select(d => new UserDataResponseModel { Key = d.Key, Group = d.Group, Identifier = d.Identifier, Value = d.Value })]);
    }

    private static async Task<IResult> One(Guid id, IUserDataService data, Editor editor) => await OwnAsync(id, data, editor) is { } found
        ? Results.Ok(new UserDataModel { Group = found.Group, Identifier = found.Identifier, Value = found.Value })
        : NotFound;

    private static async Task<IResult> Create(CreateUserDataRequestModel wanted, IUserDataService data, Editor editor)
    {
        Attempt<IUserData, UserDataOperationStatus> result = await data.CreateAsync(new Umbraco.Cms.Core.Models.Membership.UserData
        {
            Key = wanted.Key ?? Guid.NewGuid(),
            UserKey = editor.Key,
            Group = wanted.Group,
            Identifier = wanted.Identifier,
            Value = wanted.Value,
        });
        return result.Success ? new Created("/user-data", result.Result.Key) : Problems.Of(result.Status);
    }

    private static async Task<IResult> Update(UpdateUserDataRequestModel wanted, IUserDataService data, Editor editor)
    {
        if (await OwnAsync(wanted.Key, data, editor) is not { } found) return NotFound;
        (found.Group, found.Identifier, found.Value) = (wanted.Group, wanted.Identifier, wanted.Value);
        return (await data.UpdateAsync(found)).ToResult();
    }

    private static async Task<IResult> Delete(Guid id, IUserDataService data, Editor editor)
    {
        if (await OwnAsync(id, data, editor) is null) return NotFound;
        Attempt<UserDataOperationStatus> result = await data.DeleteAsync(id);
        return result.Success ? Results.Ok() : Problems.Of(result.Result);
    }

    private static IResult NotFound => Problems.Of(UserDataOperationStatus.NotFound);

    private static async Task<IUserData?> OwnAsync(Guid key, IUserDataService data, Editor editor) => await data.GetAsync(key) is { } found && found.UserKey == editor.Key ? found : null;

    private static string[]? OrAll(string[] wanted) => wanted.Length == 0 ? null : wanted;

    private sealed record Own(ICollection<Guid>? UserKeys) : IUserDataFilter
    {
        public ICollection<Guid>? UserKeys { get; set; } = UserKeys;

        public ICollection<string>? Groups { get; set; }

        public ICollection<string>? Identifiers { get; set; }
    }
}
