using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Users;

/// <summary>Who has agreed to what; the row that counts is the current one, the others are its history.</summary>
public sealed class ConsentRepository(AmbientScope scope) : RowRepository<int, IConsent, ConsentRow>(scope), IConsentRepository
{
    private static readonly Translation<ConsentRow> Pairs = new Translation<ConsentRow>()
        .Pair(nameof(IConsent.Id), c => c.Id).Pair(nameof(IConsent.Current), c => c.Current).Pair(nameof(IConsent.Source), c => c.Source).Pair(nameof(IConsent.Context), c => c.Context)
        .Pair(nameof(IConsent.Action), c => c.Action).Pair(nameof(IConsent.CreateDate), c => c.CreateDate).Pair(nameof(IConsent.Comment), c => c.Comment);

    protected override Translation<ConsentRow> Columns => Pairs;

    protected override IQueryable<ConsentRow> All(CmsDbContext db) => db.Consents;

    protected override Expression<Func<ConsentRow, bool>> HasId(int[] ids) => c => ids.Contains(c.Id);

    public void ClearCurrent(string source, string context, string action) =>
        Scope.Write.Consents.Where(c => c.Source == source && c.Context == context && c.Action == action && c.Current).ExecuteUpdate(set => set.SetProperty(c => c.Current, false));

    public override void Save(IConsent consent) => Written(consent, () => Insert(consent), () => Scope.Write.Rewrite(Row(consent)));

    public override void Delete(IConsent consent) => Scope.Write.Consents.Where(c => c.Id == consent.Id).ExecuteDelete();

    protected override IConsent Entity(ConsentRow row) => Fresh.Entity(new Consent(), consent =>
    {
        (consent.Id, consent.Current, consent.Source, consent.Context, consent.Action) = (row.Id, row.Current, row.Source, row.Context, row.Action);
        (consent.CreateDate, consent.State, consent.Comment) = (row.CreateDate, (ConsentState)row.State, row.Comment);
    });

    private void Insert(IConsent consent)
    {
        ConsentRow row = Row(consent);
        Scope.Write.Insert(row);
        consent.Id = row.Id;
    }

    private static ConsentRow Row(IConsent consent) => new()
    {
        Id = consent.Id,
        Current = consent.Current,
        Source = consent.Source ?? "",
        Context = consent.Context ?? "",
        Action = consent.Action ?? "",
        CreateDate = consent.CreateDate,
        State = (int)consent.State,
        Comment = consent.Comment,
    };
}
