using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Serilog.Events;
using Serilog.Expressions;

namespace Samverkan.Cms.Logs;

/// <summary>Names that the log viewer's expressions know besides Serilog's own: the long ones of an event's parts, and <c>Has</c>.</summary>
internal sealed class LogNames : NameResolver
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Timestamp"] = "t",
        ["Message"] = "m",
        ["MessageTemplate"] = "mt",
        ["Level"] = "l",
        ["Exception"] = "x",
        ["Properties"] = "p",
    };

    public override bool TryResolveBuiltInPropertyName(string alias, [NotNullWhen(true)] out string? target) => Short.TryGetValue(alias, out target);

    public override bool TryResolveFunctionName(string name, [NotNullWhen(true)] out MethodInfo? implementation)
    {
        implementation = name.Equals(nameof(Has), StringComparison.OrdinalIgnoreCase) ? typeof(LogNames).GetMethod(nameof(Has)) : null;
        return implementation is not null;
    }

    /// <summary>Whether there is a value.</summary>
    public static LogEventPropertyValue Has(LogEventPropertyValue? value) => new ScalarValue(value is not null and not ScalarValue { Value: null });
}
