using AngleSharp.Html.Parser;

namespace Samverkan.Browser.Crawling;

/// <summary>Walks from the two home pages to everything on the site that a browser would load or a visitor could follow.</summary>
public static class Crawler
{
    private static readonly string[] Homes = ["/", "/en"];

    public static async Task<Crawl> WalkAsync(Uri site)
    {
        using HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site };
        Dictionary<string, Answer> answers = [];
        Dictionary<string, string> next = Homes.ToDictionary(home => home, _ => "the start");
        while (next.Count > 0)
        {
            Answer[] found = await Task.WhenAll(next.Take(4).Select(step => AskAsync(http, step.Key, step.Value)));
            foreach (Answer answer in found)
            {
                answers[answer.Address] = answer;
                foreach (string address in PageAddresses.Own(answer, site)) next.TryAdd(address, answer.Address);
            }

            foreach (string done in answers.Keys) next.Remove(done);
        }

        return new Crawl(answers);
    }

    private static async Task<Answer> AskAsync(HttpClient http, string address, string foundOn)
    {
        using HttpResponseMessage answer = await http.GetAsync(address);
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync();
        string type = answer.Content.Headers.ContentType?.MediaType ?? "";
        return new Answer(address, foundOn, answer.StatusCode, type, bytes, type is "text/html" ? new HtmlParser().ParseDocument(new MemoryStream(bytes)) : null);
    }
}
