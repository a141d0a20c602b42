using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverkan.Cms.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cmsDictionary",
                columns: table => new
                {
                    pk = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsDictionary", x => x.pk);
                    table.UniqueConstraint("AK_cmsDictionary_id", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsDictionary_cmsDictionary_parent",
                        column: x => x.parent,
                        principalTable: "cmsDictionary",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoAudit",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    performingUserId = table.Column<int>(type: "INTEGER", nullable: false),
                    performingUserKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    performingDetails = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true, collation: "NOCASE"),
                    performingIp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true, collation: "NOCASE"),
                    eventDateUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    affectedUserId = table.Column<int>(type: "INTEGER", nullable: false),
                    affectedUserKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    affectedDetails = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true, collation: "NOCASE"),
                    eventType = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false, collation: "NOCASE"),
                    eventDetails = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoAudit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoCacheInstruction",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    utcStamp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    jsonInstruction = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    originated = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    instructionCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoCacheInstruction", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoConsent",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    current = table.Column<bool>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false, collation: "NOCASE"),
                    context = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false, collation: "NOCASE"),
                    action = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    comment = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoConsent", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDistributedJob",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    lastRun = table.Column<DateTime>(type: "TEXT", nullable: false),
                    period = table.Column<long>(type: "INTEGER", nullable: false),
                    IsRunning = table.Column<bool>(type: "INTEGER", nullable: false),
                    lastAttemptedRun = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDistributedJob", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoExternalLogin",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userOrMemberKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    loginProvider = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    providerKey = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    userData = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoExternalLogin", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoKeyValue",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false, collation: "NOCASE"),
                    value = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    updated = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoKeyValue", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLanguage",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    languageISOCode = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true, collation: "NOCASE"),
                    languageCultureName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true, collation: "NOCASE"),
                    isDefaultVariantLang = table.Column<bool>(type: "INTEGER", nullable: false),
                    mandatory = table.Column<bool>(type: "INTEGER", nullable: false),
                    fallbackLanguageId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLanguage", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoLanguage_umbracoLanguage_fallbackLanguageId",
                        column: x => x.fallbackLanguageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLastSynced",
                columns: table => new
                {
                    machineId = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    lastSyncedInternalId = table.Column<int>(type: "INTEGER", nullable: true),
                    lastSyncedExternalId = table.Column<int>(type: "INTEGER", nullable: true),
                    lastSyncedDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLastSynced", x => x.machineId);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLock",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLock", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLogViewerQuery",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    query = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLogViewerQuery", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLongRunningOperation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    result = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expirationDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLongRunningOperation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRelationType",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    typeUniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    dual = table.Column<bool>(type: "INTEGER", nullable: false),
                    parentObjectType = table.Column<Guid>(type: "TEXT", nullable: true),
                    childObjectType = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    alias = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    isDependency = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRelationType", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRepositoryCacheVersion",
                columns: table => new
                {
                    identifier = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false, collation: "NOCASE"),
                    version = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRepositoryCacheVersion", x => x.identifier);
                });

            migrationBuilder.CreateTable(
                name: "umbracoServer",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    computerName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    registeredDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    lastNotifiedDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    isActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    isSchedulingPublisher = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoServer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoTwoFactorLogin",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userOrMemberKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    providerName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    secret = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoTwoFactorLogin", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userDisabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    userNoConsole = table.Column<bool>(type: "INTEGER", nullable: false),
                    userName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    userLogin = table.Column<string>(type: "TEXT", maxLength: 125, nullable: false, collation: "NOCASE"),
                    userPassword = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    passwordConfig = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    userEmail = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    userLanguage = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true, collation: "NOCASE"),
                    securityStampToken = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE"),
                    failedLoginAttempts = table.Column<int>(type: "INTEGER", nullable: true),
                    lastLockoutDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lastPasswordChangeDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lastLoginDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    emailConfirmedDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    invitedDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kind = table.Column<short>(type: "INTEGER", nullable: false),
                    avatar = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser", x => x.id);
                    table.UniqueConstraint("AK_umbracoUser_key", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhook",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE"),
                    description = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    url = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    enabled = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhook", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhookLog",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    webhookKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    statusCode = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    eventAlias = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    retryCount = table.Column<int>(type: "INTEGER", nullable: false),
                    requestHeaders = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    requestBody = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    responseHeaders = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    responseBody = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    exceptionOccured = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhookLog", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhookRequest",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    webhookKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    eventName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    requestObject = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    retryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhookRequest", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoExternalLoginToken",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    externalLoginId = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    value = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoExternalLoginToken", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoExternalLoginToken_umbracoExternalLogin_externalLoginId",
                        column: x => x.externalLoginId,
                        principalTable: "umbracoExternalLogin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmsLanguageText",
                columns: table => new
                {
                    pk = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    languageId = table.Column<int>(type: "INTEGER", nullable: false),
                    UniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsLanguageText", x => x.pk);
                    table.ForeignKey(
                        name: "FK_cmsLanguageText_cmsDictionary_UniqueId",
                        column: x => x.UniqueId,
                        principalTable: "cmsDictionary",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmsLanguageText_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmsTags",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    group = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    languageId = table.Column<int>(type: "INTEGER", nullable: true),
                    tag = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsTags", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsTags_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLog",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userId = table.Column<int>(type: "INTEGER", nullable: true),
                    NodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    entityType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "NOCASE"),
                    Datestamp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    logHeader = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    logComment = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "NOCASE"),
                    parameters = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLog", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoLog_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoNode",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    uniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    parentId = table.Column<int>(type: "INTEGER", nullable: false),
                    level = table.Column<short>(type: "INTEGER", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false, collation: "NOCASE"),
                    sortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    trashed = table.Column<bool>(type: "INTEGER", nullable: false),
                    nodeUser = table.Column<int>(type: "INTEGER", nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE"),
                    nodeObjectType = table.Column<Guid>(type: "TEXT", nullable: true),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoNode", x => x.id);
                    table.UniqueConstraint("AK_umbracoNode_uniqueId", x => x.uniqueId);
                    table.ForeignKey(
                        name: "FK_umbracoNode_umbracoNode_parentId",
                        column: x => x.parentId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoNode_umbracoUser_nodeUser",
                        column: x => x.nodeUser,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2ClientId",
                columns: table => new
                {
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    clientId = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2ClientId", x => new { x.userId, x.clientId });
                    table.ForeignKey(
                        name: "FK_umbracoUser2ClientId_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserData",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    userKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    identifier = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    value = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserData", x => x.key);
                    table.ForeignKey(
                        name: "FK_umbracoUserData_umbracoUser_userKey",
                        column: x => x.userKey,
                        principalTable: "umbracoUser",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserLogin",
                columns: table => new
                {
                    sessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    loggedInUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    lastValidatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    loggedOutUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ipAddress = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserLogin", x => x.sessionId);
                    table.ForeignKey(
                        name: "FK_umbracoUserLogin_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhook2ContentTypeKeys",
                columns: table => new
                {
                    webhookId = table.Column<int>(type: "INTEGER", nullable: false),
                    entityKey = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhook2ContentTypeKeys", x => new { x.webhookId, x.entityKey });
                    table.ForeignKey(
                        name: "FK_umbracoWebhook2ContentTypeKeys_umbracoWebhook_webhookId",
                        column: x => x.webhookId,
                        principalTable: "umbracoWebhook",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhook2Events",
                columns: table => new
                {
                    webhookId = table.Column<int>(type: "INTEGER", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhook2Events", x => new { x.webhookId, x.@event });
                    table.ForeignKey(
                        name: "FK_umbracoWebhook2Events_umbracoWebhook_webhookId",
                        column: x => x.webhookId,
                        principalTable: "umbracoWebhook",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoWebhook2Headers",
                columns: table => new
                {
                    webhookId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    Value = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoWebhook2Headers", x => new { x.webhookId, x.Key });
                    table.ForeignKey(
                        name: "FK_umbracoWebhook2Headers_umbracoWebhook_webhookId",
                        column: x => x.webhookId,
                        principalTable: "umbracoWebhook",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsContentType",
                columns: table => new
                {
                    pk = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    alias = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE"),
                    icon = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE"),
                    thumbnail = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    description = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true, collation: "NOCASE"),
                    listView = table.Column<Guid>(type: "TEXT", nullable: true),
                    isElement = table.Column<bool>(type: "INTEGER", nullable: false),
                    allowedInLibrary = table.Column<bool>(type: "INTEGER", nullable: false),
                    allowAtRoot = table.Column<bool>(type: "INTEGER", nullable: false),
                    variations = table.Column<byte>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentType", x => x.pk);
                    table.UniqueConstraint("AK_cmsContentType_nodeId", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_cmsContentType_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmsContentType2ContentType",
                columns: table => new
                {
                    parentContentTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    childContentTypeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentType2ContentType", x => new { x.parentContentTypeId, x.childContentTypeId });
                    table.ForeignKey(
                        name: "FK_cmsContentType2ContentType_umbracoNode_childContentTypeId",
                        column: x => x.childContentTypeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmsContentType2ContentType_umbracoNode_parentContentTypeId",
                        column: x => x.parentContentTypeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmsTemplate",
                columns: table => new
                {
                    pk = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    alias = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsTemplate", x => x.pk);
                    table.UniqueConstraint("AK_cmsTemplate_nodeId", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_cmsTemplate_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoAccess",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    loginNodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    noAccessNodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoAccess", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoAccess_umbracoNode_loginNodeId",
                        column: x => x.loginNodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoAccess_umbracoNode_noAccessNodeId",
                        column: x => x.noAccessNodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoAccess_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDataType",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    propertyEditorAlias = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    propertyEditorUiAlias = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE"),
                    dbType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    config = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDataType", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_umbracoDataType_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentCultureVariation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: false),
                    edited = table.Column<bool>(type: "INTEGER", nullable: false),
                    available = table.Column<bool>(type: "INTEGER", nullable: false),
                    published = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentCultureVariation", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentCultureVariation_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentCultureVariation_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentUrl",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    uniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    isDraft = table.Column<bool>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: true),
                    urlSegment = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    isPrimary = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentUrl", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrl_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrl_umbracoNode_uniqueId",
                        column: x => x.uniqueId,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentUrlAlias",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    uniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: true),
                    alias = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentUrlAlias", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrlAlias_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrlAlias_umbracoNode_uniqueId",
                        column: x => x.uniqueId,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDomain",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    domainDefaultLanguage = table.Column<int>(type: "INTEGER", nullable: true),
                    domainRootStructureID = table.Column<int>(type: "INTEGER", nullable: true),
                    domainName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    sortOrder = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDomain", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDomain_umbracoNode_domainRootStructureID",
                        column: x => x.domainRootStructureID,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoElementCultureVariation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: false),
                    edited = table.Column<bool>(type: "INTEGER", nullable: false),
                    available = table.Column<bool>(type: "INTEGER", nullable: false),
                    published = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoElementCultureVariation", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoElementCultureVariation_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoElementCultureVariation_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRedirectUrl",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contentKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    createDateUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    culture = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE"),
                    urlHash = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRedirectUrl", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoRedirectUrl_umbracoNode_contentKey",
                        column: x => x.contentKey,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRelation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    parentId = table.Column<int>(type: "INTEGER", nullable: false),
                    childId = table.Column<int>(type: "INTEGER", nullable: false),
                    relType = table.Column<int>(type: "INTEGER", nullable: false),
                    datetime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    comment = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRelation", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoNode_childId",
                        column: x => x.childId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoNode_parentId",
                        column: x => x.parentId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoRelationType_relType",
                        column: x => x.relType,
                        principalTable: "umbracoRelationType",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2NodeNotify",
                columns: table => new
                {
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    action = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2NodeNotify", x => new { x.userId, x.nodeId, x.action });
                    table.ForeignKey(
                        name: "FK_umbracoUser2NodeNotify_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoUser2NodeNotify_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    userGroupAlias = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    userGroupName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    description = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    userGroupDefaultPermissions = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    icon = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE"),
                    hasAccessToAllLanguages = table.Column<bool>(type: "INTEGER", nullable: false),
                    startContentId = table.Column<int>(type: "INTEGER", nullable: true),
                    startMediaId = table.Column<int>(type: "INTEGER", nullable: true),
                    startElementId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup", x => x.id);
                    table.UniqueConstraint("AK_umbracoUserGroup_key", x => x.key);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup_umbracoNode_startContentId",
                        column: x => x.startContentId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup_umbracoNode_startElementId",
                        column: x => x.startElementId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup_umbracoNode_startMediaId",
                        column: x => x.startMediaId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserStartNode",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    startNode = table.Column<int>(type: "INTEGER", nullable: false),
                    startNodeType = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserStartNode", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoUserStartNode_umbracoNode_startNode",
                        column: x => x.startNode,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoUserStartNode_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmsContentTypeAllowedContentType",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    AllowedId = table.Column<int>(type: "INTEGER", nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentTypeAllowedContentType", x => new { x.Id, x.AllowedId });
                    table.ForeignKey(
                        name: "FK_cmsContentTypeAllowedContentType_cmsContentType_AllowedId",
                        column: x => x.AllowedId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmsContentTypeAllowedContentType_cmsContentType_Id",
                        column: x => x.Id,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmsMemberType",
                columns: table => new
                {
                    pk = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    propertytypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    memberCanEdit = table.Column<bool>(type: "INTEGER", nullable: false),
                    viewOnProfile = table.Column<bool>(type: "INTEGER", nullable: false),
                    isSensitive = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsMemberType", x => x.pk);
                    table.ForeignKey(
                        name: "FK_cmsMemberType_cmsContentType_NodeId",
                        column: x => x.NodeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmsMemberType_umbracoNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmsPropertyTypeGroup",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    uniqueID = table.Column<Guid>(type: "TEXT", nullable: false),
                    contenttypeNodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    type = table.Column<short>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    alias = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    sortorder = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsPropertyTypeGroup", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsPropertyTypeGroup_cmsContentType_contenttypeNodeId",
                        column: x => x.contenttypeNodeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContent",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    contentTypeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContent", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_umbracoContent_cmsContentType_contentTypeId",
                        column: x => x.contentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoContent_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersionCleanupPolicy",
                columns: table => new
                {
                    contentTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    preventCleanup = table.Column<bool>(type: "INTEGER", nullable: false),
                    keepAllVersionsNewerThanDays = table.Column<int>(type: "INTEGER", nullable: true),
                    keepLatestVersionPerDayForDays = table.Column<int>(type: "INTEGER", nullable: true),
                    updated = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersionCleanupPolicy", x => x.contentTypeId);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCleanupPolicy_cmsContentType_contentTypeId",
                        column: x => x.contentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmsDocumentType",
                columns: table => new
                {
                    contentTypeNodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    templateNodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsDocumentType", x => new { x.contentTypeNodeId, x.templateNodeId });
                    table.ForeignKey(
                        name: "FK_cmsDocumentType_cmsContentType_contentTypeNodeId",
                        column: x => x.contentTypeNodeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmsDocumentType_cmsTemplate_templateNodeId",
                        column: x => x.templateNodeId,
                        principalTable: "cmsTemplate",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmsDocumentType_umbracoNode_contentTypeNodeId",
                        column: x => x.contentTypeNodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoAccessRule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    accessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ruleValue = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    ruleType = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    createDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updateDate = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoAccessRule", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoAccessRule_umbracoAccess_accessId",
                        column: x => x.accessId,
                        principalTable: "umbracoAccess",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2UserGroup",
                columns: table => new
                {
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    userGroupId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2UserGroup", x => new { x.userId, x.userGroupId });
                    table.ForeignKey(
                        name: "FK_umbracoUser2UserGroup_umbracoUserGroup_userGroupId",
                        column: x => x.userGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoUser2UserGroup_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2App",
                columns: table => new
                {
                    userGroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    app = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2App", x => new { x.userGroupId, x.app });
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2App_umbracoUserGroup_userGroupId",
                        column: x => x.userGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2GranularPermission",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userGroupKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    uniqueId = table.Column<Guid>(type: "TEXT", nullable: true),
                    permission = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    context = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2GranularPermission", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2GranularPermission_umbracoNode_uniqueId",
                        column: x => x.uniqueId,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2GranularPermission_umbracoUserGroup_userGroupKey",
                        column: x => x.userGroupKey,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2Language",
                columns: table => new
                {
                    userGroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2Language", x => new { x.userGroupId, x.languageId });
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Language_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Language_umbracoUserGroup_userGroupId",
                        column: x => x.userGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2Permission",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    userGroupKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    permission = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2Permission", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Permission_umbracoUserGroup_userGroupKey",
                        column: x => x.userGroupKey,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmsPropertyType",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    dataTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    contentTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    propertyTypeGroupId = table.Column<int>(type: "INTEGER", nullable: true),
                    Alias = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE"),
                    sortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    mandatory = table.Column<bool>(type: "INTEGER", nullable: false),
                    mandatoryMessage = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    validationRegExp = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    validationRegExpMessage = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    labelOnTop = table.Column<bool>(type: "INTEGER", nullable: false),
                    variations = table.Column<byte>(type: "INTEGER", nullable: false),
                    UniqueId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsPropertyType", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_cmsContentType_contentTypeId",
                        column: x => x.contentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_cmsPropertyTypeGroup_propertyTypeGroupId",
                        column: x => x.propertyTypeGroupId,
                        principalTable: "cmsPropertyTypeGroup",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_umbracoDataType_dataTypeId",
                        column: x => x.dataTypeId,
                        principalTable: "umbracoDataType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentSchedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: true),
                    date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    action = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentSchedule", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoContentSchedule_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoContentSchedule_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersion",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    versionDate = table.Column<DateTime>(type: "TEXT", nullable: false),
                    userId = table.Column<int>(type: "INTEGER", nullable: true),
                    current = table.Column<bool>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE"),
                    preventCleanup = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersion", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersion_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersion_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocument",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    published = table.Column<bool>(type: "INTEGER", nullable: false),
                    edited = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocument", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_umbracoDocument_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoElement",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    published = table.Column<bool>(type: "INTEGER", nullable: false),
                    edited = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoElement", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_umbracoElement_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmsTagRelationship",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    tagId = table.Column<int>(type: "INTEGER", nullable: false),
                    propertyTypeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsTagRelationship", x => new { x.nodeId, x.propertyTypeId, x.tagId });
                    table.ForeignKey(
                        name: "FK_cmsTagRelationship_cmsPropertyType_propertyTypeId",
                        column: x => x.propertyTypeId,
                        principalTable: "cmsPropertyType",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmsTagRelationship_cmsTags_tagId",
                        column: x => x.tagId,
                        principalTable: "cmsTags",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmsTagRelationship_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersionCultureVariation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    versionId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false, collation: "NOCASE"),
                    date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    availableUserId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersionCultureVariation", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCultureVariation_umbracoContentVersion_versionId",
                        column: x => x.versionId,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCultureVariation_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCultureVariation_umbracoUser_availableUserId",
                        column: x => x.availableUserId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentVersion",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    templateId = table.Column<int>(type: "INTEGER", nullable: true),
                    published = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentVersion", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentVersion_cmsTemplate_templateId",
                        column: x => x.templateId,
                        principalTable: "cmsTemplate",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentVersion_umbracoContentVersion_id",
                        column: x => x.id,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoElementVersion",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    published = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoElementVersion", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoElementVersion_umbracoContentVersion_id",
                        column: x => x.id,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoMediaVersion",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoMediaVersion", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoMediaVersion_umbracoContentVersion_id",
                        column: x => x.id,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoPropertyData",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    versionId = table.Column<int>(type: "INTEGER", nullable: false),
                    propertyTypeId = table.Column<int>(type: "INTEGER", nullable: false),
                    languageId = table.Column<int>(type: "INTEGER", nullable: true),
                    segment = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true, collation: "NOCASE"),
                    intValue = table.Column<int>(type: "INTEGER", nullable: true),
                    decimalValue = table.Column<decimal>(type: "TEXT", precision: 20, scale: 9, nullable: true),
                    dateValue = table.Column<DateTime>(type: "TEXT", nullable: true),
                    varcharValue = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true, collation: "NOCASE"),
                    textValue = table.Column<string>(type: "TEXT", nullable: true, collation: "NOCASE"),
                    sortableValue = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoPropertyData", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_cmsPropertyType_propertyTypeId",
                        column: x => x.propertyTypeId,
                        principalTable: "cmsPropertyType",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_umbracoContentVersion_versionId",
                        column: x => x.versionId,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cmsContentType",
                table: "cmsContentType",
                column: "nodeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsContentType_icon",
                table: "cmsContentType",
                column: "icon");

            migrationBuilder.CreateIndex(
                name: "IX_cmsDictionary_id",
                table: "cmsDictionary",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsDictionary_key",
                table: "cmsDictionary",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsDictionary_Parent",
                table: "cmsDictionary",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_cmsLanguageText_languageId",
                table: "cmsLanguageText",
                columns: new[] { "languageId", "UniqueId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyTypeAlias",
                table: "cmsPropertyType",
                column: "Alias");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyTypeUniqueID",
                table: "cmsPropertyType",
                column: "UniqueId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyTypeGroupUniqueID",
                table: "cmsPropertyTypeGroup",
                column: "uniqueID",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsTagRelationship_tagId_nodeId",
                table: "cmsTagRelationship",
                columns: new[] { "tagId", "nodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_cmsTags",
                table: "cmsTags",
                columns: new[] { "group", "tag", "languageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsTags_LanguageId",
                table: "cmsTags",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsTags_languageId_group",
                table: "cmsTags",
                columns: new[] { "languageId", "group" });

            migrationBuilder.CreateIndex(
                name: "IX_cmsTemplate_nodeId",
                table: "cmsTemplate",
                column: "nodeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoAccess_nodeId",
                table: "umbracoAccess",
                column: "nodeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoAccessRule",
                table: "umbracoAccessRule",
                columns: new[] { "ruleValue", "ruleType", "accessId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_Current",
                table: "umbracoContentVersion",
                column: "current");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_NodeId",
                table: "umbracoContentVersion",
                columns: new[] { "nodeId", "current" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_VersionDate",
                table: "umbracoContentVersion",
                column: "versionDate");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersionCultureVariation_LanguageId",
                table: "umbracoContentVersionCultureVariation",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersionCultureVariation_VersionId",
                table: "umbracoContentVersionCultureVariation",
                columns: new[] { "versionId", "languageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocument_Published",
                table: "umbracoDocument",
                column: "published");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentCultureVariation_LanguageId",
                table: "umbracoDocumentCultureVariation",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentCultureVariation_NodeId",
                table: "umbracoDocumentCultureVariation",
                columns: new[] { "nodeId", "languageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentUrl",
                table: "umbracoDocumentUrl",
                columns: new[] { "uniqueId", "languageId", "isDraft", "urlSegment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentUrlAlias_Lookup",
                table: "umbracoDocumentUrlAlias",
                columns: new[] { "alias", "languageId" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentUrlAlias_Unique",
                table: "umbracoDocumentUrlAlias",
                columns: new[] { "uniqueId", "languageId", "alias" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentVersion_id_published",
                table: "umbracoDocumentVersion",
                columns: new[] { "id", "published" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentVersion_published",
                table: "umbracoDocumentVersion",
                column: "published");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoElement_Published",
                table: "umbracoElement",
                column: "published");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoElementCultureVariation_LanguageId",
                table: "umbracoElementCultureVariation",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoElementCultureVariation_NodeId",
                table: "umbracoElementCultureVariation",
                columns: new[] { "nodeId", "languageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoElementVersion_id_published",
                table: "umbracoElementVersion",
                columns: new[] { "id", "published" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoElementVersion_published",
                table: "umbracoElementVersion",
                column: "published");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLogin_LoginProvider",
                table: "umbracoExternalLogin",
                columns: new[] { "loginProvider", "userOrMemberKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLogin_ProviderKey",
                table: "umbracoExternalLogin",
                columns: new[] { "loginProvider", "providerKey" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLogin_userOrMemberKey",
                table: "umbracoExternalLogin",
                column: "userOrMemberKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLoginToken_Name",
                table: "umbracoExternalLoginToken",
                columns: new[] { "externalLoginId", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLanguage_fallbackLanguageId",
                table: "umbracoLanguage",
                column: "fallbackLanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLanguage_languageISOCode",
                table: "umbracoLanguage",
                column: "languageISOCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog",
                table: "umbracoLog",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog_datestamp",
                table: "umbracoLog",
                columns: new[] { "Datestamp", "userId", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog_datestamp_logheader",
                table: "umbracoLog",
                columns: new[] { "Datestamp", "logHeader" });

            migrationBuilder.CreateIndex(
                name: "IX_LogViewerQuery_name",
                table: "umbracoLogViewerQuery",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoMediaVersion",
                table: "umbracoMediaVersion",
                columns: new[] { "id", "path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_Level",
                table: "umbracoNode",
                columns: new[] { "level", "parentId", "sortOrder", "nodeObjectType", "trashed" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_ObjectType",
                table: "umbracoNode",
                columns: new[] { "nodeObjectType", "trashed" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_ObjectType_trashed_sorted",
                table: "umbracoNode",
                columns: new[] { "nodeObjectType", "trashed", "sortOrder", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_parentId_nodeObjectType",
                table: "umbracoNode",
                columns: new[] { "parentId", "nodeObjectType" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_Path",
                table: "umbracoNode",
                column: "path");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_Trashed",
                table: "umbracoNode",
                column: "trashed");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_UniqueId",
                table: "umbracoNode",
                column: "uniqueId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_LanguageId",
                table: "umbracoPropertyData",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_PropertyTypeId",
                table: "umbracoPropertyData",
                column: "propertyTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_Segment",
                table: "umbracoPropertyData",
                column: "segment");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_VersionId",
                table: "umbracoPropertyData",
                columns: new[] { "versionId", "propertyTypeId", "languageId", "segment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRedirectUrl",
                table: "umbracoRedirectUrl",
                columns: new[] { "urlHash", "contentKey", "culture", "createDateUtc" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRedirectUrl_culture_hash",
                table: "umbracoRedirectUrl",
                column: "createDateUtc");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelation_parentChildType",
                table: "umbracoRelation",
                columns: new[] { "parentId", "childId", "relType" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_alias",
                table: "umbracoRelationType",
                column: "alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_name",
                table: "umbracoRelationType",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_UniqueId",
                table: "umbracoRelationType",
                column: "typeUniqueId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_computerName",
                table: "umbracoServer",
                column: "computerName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoServer_isActive",
                table: "umbracoServer",
                column: "isActive");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoTwoFactorLogin_ProviderName",
                table: "umbracoTwoFactorLogin",
                columns: new[] { "providerName", "userOrMemberKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoTwoFactorLogin_userOrMemberKey",
                table: "umbracoTwoFactorLogin",
                column: "userOrMemberKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser_userKey",
                table: "umbracoUser",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser_userLogin",
                table: "umbracoUser",
                column: "userLogin");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserDataDto_UserKey_Group_Identifier",
                table: "umbracoUserData",
                column: "userKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_userGroupAlias",
                table: "umbracoUserGroup",
                column: "userGroupAlias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_userGroupKey",
                table: "umbracoUserGroup",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_userGroupName",
                table: "umbracoUserGroup",
                column: "userGroupName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2GranularPermissionDto_UniqueId",
                table: "umbracoUserGroup2GranularPermission",
                column: "uniqueId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2GranularPermissionDto_UserGroupKey_UniqueId",
                table: "umbracoUserGroup2GranularPermission",
                column: "userGroupKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2Permission_userGroupKey",
                table: "umbracoUserGroup2Permission",
                column: "userGroupKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserLogin_lastValidatedUtc",
                table: "umbracoUserLogin",
                column: "lastValidatedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserStartNode_startNodeType",
                table: "umbracoUserStartNode",
                columns: new[] { "startNodeType", "startNode", "userId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoWebhookLog_date",
                table: "umbracoWebhookLog",
                column: "date");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cmsContentType2ContentType");

            migrationBuilder.DropTable(
                name: "cmsContentTypeAllowedContentType");

            migrationBuilder.DropTable(
                name: "cmsDocumentType");

            migrationBuilder.DropTable(
                name: "cmsLanguageText");

            migrationBuilder.DropTable(
                name: "cmsMemberType");

            migrationBuilder.DropTable(
                name: "cmsTagRelationship");

            migrationBuilder.DropTable(
                name: "umbracoAccessRule");

            migrationBuilder.DropTable(
                name: "umbracoAudit");

            migrationBuilder.DropTable(
                name: "umbracoCacheInstruction");

            migrationBuilder.DropTable(
                name: "umbracoConsent");

            migrationBuilder.DropTable(
                name: "umbracoContentSchedule");

            migrationBuilder.DropTable(
                name: "umbracoContentVersionCleanupPolicy");

            migrationBuilder.DropTable(
                name: "umbracoContentVersionCultureVariation");

            migrationBuilder.DropTable(
                name: "umbracoDistributedJob");

            migrationBuilder.DropTable(
                name: "umbracoDocument");

            migrationBuilder.DropTable(
                name: "umbracoDocumentCultureVariation");

            migrationBuilder.DropTable(
                name: "umbracoDocumentUrl");

            migrationBuilder.DropTable(
                name: "umbracoDocumentUrlAlias");

            migrationBuilder.DropTable(
                name: "umbracoDocumentVersion");

            migrationBuilder.DropTable(
                name: "umbracoDomain");

            migrationBuilder.DropTable(
                name: "umbracoElement");

            migrationBuilder.DropTable(
                name: "umbracoElementCultureVariation");

            migrationBuilder.DropTable(
                name: "umbracoElementVersion");

            migrationBuilder.DropTable(
                name: "umbracoExternalLoginToken");

            migrationBuilder.DropTable(
                name: "umbracoKeyValue");

            migrationBuilder.DropTable(
                name: "umbracoLastSynced");

            migrationBuilder.DropTable(
                name: "umbracoLock");

            migrationBuilder.DropTable(
                name: "umbracoLog");

            migrationBuilder.DropTable(
                name: "umbracoLogViewerQuery");

            migrationBuilder.DropTable(
                name: "umbracoLongRunningOperation");

            migrationBuilder.DropTable(
                name: "umbracoMediaVersion");

            migrationBuilder.DropTable(
                name: "umbracoPropertyData");

            migrationBuilder.DropTable(
                name: "umbracoRedirectUrl");

            migrationBuilder.DropTable(
                name: "umbracoRelation");

            migrationBuilder.DropTable(
                name: "umbracoRepositoryCacheVersion");

            migrationBuilder.DropTable(
                name: "umbracoServer");

            migrationBuilder.DropTable(
                name: "umbracoTwoFactorLogin");

            migrationBuilder.DropTable(
                name: "umbracoUser2ClientId");

            migrationBuilder.DropTable(
                name: "umbracoUser2NodeNotify");

            migrationBuilder.DropTable(
                name: "umbracoUser2UserGroup");

            migrationBuilder.DropTable(
                name: "umbracoUserData");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2App");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2GranularPermission");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2Language");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2Permission");

            migrationBuilder.DropTable(
                name: "umbracoUserLogin");

            migrationBuilder.DropTable(
                name: "umbracoUserStartNode");

            migrationBuilder.DropTable(
                name: "umbracoWebhook2ContentTypeKeys");

            migrationBuilder.DropTable(
                name: "umbracoWebhook2Events");

            migrationBuilder.DropTable(
                name: "umbracoWebhook2Headers");

            migrationBuilder.DropTable(
                name: "umbracoWebhookLog");

            migrationBuilder.DropTable(
                name: "umbracoWebhookRequest");

            migrationBuilder.DropTable(
                name: "cmsDictionary");

            migrationBuilder.DropTable(
                name: "cmsTags");

            migrationBuilder.DropTable(
                name: "umbracoAccess");

            migrationBuilder.DropTable(
                name: "cmsTemplate");

            migrationBuilder.DropTable(
                name: "umbracoExternalLogin");

            migrationBuilder.DropTable(
                name: "cmsPropertyType");

            migrationBuilder.DropTable(
                name: "umbracoContentVersion");

            migrationBuilder.DropTable(
                name: "umbracoRelationType");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup");

            migrationBuilder.DropTable(
                name: "umbracoWebhook");

            migrationBuilder.DropTable(
                name: "umbracoLanguage");

            migrationBuilder.DropTable(
                name: "cmsPropertyTypeGroup");

            migrationBuilder.DropTable(
                name: "umbracoDataType");

            migrationBuilder.DropTable(
                name: "umbracoContent");

            migrationBuilder.DropTable(
                name: "cmsContentType");

            migrationBuilder.DropTable(
                name: "umbracoNode");

            migrationBuilder.DropTable(
                name: "umbracoUser");
        }
    }
}
