namespace Samverkan.Cms.Api.Security.Passkeys;

/// <summary>Words of the page of passkeys.</summary>
internal sealed record PasskeyTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string None { get; init; }
    public required string Own { get; init; }
    public required string Name { get; init; }
    public required string NameHint { get; init; }

    /// <summary>{0} is a date.</summary>
    public required string Created { get; init; }

    public required string Rename { get; init; }
    public required string Remove { get; init; }
    public required string New { get; init; }
    public required string Add { get; init; }
    public required string CannotHere { get; init; }
    public required string Back { get; init; }
    public required string ErrorPrefix { get; init; }
    public required IReadOnlyDictionary<PasskeyMessage, string> Messages { get; init; }

    public static PasskeyTexts In(string language) => language is "sv" ? Swedish : English;

    private static readonly PasskeyTexts Swedish = new()
    {
        Title = "Nycklar",
        Lead = "Med en nyckel (passkey) loggar du in med fingret, ansiktet eller koden till din telefon eller dator, utan lösenord. Nyckeln lämnar aldrig enheten eller din lösenordshanterare.",
        None = "Du har ingen nyckel än.",
        Own = "Dina nycklar",
        Name = "Namn",
        NameHint = "Så att du känner igen den, till exempel Min telefon.",
        Created = "Skapad {0}",
        Rename = "Byt namn",
        Remove = "Ta bort",
        New = "Ny nyckel",
        Add = "Skapa en nyckel",
        CannotHere = "För att skapa en nyckel behövs skript och en webbläsare som har nycklar.",
        Back = "Tillbaka till redigeringen",
        ErrorPrefix = "Fel:",
        Messages = new Dictionary<PasskeyMessage, string>
        {
            [PasskeyMessage.Added] = "Nyckeln är sparad. Nästa gång kan du logga in med den.",
            [PasskeyMessage.Renamed] = "Namnet är sparat.",
            [PasskeyMessage.Removed] = "Nyckeln är borttagen här. Ta bort den på enheten också.",
            [PasskeyMessage.NameMissing] = "Skriv ett namn på högst 100 tecken.",
            [PasskeyMessage.NotAdded] = "Nyckeln godtogs inte. Försök igen.",
            [PasskeyMessage.TooMany] = "Du har redan 20 nycklar. Ta bort en som du inte använder.",
            [PasskeyMessage.Gone] = "Nyckeln fanns inte längre.",
            [PasskeyMessage.FormExpired] = "Sidan hade legat öppen för länge. Försök igen.",
        },
    };

    private static readonly PasskeyTexts English = new()
    {
        Title = "Passkeys",
        Lead = "With a passkey you sign in by the finger, face or code that opens your telephone or computer, without a password. The key never leaves the device or your password manager.",
        None = "You have no passkey yet.",
        Own = "Your passkeys",
        Name = "Name",
        NameHint = "So that you know it again, such as My telephone.",
        Created = "Made {0}",
        Rename = "Rename",
        Remove = "Remove",
        New = "New passkey",
        Add = "Make a passkey",
        CannotHere = "To make a passkey, script and a browser that has passkeys are needed.",
        Back = "Back to editing",
        ErrorPrefix = "Error:",
        Messages = new Dictionary<PasskeyMessage, string>
        {
            [PasskeyMessage.Added] = "The passkey is saved. You can sign in with it next time.",
            [PasskeyMessage.Renamed] = "The name is saved.",
            [PasskeyMessage.Removed] = "The passkey is removed here. Remove it from the device too.",
            [PasskeyMessage.NameMissing] = "Enter a name of no more than 100 characters.",
            [PasskeyMessage.NotAdded] = "The passkey was not accepted. Try again.",
            [PasskeyMessage.TooMany] = "You have 20 passkeys already. Remove one that you do not use.",
            [PasskeyMessage.Gone] = "The passkey was gone already.",
            [PasskeyMessage.FormExpired] = "The page had been open for too long. Try again.",
        },
    };
}
