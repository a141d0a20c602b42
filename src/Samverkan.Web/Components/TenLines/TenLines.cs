using System.Text.Encodings.Web;

namespace Samverkan.Web.Components;

/// <summary>The mark, and with <paramref name="Own"/> (1 to 10) a partner's sign: the mark with one line its own.</summary>
public sealed record TenLines(int Own = 0) : IHtmlContent
{
    public static readonly TenLines Mark = new();

    private readonly string svg = Draw(Own);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(svg);

    private static string Draw(int own)
    {
        var paths = string.Concat(Enumerable.Range(0, 10).Select(line => Path(line, own, own == 0 ? 44 : 120)));
        return $"""<svg class="ten{(own == 0 ? " ten--mark" : "")}" viewBox="0 0 {(own == 0 ? 44 : 120)} 44" aria-hidden="true">{paths}</svg>""";
    }

    private static string Path(int line, int own, int width)
    {
        double enters = 3 + line * 4.2, leaves = 22 + (line - 4.5) * 1.85, turn = width * 0.36, met = width * 0.7;
        var way = string.Create(CultureInfo.InvariantCulture, $"M1 {enters:0.#}C{turn:0.#} {enters:0.#} {turn + width * .06:0.#} {leaves:0.##} {met:0.#} {leaves:0.##}H{width - 1}");
        return $"""<path{(line + 1 == own ? " class=\"ten__own\"" : "")} d="{way}"/>""";
    }
}
