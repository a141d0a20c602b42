using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Shared;

/// <summary>
/// A value that has a model: the stored text and what the client sends are two forms of it. Validators are given either form (a posted value is
/// checked before it is stored, a stored one before it is published), so reading takes both.
/// </summary>
/// <typeparam name="TModel">The value in memory.</typeparam>
public abstract class ValueEditor<TModel>(ValueEditorParts parts, DataEditorAttribute attribute) : DataValueEditor(parts.Strings, parts.Json, parts.Files, attribute)
    where TModel : class
{
    public override IValueRequiredValidator RequiredValidator => new Filled(value => Read(value) is not null);

    protected ValueEditorParts Parts => parts;

    /// <summary>The model of a stored or a posted value; null when there is nothing in it.</summary>
    public abstract TModel? Read(object? value);

    /// <summary>What the database and uSync's files hold.</summary>
    protected abstract object Store(TModel model);

    /// <summary>What the client is given.</summary>
    protected abstract object Show(TModel model);

    /// <summary>What the client is given when nothing is stored.</summary>
    protected virtual object? Nothing => null;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) => Read(editorValue.Value) is { } model ? Store(model) : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Read(property.GetValue(culture, segment)) is { } model ? Show(model) : Nothing;

    protected void Check<TConfiguration>(Func<TModel, TConfiguration, string?> rule) where TConfiguration : class =>
        Validators.Add(new Rule<TModel, TConfiguration>(Read, rule));
}
