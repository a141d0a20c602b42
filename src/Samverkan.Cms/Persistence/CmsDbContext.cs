using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samverkan.Cms.Persistence.Audit;
using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.ContentTypes;
using Samverkan.Cms.Persistence.DataTypes;
using Samverkan.Cms.Persistence.Delivery;
using Samverkan.Cms.Persistence.Dictionary;
using Samverkan.Cms.Persistence.Documents;
using Samverkan.Cms.Persistence.DocumentUrls;
using Samverkan.Cms.Persistence.Domains;
using Samverkan.Cms.Persistence.Elements;
using Samverkan.Cms.Persistence.KeyValues;
using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.MediaItems;
using Samverkan.Cms.Persistence.Operations;
using Samverkan.Cms.Persistence.PublicAccess;
using Samverkan.Cms.Persistence.Redirects;
using Samverkan.Cms.Persistence.Relations;
using Samverkan.Cms.Persistence.Servers;
using Samverkan.Cms.Persistence.SignIn;
using Samverkan.Cms.Persistence.Tags;
using Samverkan.Cms.Persistence.Templates;
using Samverkan.Cms.Persistence.UserGroups;
using Samverkan.Cms.Persistence.Users;
using Samverkan.Cms.Persistence.Webhooks;

namespace Samverkan.Cms.Persistence;

/// <summary>Umbraco's tables as flat rows. Queries do not track; inserts go through <see cref="Rows"/>, updates and deletes through ExecuteUpdate and ExecuteDelete.</summary>
public sealed class CmsDbContext(DbContextOptions<CmsDbContext> options) : DbContext(options)
{
    /// <summary>The database's comparison that tells upper from lower case; columns have one that does not.</summary>
    internal const string Exact = "BINARY";

