using System;
using System.Threading.Tasks;

namespace CiiGuard.Package.Tests;

/// <summary>Settings under which nothing would be checked, or not what the user meant, stop the build.</summary>
public sealed class SettingErrorTests(PackedPackage package)
{
    [Theory]
    [InlineData("CompilerApiVersion=roslyn4.7", "CIIGUARD0001", "found roslyn4.7", "needs the C# compiler roslyn4.8", "SDK 8.0.100")]
    [InlineData("CompilerApiVersion=roslyn3.11", "CIIGUARD0001", "found roslyn3.11")]
    [InlineData("CompilerApiVersion=unknown", "CIIGUARD0001", "found unknown")]
    [InlineData("CiiGuardToday=2026-02-30", "CIIGUARD0002", "'2026-02-30'", "yyyy-MM-dd")]
    [InlineData("CiiGuardToday=1.2.2026", "CIIGUARD0002", "'1.2.2026'")]
    [InlineData("CiiGuardMode=Strickt", "CIIGUARD0003", "'Strickt'", "Adopt, Default and Strict")]
    public async Task A_setting_that_cannot_be_meant_stops_the_build(string property, string code, params string[] words)
    {
        var consumer = Consumer.Copy(package, "Unused");
        var result = (await consumer.BuildAsync("-p:" + property)).ShouldFail();
        Assert.Equal([code], Consumer.ErrorCodes(result));
        foreach (var word in words)
            Assert.Contains(word, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CompilerApiVersion=roslyn4.8")]
    [InlineData("CompilerApiVersion=roslyn10.0")]
    [InlineData("CiiGuardToday=2028-02-29")]
    public async Task A_setting_at_the_limit_is_accepted(string property) =>
        (await Consumer.Copy(package, "Unused").BuildAsync("-p:" + property)).ShouldSucceed();

    [Fact]
    public async Task Other_languages_get_the_library_and_nothing_else()
    {
        var consumer = Consumer.Copy(package, "OtherLanguage");
        (await consumer.BuildAsync("-p:CompilerApiVersion=roslyn4.7", "-p:CiiGuardMode=Strickt")).ShouldSucceed();
    }
}
