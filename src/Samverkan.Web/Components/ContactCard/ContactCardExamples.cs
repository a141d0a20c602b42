namespace Samverkan.Web.Components;

internal static class ContactCardExamples
{
    public static readonly Example[] All =
    [
        new("name and phone", new ContactCard("Örjan Wallin", "Kontakt för mer information", "08-691 06 65", "", "")),
        new("everything", new ContactCard("Redaktionen", "Webbplatsen", "08-691 06 65", "redaktion@example.org", "Svarar inom en vecka.")),
    ];
}
