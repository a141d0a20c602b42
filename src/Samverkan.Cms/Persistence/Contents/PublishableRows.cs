using Samverkan.Cms.Persistence.Languages;

namespace Samverkan.Cms.Persistence.Contents;

/// <summary>What can be published, documents and elements: their tables are alike, but for what is written of the kind itself.</summary>
public abstract class PublishableRow
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.None), References(typeof(ContentRow))] public int NodeId { get; set; }
    public bool Published { get; set; }
    public bool Edited { get; set; }
}

public abstract class PublishableVersionRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None), References(typeof(ContentVersionRow))] public int Id { get; set; }
    public bool Published { get; set; }
}

public abstract class PublishableCultureRow
{
    public int Id { get; set; }
    [References(typeof(NodeRow))] public int NodeId { get; set; }
    [References(typeof(LanguageRow))] public int LanguageId { get; set; }
    public bool Edited { get; set; }
    public bool Available { get; set; }
    public bool Published { get; set; }
    [MaxLength(255)] public string? Name { get; set; }
}
