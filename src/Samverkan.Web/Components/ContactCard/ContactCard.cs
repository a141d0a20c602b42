using Samverkan.Content.HelpLines;

namespace Samverkan.Web.Components;

public sealed record ContactCard(string Name, string Role, string Phone, string Email, string Note)
{
    public string PhoneAddress => PhoneNumber.Address(Phone);

    public static ContactCard? Of(ContactCardBlock? block) =>
        block is null ? null : new(block.Name, block.Role, block.Phone, block.Email, block.Note);
}
