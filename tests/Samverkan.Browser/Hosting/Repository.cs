using System.Reflection;

namespace Samverkan.Browser.Hosting;

/// <summary>Where things lie.</summary>
public static class Repository
{
    public static string Root { get; } = Told("Repository");

    /// <summary>The program as it was built beside the tests.</summary>
    public static string Program { get; } = Told("Program");

    /// <summary>The program that is made to be killed.</summary>
    public static string Crash { get; } = Told("Crash");

    public static string Web => Path.Combine(Root, "src", "Samverkan.Web");

    public static string Sync => Path.Combine(Root, "uSync");

    /// <returns>The path of a file in the media of the uSync folder.</returns>
    public static string Medium(string name) => Directory.EnumerateFiles(Path.Combine(Sync, "media"), name, SearchOption.AllDirectories).Single();

    /// <summary>Test output; not in git.</summary>
    public static string Screenshots => Path.Combine(Root, "artifacts", "screenshots");

    private static string Told(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == key).Value!; // set in the project file
}
