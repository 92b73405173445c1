using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators.Tests.Incremental;

/// <summary>What runs again after an edit, and what must not.</summary>
public sealed class EditTests
{
    private const string Case = "using CiiGuard;\nnamespace Grid;\n[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]\npublic partial record ScadaReview(string Buyer);\n";
    private const string OwnCase = "using CiiGuard;\nnamespace Grid;\n[ReviewCase(typeof(Own))]\npublic partial record OwnReview;\n";
    private const string Other = "namespace Grid { public static class Other { public static int One() => 1; } }";

    private const string Own = """
        using CiiGuard;
        namespace Grid;
        [ReviewProcedure("OWN")]
        public static class Own
        {
            [ProcedureState(ReviewState.SelfAssessing, Initial = true)] public const string Judging = "Judging";
            [ProcedureState(ReviewState.NoImpactFound, Outcome = true)] public const string Found = "Found";
            [ProcedureStep(From = new[] { Judging }, To = Found, Actors = ReviewActors.Operator)] public const string Finish = "Finish";
        }
        """;

    [Fact]
    public void An_unrelated_edit_reruns_no_output_step()
    {
        var project = new EditedProject(("Case.cs", Case), ("OwnCase.cs", OwnCase), ("Own.cs", Own), ("Other.cs", Other));
        Assert.Equal(8, project.Files.Count);
        Assert.All(project.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.New, reason));

        // Another body, another member, another type, another file, and one file less.
        foreach (var edited in (Func<EditedProject>[])
        [
            () => project.Edit("Other.cs", Other.Replace("=> 1", "=> 2")),
            () => project.Edit("Other.cs", Other.Replace("One()", "Two()")),
            () => project.Edit("Other.cs", Other + " namespace Elsewhere { public record ScadaReview(int X); }"),
            () => project.Edit("New.cs", "[assembly: System.Reflection.AssemblyDescription(\"x\")]"),
            () => project.Remove("New.cs"),
        ])
        {
            var before = project.Result.GeneratedSources;
            edited();
            Assert.Equal(8, project.OutputReasons.Count);
            Assert.All(project.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
            Assert.Equal(before.Select(file => file.SourceText), project.Result.GeneratedSources.Select(file => file.SourceText));
        }
    }

    [Theory]
    [InlineData("// A comment.\n", "")]
    [InlineData("", "\n// A comment.\n")]
    [InlineData("", "public class Added { }")]
    public void An_edit_of_the_file_of_a_case_that_does_not_touch_it_writes_nothing(string before, string after)
    {
        var project = new EditedProject(("Case.cs", Case), ("Other.cs", Other));
        project.Edit("Case.cs", before + Case + after);
        Assert.All(project.Reasons(StepNames.Cases), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(project.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_that_touches_the_case_writes_it_and_not_its_procedure()
    {
        var project = new EditedProject(("Case.cs", Case), ("OwnCase.cs", OwnCase), ("Own.cs", Own));
        project.Edit("Case.cs", Case.Replace("string Buyer", "string Buyer, int Year"));
        Assert.Equal([IncrementalStepRunReason.Modified], project.Reasons(StepNames.Cases).Where(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(["Grid.ScadaReview"], project.Rewritten);
        Assert.Contains("Begin(string Buyer, int Year, string caseId, global::CiiGuard.Act act)", project.Files["Grid.ScadaReview.Review.g.cs"]);
    }

    [Fact]
    public void Another_case_writes_its_own_files_only()
    {
        var project = new EditedProject(("Case.cs", Case));
        project.Edit("Second.cs", Case.Replace("ScadaReview", "SecondReview"));
        Assert.Equal(["Grid.SecondReview"], project.Rewritten);

        // Two cases of one procedure share its file.
        Assert.Equal(7, project.Files.Count);
        Assert.Single(project.Files.Keys, name => name.StartsWith("CiiGuard.Procedures.", StringComparison.Ordinal));
        var first = project.Files.Where(file => !file.Key.Contains("SecondReview", StringComparison.Ordinal)).ToList();
        project.Remove("Second.cs");
        Assert.Empty(project.Rewritten);
        Assert.Equal(first, project.Files);
    }

    [Fact]
    public void An_edit_of_a_procedure_writes_the_cases_that_are_run_under_it_again()
    {
        var project = new EditedProject(("Case.cs", Case), ("OwnCase.cs", OwnCase), ("Own.cs", Own));
        project.Edit("Own.cs", Own.Replace("\"Found\"", "\"Done\""));
        Assert.Equal(["Grid.OwnReview", "global::Grid.Own"], project.Rewritten);
        Assert.Contains("\"Done\"", project.Files["CiiGuard.Procedures.Grid_Own.g.cs"]);

        // A comment in it changes nothing.
        project.Edit("Own.cs", "// Of our own.\n" + Own.Replace("\"Found\"", "\"Done\""));
        Assert.All(project.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_case_that_breaks_loses_its_files_and_gets_them_back()
    {
        var project = new EditedProject(("Case.cs", Case), ("OwnCase.cs", OwnCase), ("Own.cs", Own));
        var whole = project.Files;
        project.Edit("OwnCase.cs", OwnCase.Replace("partial ", ""));
        Assert.Equal(4, project.Files.Count);
        Assert.Empty(project.Rewritten);
        project.Edit("OwnCase.cs", OwnCase);
        Assert.Equal(whole, project.Files);
    }

    [Fact]
    public void The_order_of_files_does_not_change_a_byte()
    {
        const string Parted = "using CiiGuard;\nnamespace Grid;\n[ReviewProcedure(\"P\")] public static partial class Parted { [ProcedureState(ReviewState.SelfAssessing, Initial = true)] public const string A = \"A\"; }";
        const string Part = "using CiiGuard;\nnamespace Grid;\npublic static partial class Parted { [ProcedureState(ReviewState.NoImpactFound, Outcome = true)] public const string B = \"B\"; [ProcedureStep(From = new[] { A }, To = B, Actors = ReviewActors.Operator)] public const string Go = \"Go\"; }";
        const string PartedCase = "using CiiGuard;\nnamespace Grid;\n[ReviewCase(typeof(Parted))] internal partial class PartedReview { private readonly int _one; }";
        const string CasePart = "namespace Grid;\ninternal partial class PartedReview { private readonly int _two; internal PartedReview(int two) => _two = two; internal int Sum => _one + _two; }";
        var project = new EditedProject(("a.cs", Parted), ("b.cs", Part), ("c.cs", PartedCase), ("d.cs", CasePart), ("e.cs", Case), ("f.cs", OwnCase), ("g.cs", Own));
        var before = project.Files;
        Assert.Equal(12, before.Count);
        Assert.Equal(before, project.Reorder().Files);
        Assert.Equal(before, new EditedProject(("g.cs", Own), ("f.cs", OwnCase), ("d.cs", CasePart), ("c.cs", PartedCase), ("b.cs", Part), ("a.cs", Parted), ("e.cs", Case)).Files);
    }
}
