using System.Collections.Concurrent;
using System.Net;
using Samverkan.Cms.Api.Management;

namespace Samverkan.Tests.Management;

/// <summary>Who is let in, for every operation of the contract and every role of a fresh install.</summary>
public sealed class AccessTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private static readonly string[] Roles = ["nobody", "admin", "editor", "writer", "translator", "sensitiveData"];

    [Fact]
    public async Task Every_operation_lets_in_whom_the_table_says()
    {
        Dictionary<string, Session> sessions = await SessionsAsync();
        ConcurrentBag<string> wrong = [];
        foreach (string[] line in Lines())
        {
            for (int role = 0; role < Roles.Length; role++)
            {
                HttpResponseMessage response = await sessions[Roles[role]].SendAsync(new HttpMethod(line[0]), Address(line[1]), line[0] is "GET" or "DELETE" ? null : new object());
                string got = response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? ((int)response.StatusCode).ToString() : "+";
                if (got != line[role + 2]) wrong.Add($"{line[0]} {line[1]} as {Roles[role]}: {line[role + 2]} expected, {(int)response.StatusCode} given");
                if (response.StatusCode == HttpStatusCode.InternalServerError) wrong.Add($"{line[0]} {line[1]} as {Roles[role]}: 500");
            }
        }

        Assert.True(wrong.IsEmpty, string.Join(Environment.NewLine, wrong.Order()));
    }

    [Fact]
    public void No_operation_is_missing_from_the_table() =>
        Assert.Equal(AccessTable.All.Select(r => $"{r.Method} {r.Path}").Where(o => !o.Contains("/security/back-office/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), Lines().Select(l => $"{l[0]} {l[1]}").Order(StringComparer.Ordinal));

    private async Task<Dictionary<string, Session>> SessionsAsync()
    {
        Dictionary<string, Session> sessions = new() { ["nobody"] = fixture.Api.NewSession() };
        foreach (Umbraco.Cms.Core.Models.Membership.IUserGroup group in (await fixture.Api.Get<IUserGroupService>().GetAllAsync(0, 10)).Items)
        {
            string email = $"{group.Alias}-{Guid.NewGuid():N}@example.org";
            await fixture.Api.NewUserAsync(email, group.Key);
            sessions[group.Alias] = await fixture.Api.SignInAsync(email);
        }

        return sessions;
    }

    /// <summary>Keys that name nothing: whoever is let in is told so, and nothing is changed.</summary>
    private static string Address(string path) => System.Text.RegularExpressions.Regex.Replace(path, @"\{(\w+)\}", m => m.Groups[1].Value.EndsWith("id", StringComparison.OrdinalIgnoreCase) ? Guid.NewGuid().ToString() : "none");

    private static IEnumerable<string[]> Lines() => System.IO.File.ReadLines(Repository.Folder("tests/Samverkan.Tests/Management/access-by-role.tsv")).Where(l => l[0] != '#').Select(l => l.Split('\t'));
}
