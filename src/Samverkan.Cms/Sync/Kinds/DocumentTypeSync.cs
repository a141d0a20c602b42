using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

public sealed class DocumentTypeSync(IContentTypeService types, IContentTypeContainerService folders, IDataTypeService dataTypes, ITemplateService templates, IShortStringHelper strings)
    : TypeSync<IContentType>(types, folders, dataTypes, strings)
{
    public override string Folder => "ContentTypes";

    public override int Order => 50;

    protected internal override string Element => "ContentType";

    protected override bool PropertiesVary => true;

    protected override IContentType New(int parentId) => new ContentType(Strings, parentId);

    protected override void ReadInfo(IContentType type, SyncFile file)
    {
        base.ReadInfo(type, file);
        type.AllowedInLibrary = file.Info.Flag("AllowedInLibrary", missing: false);
        if (file.Info.Element("HistoryCleanup") is { } cleanup)
        {
            type.HistoryCleanup = new HistoryCleanup
            {
                PreventCleanup = cleanup.Flag("PreventCleanup", missing: false),
                KeepAllVersionsNewerThanDays = cleanup.IntOrNull("KeepAllVersionsNewerThanDays"),
                KeepLatestVersionPerDayForDays = cleanup.IntOrNull("KeepLatestVersionPerDayForDays"),
            };
        }
    }

    public override string Handler => "ContentTypeHandler";

    protected override async Task ReadReferencesAsync(IContentType type, SyncFile file, SyncNotes notes)
    {
        List<ITemplate> allowed = [];
        foreach (XElement xml in file.Info.Children("AllowedTemplates"))
        {
            if ((await templates.GetAsync(xml.Key()) ?? await templates.GetAsync(xml.Value)) is { } template) allowed.Add(template);
            else notes.Add($"the template {xml.Value} does not exist", xml);
        }

        type.AllowedTemplates = allowed;
        type.SetDefaultTemplate(allowed.FirstOrDefault(t => t.Alias == file.Info.Value("DefaultTemplate")));
    }

    protected override IEnumerable<object?> InfoBeforeFolder(IContentType type) =>
    [
        new XElement("HistoryCleanup",
            SyncXml.CapitalFlag("PreventCleanup", type.HistoryCleanup?.PreventCleanup ?? false),
            SyncXml.Text("KeepAllVersionsNewerThanDays", type.HistoryCleanup?.KeepAllVersionsNewerThanDays),
            SyncXml.Text("KeepLatestVersionPerDayForDays", type.HistoryCleanup?.KeepLatestVersionPerDayForDays)),
    ];

    protected override IEnumerable<object?> InfoAfterFolder(IContentType type) =>
    [
        SyncXml.Text("DefaultTemplate", type.DefaultTemplate?.Alias),
        new XElement("AllowedTemplates", (type.AllowedTemplates ?? []).OrderBy(t => t.Alias, StringComparer.OrdinalIgnoreCase).Select(t => SyncXml.Reference("Template", t.Key, t.Alias))),
        SyncXml.Flag("AllowedInLibrary", type.AllowedInLibrary),
    ];

    protected override XElement Root(IContentType type, XElement info, XElement structure, XElement properties, XElement tabs) => new(Element, Identity(type), info, structure, properties, tabs);
}

public sealed class MediaTypeSync(IMediaTypeService types, IMediaTypeContainerService folders, IDataTypeService dataTypes, IShortStringHelper strings) : TypeSync<IMediaType>(types, folders, dataTypes, strings)
{
    public override string Folder => "MediaTypes";

    public override int Order => 60;

    protected internal override string Element => "MediaType";

    protected override IMediaType New(int parentId) => new MediaType(Strings, parentId);
}

public sealed class MemberTypeSync(IMemberTypeService types, IMemberTypeContainerService folders, IDataTypeService dataTypes, IShortStringHelper strings) : TypeSync<IMemberType>(types, folders, dataTypes, strings)
{
    public override string Folder => "MemberTypes";

    public override int Order => 70;

    protected internal override string Element => "MemberType";

    protected override IMemberType New(int parentId) => new MemberType(Strings, parentId);

    protected override void ReadProperty(IMemberType type, IPropertyType property, XElement xml)
    {
        type.SetMemberCanEditProperty(property.Alias, xml.Flag("CanEdit", missing: false));
        type.SetMemberCanViewProperty(property.Alias, xml.Flag("CanView", missing: false));
        type.SetIsSensitiveProperty(property.Alias, xml.Flag("IsSensitive", missing: false));
    }

    protected override IEnumerable<XElement> PropertyExtras(IMemberType type, IPropertyType property) =>
    [
        SyncXml.Flag("CanEdit", type.MemberCanEditProperty(property.Alias)), SyncXml.Flag("CanView", type.MemberCanViewProperty(property.Alias)),
        SyncXml.Flag("IsSensitive", type.IsSensitiveProperty(property.Alias)),
    ];
}
