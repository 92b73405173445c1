using System;
using System.Threading.Tasks;

namespace CiiGuard.Package.Tests;

/// <summary>The modes, and what a user's own settings do to them. Built for real: only the compiler knows the order of all these sources.</summary>
public sealed class ModeTests(PackedPackage package)
{
    private const string OwnSeverity = """
        root = true
        [*.cs]
        dotnet_diagnostic.CII1001.severity = {0}
        """;

    [Fact]
    public async Task Adopt_builds_with_warnings_and_leaving_it_is_red_without_an_edit()
    {
        var consumer = Consumer.Copy(package, "ExecutesUncleared");
        (await consumer.BuildAsync("-p:CiiGuardMode=Adopt")).ShouldSucceed();
        Assert.Equal(consumer.Expected, consumer.Warnings());
        Assert.Empty(consumer.Errors());

        // Nothing but the mode differs; an incremental build that looks at sources only would stay green.
        (await consumer.BuildAsync("--no-restore")).ShouldFail();
        Assert.Equal(consumer.Expected, consumer.Errors());

        // The name of the mode is not case-sensitive, on no file system.
        (await consumer.BuildAsync("--no-restore", "-p:CiiGuardMode=adopt")).ShouldSucceed();
        (await consumer.BuildAsync("--no-restore", "-p:CiiGuardMode=strict")).ShouldFail();
    }

    [Fact]
    public async Task Adopt_holds_in_a_project_that_makes_warnings_errors()
    {
        var consumer = Consumer.Copy(package, "Mixed");
        (await consumer.BuildAsync("-p:CiiGuardMode=Adopt", "-p:TreatWarningsAsErrors=true")).ShouldSucceed();
        Assert.Equal(consumer.Expected, consumer.Warnings());

        var result = (await consumer.BuildAsync("--no-restore", "-p:CiiGuardMode=Adopt", "-p:WarningsAsErrors=CII1002", "--no-incremental")).ShouldFail();
        Assert.Equal(["CII1002"], Consumer.ErrorCodes(result));
    }

    [Fact]
    public async Task Strict_does_not_build_when_rules_could_not_be_loaded()
    {
        var consumer = Consumer.Copy(package, "Unused");
        consumer.Write("NotAnAssembly.dll", "no analyzer");
        var project = consumer.Read("Unused.csproj").Replace("<PackageReference", "<Analyzer Include=\"NotAnAssembly.dll\" /><PackageReference", StringComparison.Ordinal);
        consumer.Write("Unused.csproj", project.Replace("<TreatWarningsAsErrors>true", "<TreatWarningsAsErrors>false", StringComparison.Ordinal));

        (await consumer.BuildAsync()).ShouldSucceed();
        for (var round = 0; round < 2; round++)
        {
            var result = (await consumer.BuildAsync("--no-restore", "-p:CiiGuardMode=Strict")).ShouldFail();
            Assert.Equal(["CS8034"], Consumer.ErrorCodes(result));
        }
    }

    [Theory]
    [InlineData("Adopt", "error")]
    [InlineData("Strict", "warning")]
    [InlineData("Default", "warning")]
    [InlineData("Strict", "none")]
    public async Task An_own_severity_wins_over_the_mode(string mode, string severity)
    {
        var consumer = Consumer.Copy(package, "ExecutesUncleared");
        consumer.Write(".editorconfig", string.Format(OwnSeverity, severity));

        var result = await consumer.BuildAsync($"-p:CiiGuardMode={mode}");
        Assert.Equal(severity != "error", result.Succeeded);
        Assert.Equal(severity == "error" ? consumer.Expected : [], consumer.Errors());
        Assert.Equal(severity == "warning" ? consumer.Expected : [], consumer.Warnings());
        if (severity != "error")
            return;

        (await consumer.BuildAsync("--no-restore", $"-p:CiiGuardMode={mode}")).ShouldFail();
        Assert.Equal(consumer.Expected, consumer.Errors());
    }

    [Theory]
    [InlineData("is_global = true\ndotnet_diagnostic.CII1001.severity = warning", ".globalconfig")]
    [InlineData("root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-CiiGuard.Review.severity = warning", ".editorconfig")]
    public async Task Other_ways_to_set_a_severity_win_too(string text, string file)
    {
        var consumer = Consumer.Copy(package, "ExecutesUncleared");
        consumer.Write(file, text);
        (await consumer.BuildAsync()).ShouldSucceed();
        Assert.Equal(consumer.Expected, consumer.Warnings());
    }
}