    public DbSet<AuditEntryRow> AuditEntries => Set<AuditEntryRow>();
    public DbSet<AuditItemRow> AuditItems => Set<AuditItemRow>();
    public DbSet<ContentRow> Contents => Set<ContentRow>();
    public DbSet<ContentScheduleRow> ContentSchedules => Set<ContentScheduleRow>();
    public DbSet<ContentVersionRow> ContentVersions => Set<ContentVersionRow>();
    public DbSet<PropertyDataRow> PropertyData => Set<PropertyDataRow>();
    public DbSet<VersionCultureRow> VersionCultures => Set<VersionCultureRow>();
    public DbSet<AllowedChildRow> AllowedChildren => Set<AllowedChildRow>();
    public DbSet<AllowedTemplateRow> AllowedTemplates => Set<AllowedTemplateRow>();
    public DbSet<CleanupPolicyRow> CleanupPolicies => Set<CleanupPolicyRow>();
    public DbSet<CompositionRow> Compositions => Set<CompositionRow>();
    public DbSet<ContentTypeRow> ContentTypes => Set<ContentTypeRow>();
    public DbSet<MemberTypePropertyRow> MemberTypeProperties => Set<MemberTypePropertyRow>();
    public DbSet<PropertyGroupRow> PropertyGroups => Set<PropertyGroupRow>();
    public DbSet<PropertyTypeRow> PropertyTypes => Set<PropertyTypeRow>();
    public DbSet<DataTypeRow> DataTypes => Set<DataTypeRow>();
    public DbSet<DeliveryKeyRow> DeliveryKeys => Set<DeliveryKeyRow>();
    public DbSet<DictionaryRow> DictionaryItems => Set<DictionaryRow>();
    public DbSet<LanguageTextRow> LanguageTexts => Set<LanguageTextRow>();
    public DbSet<DocumentUrlAliasRow> DocumentUrlAliases => Set<DocumentUrlAliasRow>();
    public DbSet<DocumentUrlRow> DocumentUrls => Set<DocumentUrlRow>();
    public DbSet<DocumentCultureRow> DocumentCultures => Set<DocumentCultureRow>();
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();
    public DbSet<DocumentVersionRow> DocumentVersions => Set<DocumentVersionRow>();
    public DbSet<DomainRow> Domains => Set<DomainRow>();
    public DbSet<ElementCultureRow> ElementCultures => Set<ElementCultureRow>();
    public DbSet<ElementRow> Elements => Set<ElementRow>();
    public DbSet<ElementVersionRow> ElementVersions => Set<ElementVersionRow>();
    public DbSet<KeyValueRow> KeyValues => Set<KeyValueRow>();
    public DbSet<LanguageRow> Languages => Set<LanguageRow>();
    public DbSet<MediaVersionRow> MediaVersions => Set<MediaVersionRow>();
    public DbSet<DistributedJobRow> DistributedJobs => Set<DistributedJobRow>();
    public DbSet<LogViewerQueryRow> LogViewerQueries => Set<LogViewerQueryRow>();
    public DbSet<LongRunningOperationRow> LongRunningOperations => Set<LongRunningOperationRow>();
    public DbSet<AccessRow> Accesses => Set<AccessRow>();
    public DbSet<AccessRuleRow> AccessRules => Set<AccessRuleRow>();
    public DbSet<RedirectUrlRow> RedirectUrls => Set<RedirectUrlRow>();
    public DbSet<RelationRow> Relations => Set<RelationRow>();
    public DbSet<RelationTypeRow> RelationTypes => Set<RelationTypeRow>();
    public DbSet<LockRow> Locks => Set<LockRow>();
    public DbSet<CacheInstructionRow> CacheInstructions => Set<CacheInstructionRow>();
    public DbSet<LastSyncedRow> LastSynced => Set<LastSyncedRow>();
    public DbSet<RepositoryCacheVersionRow> RepositoryCacheVersions => Set<RepositoryCacheVersionRow>();
    public DbSet<ServerRow> Servers => Set<ServerRow>();
    public DbSet<PasskeyRow> Passkeys => Set<PasskeyRow>();
    public DbSet<NodeRow> Nodes => Set<NodeRow>();
    public DbSet<TagRelationshipRow> TagRelationships => Set<TagRelationshipRow>();
    public DbSet<TagRow> Tags => Set<TagRow>();
    public DbSet<TemplateRow> Templates => Set<TemplateRow>();
    public DbSet<GranularPermissionRow> GranularPermissions => Set<GranularPermissionRow>();
    public DbSet<UserGroupLanguageRow> UserGroupLanguages => Set<UserGroupLanguageRow>();
    public DbSet<UserGroupPermissionRow> UserGroupPermissions => Set<UserGroupPermissionRow>();
    public DbSet<UserGroupRow> UserGroups => Set<UserGroupRow>();
    public DbSet<UserGroupSectionRow> UserGroupSections => Set<UserGroupSectionRow>();
    public DbSet<UserInGroupRow> UsersInGroups => Set<UserInGroupRow>();
    public DbSet<ConsentRow> Consents => Set<ConsentRow>();
    public DbSet<ExternalLoginRow> ExternalLogins => Set<ExternalLoginRow>();
    public DbSet<ExternalLoginTokenRow> ExternalLoginTokens => Set<ExternalLoginTokenRow>();
    public DbSet<TwoFactorLoginRow> TwoFactorLogins => Set<TwoFactorLoginRow>();
    public DbSet<UserClientRow> UserClients => Set<UserClientRow>();
    public DbSet<UserDataRow> UserData => Set<UserDataRow>();
    public DbSet<UserLoginRow> UserLogins => Set<UserLoginRow>();
    public DbSet<UserNotificationRow> UserNotifications => Set<UserNotificationRow>();
    public DbSet<UserRow> Users => Set<UserRow>();
    public DbSet<UserStartNodeRow> UserStartNodes => Set<UserStartNodeRow>();
    public DbSet<WebhookContentTypeRow> WebhookContentTypes => Set<WebhookContentTypeRow>();
    public DbSet<WebhookEventRow> WebhookEvents => Set<WebhookEventRow>();
    public DbSet<WebhookHeaderRow> WebhookHeaders => Set<WebhookHeaderRow>();
    public DbSet<WebhookLogRow> WebhookLogs => Set<WebhookLogRow>();
    public DbSet<WebhookRequestRow> WebhookRequests => Set<WebhookRequestRow>();
    public DbSet<WebhookRow> Webhooks => Set<WebhookRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Conventions.Remove<Microsoft.EntityFrameworkCore.Metadata.Conventions.ForeignKeyIndexConvention>(); // the rows name the indexes they want
        conventions.Properties<DateTime>().HaveConversion<UtcDates>();
        conventions.Properties<string>().UseCollation("NOCASE");
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        foreach (IMutableEntityType row in model.Model.GetEntityTypes().ToArray())
        {
            foreach (IMutableProperty column in row.GetProperties())
            {
                if (column.PropertyInfo!.IsDefined(typeof(System.ComponentModel.DataAnnotations.Schema.ColumnAttribute), true)) continue;
                column.SetColumnName(JsonNamingPolicy.CamelCase.ConvertName(column.Name)); // Umbraco's columns are camel case but for a few
            }

            model.AddReferences(row.ClrType);
        }

        model.AddSignInTables();
    }

    /// <summary>SQLite hands dates back without a kind; Umbraco stores and compares UTC.</summary>
    internal sealed class UtcDates() : ValueConverter<DateTime, DateTime>(
        date => date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date,
        date => DateTime.SpecifyKind(date, DateTimeKind.Utc));
}
