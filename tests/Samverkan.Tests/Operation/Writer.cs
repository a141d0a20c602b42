using System.Globalization;

namespace Samverkan.Tests.Operation;

/// <summary>What one document must be, as the engine room has acknowledged it.</summary>
internal sealed record Expected(Guid Key, int ParentId, string? Draft, string? Published, bool IsPublished);

/// <summary>Changes documents of its own among everybody's, and remembers what was acknowledged.</summary>
internal sealed class Writer(Engine engine, IContentType type, IContent[] parents, int number)
{
    private readonly IContentService _contents = engine.Get<IContentService>();
    private readonly Random _random = new(number);
    private readonly Dictionary<Guid, Expected> _documents = [];

    public int Written { get; private set; }

    public IReadOnlyCollection<Expected> Documents => _documents.Values;

    public HashSet<Guid> Deleted { get; } = [];

    public void Work(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            Step();
            Written++;
        }
    }

    private void Step()
    {
        if (_documents.Count < 5)
        {
            Create();
            return;
        }

        Expected one = _documents.Values.ElementAt(_random.Next(_documents.Count));
        switch (_random.Next(6))
        {
            case 0: Create(); break;
            case 1: Update(one); break;
            case 2: Publish(one); break;
            case 3: Unpublish(one); break;
            case 4: Move(one); break;
            default: Delete(one); break;
        }
    }

    private void Create()
    {
        IContent parent = parents[_random.Next(parents.Length)];
        string value = Value();
        IContent document = new Umbraco.Cms.Core.Models.Content("The same name", parent.Id, type) { Key = Guid.NewGuid() };
        document.SetValue("headline", value);
        Assert.True(_contents.Save(document).Success);
        _documents[document.Key] = new Expected(document.Key, parent.Id, value, null, IsPublished: false);
    }

    private void Update(Expected one)
    {
        string value = Value();
        IContent document = _contents.GetById(one.Key)!; // it is this writer's own
        document.SetValue("headline", value);
        Assert.True(_contents.Save(document).Success);
        _documents[one.Key] = one with { Draft = value };
    }

    private void Publish(Expected one)
    {
        Assert.True(_contents.Publish(_contents.GetById(one.Key)!, ["*"]).Success);
        _documents[one.Key] = one with { Published = one.Draft, IsPublished = true };
    }

    private void Unpublish(Expected one)
    {
        if (!one.IsPublished) return;
        Assert.True(_contents.Unpublish(_contents.GetById(one.Key)!).Success);
        _documents[one.Key] = one with { Published = null, IsPublished = false };
    }

    private void Move(Expected one)
    {
        IContent to = parents.Single(p => p.Id != one.ParentId);
        Assert.True(_contents.Move(_contents.GetById(one.Key)!, to.Id).Success);
        _documents[one.Key] = one with { ParentId = to.Id };
    }

    private void Delete(Expected one)
    {
        Assert.True(_contents.Delete(_contents.GetById(one.Key)!).Success);
        _documents.Remove(one.Key);
        Deleted.Add(one.Key);
    }

    private string Value() => string.Create(CultureInfo.InvariantCulture, $"{number}-{_random.Next()}");
}
