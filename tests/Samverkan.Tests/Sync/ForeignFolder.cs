using System.Text;

namespace Samverkan.Tests.Sync;

/// <summary>A uSync folder as another site's uSync wrote it, with the faults that such folders have. <see cref="Faults"/> says which.</summary>
internal sealed class ForeignFolder : IDisposable
{
    public static readonly Guid Start = new("a0000000-0000-0000-0000-000000000001"), Child = new("a0000000-0000-0000-0000-000000000002"), Binned = new("a0000000-0000-0000-0000-000000000003"),
        Planned = new("a0000000-0000-0000-0000-000000000004"), Deep = new("a0000000-0000-0000-0000-000000000005"), Second = new("a0000000-0000-0000-0000-000000000006"),
        Blueprint = new("a0000000-0000-0000-0000-000000000007"), Picture = new("b0000000-0000-0000-0000-000000000001"), Block = new("c0000000-0000-0000-0000-000000000001"), Shared = new("a0000000-0000-0000-0000-000000000008");

    private const string Text = "d0000000-0000-0000-0000-000000000001", Rich = "d0000000-0000-0000-0000-000000000002", Blocks = "d0000000-0000-0000-0000-000000000003",
        Map = "d0000000-0000-0000-0000-000000000004", Pictures = "d0000000-0000-0000-0000-000000000005", Page = "e0000000-0000-0000-0000-000000000001", Quote = "e0000000-0000-0000-0000-000000000002";

    private readonly TemporaryFolder _folder = new();
    private readonly int _version;

    public ForeignFolder(int version)
    {
        _version = version;
        WriteSettings();
        WriteContent();
        WriteFaults();
    }

    public string Root => Path.Combine(_folder.Path, "uSync", $"v{_version}");

    /// <summary>File, and a part of the reason, of each line that the report must have.</summary>
    public static IReadOnlyList<(string File, string Reason)> Faults { get; } =
    [
        ("Languages/en-us.config", "default language"), ("DataTypes/Map.config", "Our.Map"), ("ContentTypes/page.config", "data type"), ("ContentTypes/page.config", "composition gone"), ("Content/broken.config", "not well-formed XML"),
        ("Content/nokey.config", "no valid Key"), ("Content/start_copy.config", "stands in start.config too"), ("Content/orphan.config", "parent Gone does not exist"), ("Content/typeless.config", "document type nothing does not exist"),
        ("Content/start.config", "gone is not part of the type page"), ("Content/start.config", "language de-DE does not exist"), ("Content/start.config", "does not vary so"), ("Media/picture.config", "is missing beside the folder"),
        ("Domains/lost.config", "does not exist"), ("Domains/second.config", "domain was refused"),
    ];

    public void Dispose() => _folder.Dispose();

