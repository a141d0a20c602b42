using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverkan.Cms.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_umbracoNode_parentId_nodeObjectType",
                table: "umbracoNode");

            migrationBuilder.DropIndex(
                name: "IX_umbracoContentVersion_Current",
                table: "umbracoContentVersion");

            migrationBuilder.DropIndex(
                name: "IX_umbracoContentVersion_NodeId",
                table: "umbracoContentVersion");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_parentId_nodeObjectType",
                table: "umbracoNode",
                columns: new[] { "parentId", "nodeObjectType", "trashed", "sortOrder" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_NodeId",
                table: "umbracoContentVersion",
                columns: new[] { "nodeId", "current", "versionDate", "text" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_umbracoNode_parentId_nodeObjectType",
                table: "umbracoNode");

            migrationBuilder.DropIndex(
                name: "IX_umbracoContentVersion_NodeId",
                table: "umbracoContentVersion");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_parentId_nodeObjectType",
                table: "umbracoNode",
                columns: new[] { "parentId", "nodeObjectType" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_Current",
                table: "umbracoContentVersion",
                column: "current");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_NodeId",
                table: "umbracoContentVersion",
                columns: new[] { "nodeId", "current" });
        }
    }
}
