using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Samverkan.Cms.Persistence.Entities;
using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Editors;

/// <summary>What editors find: each document, medium and element once, with its names and texts of all languages as they are now.</summary>
internal sealed class EditorIndex(string folder) : StoredIndex(folder, Reading)
{
    public const string Yes = "yes", No = "no";

    /// <summary>It reads all indexes of this kind alike, and keeps nothing.</summary>
    public static EditorAnalyzer Reading { get; } = new();

    public void Put(SearchedNode node) => Put(node.Key, Document(node));

    public void Remove(int id, bool branch) => Remove(new Term(branch ? EditorFields.Path : EditorFields.Node, TermText.Of(id)));

    private static Document Document(SearchedNode node)
    {
        Document document =
        [
            new StringField(EditorFields.Key, TermText.Of(node.Key), Field.Store.YES),
            new StringField(EditorFields.Node, TermText.Of(node.Id), Field.Store.YES),
            new StringField(EditorFields.Kind, TermText.Of(node.ObjectType), Field.Store.YES),
            new StringField(EditorFields.Bin, node.Trashed ? Yes : No, Field.Store.NO),
            new StringField(EditorFields.Type, TermText.Of(node.Type), Field.Store.NO),
            new StoredField(EditorFields.Order, node.Names[0]),
            new SortedDocValuesField(EditorFields.Order, new BytesRef(Lower(node.Names[0]))),
        ];
        foreach (string id in node.Path.Split(',')) document.Add(new StringField(EditorFields.Path, id, Field.Store.NO));
        foreach (string name in node.Names)
        {
            document.Add(new StringField(EditorFields.Whole, Lower(name), Field.Store.NO));
            document.Add(new TextField(EditorFields.Name, name, Field.Store.NO));
            document.Add(new TextField(EditorFields.Part, name, Field.Store.NO));
        }

        foreach (string value in node.Values) document.Add(new TextField(EditorFields.Text, StoredText.Of(value), Field.Store.NO));
        return document;
    }

    public static string Lower(string name) => name.Trim().ToLowerInvariant();
}
