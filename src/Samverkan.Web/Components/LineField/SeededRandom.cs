namespace Samverkan.Web.Components;

/// <summary>The same word gives the same numbers, on every machine and in every version of .NET.</summary>
internal sealed class SeededRandom(string seed)
{
    private uint state = seed.Aggregate(2166136261, (hash, sign) => unchecked((hash ^ sign) * 16777619));

    /// <summary>From 0 up to 1.</summary>
    public double Next()
    {
        unchecked
        {
            state = (state ^ (state >> 15)) * 2246822507;
            state = (state ^ (state >> 13)) * 3266489909;
            state ^= state >> 16;
        }
        return state / 4294967296.0;
    }

    public double Between(double low, double high) => low + Next() * (high - low);
}
