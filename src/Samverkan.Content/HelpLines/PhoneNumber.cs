namespace Samverkan.Content.HelpLines;

public static class PhoneNumber
{
    /// <summary>
    /// The address that dials a number as people write it: "020-50 50 50" gives "tel:020505050".
    /// Swedish short numbers and 020 numbers cannot be dialled with a country code, so none is added.
    /// </summary>
    public static string Address(string number) =>
        "tel:" + string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign is '+'));
}
