namespace Samverkan.Cms.Api.Shared;

/// <summary>Tables that travel in the assembly.</summary>
internal static class Resource
{
    /// <returns>The lines that are not comments.</returns>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is not embedded: see the project file.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
