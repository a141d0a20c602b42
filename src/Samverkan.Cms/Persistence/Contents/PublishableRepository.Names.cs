namespace Samverkan.Cms.Persistence.Contents;

public abstract partial class PublishableRepository<TEntity, TRow, TVersionRow, TCultureRow>
{
    /// <summary>A variant item arrives without an invariant name and takes the default culture's, else the first. Siblings get unique names, per culture.</summary>
    /// <exception cref="InvalidOperationException">The item has no name in any culture.</exception>
    private void WriteNames(CmsDbContext db, TEntity content)
    {
        CleanNames(content);
        bool varies = content.ContentType.VariesByCulture();
        bool placed = !content.HasIdentity || content.IsPropertyDirty(nameof(IPublishableContentBase.ParentId));
        if (varies)
        {
            foreach (string culture in content.AvailableCultures.ToArray()) WriteCultureName(db, content, culture, placed);
            string? name = content.GetCultureName(parts.Languages.GetDefaultIsoCode()) ?? content.AvailableCultures.Select(content.GetCultureName).FirstOrDefault();
            if (content.Name != name) content.Name = name;
        }

        if (content.Name is null) throw new InvalidOperationException("Content needs a name, in one culture at least.");
        if (!NamesAreUnique || varies || !placed && !content.IsPropertyDirty(nameof(IPublishableContentBase.Name))) return;
        string unique = Unique(content.Name, SiblingNames(db, content), culture: null);
        if (content.Name != unique) content.Name = unique;
    }

    private static void CleanNames(TEntity content)
    {
        if (Names.Clean(content.Name) is var name && name != content.Name) content.Name = name;
        foreach (ContentCultureInfos culture in content.CultureInfos?.Values.ToArray() ?? [])
        {
            if (Names.Clean(culture.Name) is var clean && clean != culture.Name) content.SetCultureName(clean, culture.Culture);
        }

        foreach (ContentCultureInfos culture in content.PublishCultureInfos?.Values.ToArray() ?? [])
        {
            if (Names.Clean(culture.Name) is var clean && clean != culture.Name) content.SetPublishInfo(culture.Culture, clean, culture.Date);
        }
    }

    private void WriteCultureName(CmsDbContext db, TEntity content, string culture, bool placed)
    {
        string? given = content.GetCultureName(culture);
        if (!NamesAreUnique || !placed && content.CultureInfos?[culture].IsDirty() != true && content.CultureInfos?[culture].WasDirty() != true && !content.IsPropertyDirty(nameof(IPublishableContentBase.CultureInfos))) return;
        string name = Unique(given, SiblingNames(db, content, LanguageId(culture)!.Value), culture);
        if (name == given) return;
        content.SetCultureName(name, culture);
        if (content.IsCulturePublished(culture)) content.SetPublishInfo(culture, name, content.UpdateDate);
    }

    /// <summary>The name that is wanted, or one made of it that no sibling has.</summary>
    protected virtual string Unique(string? name, IReadOnlyList<string> siblings, string? culture) => Names.Unique(name, siblings);

    private IReadOnlyList<string> SiblingNames(CmsDbContext db, TEntity content) =>
        [.. db.Nodes.Where(n => n.ParentId == content.ParentId && n.Id != content.Id && n.NodeObjectType == ObjectType).Select(n => n.Text!)];

    private IReadOnlyList<string> SiblingNames(CmsDbContext db, TEntity content, int language) =>
    [
        .. from node in db.Nodes
           join variant in db.Set<TCultureRow>() on node.Id equals variant.NodeId
           where node.ParentId == content.ParentId && node.Id != content.Id && node.NodeObjectType == ObjectType && variant.LanguageId == language && variant.Name != null
           select variant.Name!,
    ];
}
