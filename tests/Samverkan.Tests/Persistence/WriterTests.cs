using System.Collections.Concurrent;
using System.Globalization;
using Samverkan.Cms.Persistence;
using Samverkan.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Samverkan.Tests.Persistence;

/// <summary>Writers read the small sets (types, languages, data types) from the shared caches, and never an old one.</summary>
public sealed class WriterTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private ICoreScopeProvider Scopes => fixture.Engine.Get<ICoreScopeProvider>();

    private IDataTypeRepository DataTypes => fixture.Engine.Get<IDataTypeRepository>();

    [Fact]
    public async Task A_writer_sees_what_it_has_changed_itself_and_nobody_else_does()
    {
        IDataType type = await new Given(fixture.Engine).DataTypeAsync("Umbraco.TextBox");
        string before = type.Name!, after = $"{before} renamed"; // it was given one
        using (ICoreScope scope = Scopes.CreateCoreScope())
        {
            _ = Ambient.Write; // from here on it is the only writer
            Assert.Equal(before, NameOf(type));
            Assert.Equal(before, Elsewhere(() => NameOf(type)));
            type.Name = after;
            DataTypes.Save(type);
            Assert.Equal(after, NameOf(type));
            Assert.Equal(before, Elsewhere(() => NameOf(type)));
        } // not completed: nothing has changed

        Assert.Equal(before, Elsewhere(() => NameOf(type)));
    }

    [Fact]
    public async Task A_writer_takes_documents_from_the_shared_cache_until_it_changes_one()
    {
        Given given = new(fixture.Engine);
        IContent page = await given.DocumentAsync(await given.PageTypeAsync(), null, (null, "Before", "x"));
        IDocumentRepository documents = fixture.Engine.Get<IDocumentRepository>();
        Read(() => documents.Get(page.Id)); // it is in the shared cache now
        using (ICoreScope scope = Scopes.CreateCoreScope())
        {
            _ = Ambient.Write;
            IContent found = Queries.AtMost(0, () => documents.Get(page.Id)!); // made above
            found.Name = "After";
            documents.Save(found);
            Assert.Equal("After", documents.Get(page.Id)!.Name);
            Assert.Equal("Before", Elsewhere(() => documents.Get(page.Id)!.Name));
        } // not completed: nothing has changed

        Assert.Equal("Before", Elsewhere(() => documents.Get(page.Id)!.Name));
    }

    [Fact]
    public async Task What_a_writer_has_changed_leaves_the_shared_caches_when_it_is_committed_and_before_the_next_writer_begins()
    {
        IDataType type = await new Given(fixture.Engine).DataTypeAsync("Umbraco.TextBox");
        string after = type.Name = $"{type.Name} renamed";
        long generation = Database.Generation;
        string? committed = null;
        bool isNewGeneration = false, mayNextBegin = false;
        using (ICoreScope scope = Scopes.CreateCoreScope())
        {
            _ = Ambient.Write;
            DataTypes.Save(type);
            Ambient.Required.ForgetAtEnd("what stands when the caches are cleared", () =>
            {
                committed = Elsewhere(() => Ambient.Read.Nodes.Single(n => n.UniqueId == type.Key).Text);
                isNewGeneration = Database.Generation > generation;
                mayNextBegin = Database.WriterGate.CurrentCount > 0;
            });
            scope.Complete();
        }

        Assert.Equal(after, committed);
        Assert.True(isNewGeneration, "a reader that began before the commit may still fill the cache");
        Assert.False(mayNextBegin, "the next writer may find in the cache what this one has changed");
    }

    [Fact]
    public async Task A_writer_right_behind_another_sees_the_set_as_that_one_left_it_while_readers_fill_the_shared_cache()
    {
        IDataType type = await new Given(fixture.Engine).DataTypeAsync("Umbraco.TextBox");
        int last = 0;
        bool isOver = false;
        ConcurrentQueue<string> stale = [];
        Thread[] writers = [.. Enumerable.Range(0, 4).Select(number => new Thread(() =>
        {
            for (int i = 0; i < 50; i++)
            {
                using ICoreScope scope = Scopes.CreateCoreScope();
                _ = Ambient.Write; // from here on it is the only writer
                IDataType found = DataTypes.Get(type.Key)!; // nobody deletes it
                if (last > 0 && found.Name != Round(last)) stale.Enqueue($"a writer: {found.Name}, not {last}");
                found.Name = Round(++last); // under the write lock: one at a time
                DataTypes.Save(found);
                scope.Complete();
            }
        }))];
        Thread[] readers = [.. Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            for (int seen = 0; !Volatile.Read(ref isOver);)
            {
                string name = Read(() => NameOf(type));
                int round = name.StartsWith("Round ", StringComparison.Ordinal) ? int.Parse(name["Round ".Length..], CultureInfo.InvariantCulture) : 0;
                if (round < seen) stale.Enqueue($"a reader: {round} after {seen}");
                seen = round;
            }
        }))];
        foreach (Thread thread in (Thread[])[.. readers, .. writers]) thread.Start();
        foreach (Thread writer in writers) writer.Join();
        Volatile.Write(ref isOver, true);
        foreach (Thread reader in readers) reader.Join();
        Assert.Empty(stale);
        Assert.Equal(200, last);
        Assert.Equal(Round(200), Elsewhere(() => NameOf(type)));

        static string Round(int number) => $"Round {number}";
    }

    private CmsDatabase Database => fixture.Engine.Get<CmsDatabase>();

    private AmbientScope Ambient => fixture.Engine.Get<AmbientScope>();

    private string NameOf(IDataType type) => DataTypes.Get(type.Key)!.Name!; // given above, with a name

    private T Read<T>(Func<T> read)
    {
        using ICoreScope scope = Scopes.CreateCoreScope(autoComplete: true);
        return read();
    }

    /// <summary>In a scope of somebody else's.</summary>
    private T Elsewhere<T>(Func<T> read)
    {
        T? found = default;
        Thread other = new(() => found = Read(read));
        other.UnsafeStart(); // without the ambient scope
        other.Join();
        return found!; // the thread has ended
    }
}
