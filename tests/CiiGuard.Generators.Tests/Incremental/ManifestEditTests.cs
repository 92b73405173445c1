using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators.Tests.Incremental;

/// <summary>When the manifest is written again, and when it must not be.</summary>
public sealed class ManifestEditTests
{
    private const string File = "CiiGuard.Manifest.g.cs";
    private const string Contract = "using CiiGuard;\nnamespace Grid;\n[SupplierContract]\npublic class ServerContract : Terms\n{\n    [Obligation(SupplierObligation.CooperateWithReview)] public string? Cooperation { get; set; }\n    [SignsContract] public void Sign() { }\n}\n";
    private const string Terms = "using CiiGuard;\nnamespace Grid;\npublic abstract class Terms\n{\n    [Obligation(SupplierObligation.RemedyAndReportFlaws)] public string? Flaws { get; set; }\n}\n";
    private const string Desk = "using CiiGuard;\nnamespace Grid;\npublic class Desk\n{\n    public void Go(object review) => ReviewWaiver.Assume(review, ReviewStates.Cleared, \"file 17\");\n}\n";
    private const string Other = "namespace Grid { public static class Other { public static int One() => 1; } }";

    private static EditedProject Project() => new(new ManifestGenerator(), ("Contract.cs", Contract), ("Terms.cs", Terms), ("Desk.cs", Desk), ("Other.cs", Other));

    [Fact]
    public void An_unrelated_edit_reruns_no_output_step()
    {
        var project = Project();
        foreach (var edited in (Func<EditedProject>[])
        [
            () => project.Edit("Other.cs", Other.Replace("=> 1", "=> 2")),
            () => project.Edit("Contract.cs", "// A comment.\n\n" + Contract),
            () => project.Edit("Contract.cs", Contract.Replace("[Obligation", "public int Quantity { get; set; }\n    [Obligation")),
            () => project.Edit("Contract.cs", Contract.Replace("string? Cooperation { get; set; }", "string Cooperation => \"text\";")),
            () => project.Edit("Desk.cs", "\n\n" + Desk.Replace("public class", "public sealed class")),
            () => project.Edit("New.cs", "class Unmarked { void Assume() => Assume(); }"),
            () => project.Remove("New.cs"),
            () => project.Reorder(),
        ])
        {
            var before = project.Files[File];
            edited();
            Assert.All(project.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
            Assert.Equal(before, project.Files[File]);
        }
    }

    [Theory]
    [InlineData("Contract.cs", "SupplierObligation.CooperateWithReview", "SupplierObligation.NoUnauthorisedDataUse")]
    [InlineData("Contract.cs", "[SignsContract]", "[ExecutesContract]")]
    [InlineData("Contract.cs", "void Sign()", "void Sign(int number)")]
    [InlineData("Contract.cs", "[SupplierContract]", "[SupplierContract, Waiver(\"old\")]")]
    [InlineData("Terms.cs", "RemedyAndReportFlaws", "NoMaliciousProgram")]
    [InlineData("Desk.cs", "file 17", "file 18")]
    [InlineData("Desk.cs", "ReviewStates.Cleared", "ReviewStates.Passed")]
    [InlineData("Other.cs", "namespace Grid", "[assembly: CiiGuard.CiiOperator(CiiGuard.CiiSector.Energy)] namespace Grid")]
    public void An_edit_that_matters_writes_it_again(string path, string old, string @new)
    {
        var project = Project();
        var before = project.Files[File];
        var text = path switch { "Contract.cs" => Contract, "Terms.cs" => Terms, "Desk.cs" => Desk, _ => Other };
        Assert.Contains(old, text);
        project.Edit(path, text.Replace(old, @new));
        Assert.NotEqual(before, project.Files[File]);
        project.Edit(path, text);
        Assert.Equal(before, project.Files[File]);
    }

    [Fact]
    public void With_the_last_mark_it_goes()
    {
        var project = new EditedProject(new ManifestGenerator(), ("Contract.cs", "[CiiGuard.SupplierContract] class C { }"));
        Assert.Single(project.Files);
        Assert.Empty(project.Edit("Contract.cs", "class C { }").Files);
    }

    [Fact]
    public void No_object_of_the_compiler_can_be_reached_from_what_is_kept()
    {
        var project = Project();
        string[] steps = [StepNames.ManifestEntry, StepNames.ManifestEntries, StepNames.ManifestAssembly, StepNames.Edition];
        var values = steps.SelectMany(step => project.Result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Value).ToList();
        Assert.Equal(3, values.Count(value => value is ManifestEntry));
        Assert.Empty(RetentionTests.Reached(values));
    }
}
