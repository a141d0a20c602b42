using System.Globalization;

namespace Samverkan.Cms.Imaging;

/// <summary>What is asked of an image, in ImageSharp.Web's words.</summary>
public sealed record RenditionCommands
{
    /// <summary>In the order in which addresses are written.</summary>
    internal static readonly string[] Names = ["cc", "rxy", "rmode", "width", "height", "format", "quality"];

    private static readonly string[] Modes = ["crop", "max", "pad", "stretch", "boxpad", "min"];

    /// <summary>In pixels.</summary>
    public int? Width { get; init; }

    /// <summary>In pixels.</summary>
    public int? Height { get; init; }

    public string Mode { get; init; } = "crop";

    /// <summary>From the left and the top edge, 0 to 1.</summary>
    public (float X, float Y)? FocalPoint { get; init; }

    /// <summary>The share cut away at the left, top, right and bottom edge.</summary>
    public (float Left, float Top, float Right, float Bottom)? Crop { get; init; }

    public string? Format { get; init; }

    /// <summary>1 to 100.</summary>
    public int? Quality { get; init; }

    /// <param name="commands">The commands by name; others are not looked at.</param>
    /// <param name="limit">The longest side, in pixels.</param>
    /// <exception cref="BadCommandException">A command has no meaning or goes beyond a limit.</exception>
    public static RenditionCommands Read(IReadOnlyDictionary<string, string> commands, int limit) => new()
    {
        Width = Whole(commands, "width", limit),
        Height = Whole(commands, "height", limit),
        Mode = OneOf(commands, "rmode", Modes) ?? "crop",
        FocalPoint = Shares(commands, "rxy", 2) is [var x, var y] ? (x, y) : null,
        Crop = Shares(commands, "cc", 4) is [var left, var top, var right, var bottom] ? (left, top, right, bottom) : null,
        Format = OneOf(commands, "format", [.. ImageTypes.Targets, "jpeg"]) is { } format ? format.Replace("jpeg", "jpg", StringComparison.Ordinal) : null,
        Quality = Whole(commands, "quality", 100),
    };

    private static int? Whole(IReadOnlyDictionary<string, string> commands, string name, int limit)
    {
        if (!commands.TryGetValue(name, out string? text)) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 && number <= limit ? number : throw new BadCommandException($"{name} must be a whole number from 1 to {limit}.");
    }

    private static string? OneOf(IReadOnlyDictionary<string, string> commands, string name, string[] allowed)
    {
        if (!commands.TryGetValue(name, out string? text)) return null;
        return allowed.Contains(text.ToLowerInvariant()) ? text.ToLowerInvariant() : throw new BadCommandException($"{name} must be one of {string.Join(", ", allowed)}.");
    }

    private static float[]? Shares(IReadOnlyDictionary<string, string> commands, string name, int count)
    {
        if (!commands.TryGetValue(name, out string? text)) return null;
        float[] shares = [.. text.Split(',').Select(part => float.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out float share) && share <= 1 ? share : throw Bad())];
        return shares.Length == count ? shares : throw Bad();

        BadCommandException Bad() => new($"{name} must be {count} numbers from 0 to 1, parted by commas.");
    }
}

/// <summary>An image address asks for something that is not done; the message says what.</summary>
public sealed class BadCommandException(string message) : Exception(message);
