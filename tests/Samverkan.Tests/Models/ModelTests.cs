using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Samverkan.Tests.Models;

/// <summary>The typed models say what the content model in uSync says: a class for each type, a property for each alias, and no alias that is not there.</summary>
public sealed partial class ModelTests
{
    private static readonly XElement[] TypeFiles = [.. Directory.GetFiles(Repository.Folder("uSync/v18/ContentTypes")).Select(f => XDocument.Load(f).Root!)];
    private static readonly Dictionary<string, Type> Models = typeof(Samverkan.Content.Model.Home).Assembly.GetTypes()
        .Select(t => (Type: t, t.GetCustomAttribute<PublishedModelAttribute>()?.ContentTypeAlias)).Where(t => t.ContentTypeAlias is not null).ToDictionary(t => t.ContentTypeAlias!, t => t.Type);

    public static TheoryData<string> Created => [.. TypeFiles.Select(Alias).Except(Compositions())];

    [Theory]
    [MemberData(nameof(Created))]
    public void Every_type_that_can_be_created_has_a_model_with_its_properties(string alias)
    {
        Assert.True(Models.TryGetValue(alias, out Type? model), $"No class has [PublishedModel(\"{alias}\")].");
        string[] missing = [.. Properties(alias).Where(p => model.GetProperty(Pascal(p)) is null)];
        Assert.Empty(missing);
        Assert.Equal(IsElement(alias), model.IsSubclassOf(typeof(PublishedElementModel)));
    }

    [Fact]
    public void No_model_stands_for_a_type_that_is_gone() => Assert.Empty(Models.Keys.Except(TypeFiles.Select(Alias)));

    [Fact]
    public void No_model_reads_an_alias_that_no_type_has()
    {
        HashSet<string> known = [.. TypeFiles.Select(Alias).SelectMany(Properties)];
        string[] read = [.. Directory.GetFiles(Repository.Folder("src/Samverkan.Content/Model"), "*.cs").SelectMany(f => Read().Matches(System.IO.File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct()];
        Assert.NotEmpty(read);
        Assert.Empty(read.Except(known).Except(["umbracoFile", "umbracoExtension", "umbracoBytes", "umbracoWidth", "umbracoHeight"]));
    }

    private static IEnumerable<string> Compositions() => TypeFiles.SelectMany(t => t.Descendants("Composition")).Select(c => c.Value).Distinct();

    private static IEnumerable<string> Properties(string alias)
    {
        XElement type = TypeFiles.Single(t => Alias(t) == alias);
        return [.. type.Descendants("GenericProperty").Select(p => p.Element("Alias")!.Value), .. type.Descendants("Composition").SelectMany(c => Properties(c.Value))];
    }

    private static bool IsElement(string alias) => TypeFiles.Single(t => Alias(t) == alias).Element("Info")!.Element("IsElement")!.Value == "true";

    private static string Alias(XElement type) => type.Attribute("Alias")!.Value;

    private static string Pascal(string alias) => char.ToUpperInvariant(alias[0]) + alias[1..];

    [GeneratedRegex("(?:Get<[^>]+>+|String|List<[^>]+>|Blocks|Html)\\(\"(\\w+)\"\\)")]
    private static partial Regex Read();
}
