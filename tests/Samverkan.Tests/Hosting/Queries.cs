using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samverkan.Tests.Hosting;

/// <summary>Counts the commands that one piece of work sends to the database, in its own flow only: other tests run at the same time.</summary>
public sealed class Queries : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<List<string>?> Sent = new();

    /// <summary>Before the first command: EF Core remembers for a second that nobody wants to hear of commands, and contexts are used again.</summary>
    [ModuleInitializer]
    internal static void Subscribe() => DiagnosticListener.AllListeners.Subscribe(new Queries());

    /// <exception cref="Xunit.Sdk.XunitException">More commands than allowed; the message lists them.</exception>
    public static async Task<T> AtMost<T>(int allowed, Func<Task<T>> work)
    {
        List<string> sent = Sent.Value = [];
        T result = await work();
        Sent.Value = null;
        Assert.True(sent.Count <= allowed, $"{sent.Count} commands, {allowed} allowed:{Environment.NewLine}{string.Join(Environment.NewLine, sent)}");
        return result;
    }

    /// <inheritdoc cref="AtMost{T}(int, Func{Task{T}})"/>
    public static T AtMost<T>(int allowed, Func<T> work) => AtMost(allowed, () => Task.FromResult(work())).GetAwaiter().GetResult();

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener listener)
    {
        if (listener.Name == "Microsoft.EntityFrameworkCore") listener.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name);
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> sent)
    {
        if (sent.Value is CommandExecutedEventData data) Sent.Value?.Add(data.Command.CommandText.ReplaceLineEndings(" "));
    }

    void IObserver<DiagnosticListener>.OnCompleted() { }

    void IObserver<DiagnosticListener>.OnError(Exception error) { }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted() { }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error) { }
}
