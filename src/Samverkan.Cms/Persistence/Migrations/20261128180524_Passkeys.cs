using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverkan.Cms.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Passkeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "umbracoUserPasskey",
                columns: table => new
                {
                    credentialId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    userId = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    publicKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    createdUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    signCount = table.Column<long>(type: "INTEGER", nullable: false),
                    transports = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    isUserVerified = table.Column<bool>(type: "INTEGER", nullable: false),
                    isBackupEligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    isBackedUp = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserPasskey", x => x.credentialId);
                    table.ForeignKey(
                        name: "FK_umbracoUserPasskey_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserPasskey_userId",
                table: "umbracoUserPasskey",
                column: "userId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "umbracoUserPasskey");
        }
    }
}
