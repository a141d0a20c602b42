namespace Samverkan.Cms.Persistence.Documents;

public abstract partial class DocumentRepositoryBase
{
    /// <summary>A variant document arrives without an invariant name and takes the default culture's, else the first. Siblings get unique names, per culture.</summary>
    /// <exception cref="InvalidOperationException">The document has no name in any culture.</exception>
    private void WriteNames(CmsDbContext db, IContent content)
    {
        CleanNames(content);
        bool varies = content.ContentType.VariesByCulture();
        bool placed = !content.HasIdentity || content.IsPropertyDirty(nameof(IContent.ParentId));
        if (varies)
        {
            foreach (string culture in content.AvailableCultures.ToArray()) WriteCultureName(db, content, culture, placed);
            string? name = content.GetCultureName(parts.Languages.GetDefaultIsoCode()) ?? content.AvailableCultures.Select(content.GetCultureName).FirstOrDefault();
            if (content.Name != name) content.Name = name;
        }

        if (content.Name is null) throw new InvalidOperationException("A document needs a name, in one culture at least.");
        if (!NamesAreUnique || varies || !placed && !content.IsPropertyDirty(nameof(IContent.Name))) return;
        string unique = Unique(content.Name, SiblingNames(db, content), culture: null);
        if (content.Name != unique) content.Name = unique;
    }

    private static void CleanNames(IContent content)
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

    private void WriteCultureName(CmsDbContext db, IContent content, string culture, bool placed)
    {
        string? given = content.GetCultureName(culture);
        if (!NamesAreUnique || !placed && content.CultureInfos?[culture].IsDirty() != true && content.CultureInfos?[culture].WasDirty() != true && !content.IsPropertyDirty(nameof(IContent.CultureInfos))) return;
        string name = Unique(given, SiblingNames(db, content, LanguageId(culture)!.Value), culture);
        if (name == given) return;
        content.SetCultureName(name, culture);
        if (content.IsCulturePublished(culture)) content.SetPublishInfo(culture, name, content.UpdateDate);
    }

    /// <summary>Unique as a name, and as the URL segment that is made of it.</summary>
    private string Unique(string? name, IReadOnlyList<string> siblings, string? culture)
    {
        string unique = Names.Unique(name, siblings);
        HashSet<string> segments = [.. siblings.Select(s => Segment(s, culture))];
        List<string> taken = [.. siblings];
        while (segments.Contains(Segment(unique, culture)) && Segment(unique, culture).Length > 0)
        {
            taken.Add(unique);
            string next = Names.Unique(name, taken);
            if (next == unique) break;
            unique = next;
        }

        return unique;
    }

    private string Segment(string name, string? culture) => parts.Strings.CleanStringForUrlSegment(name, culture);

    private IReadOnlyList<string> SiblingNames(CmsDbContext db, IContent content) =>
        [.. db.Nodes.Where(n => n.ParentId == content.ParentId && n.Id != content.Id && n.NodeObjectType == ObjectType).Select(n => n.Text!)];

    private IReadOnlyList<string> SiblingNames(CmsDbContext db, IContent content, int language) =>
    [
        .. from node in db.Nodes
           join variant in db.DocumentCultures on node.Id equals variant.NodeId
           where node.ParentId == content.ParentId && node.Id != content.Id && node.NodeObjectType == ObjectType && variant.LanguageId == language && variant.Name != null
           select variant.Name!,
    ];
}
