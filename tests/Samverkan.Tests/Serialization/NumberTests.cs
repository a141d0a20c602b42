using Samverkan.Cms.Serialization;
using Umbraco.Cms.Core.Models.Blocks;

namespace Samverkan.Tests.Serialization;

public sealed class NumberTests
{
    [Theory, InlineData("1", typeof(int)), InlineData("5000000000", typeof(long)), InlineData("1.5", typeof(decimal))]
    public void Numbers_in_a_block_keep_their_kind(string number, Type kind) =>
        Assert.IsType(kind, new CmsJsonSerializer().Deserialize<BlockPropertyValue>($$"""{"alias":"urgent","value":{{number}}}""")?.Value);
}
