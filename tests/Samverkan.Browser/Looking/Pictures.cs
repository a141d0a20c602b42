namespace Samverkan.Browser.Looking;

public static class Pictures
{
    /// <summary>Those further down are fetched too; one that does not come fails.</summary>
    public static Task AllLoadedAsync(IPage page) => page.EvaluateAsync("""
        async () => {
          const pictures = [...document.images];
          for (const picture of pictures) picture.loading = 'eager';
          await Promise.all([document.fonts.ready, ...pictures.map(picture => picture.decode())]);
        }
        """);
}
