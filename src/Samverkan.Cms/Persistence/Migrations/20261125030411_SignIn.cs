using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverkan.Cms.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class SignIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "umbracoOpenIddictApplications",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    ApplicationType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "BINARY"),
                    ClientId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true, collation: "BINARY"),
                    ClientSecret = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    ClientType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "BINARY"),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "BINARY"),
                    ConsentType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "BINARY"),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    DisplayNames = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    JsonWebKeySet = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    Permissions = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    PostLogoutRedirectUris = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    Properties = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    RedirectUris = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    Requirements = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    Settings = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoOpenIddictApplications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoOpenIddictScopes",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "BINARY"),
                    Description = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    Descriptions = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    DisplayNames = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "BINARY"),
                    Properties = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    Resources = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoOpenIddictScopes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoOpenIddictAuthorizations",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    ApplicationId = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "BINARY"),
                    CreationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    Scopes = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "BINARY"),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true, collation: "BINARY"),
                    Type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoOpenIddictAuthorizations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoOpenIddictAuthorizations_umbracoOpenIddictApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "umbracoOpenIddictApplications",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "umbracoOpenIddictTokens",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                    ApplicationId = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    AuthorizationId = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "BINARY"),
                    CreationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpirationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Payload = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    Properties = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                    RedemptionDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReferenceId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true, collation: "BINARY"),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "BINARY"),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true, collation: "BINARY"),
                    Type = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoOpenIddictTokens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoOpenIddictTokens_umbracoOpenIddictApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "umbracoOpenIddictApplications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_umbracoOpenIddictTokens_umbracoOpenIddictAuthorizations_AuthorizationId",
                        column: x => x.AuthorizationId,
                        principalTable: "umbracoOpenIddictAuthorizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictApplications_ClientId",
                table: "umbracoOpenIddictApplications",
                column: "ClientId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictAuthorizations_ApplicationId_Status_Subject_Type",
                table: "umbracoOpenIddictAuthorizations",
                columns: new[] { "ApplicationId", "Status", "Subject", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictAuthorizations_ApplicationId_Subject",
                table: "umbracoOpenIddictAuthorizations",
                columns: new[] { "ApplicationId", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictScopes_Name",
                table: "umbracoOpenIddictScopes",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictTokens_ApplicationId_Status_Subject_Type",
                table: "umbracoOpenIddictTokens",
                columns: new[] { "ApplicationId", "Status", "Subject", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictTokens_AuthorizationId",
                table: "umbracoOpenIddictTokens",
                column: "AuthorizationId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoOpenIddictTokens_ReferenceId",
                table: "umbracoOpenIddictTokens",
                column: "ReferenceId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "umbracoOpenIddictScopes");

            migrationBuilder.DropTable(
                name: "umbracoOpenIddictTokens");

            migrationBuilder.DropTable(
                name: "umbracoOpenIddictAuthorizations");

            migrationBuilder.DropTable(
                name: "umbracoOpenIddictApplications");
        }
    }
}
