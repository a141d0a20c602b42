using Samverkan.Cms.Api.Management;

namespace Samverkan.Cms.Api.Shared;

/// <summary>The part of a list that is asked for.</summary>
/// <param name="Skip">How many to leave out from the start.</param>
/// <param name="Take">How many to give; 0 asks for the total alone.</param>
public readonly record struct Paging(int Skip, int Take)
{
    public const int Most = 10_000;

    /// <summary>For services that count in pages. Umbraco asks for whole ones.</summary>
    public long PageIndex => Take == 0 ? 0 : Skip / Take;

    /// <exception cref="BadHttpRequestException">A number is negative or too large, or <c>skip</c> is not a multiple of <c>take</c>.</exception>
    public static ValueTask<Paging> BindAsync(HttpContext http)
    {
        int skip = Number(http, "skip", 0), take = Number(http, "take", 100);
        if (take > 0 && skip % take != 0) throw new BadHttpRequestException($"skip ({skip}) is not a multiple of take ({take}). Ask for whole pages.");
        return ValueTask.FromResult(new Paging(skip, take));
    }

    private static int Number(HttpContext http, string name, int otherwise)
    {
        if (http.Request.Query[name].ToString() is not { Length: > 0 } text) return otherwise;
        if (!int.TryParse(text, out int number) || number < 0) throw new BadHttpRequestException($"{name} must be a whole number of at least 0, and is {text}.");
        return name == "take" ? Math.Min(number, Most) : number;
    }
}
