using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.Persistence;

public sealed class TemplateAndContainerTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IDataTypeContainerService Folders => _engine.Get<IDataTypeContainerService>();

    [Fact]
    public async Task A_templates_layout_makes_its_path_and_its_text_cannot_be_written()
    {
        ITemplate layout = Saved(null), page = Saved(layout);
        ITemplateService templates = _engine.Get<ITemplateService>();
        ITemplate again = (await templates.GetAsync(page.Alias))!;
        Assert.Equal((layout.Alias, $"{layout.Path},{page.Id}"), (again.LayoutTemplateAlias, again.Path));
        Assert.Equal([page.Key], (await templates.GetChildrenAsync(layout.Id)).Select(t => t.Key));
        Assert.Equal([page.Key], (await templates.GetDescendantsAsync(layout.Id)).Select(t => t.Key));
        await Assert.ThrowsAsync<NotSupportedException>(() => templates.SetFileContentAsync("page.cshtml", Stream.Null));
    }

    [Fact]
    public async Task A_deleted_template_is_taken_from_types_and_documents()
    {
        ITemplate template = Saved(null);
        IContentType type = await _given.PageTypeAsync(shape: t => t.AllowedTemplates = [template]);
        IContent page = await _given.DocumentAsync(type, null, (null, Given.Unique("Page "), null));
        page.TemplateId = template.Id;
        Assert.True(_engine.Get<IContentService>().Save(page).Success);
        var deleted = await _engine.Get<ITemplateService>().DeleteAsync(template.Key, Given.Editor);
        Assert.True(deleted.Success, deleted.Status.ToString());
        Assert.Empty(_engine.Get<IContentTypeService>().Get(type.Key)!.AllowedTemplates!);
        Assert.Null(_engine.Get<IContentService>().GetById(page.Key)!.TemplateId);
    }

    [Fact]
    public async Task Folders_of_one_name_under_one_parent_are_refused()
    {
        string name = Given.Unique("Folder ");
        EntityContainer folder = await FolderAsync(name, null);
        Assert.NotEqual(EntityContainerOperationStatus.Success, (await Folders.CreateAsync(null, name.ToUpperInvariant(), null, Given.Editor)).Status);
        Assert.NotNull(await FolderAsync(name, folder.Key));
    }

    [Fact]
    public async Task What_is_in_a_deleted_folder_moves_up_one_and_the_service_refuses_while_there_is_something()
    {
        EntityContainer top = await FolderAsync(Given.Unique("Top "), null), middle = await FolderAsync("Middle", top.Key), bottom = await FolderAsync("Bottom", middle.Key);
        Assert.Equal(EntityContainerOperationStatus.NotEmpty, (await Folders.DeleteAsync(middle.Key, Given.Editor)).Status);
        IDataTypeContainerRepository repository = _engine.Get<IDataTypeContainerRepository>();
        _engine.Scoped(() => { repository.Delete(repository.Get(middle.Key)!); return true; });
        EntityContainer again = (await Folders.GetAsync(bottom.Key))!;
        Assert.Equal((top.Id, $"{top.Path},{bottom.Id}", 2), (again.ParentId, again.Path, again.Level));
    }

    private async Task<EntityContainer> FolderAsync(string name, Guid? parent)
    {
        var made = await Folders.CreateAsync(null, name, parent, Given.Editor);
        Assert.True(made.Success, made.Status.ToString());
        return made.Result!;
    }

    private Template Saved(ITemplate? layout)
    {
        string alias = Given.Unique("template");
        Template template = new(_engine.Get<IShortStringHelper>(), alias, alias) { LayoutTemplateAlias = layout?.Alias };
        _engine.Scoped(() => { _engine.Get<ITemplateRepository>().Save(template); return true; });
        return template;
    }
}
