using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Tests.PropertyEditors;

public sealed class EditorTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Fact]
    public async Task Every_data_type_of_a_fresh_install_has_its_editor_and_stores_where_the_editor_says()
    {
        IDataType[] types = [.. await fixture.Engine.Get<IDataTypeService>().GetAllAsync()];
        Assert.Empty(types.Where(t => t.Editor is null or MissingPropertyEditor).Select(t => t.Name));
        Assert.Empty(types.Where(t => t.EditorAlias != Constants.PropertyEditors.Aliases.Label && t.DatabaseType != ValueTypes.ToStorageType(t.Editor!.GetValueEditor().ValueType)).Select(t => t.Name));
    }

    [Fact]
    public void Every_editor_that_the_client_has_exists()
    {
        string[] known = [.. fixture.Engine.Get<PropertyEditorCollection>().Select(e => e.Alias)];
        string[] old = ["Umbraco.Grid", "Umbraco.MultipleMediaPicker", "Umbraco.PickerRelations", "Umbraco.NestedContent"]; // constants of editors that Umbraco has given up
        IEnumerable<string> aliases = typeof(Constants.PropertyEditors.Aliases).GetFields().Select(f => (string)f.GetRawConstantValue()!);
        Assert.Empty(aliases.Except(known).Except(old));
    }

    [Fact]
    public void What_editors_refer_to_is_tracked_without_their_naming_it()
    {
        PropertyEditorCollection editors = fixture.Engine.Get<PropertyEditorCollection>();
        ISet<string> tracked = fixture.Engine.Get<DataValueReferenceFactoryCollection>().GetAllAutomaticRelationTypesAliases(editors);
        Assert.Superset(new HashSet<string> { "umbMedia", "umbDocument", "umbMember" }, new HashSet<string>(tracked));
    }
}
