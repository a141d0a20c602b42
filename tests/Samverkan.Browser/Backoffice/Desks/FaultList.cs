namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>What went wrong in a page: errors on the console, uncaught ones, answers of 400 and above, and red notifications.</summary>
internal sealed class FaultList(IPage page)
{
    /// <summary>Red notifications go away by themselves, so they are told to the console when they come.</summary>
    public const string Script = """
        const make = document.createElement;
        document.createElement = function (name, ...rest) {
          const made = make.call(this, name, ...rest);
          if (name === 'uui-toast-notification')
            setTimeout(() => { if (made.color === 'danger') console.error('A red notification: ' + JSON.stringify(made.firstElementChild?.data ?? null)); });
          return made;
        };
        """;

    private readonly List<string> _faults = [];

    public IReadOnlyList<string> All
    {
        get { lock (_faults) return [.. _faults]; }
    }

    /// <summary>What the client itself says when a menu closes before it was filled, and what the answer says already.</summary>
    private static readonly string[] Idle = ["Failed to load resource", "Context request was cancelled, host was disconnected"];

    public void Begin()
    {
        page.Console += (_, message) => Note(message.Type == "error" && !Array.Exists(Idle, idle => message.Text.StartsWith(idle, StringComparison.Ordinal)), message.Text);
        page.PageError += (_, error) => Note(!error.Contains(Idle[1], StringComparison.Ordinal), error);
        page.Response += (_, answer) => Note(answer.Status >= 400, $"{answer.Status} {answer.Request.Method} {answer.Url}");
    }

    private void Note(bool isFault, string text)
    {
        if (!isFault) return;
        lock (_faults) _faults.Add(text);
    }
}
