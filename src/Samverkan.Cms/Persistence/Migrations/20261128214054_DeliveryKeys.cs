using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverkan.Cms.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class DeliveryKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "samverkanDeliveryKey",
                columns: table => new
                {
                    uniqueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    hint = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false, collation: "NOCASE"),
                    mayPreview = table.Column<bool>(type: "INTEGER", nullable: false),
                    startItem = table.Column<Guid>(type: "TEXT", nullable: true),
                    culture = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true, collation: "NOCASE"),
                    createdUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    lastUsedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revokedUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_samverkanDeliveryKey", x => x.uniqueId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_samverkanDeliveryKey_hash",
                table: "samverkanDeliveryKey",
                column: "hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "samverkanDeliveryKey");
        }
    }
}
