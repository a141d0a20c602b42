using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samverkan.Cms.Webhooks;

namespace Samverkan.Tests.Management;

/// <summary>The example for receivers, run as it stands in docs/webhooks.md on what the site signs.</summary>
public sealed partial class WebhookExampleTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Id = "msg_1", Body = """{"name":"Åäö 🙂"}""";

    /// <summary>Each line of it is a call: what came, as JSON; each line of the answer is whether it is taken for genuine.</summary>
    private const string Asking = """
        import { createInterface } from 'node:readline';
        import { isGenuine } from './example.mjs';
        for await (const line of createInterface({ input: process.stdin })) {
          const { headers, body, secret } = JSON.parse(line);
          console.log(isGenuine(headers, body, secret));
        }
        """;

    [Fact]
    public async Task The_example_takes_what_the_site_signed_and_nothing_else()
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        string genuine = WebhookSecrets.Sign(Secret, Id, now, Body);
        (string Call, bool IsGenuine)[] calls =
        [
            (Call(genuine), true),
            (Call($"v1,AAAA {genuine}"), true), // while a secret is changed there are two
            (Call(genuine, body: Body + " "), false),
            (Call(genuine, id: "msg_2"), false),
            (Call(genuine, time: now + 1), false),
            (Call(WebhookSecrets.Sign(Secret, Id, now - 301, Body), time: now - 301), false), // signed, and too old
            (Call(WebhookSecrets.Sign("whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Id, now, Body)), false),
            (Call("v1"), false),
            (JsonSerializer.Serialize(new { headers = new Dictionary<string, string>(), body = Body, secret = Secret }), false),
        ];
        Assert.Equal(calls.Select(call => call.IsGenuine), await AnswersAsync(calls.Select(call => call.Call)));

        string Call(string signature, string id = Id, long? time = null, string body = Body) => JsonSerializer.Serialize(new
        {
            headers = new Dictionary<string, string> { ["webhook-id"] = id, ["webhook-timestamp"] = $"{time ?? now}", ["webhook-signature"] = signature },
            body,
            secret = Secret,
        });
    }

    private static async Task<bool[]> AnswersAsync(IEnumerable<string> calls)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("samverkan-webhook-");
        try
        {
            await System.IO.File.WriteAllTextAsync(Path.Combine(folder.FullName, "example.mjs"), Example().Match(await System.IO.File.ReadAllTextAsync(Repository.Folder("docs/webhooks.md"))).Groups[1].Value);
            await System.IO.File.WriteAllTextAsync(Path.Combine(folder.FullName, "ask.mjs"), Asking);
            using Process node = Process.Start(new ProcessStartInfo("node", ["ask.mjs"]) { WorkingDirectory = folder.FullName, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!; // started, or thrown
            Task<string> said = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), failed = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            foreach (string call in calls) await node.StandardInput.WriteLineAsync(call);
            node.StandardInput.Close();
            await node.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(node.ExitCode == 0, await failed);
            return [.. (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(bool.Parse)];
        }
        finally { folder.Delete(recursive: true); }
    }

    [GeneratedRegex("```js\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
