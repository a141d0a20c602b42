using Samverkan.Cms.Api.Security.SignInPages;

namespace Samverkan.Cms.Api.Backoffice.Shell;

/// <summary>What the person at <c>/umbraco</c> reads when the program was built without Node.js.</summary>
internal static class MissingBundlePage
{
    public static string Render(string language) => language is "sv" ? Swedish : English;

    private static readonly string Swedish = SignInDocument.Of("sv", "Redaktionen är inte byggd", """
        <div class="sign-in__page">
        <h1>Redaktionen är inte byggd</h1>
        <p class="sign-in__lead">Den offentliga webbplatsen fungerar som vanligt. Men det program som redaktionen arbetar i saknas, eftersom webbplatsen byggdes utan Node.js eller utan att nå npm.</p>
        <h2>Så här gör du</h2>
        <ol class="sign-in__steps">
        <li>Installera <a href="https://nodejs.org/" rel="noreferrer">Node.js</a> 20.19 eller senare.</li>
        <li>Kontrollera att <code>npm ping</code> svarar.</li>
        <li>Bygg igen med <code>dotnet build</code>. Det tar en minut längre än annars, första gången.</li>
        <li>Starta om webbplatsen och ladda om sidan.</li>
        </ol>
        </div>
        """);

    private static readonly string English = SignInDocument.Of("en", "The editors’ part has not been built", """
        <div class="sign-in__page">
        <h1>The editors’ part has not been built</h1>
        <p class="sign-in__lead">The public site works as usual. But the program that editors work in is missing, because the site was built without Node.js or without reaching npm.</p>
        <h2>What to do</h2>
        <ol class="sign-in__steps">
        <li>Install <a href="https://nodejs.org/" rel="noreferrer">Node.js</a> 20.19 or later.</li>
        <li>Check that <code>npm ping</code> answers.</li>
        <li>Build again with <code>dotnet build</code>. It takes a minute longer, the first time.</li>
        <li>Start the site again and reload this page.</li>
        </ol>
        </div>
        """);
}
