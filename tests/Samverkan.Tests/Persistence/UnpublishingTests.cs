using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Persistence;

/// <summary>A site that does not let go of published documents which others refer to.</summary>
public sealed class UnpublishingTests(UnpublishingTests.KeepingFixture fixture) : IClassFixture<UnpublishingTests.KeepingFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    [Fact]
    public async Task What_is_referred_to_stays_published_but_may_be_trashed_and_deleted()
    {
        IContentType type = await _given.PageTypeAsync(shape: _given.With("other", await _given.DataTypeAsync(ReferenceEditor.EditorAlias)));
        IContent named = await _given.PublishedAsync(type, null, (null, Given.Unique("Named "), null)), page = await _given.PublishedAsync(type, null, (null, Given.Unique("Page "), null));
        page.SetValue("other", named.GetUdi().ToString());
        Assert.True(Contents.Save(page).Success);

        var refused = await _engine.Get<IContentPublishingService>().UnpublishAsync(named.Key, null, Given.Editor);
        Assert.Equal(ContentPublishingOperationStatus.CannotUnpublishWhenReferenced, refused.Result);
        Assert.True(Contents.GetById(named.Key)!.Published);
        Assert.True((await _engine.Get<IContentPublishingService>().UnpublishAsync(page.Key, null, Given.Editor)).Success);

        Assert.Equal(ContentEditingOperationStatus.Success, (await _engine.Get<IContentEditingService>().MoveToRecycleBinAsync(named.Key, Given.Editor)).Status);
        Assert.Equal(ContentEditingOperationStatus.Success, (await _engine.Get<IContentEditingService>().DeleteFromRecycleBinAsync(named.Key, Given.Editor)).Status);
        Assert.Null(Contents.GetById(named.Key));
    }

    public sealed class KeepingFixture : EngineFixture
    {
        protected override void Configure(IServiceCollection services) => services.PostConfigure<ContentSettings>(settings => settings.DisableUnpublishWhenReferenced = true);
    }
}
