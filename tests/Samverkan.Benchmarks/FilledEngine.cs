using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting;
using Umbraco.Cms.Core.Strings;
using Document = Umbraco.Cms.Core.Models.Content;

namespace Samverkan.Benchmarks;

/// <summary>The engine room on a database of its own, with a tree of published documents: a hundred below each section.</summary>
internal sealed class FilledEngine : IDisposable
{
    private const int PerSection = 100;
    private readonly IHost _host;
    private readonly string _folder;

    private FilledEngine(IHost host, string folder) => (_host, _folder) = (host, folder);

    public IContent Last { get; private set; } = null!; // set by Fill

    public T Get<T>() where T : notnull => _host.Services.GetRequiredService<T>();

    public static FilledEngine Start(int documents, Action<IServiceCollection>? more = null)
    {
        string folder = Directory.CreateTempSubdirectory("samverkan-benchmark-").FullName;
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Benchmark", ContentRootPath = folder, DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { [DataDirectory.Setting] = folder, ["uSync:Settings:ImportOnFirstBoot"] = "false" });
        builder.Services.AddLogging();
        builder.Services.AddEngineRoom(builder.Configuration, folder);
        more?.Invoke(builder.Services);
        builder.Logging.ClearProviders();
        FilledEngine engine = new(builder.Build(), folder);
        engine._host.Services.StartEngineRoomAsync().GetAwaiter().GetResult();
        engine.Fill(documents);
        return engine;
    }

    private void Fill(int documents)
    {
        IContentService contents = Get<IContentService>();
        ContentType type = PageType();
        Document? section = null;
        for (int i = 0; i < documents; i++)
        {
            if (i % PerSection == 0) section = Published(contents, new Document($"Section {i / PerSection}", Constants.System.Root, type), "A section");
            Last = Published(contents, new Document($"Page {i}", section!.Id, type), $"The text of page {i}");
        }
    }

    private ContentType PageType()
    {
        IShortStringHelper strings = Get<IShortStringHelper>();
        IDataType text = Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid).GetAwaiter().GetResult()!;
        ContentType type = new(strings, Constants.System.Root) { Alias = "page", Name = "Page", Icon = "icon-document", AllowedAsRoot = true };
        foreach (string alias in (string[])["headline", "preamble", "text", "note"]) type.AddPropertyType(new PropertyType(strings, text, alias) { Name = alias }, "content", "Content");
        Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey).GetAwaiter().GetResult();
        return type;
    }

    private static Document Published(IContentService contents, Document content, string text)
    {
        foreach (string alias in (string[])["headline", "preamble", "text", "note"]) content.SetValue(alias, text);
        contents.Save(content);
        if (!contents.Publish(content, []).Success) throw new InvalidOperationException($"{content.Name} was not published.");
        return content;
    }

    public void Dispose()
    {
        _host.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
