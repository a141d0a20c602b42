namespace Samverkan.Cms.Persistence.Scopes;

/// <summary>What must happen once, when the root scope has ended, in order of priority. One failing action does not keep the others from running.</summary>
public sealed class ScopeContext : IScopeContext
{
    private readonly Dictionary<string, Enlisted> _enlisted = [];

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100) =>
        Enlist<object>(key, () => new object(), (completed, _) => action(completed), priority);

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_enlisted.TryGetValue(key, out Enlisted? known)) return (T?)known.Item;
        T item = creator();
        _enlisted[key] = new Enlisted(item, completed => action?.Invoke(completed, item), priority);
        return item;
    }

    public T? GetEnlisted<T>(string key) => _enlisted.TryGetValue(key, out Enlisted? known) ? (T?)known.Item : default;

    public void ScopeExit(bool completed)
    {
        List<Exception> failures = [];
        foreach (Enlisted enlisted in _enlisted.Values.OrderBy(e => e.Priority).ToArray())
        {
            try { enlisted.Action(completed); }
            catch (Exception failure) { failures.Add(failure); }
        }

        if (failures.Count > 0) throw new AggregateException("Actions at the end of the scope failed.", failures);
    }

    private sealed record Enlisted(object? Item, Action<bool> Action, int Priority);
}
