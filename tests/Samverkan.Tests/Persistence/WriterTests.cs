using Samverkan.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Samverkan.Tests.Persistence;

/// <summary>Writers read the small sets (types, languages, data types) from the shared caches, and never an old one.</summary>
public sealed class WriterTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private ICoreScopeProvider Scopes => fixture.Engine.Get<ICoreScopeProvider>();

    private IDataTypeRepository DataTypes => fixture.Engine.Get<IDataTypeRepository>();

    [Fact]
    public async Task A_writer_sees_what_it_has_changed_itself_and_others_when_it_has_ended()
    {
        IDataType type = await new Given(fixture.Engine).DataTypeAsync("Umbraco.TextBox");
        string before = type.Name!, after = $"{before} renamed";
        using (ICoreScope scope = Scopes.CreateCoreScope())
        {
            _ = fixture.Engine.Get<AmbientScope>().Write; // from here on it is the only writer
            Assert.Equal(before, DataTypes.Get(type.Key)!.Name);
            type.Name = after;
            DataTypes.Save(type);
            Assert.Equal(after, DataTypes.Get(type.Key)!.Name);
        } // not completed: nothing has changed

        using ICoreScope reader = Scopes.CreateCoreScope(autoComplete: true);
        Assert.Equal(before, DataTypes.Get(type.Key)!.Name);
    }

    [Fact]
    public async Task A_writer_right_behind_another_sees_the_set_as_that_one_left_it()
    {
        IDataType type = await new Given(fixture.Engine).DataTypeAsync("Umbraco.TextBox");
        int last = 0;
        List<string> stale = [];
        Thread[] writers = [.. Enumerable.Range(0, 4).Select(number => new Thread(() =>
        {
            for (int i = 0; i < 50; i++)
            {
                using ICoreScope scope = Scopes.CreateCoreScope();
                _ = fixture.Engine.Get<AmbientScope>().Write; // from here on it is the only writer
                IDataType found = DataTypes.Get(type.Key)!;
                if (last > 0 && found.Name != $"Round {last}") stale.Add($"{found.Name}, not {last}");
                found.Name = $"Round {++last}"; // under the write lock: one at a time
                DataTypes.Save(found);
                scope.Complete();
            }
        }))];
        foreach (Thread writer in writers) writer.Start();
        foreach (Thread writer in writers) writer.Join();
        Assert.Empty(stale);
        Assert.Equal(200, last);
    }
}
