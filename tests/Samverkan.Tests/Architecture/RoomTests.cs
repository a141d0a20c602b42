using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;

namespace Samverkan.Tests.Architecture;

/// <summary>Dependencies point inwards.</summary>
public sealed partial class RoomTests
{
    private static readonly Assembly Cms = typeof(Samverkan.Cms.Hosting.EngineRoom).Assembly;
    private static readonly Assembly Content = typeof(Samverkan.Content.Site.SiteContext).Assembly;
    private static readonly Assembly Api = typeof(Samverkan.Cms.Api.CmsApi).Assembly;
    private static readonly Assembly Web = typeof(Samverkan.Web.Hosting.Site).Assembly;

    [Fact]
    public void Content_knows_neither_database_nor_index_nor_image_library_nor_web() =>
        Holds(Content, "Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "Lucene.Net", "SixLabors.ImageSharp", "Microsoft.AspNetCore.Mvc", "Samverkan.Cms", "Samverkan.Web");

    [Fact]
    public void The_engine_room_knows_neither_MVC_nor_the_rooms_above() =>
        Holds(Cms, "Microsoft.AspNetCore.Mvc", "Samverkan.Web", "Samverkan.Content", "Samverkan.Cms.Api");

    [Fact]
    public void The_APIs_know_neither_database_nor_index_nor_image_library_nor_web() =>
        Holds(Api, "Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "Lucene.Net", "SixLabors.ImageSharp", "Samverkan.Web", "Samverkan.Content");

    [Fact]
    public void Public_pages_know_neither_database_nor_index_nor_image_library() =>
        Holds(Web, ["Samverkan.Web.Hosting.StartFailure"], "Microsoft.EntityFrameworkCore", "Lucene.Net", "SixLabors.ImageSharp", "Microsoft.Data.Sqlite");

    [Fact]
    public void Only_the_shared_part_of_persistence_writes_SQL()
    {
        string[] found = [.. Sources("src").Where(f => Sql().IsMatch(System.IO.File.ReadAllText(f))).Select(Relative)
            .Where(f => !f.StartsWith("src/Samverkan.Cms/Persistence/Shared/", StringComparison.Ordinal) && !f.Contains("/Migrations/", StringComparison.Ordinal) && !f.Contains("/Persistence/Model/", StringComparison.Ordinal))];
        Assert.Empty(found);
    }

    [Fact]
    public void Nothing_in_code_lists_languages()
    {
        string[] found = [.. Sources("src/Samverkan.Web", "src/Samverkan.Content").Where(f => Culture().IsMatch(System.IO.File.ReadAllText(f))).Select(Relative)
            .Where(f => !f.EndsWith("Examples.cs", StringComparison.Ordinal))];
        Assert.Empty(found);
    }

    private static void Holds(Assembly room, params string[] others) => Holds(room, [], others);

    private static void Holds(Assembly room, string[] except, params string[] others)
    {
        NetArchTest.Rules.TestResult result = Types.InAssembly(room).That().DoNotHaveName("EmbeddedAttribute").ShouldNot().HaveDependencyOnAny(others).GetResult();
        Assert.Empty((result.FailingTypes ?? []).Select(t => t.FullName).Except(except));
    }

    private static IEnumerable<string> Sources(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Repository.Folder(folder), "*.cs", SearchOption.AllDirectories))
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    [GeneratedRegex("ExecuteSql|FromSql|SqlQuery")]
    private static partial Regex Sql();

    [GeneratedRegex("\"(sv-SE|en-US|it-IT|lv-LV|el-GR)\"")]
    private static partial Regex Culture();
}
