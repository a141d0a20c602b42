using Samverkan.Content.HelpLines;

namespace Samverkan.Web.Components;

public sealed record ContactCard(string Name, string Role, string Phone, string Email, string Note)
{
    public string PhoneAddress => PhoneNumber.Address(Phone);

    public static ContactCard Of(ContactCardBlock card) => new(card.Name, card.Role, card.Phone, card.Email, card.Note);
}
