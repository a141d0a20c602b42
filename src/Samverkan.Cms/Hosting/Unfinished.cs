using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Samverkan.Cms.Hosting;

/// <summary>
/// Scaffolding of the trial only. Of(part) gives an interface whose members run on the part where it has them, and throw, named, where it does not.
/// Nothing() gives one whose members all return emptiness, and remembers which were called.
/// </summary>
public class Unfinished<T> : DispatchProxy where T : class
{
    private readonly ConcurrentDictionary<MethodInfo, MethodInfo?> _found = new();
    private object? _part;

    public static T Of(object part)
    {
        object proxy = Create<T, Unfinished<T>>();
        ((Unfinished<T>)proxy)._part = part;
        return (T)proxy;
    }

    public static T Nothing() => Create<T, Unfinished<T>>();

    protected override object? Invoke(MethodInfo? method, object?[]? args)
    {
        if (_part is null) return Emptiness(method!, args!);
        MethodInfo own = _found.GetOrAdd(method!, m => _part.GetType().GetMethod(m.Name, [.. m.GetParameters().Select(p => p.ParameterType)]))
            ?? throw new NotImplementedException($"{method!.DeclaringType!.Name}.{method} is not part of the trial; add it to {_part.GetType().Name}.");
        return own.Invoke(_part, BindingFlags.DoNotWrapExceptions, null, args, null);
    }

    private static object? Emptiness(MethodInfo method, object?[] args)
    {
        Calls.Seen.TryAdd($"{typeof(T).Name}.{method.Name}", 0);
        foreach (ParameterInfo parameter in method.GetParameters().Where(p => p.ParameterType.IsByRef)) args[parameter.Position] = Empty(parameter.ParameterType.GetElementType()!);
        return Empty(method.ReturnType);
    }

    private static object? Empty(Type type)
    {
        if (type == typeof(void)) return null;
        if (type == typeof(Task)) return Task.CompletedTask;
        if (type == typeof(string)) return "";
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>)) return CompletedTask(type.GetGenericArguments()[0]);
        if (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && type.IsInterface && type.IsGenericType) return EmptyCollection(type);
        return type.IsValueType ? Activator.CreateInstance(type) : Instance(type);
    }

    private static object CompletedTask(Type result) => typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(result).Invoke(null, [Empty(result)])!;

    private static object? EmptyCollection(Type type)
    {
        Type[] arguments = type.GetGenericArguments();
        Type collection = arguments.Length == 2 ? typeof(Dictionary<,>) : type.Name.Contains("Set") ? typeof(HashSet<>) : typeof(List<>);
        return Activator.CreateInstance(collection.MakeGenericType(arguments));
    }

    /// <summary>An empty page, not null: Core enumerates pages without asking.</summary>
    private static object? Instance(Type type) => type.Name.StartsWith("PagedModel", StringComparison.Ordinal) ? Activator.CreateInstance(type) : null;
}

public static class Calls
{
    public static ConcurrentDictionary<string, byte> Seen { get; } = new();
}
