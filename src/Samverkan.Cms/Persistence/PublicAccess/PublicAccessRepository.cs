namespace Samverkan.Cms.Persistence.PublicAccess;

/// <summary>Which documents are for some visitors only, and where the others are sent. Kept whole: each request asks.</summary>
public sealed class PublicAccessRepository(AmbientScope scope, AppCaches caches) : SetRepository<PublicAccessEntry>(scope, caches), IPublicAccessRepository
{
    protected override bool AreRowsOfOthers => true;

    protected override IEnumerable<PublicAccessEntry> Load(CmsDbContext db)
    {
        ILookup<Guid, AccessRuleRow> rules = db.AccessRules.ToLookup(r => r.AccessId);
        return db.Accesses.AsEnumerable().Select(row => Entity(row, rules[row.Id]));
    }

    protected override void Insert(CmsDbContext db, PublicAccessEntry entry)
    {
        db.Insert(Row(entry));
        WriteRules(db, entry);
        entry.Id = IdOf(entry.Key);
    }

    protected override void Update(CmsDbContext db, PublicAccessEntry entry)
    {
        db.Rewrite(Row(entry));
        WriteRules(db, entry);
    }

    protected override void Remove(CmsDbContext db, PublicAccessEntry entry)
    {
        db.AccessRules.Where(r => r.AccessId == entry.Key).ExecuteDelete();
        db.Accesses.Where(a => a.Id == entry.Key).ExecuteDelete();
    }

    private static void WriteRules(CmsDbContext db, PublicAccessEntry entry)
    {
        db.AccessRules.Where(r => r.AccessId == entry.Key).ExecuteDelete();
        db.Insert(entry.Rules.Select(rule => RuleRow(rule, entry.Key)));
        foreach (PublicAccessRule rule in entry.Rules) rule.Id = IdOf(rule.Key);
    }

    private static PublicAccessEntry Entity(AccessRow row, IEnumerable<AccessRuleRow> rules) =>
        Fresh.Entity(new PublicAccessEntry(row.Id, row.NodeId, row.LoginNodeId, row.NoAccessNodeId, rules.Select(Rule)), entry =>
            (entry.Id, entry.CreateDate, entry.UpdateDate) = (IdOf(row.Id), row.CreateDate, row.UpdateDate));

    private static PublicAccessRule Rule(AccessRuleRow row) => Fresh.Entity(new PublicAccessRule(row.Id, row.AccessId), rule =>
        (rule.Id, rule.RuleType, rule.RuleValue, rule.CreateDate, rule.UpdateDate) = (IdOf(row.Id), row.RuleType, row.RuleValue, row.CreateDate, row.UpdateDate));

    private static AccessRow Row(PublicAccessEntry entry) => new()
    {
        Id = entry.Key,
        NodeId = entry.ProtectedNodeId,
        LoginNodeId = entry.LoginNodeId,
        NoAccessNodeId = entry.NoAccessNodeId,
        CreateDate = entry.CreateDate,
        UpdateDate = entry.UpdateDate,
    };

    private static AccessRuleRow RuleRow(PublicAccessRule rule, Guid access)
    {
        if (!rule.HasIdentity) rule.AddingEntity();
        return new AccessRuleRow { Id = rule.Key, AccessId = access, RuleType = rule.RuleType ?? "", RuleValue = rule.RuleValue ?? "", CreateDate = rule.CreateDate, UpdateDate = rule.UpdateDate };
    }

    /// <summary>The tables have keys only; Core asks an entity for a number to know whether it is new.</summary>
    private static int IdOf(Guid key) => key.GetHashCode();
}
