using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace CiiGuard.Package.Tests;

/// <summary>Projects with review cases, and with one of each type beside which a class is generated: the generator comes out of the package, and what it writes runs, whole and trimmed and as native code.</summary>
public sealed class ReviewCaseConsumerTests(PackedPackage package)
{
    private static readonly string[] Expected =
    [
        "declared: 10 working days, until 2026-03-16 (CRM 2022 art. 9)",
        """{"Schema":1,"Procedure":"CN-CRM-2022","Case":"case-1","State":"Declared","Version":4,"Since":"2026-03-02","On":"2026-03-02","ClockFrom":"2026-03-02","Pauses":[],"PausedSince":null,"Overlays":[]}""",
        "Declared",
        "NotLawfulHere: CRM 2022 art. 9",
        "2026-04-28",
        "problems: 0",
        "replayed: True",
        "flowchart TB",
        "clauses: False, NoUnjustifiedSupplyInterruption: Empty NoUnjustifiedSupportInterruption: Empty",
        "# 供应方关于网络安全审查的承诺函",
        "file: False, True",
        "material: 5",
        "answers: MayAffect, 5 open",
        "manifest: ciiguard/manifest/1, T:Buyer.TurbineContract",
    ];

    [Fact]
    public async Task A_case_for_the_standard_builds_with_the_oldest_language()
    {
        var consumer = Consumer.Copy(package, "CasesForStandard");
        (await consumer.BuildAsync()).ShouldSucceed();
        Assert.Empty(consumer.Errors());
        Assert.Empty(consumer.Warnings());
        Assert.Single(consumer.BuiltAssemblies());
    }

    [Fact]
    public async Task A_review_runs_when_everything_unused_is_trimmed_away() =>
        Assert.Equal(Expected, await Consumer.Copy(package, "Cases").PublishAndRunAsync("-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:SelfContained=true"));

    /// <summary>The trimmer's and the native compiler's warnings are errors. Fails where no linker is to be had: nothing would be known of native code then.</summary>
    [Fact]
    public async Task A_review_runs_as_native_code()
    {
        Assert.True(
            OperatingSystem.IsWindows() || Linker("clang") || Linker("gcc"),
            "Native code needs a linker and PATH has neither clang nor gcc. Install one (Debian: apt-get install gcc libc6-dev zlib1g-dev), or leave this test out by name and know that native code was not tested.");

        var consumer = Consumer.Copy(package, "Cases");
        Assert.Equal(Expected, await consumer.PublishAndRunAsync("-p:PublishAot=true"));
    }

    private static bool Linker(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, name)));
}
