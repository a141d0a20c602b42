using System.Net;
using System.Net.Http.Headers;

namespace Samverkan.Browser.Crawling;

public sealed class DownloadTests(RunningSite site)
{
    [Fact]
    public async Task Each_PDF_can_be_fetched_in_parts()
    {
        using HttpClient http = site.Client();
        foreach (Answer pdf in site.Crawl.Pdfs)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, pdf.Address) { Headers = { Range = new RangeHeaderValue(10, 19) } };
            using HttpResponseMessage answer = await http.SendAsync(request);
            Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
            Assert.Equal($"bytes 10-19/{pdf.Bytes.Length}", answer.Content.Headers.ContentRange?.ToString());
            Assert.Equal(pdf.Bytes[10..20], await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Each_PDF_that_is_known_is_not_sent_again()
    {
        using HttpClient http = site.Client();
        foreach (Answer pdf in site.Crawl.Pdfs)
        {
            using HttpResponseMessage first = await http.GetAsync(pdf.Address);
            using HttpRequestMessage request = new(HttpMethod.Get, pdf.Address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } }; // null fails here, as it should
            using HttpResponseMessage second = await http.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        }
    }

    [Fact]
    public async Task Each_PDF_has_a_readable_file_name()
    {
        using HttpClient http = site.Client();
        foreach (Answer pdf in site.Crawl.Pdfs)
        {
            using HttpResponseMessage answer = await http.GetAsync(pdf.Address);
            string? told = answer.Content.Headers.ContentDisposition?.FileNameStar ?? answer.Content.Headers.ContentDisposition?.FileName?.Trim('"');
            Assert.Matches(@"^[\p{L}][\p{L}\d :.()-]{6,}\.pdf$", told ?? Path.GetFileName(pdf.Address));
        }
    }

    [Fact]
    public void Each_PDF_is_one() => Assert.All(site.Crawl.Pdfs, pdf => Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(pdf.Bytes, 0, 8)));
}
