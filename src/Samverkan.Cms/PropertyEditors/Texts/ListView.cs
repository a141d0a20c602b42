using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Texts;

/// <summary>Only the settings of a collection view: a property of this editor holds nothing.</summary>
[DataEditor(EditorAliases.ListView, ValueEditorIsReusable = true)]
public sealed class ListView(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new ListViewConfigurationEditor(files);
}
