using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Umbraco.Cms.Core.Composing;

namespace Samverkan.Cms.Published;

/// <summary>
/// Wraps published content in the class that names its type: <c>[PublishedModel("newsArticle")] class NewsArticle(IPublishedContent content, IPublishedValueFallback fallback)</c>.
/// Content of a type without a class stays as it is.
/// </summary>
public sealed class ModelFactory : IPublishedModelFactory
{
    private readonly IPublishedValueFallback _fallback;
    private readonly Dictionary<string, Type> _types;
    private readonly Dictionary<string, Func<IPublishedElement, IPublishedElement>> _makers;

    /// <exception cref="InvalidOperationException">A class for a type has no such constructor, or two classes name one type.</exception>
    public ModelFactory(TypeLoader types, IPublishedValueFallback fallback)
    {
        _fallback = fallback;
        Type[] models = [.. types.GetTypes<PublishedElementModel>().Concat(types.GetTypes<PublishedContentModel>()).Where(t => t.GetCustomAttribute<PublishedModelAttribute>() is not null)];
        if (models.GroupBy(Alias, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"Two classes are models of {twice.Key}: {string.Join(", ", twice.Select(t => t.FullName))}. Remove one.");
        }

        _types = models.ToDictionary(Alias, StringComparer.OrdinalIgnoreCase);
        _makers = models.ToDictionary(Alias, Maker, StringComparer.OrdinalIgnoreCase);
    }

    public IPublishedElement CreateModel(IPublishedElement element) => _makers.TryGetValue(element.ContentType.Alias, out var make) ? make(element) : element;

    public IList? CreateModelList(string? alias) => (IList?)Activator.CreateInstance(typeof(List<>).MakeGenericType(GetModelType(alias)));

    public Type GetModelType(string? alias) => alias is not null && _types.TryGetValue(alias, out Type? type) ? type : typeof(IPublishedElement);

    public Type MapModelType(Type type) => ModelType.Map(type, _types, dictionaryIsInvariant: true);

    private static string Alias(Type type) => type.GetCustomAttribute<PublishedModelAttribute>()!.ContentTypeAlias;

    private Func<IPublishedElement, IPublishedElement> Maker(Type type)
    {
        Type content = type.IsSubclassOf(typeof(PublishedContentModel)) ? typeof(IPublishedContent) : typeof(IPublishedElement);
        ConstructorInfo constructor = type.GetConstructor([content, typeof(IPublishedValueFallback)])
            ?? throw new InvalidOperationException($"{type.FullName} needs a constructor ({content.Name}, IPublishedValueFallback).");
        ParameterExpression element = Expression.Parameter(typeof(IPublishedElement));
        return Expression.Lambda<Func<IPublishedElement, IPublishedElement>>(Expression.New(constructor, Expression.Convert(element, content), Expression.Constant(_fallback, typeof(IPublishedValueFallback))), element).Compile();
    }
}
