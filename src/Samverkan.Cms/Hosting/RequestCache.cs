using System.Collections;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Samverkan.Cms.Hosting;

/// <summary>
/// The items of the HTTP request. It must be real: the router sets the variation context inside an awaited method, and what such a method puts in an
/// AsyncLocal is gone for its caller. Outside requests it is not available, and Core falls back to AsyncLocal by itself.
/// </summary>
public sealed class RequestCache(IHttpContextAccessor http) : IRequestCache
{
    private IDictionary<object, object?>? Items => http.HttpContext?.Items;

    public bool IsAvailable => Items is not null;

    public object? Get(string key) => Items is { } items && items.TryGetValue(key, out object? value) ? value : null;

    public object? Get(string key, Func<object?> factory)
    {
        if (Get(key) is { } known) return known;
        object? made = factory();
        Set(key, made);
        return made;
    }

    public bool Set(string key, object? value)
    {
        if (Items is not { } items) return false;
        items[key] = value;
        return true;
    }

    public bool Remove(string key) => Items?.Remove(key) ?? false;

    public IEnumerable<object?> SearchByKey(string keyStartsWith) => [.. this.Where(e => e.Key.StartsWith(keyStartsWith, StringComparison.OrdinalIgnoreCase)).Select(e => e.Value)];

    public IEnumerable<object?> SearchByRegex(string regex) => [.. this.Where(e => Regex.IsMatch(e.Key, regex)).Select(e => e.Value)];

    public void Clear() => Clear(_ => true);

    public void Clear(string key) => Remove(key);

    public void ClearOfType(Type type) => Clear(e => type.IsInstanceOfType(e.Value));

    public void ClearOfType<T>() => Clear(e => e.Value is T);

    public void ClearOfType<T>(Func<string, T, bool> predicate) => Clear(e => e.Value is T value && predicate(e.Key, value));

    public void ClearByKey(string keyStartsWith) => Clear(e => e.Key.StartsWith(keyStartsWith, StringComparison.OrdinalIgnoreCase));

    public void ClearByRegex(string regex) => Clear(e => Regex.IsMatch(e.Key, regex));

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        (Items ?? new Dictionary<object, object?>()).Where(e => e.Key is string).Select(e => KeyValuePair.Create((string)e.Key, e.Value)).ToList().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Clear(Func<KeyValuePair<string, object?>, bool> which)
    {
        foreach (KeyValuePair<string, object?> entry in this.Where(which)) Remove(entry.Key);
    }
}
