using Serilog.Events;
using Serilog.Expressions;

namespace Samverkan.Cms.Logs;

/// <summary>
/// What the log viewer is asked for: an expression of Serilog.Expressions, as <c>@Level = 'Error' and Has(@Exception)</c>, or plain words that the message, the exception
/// or a property holds.
/// </summary>
internal static class LogFilter
{
    private static readonly LogNames Names = new();

    public static Func<LogEvent, bool> Of(string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter)) return _ => true;
        string text = filter.Trim();
        bool isExpression = text.AsSpan().IndexOfAny("()=<>'@") >= 0;
        return isExpression && SerilogExpression.TryCompile(text, null, Names, out CompiledExpression? expression, out _)
            ? e => ExpressionResult.IsTrue(expression(e))
            : e => Holds(e, text);
    }

    private static bool Holds(LogEvent e, string text) =>
        Contains(e.RenderMessage(System.Globalization.CultureInfo.InvariantCulture), text) || Contains(e.Exception?.Message, text) || e.Properties.Values.Any(value => Contains(value.ToString(), text));

    private static bool Contains(string? where, string text) => where?.Contains(text, StringComparison.OrdinalIgnoreCase) == true;
}
