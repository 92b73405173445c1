using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace CiiGuard.Package.Tests;

/// <summary>Projects that must not build, with exactly the errors that their sources are marked with, and never a green build in between.</summary>
public sealed class MistakenConsumerTests(PackedPackage package)
{
    [Theory]
    [InlineData("ExecutesUncleared", "CII1001")]
    [InlineData("SignsUncleared", "CII1002")]
    [InlineData("UsesUncleared", "CII1003")]
    [InlineData("ObligationsMissing", "CII2001")]
    [InlineData("Mixed", "CII1001", "CII1002", "CII1003", "CII2001")]
    public async Task Is_red_on_every_build(string name, params string[] ids)
    {
        var consumer = Consumer.Copy(package, name);
        Assert.Equal(ids, consumer.Expected.Select(finding => finding.Id).Distinct().Order());

        await AssertRedAsync(consumer, ids);
        await AssertRedAsync(consumer, ids, "--no-restore");
        await AssertRedAsync(consumer, ids, "--no-restore", "-warnaserror");
        consumer.Touch();
        await AssertRedAsync(consumer, ids, "--no-restore");
    }

    /// <summary>What a report says to people it says to machines as well: articles, states and path are properties in the error log.</summary>
    [Fact]
    public async Task Error_log_has_articles_states_and_path()
    {
        var consumer = Consumer.Copy(package, "ExecutesUncleared");
        (await consumer.BuildAsync()).ShouldFail();

        Assert.NotEmpty(consumer.ErrorProperties());
        Assert.All(consumer.ErrorProperties(), static properties =>
        {
            Assert.Contains("Measures-2022:3", properties["Article"]);
            Assert.Equal("NoImpactFound,ReviewNotRequired,Passed,PassedWithCommitments", properties["NeededStates"]);
            Assert.NotEmpty(properties["PossibleStates"]);
            Assert.Matches(@"^\d+: \S", properties["Path"]);
        });
    }

    private static async Task AssertRedAsync(Consumer consumer, IEnumerable<string> ids, params string[] arguments)
    {
        var result = (await consumer.BuildAsync(arguments)).ShouldFail();
        Assert.Equal(ids, Consumer.ErrorCodes(result));
        Assert.Equal(consumer.Expected, consumer.Errors());
        Assert.Empty(consumer.Warnings());
        Assert.Empty(consumer.BuiltAssemblies());
    }
}