    public void Write(string file, string xml, bool windows = false)
    {
        string path = Path.GetFullPath(Path.Combine(Root, file));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string text = """<?xml version="1.0" encoding="utf-8"?>""" + "\n" + xml;
        System.IO.File.WriteAllText(path, windows ? text.ReplaceLineEndings("\r\n") : text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: !windows));
    }

    /// <summary>A picture's file, beside the folder.</summary>
    public void WriteFile(string path)
    {
        string full = Path.Combine(_folder.Path, "uSync", "media", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, "a file");
    }

    public static string Document(Guid key, string name, Guid parent, string properties = "", string info = "", int level = 1, string type = "page", string trashed = "<Trashed>false</Trashed>", string names = "", string published = "true") => $"""
        <Content Key="{key}" Alias="{name}" Level="{level}">
          <Info>
            <Parent Key="{parent}">{(parent == Guid.Empty ? "" : "Gone")}</Parent><Path>/{name}</Path>{trashed}<ContentType>{type}</ContentType><CreateDate>2025-03-01T09:30:00</CreateDate>
            <NodeName Default="{name}"><Name Culture="sv-SE">{name}</Name>{names}</NodeName>
            <SortOrder>0</SortOrder><Published Default="{published}"><Published Culture="sv-SE">{published}</Published></Published>
            {(info.Contains("<Schedule>", StringComparison.Ordinal) ? "" : "<Schedule />")}{info}<Template />
          </Info>
          <Properties>{properties}</Properties>
        </Content>
        """;

    private void WriteSettings()
    {
        Write("usync.config", $"""<uSync version="{_version}.0.0.0" format="10.6.0" />""");
        Write("Languages/sv-se.config", """<Language Key="b01da52e-0000-0000-0000-000000000000" Alias="sv-SE" Level="0"><Name>Swedish</Name><IsoCode>sv-SE</IsoCode><IsMandatory>false</IsMandatory><IsDefault>false</IsDefault></Language>""", windows: true);
        Write("DataTypes/Text.config", DataType(Text, "Text of theirs", "Umbraco.TextBox", "{}"), windows: true);
        Write("DataTypes/Rich.config", DataType(Rich, "Rich of theirs", "Umbraco.RichText", "{}"));
        Write("DataTypes/Blocks.config", DataType(Blocks, "Blocks of theirs", "Umbraco.BlockList", $$"""{ "blocks": [ { "contentElementTypeKey": "{{Quote}}" } ] }"""));
        Write("DataTypes/Pictures.config", DataType(Pictures, "Pictures of theirs", "Umbraco.MediaPicker3", "{}"));
        Write("DataTypes/Map.config", DataType(Map, "Map of theirs", "Our.Map", "{}"));
        Write("ContentTypes/quote.config", ContentType(Quote, "quote", Property("words", Text), element: true));
        Write("ContentTypes/page.config", ContentType(Page, "page", Property("title", Text, "Culture") + Property("body", Rich) + Property("blocks", Blocks) + Property("map", Map) + Property("pictures", Pictures) + Property("lost", "dddddddd-0000-0000-0000-000000000000")));
    }

    private void WriteContent()
    {
        Write("Content/start.config", Document(Start, "Start", Guid.Empty, names: """<Name Culture="de-DE">Anfang</Name>""", properties: $$"""
            <blocks><Value><![CDATA[{ "Layout": { "Umbraco.BlockList": [ { "contentUdi": "umb://element/{{Block:N}}", "settingsUdi": null } ] }, "contentData": [ { "contentTypeKey": "{{Quote}}", "udi": "umb://element/{{Block:N}}", "words": "old words" } ], "settingsData": [] }]]></Value></blocks>
            <body><Value><![CDATA[<p>plain <b>HTML</b></p>]]></Value></body>
            <gone><Value><![CDATA[of a property that is no more]]></Value></gone>
            <map><Value><![CDATA[{ "lat": 59.3 }]]></Value></map>
            <pictures><Value><![CDATA[umb://media/{{Picture:N}}]]></Value></pictures>
            <title><Value Culture="sv-SE"><![CDATA[Rubrik]]></Value><Value><![CDATA[without a culture]]></Value></title>
            """));
        Write($"Content/Start/{Child}.config", Document(Child, "Child", Start, level: 2).ReplaceLineEndings("\r\n"), windows: true);
        Write($"Content/Start/Child/{Deep}.config", Document(Deep, "Deep", Child, level: 3, published: "false"));
        Write("Content/binned.config", Document(Binned, "Binned", Guid.Empty, level: 101, trashed: $"""<Trashed Parent="{Start}">true</Trashed>"""));
        Write("Content/planned.config", Document(Planned, "Planned", Guid.Empty, published: "false", info: "<Schedule><ContentSchedule><Culture>sv-SE</Culture><Action>Release</Action><Date>2099-01-01T08:00:00</Date></ContentSchedule></Schedule>"));
        Write("Content/second.config", Document(Second, "Second", Guid.Empty));
        Write("Content/old-name.config", $"""<Empty Key="{Guid.NewGuid()}" Alias="Old name" Change="Rename" />""");
        Write("Content/deleted.config", $"""<Empty Key="{Guid.NewGuid()}" Alias="Deleted" Change="Delete" Level="1" />""");
        Write("../Root/Content/shared.config", Document(Shared, "Shared", Guid.Empty));
        Write("../Root/Content/start.config", Document(Start, "Overruled", Guid.Empty));
        Write("Blueprints/new-page.config", Document(Blueprint, "New page", Guid.Empty, published: "false").Replace("<Template />", "<Template /><IsBlueprint>true</IsBlueprint>", StringComparison.Ordinal));
        Write("Media/picture.config", $$"""<Media Key="{{Picture}}" Alias="Picture" Level="1"><Info><Parent Key="{{Guid.Empty}}"></Parent><Path>/Picture</Path><Trashed>false</Trashed><ContentType>File</ContentType><CreateDate>2025-03-01T09:30:00</CreateDate><NodeName Default="Picture" /><SortOrder>0</SortOrder></Info><Properties><umbracoFile><Value><![CDATA[/media/abcdefgh/picture.txt]]></Value></umbracoFile></Properties></Media>""");
        Write("Domains/first.config", Domain("same.example", Start));
        Write("Domains/second.config", Domain("same.example", Second));
        Write("Domains/wild.config", Domain("*1200", Second, wildcard: true));
        Write("Domains/lost.config", Domain("lost.example", Guid.NewGuid()));
    }

    private void WriteFaults()
    {
        Write("Languages/en-us.config", """<Empty Key="7ca7b79e-0000-0000-0000-000000000000" Alias="en-US" Change="Delete" />""");
        Write("Content/broken.config", "<Content><Info></Content>");
        Write("Content/nokey.config", """<Content Key="?" Alias="No key" Level="1"><Info /></Content>""");
        Write("Content/start_copy.config", Document(Start, "Copy", Guid.Empty));
        Write("Content/orphan.config", Document(Guid.NewGuid(), "Orphan", Guid.NewGuid(), level: 2));
        Write("Content/typeless.config", Document(Guid.NewGuid(), "Typeless", Guid.Empty, type: "nothing"));
    }

    private static string DataType(string key, string name, string editor, string config) =>
        $"""<DataType Key="{key}" Alias="{name}" Level="1"><Info><Name>{name}</Name><EditorAlias>{editor}</EditorAlias><EditorUIAlias>Umb.Theirs</EditorUIAlias></Info><Config><![CDATA[{config}]]></Config></DataType>""";

    private static string ContentType(string key, string alias, string properties, bool element = false) => $"""
        <ContentType Key="{key}" Alias="{alias}" Level="1">
          <Info><Name>{alias}</Name><Icon>icon-document</Icon><Thumbnail>folder.png</Thumbnail><Description></Description><AllowAtRoot>True</AllowAtRoot><IsListView>False</IsListView><Variations>{(element ? "Nothing" : "Culture")}</Variations><IsElement>{(element ? "true" : "false")}</IsElement>
            <Compositions>{(element ? "" : """<Composition Key="eeeeeeee-0000-0000-0000-000000000000">gone</Composition>""")}</Compositions><DefaultTemplate></DefaultTemplate><AllowedTemplates /></Info>
          <Structure />
          <GenericProperties>{properties}</GenericProperties>
          <Tabs><Tab><Key>{Guid.NewGuid()}</Key><Caption>Content</Caption><Alias>content</Alias><Type>Group</Type><SortOrder>0</SortOrder></Tab></Tabs>
        </ContentType>
        """;

    private static string Property(string alias, string dataType, string variations = "Nothing") =>
        $"""<GenericProperty><Key>{Guid.NewGuid()}</Key><Name>{alias}</Name><Alias>{alias}</Alias><Definition>{dataType}</Definition><Type>Theirs</Type><Mandatory>false</Mandatory><SortOrder>0</SortOrder><Tab Alias="content">Content</Tab><Variations>{variations}</Variations></GenericProperty>""";

    private static string Domain(string name, Guid root, bool wildcard = false) =>
        $"""<Domain Key="bc3217c8-0000-0000-0000-000000000000" Alias="{name}"><Info><IsWildcard>{(wildcard ? "true" : "false")}</IsWildcard><Language>sv-SE</Language><Root Key="{root}">/Root</Root></Info></Domain>""";
}
