using Umbraco.Cms.Core.Actions;

namespace Samverkan.Content.Partners.Places;

/// <summary>What somebody at a partner may do in the partner's own part of the site.</summary>
/// <param name="Alias">Beginning of the group's alias.</param>
/// <param name="Name">Word for it in the backoffice, which is Swedish here.</param>
/// <param name="OnPage">Verbs on the partner's page. It can be neither deleted nor moved by its own people.</param>
/// <param name="OnNews">Verbs on the partner's news, the folder and what lies below it.</param>
public sealed record PartnerRole(string Alias, string Name, IReadOnlyList<string> OnPage, IReadOnlyList<string> OnNews)
{
    private static readonly string[] Writing = [ActionBrowse.ActionLetter, ActionUpdate.ActionLetter, ActionRollback.ActionLetter, ActionNotify.ActionLetter];
    private static readonly string[] Publishing = [.. Writing, ActionPublish.ActionLetter, ActionUnpublish.ActionLetter];

    /// <summary>Writes, and sends for approval.</summary>
    public static readonly PartnerRole Writer = new("skribent", "Skribent", Writing, [.. Writing, ActionNew.ActionLetter, ActionCopy.ActionLetter]);

    /// <summary>Writes and publishes.</summary>
    public static readonly PartnerRole Editor = new("redaktor", "Redaktör", Publishing,
        [.. Publishing, ActionNew.ActionLetter, ActionCopy.ActionLetter, ActionDelete.ActionLetter, ActionMove.ActionLetter, ActionSort.ActionLetter]);

    public static readonly IReadOnlyList<PartnerRole> All = [Writer, Editor];
}
