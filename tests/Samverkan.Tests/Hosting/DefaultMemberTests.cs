using System.Reflection;
using Samverkan.Cms.Hosting;
using Umbraco.Cms.Core.Cache;

namespace Samverkan.Tests.Hosting;

/// <summary>The compiler is silent when an interface of Core has a default for a member that we do not write: 60 of those throw, others return nothing.</summary>
public sealed class DefaultMemberTests
{
    /// <summary>Interface.Member: why Core's default is right.</summary>
    private static readonly Dictionary<string, string> Right = new()
    {
        ["INotificationHandler.Handle"] = "for many notifications: one after the other",
        ["INotificationAsyncHandler.HandleAsync"] = "for many notifications: one after the other",
        ["IDataValueReference.GetAutomaticRelationTypesAliases"] = "Core's automatic types: what refers to documents, media and elements is related by those",
        ["IDeliveryApiPropertyValueConverter.GetDeliveryApiPropertyCacheLevelForExpansion"] = "the converter's own level, expanded or not",
    };

    [Fact]
    public void Every_default_member_of_Core_is_written_or_wanted_as_it_is()
    {
        string[] left = [.. typeof(EngineRoom).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false })
            .SelectMany(type => NotWritten(type).Select(member => (Member: $"{Name(member.DeclaringType!)}.{member.Name}", Type: type.Name, Signature: member.ToString())))
            .Where(m => !Right.ContainsKey(m.Member)).Select(m => $"{m.Member} in {m.Type}: {m.Signature}").Distinct().Order()];
        Assert.True(left.Length == 0, $"{left.Length}{Environment.NewLine}{string.Join(Environment.NewLine, left)}");
    }

    [Fact]
    public void The_list_of_exceptions_has_no_entry_that_nothing_needs()
    {
        HashSet<string> needed = [.. typeof(EngineRoom).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false })
            .SelectMany(NotWritten).Select(member => $"{Name(member.DeclaringType!)}.{member.Name}")];
        Assert.Empty(Right.Keys.Except(needed));
    }

    private static IEnumerable<MethodInfo> NotWritten(Type type) =>
        from contract in type.GetInterfaces()
        where contract.Assembly == typeof(DistributedCache).Assembly
        let map = type.GetInterfaceMap(contract)
        from pair in map.InterfaceMethods.Zip(map.TargetMethods)
        where !pair.First.IsAbstract && !pair.First.IsStatic && (pair.Second is null || pair.Second.DeclaringType!.IsInterface)
        select pair.First;

    private static string Name(Type type) => type.Name.Split('`')[0];
}
