namespace Samverkan.Web.Components;

internal static class QuoteExamples
{
    public static readonly Example[] All =
    [
        new("with source", new Quote("För den som är barn spelar medlen ingen roll.", "Palermoprotokollet, i våra ord")),
        new("without source", new Quote("Tillsammans blir de ett fält.", "")),
    ];
}
