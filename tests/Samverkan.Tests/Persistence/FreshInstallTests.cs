namespace Samverkan.Tests.Persistence;

public sealed class FreshInstallTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Fact]
    public async Task A_fresh_install_has_the_baselines_types_and_language()
    {
        Engine engine = fixture.Engine;
        Assert.Equal(37, (await engine.Get<IDataTypeService>().GetAllAsync()).Count());
        Assert.Equal(7, engine.Get<IMediaTypeService>().GetAll().Count());
        Assert.Equal(["en-US"], (await engine.Get<ILanguageService>().GetAllAsync()).Select(l => l.IsoCode));
        Assert.Empty(engine.Get<IContentTypeService>().GetAll());
    }
}
