using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.HealthChecks;

namespace Samverkan.Cms.Api.Management.HealthChecks;

/// <summary>Checks by their groups, without those that the settings disable.</summary>
internal static class HealthCheckEndpoints
{
    public static void MapHealthChecks(this ManagementApi api)
    {
        api.Get("/health-check-group", Groups);
        api.Get("/health-check-group/{name}", Group);
        api.Post("/health-check-group/{name}/check", Check);
        api.Post("/health-check/execute-action", Execute);
    }

    private static Paged<HealthCheckGroupResponseModel> Groups(Paging paging, HealthCheckCollection checks, IOptionsSnapshot<HealthChecksSettings> settings)
    {
        string[] all = [.. Enabled(checks, settings.Value).Select(c => c.Group ?? "").Distinct().Order(StringComparer.Ordinal)];
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(name => new HealthCheckGroupResponseModel { Name = name })]);
    }

    private static IResult Group(string name, HealthCheckCollection checks, IOptionsSnapshot<HealthChecksSettings> settings) => Enabled(checks, settings.Value, name) is { Length: > 0 } found
        ? Results.Ok(new HealthCheckGroupPresentationModel { Name = name, Checks = [.. found.Select(c => new HealthCheckModel { Id = c.Id, Name = c.Name, Description = c.Description })] })
        : Problems.NotFound();

    private static async Task<IResult> Check(string name, HealthCheckCollection checks, IOptionsSnapshot<HealthChecksSettings> settings)
    {
        if (Enabled(checks, settings.Value, name) is not { Length: > 0 } found) return Problems.NotFound();
        List<HealthCheckWithResultPresentationModel> results = [];
        foreach (HealthCheck check in found) results.Add(new() { Id = check.Id, Results = [.. (await check.GetStatusAsync()).Select(s => Model(s, check.Id))] });
        return Results.Ok(new HealthCheckGroupWithResultResponseModel { Checks = results });
    }

    /// <summary>Only what the check itself offers now.</summary>
    private static async Task<IResult> Execute(HealthCheckActionRequestModel wanted, HealthCheckCollection checks, IOptionsSnapshot<HealthChecksSettings> settings)
    {
        HealthCheck? check = Enabled(checks, settings.Value).FirstOrDefault(c => c.Id == wanted.HealthCheck.Id);
        HealthCheckAction? offered = check is null ? null : (await check.GetStatusAsync()).SelectMany(s => s.Actions ?? []).FirstOrDefault(a => a.Alias == wanted.Alias);
        if (check is null || offered is null) return Problems.BadRequest("No such action", "The check does not exist, or does not offer this action now. Run the check again.");
        offered.ProvidedValue = wanted.ProvidedValue;
        return Results.Ok(Model(await check.ExecuteActionAsync(offered), check.Id));
    }

    private static HealthCheck[] Enabled(HealthCheckCollection checks, HealthChecksSettings settings, string? group = null) =>
        [.. checks.Where(c => settings.DisabledChecks.All(d => d.Id != c.Id) && (group is null || c.Group.InvariantEquals(group))).OrderBy(c => c.Name, StringComparer.Ordinal)];

    private static HealthCheckResultResponseModel Model(HealthCheckStatus status, Guid check) => new()
    {
        Message = status.Message,
        ResultType = status.ResultType,
        ReadMoreLink = status.ReadMoreLink,
        Actions = [.. (status.Actions ?? []).Select(a => new HealthCheckActionRequestModel
        {
            HealthCheck = check.ToReference(),
            Alias = a.Alias,
            Name = a.Name,
            Description = a.Description,
            ValueRequired = a.ValueRequired,
            ProvidedValue = a.ProvidedValue,
            ProvidedValueValidation = a.ProvidedValueValidation,
            ProvidedValueValidationRegex = a.ProvidedValueValidationRegex,
        })],
    };
}
