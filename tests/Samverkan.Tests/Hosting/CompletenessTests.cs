using Umbraco.Cms.Core.Cache;

namespace Samverkan.Tests.Hosting;

/// <summary>The engine room is whole: nothing that Core registers lacks what it is made of.</summary>
public sealed class CompletenessTests
{
    /// <summary>Core registers these, and this site cannot or need not make them.</summary>
    private static readonly Dictionary<string, string> Unresolved = new()
    {
    };

    [Fact]
    public async Task Every_service_that_Core_registers_can_be_made()
    {
        IServiceCollection? registered = null;
        await using Engine engine = await Engine.StartAsync(configure: services => registered = services);
        string[] failures = [.. registered!
            .Where(s => !s.IsKeyedService && !s.ServiceType.ContainsGenericParameters && OfCore(s.ServiceType)).Select(s => s.ServiceType).Distinct()
            .Select(type => (Type: type, Failure: Failure(engine, type))).Where(f => f.Failure is not null && !Unresolved.ContainsKey(f.Type.Name)).Select(f => $"{f.Type}: {f.Failure}").Order()];
        Assert.True(failures.Length == 0, string.Join(Environment.NewLine, failures));
    }

    private static bool OfCore(Type type) => type.Assembly == typeof(DistributedCache).Assembly || type.GenericTypeArguments.Any(OfCore);

    private static string? Failure(Engine engine, Type type)
    {
        using IServiceScope scope = engine.Services.CreateScope();
        try
        {
            if (type.IsGenericType) _ = scope.ServiceProvider.GetServices(type).Count(); // handlers: all of them are called
            else scope.ServiceProvider.GetRequiredService(type); // else the last one wins, over Core's own
        }
        catch (Exception failure) { return failure.Message; }
        return null;
    }
}
