using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Management.Elements;

/// <summary>Where an element stands: copy, move, trash.</summary>
internal static partial class ElementEndpoints
{
    private static void MapPlacing(this ManagementApi api)
    {
        api.Post("/element/{id}/copy", Copy).OnElement(ActionElementCopy.ActionLetter);
        api.Put("/element/{id}/move", Move).OnElement(ActionElementMove.ActionLetter);
        api.Put("/element/{id}/move-to-recycle-bin", Trash).OnElement(ActionElementDelete.ActionLetter);
    }

    private static async Task<IResult> Copy(Guid id, CopyRequestModel wanted, IElementEditingService elements, ElementGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionElementNew.ActionLetter, wanted.Target?.Id)) return Problems.Forbidden;
        return (await elements.CopyAsync(id, wanted.Target?.Id, editor.Key)).ToCreated("/element");
    }

    private static async Task<IResult> Move(Guid id, MoveRequestModel wanted, IElementEditingService elements, ElementGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionElementNew.ActionLetter, wanted.Target?.Id)) return Problems.Forbidden;
        return (await elements.MoveAsync(id, wanted.Target?.Id, editor.Key)).ToResult();
    }

    private static async Task<IResult> Trash(Guid id, IElementEditingService elements, Editor editor) => (await elements.MoveToRecycleBinAsync(id, editor.Key)).ToResult();
}
