using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Editors;

/// <summary>The fields of the editors' index.</summary>
internal static class EditorFields
{
    public const string
        Key = StoredIndex.Id,
        Node = "node", // the node's id
        Kind = "kind", // document, medium or element
        Path = "path", // the ids of every node above, and its own
        Bin = "bin", // yes or no
        Type = "type", // the key of its content type
        Name = "name", // the words of its names, in every language
        Part = "part", // their ends, so that a part of a word is a beginning of one of these
        Whole = "whole", // its names
        Text = "text", // the words of its values
        Order = "order"; // the first name, by which it stands among equals

    public static readonly IReadOnlyList<string> All = [Key, Node, Kind, Path, Bin, Type, Name, Part, Whole, Text, Order];
}
