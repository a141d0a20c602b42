using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Dates;

public abstract class MomentEditor(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<MomentValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new SettingsOf<DateTimeConfiguration>(files);
}

[DataEditor(EditorAliases.DateOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class DateOnlyPicker(IDataValueEditorFactory valueEditors, IIOHelper files) : MomentEditor(valueEditors, files);

[DataEditor(EditorAliases.TimeOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class TimeOnlyPicker(IDataValueEditorFactory valueEditors, IIOHelper files) : MomentEditor(valueEditors, files);

[DataEditor(EditorAliases.DateTimeUnspecified, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class DateTimeUnspecifiedPicker(IDataValueEditorFactory valueEditors, IIOHelper files) : MomentEditor(valueEditors, files);

[DataEditor(EditorAliases.DateTimeWithTimeZone, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class DateTimeWithTimeZonePicker(IDataValueEditorFactory valueEditors, IIOHelper files) : MomentEditor(valueEditors, files);
