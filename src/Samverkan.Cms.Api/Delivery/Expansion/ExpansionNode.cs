namespace Samverkan.Cms.Api.Delivery.Expansion;

/// <summary>A name in <c>expand</c> or <c>fields</c>, and the list in brackets after it; null without brackets.</summary>
internal sealed record ExpansionNode(string Name, IReadOnlyList<ExpansionNode>? Below)
{
    public const string Properties = "properties";
    public const string All = "$all";

    /// <summary>How many levels of <c>properties[…]</c> may stand in each other.</summary>
    public const int Deepest = 8;

    private const int Longest = 4000;

    /// <summary>Reads <c>name[name,name[…]],name</c>.</summary>
    /// <param name="parameter">The parameter's name, for messages.</param>
    /// <param name="text">Its value.</param>
    /// <exception cref="BadHttpRequestException">The brackets do not fit, a name is missing, or it goes deeper than is answered.</exception>
    public static IReadOnlyList<ExpansionNode> Read(string parameter, string text)
    {
        if (text.Length == 0) return [];
        if (text.Length > Longest) throw new BadHttpRequestException($"{parameter} is longer than {Longest} characters. Ask for less at a time.");
        Reader reader = new(parameter, text);
        IReadOnlyList<ExpansionNode> nodes = reader.List(depth: 0);
        return reader.IsAtEnd ? nodes : throw reader.Malformed("a bracket closes that was not opened");
    }

    private sealed class Reader(string parameter, string text)
    {
        private int _at;

        public bool IsAtEnd => _at == text.Length;

        public List<ExpansionNode> List(int depth)
        {
            List<ExpansionNode> nodes = [];
            do nodes.Add(Node(depth)); while (Skip(','));
            return nodes;
        }

        public BadHttpRequestException Malformed(string what) => new($"{parameter} cannot be read: {what} at character {_at + 1}. It is written as properties[alias,other[properties[$all]]].");

        private ExpansionNode Node(int depth)
        {
            int begin = _at;
            while (!IsAtEnd && text[_at] is not ('[' or ']' or ',')) _at++;
            string name = text[begin.._at];
            if (name.Length == 0) throw Malformed("a name is missing");
            if (!Skip('[')) return new ExpansionNode(name, null);
            if (name == Properties && depth / 2 + 1 > Deepest) throw new BadHttpRequestException($"{parameter} goes deeper than {Deepest} levels of properties[…]. Ask for the items further down by their id.");
            if (depth > 2 * Deepest) throw new BadHttpRequestException($"{parameter} nests too many brackets.");
            List<ExpansionNode> below = List(depth + 1);
            return Skip(']') ? new ExpansionNode(name, below) : throw Malformed("a bracket is not closed");
        }

        private bool Skip(char expected)
        {
            if (IsAtEnd || text[_at] != expected) return false;
            _at++;
            return true;
        }
    }
}
