using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators.Tests.Incremental;

/// <summary>What holds of each generator of the assembly, those that are added later too: an edit elsewhere leaves every step as it was, and an edit of one type changes the models of that type alone.</summary>
public sealed class AllGeneratorsEditTests
{
    private const string Marked = """
        using CiiGuard;
        namespace Grid
        {
            [SupplierContract] public class NContract : ITerms { [Obligation(SupplierObligation.CooperateWithReview)] public string? Cooperation { get; set; } public string? Supervision { get; set; } [SignsContract] public void Sign() { } }
            [ReviewDossier] public class NFile { [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; } }
            [SelfAssessment] public class NQuestions { [AnswersRiskFactor(RiskFactor.ProductSecurity)] public Answer? Security { get; set; } }
            [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] public partial record NReview(string Procurement);
            public record NOrder([property: PutsIntoUse] bool InUse);
        }
        """;

    private const string Shared = """
        using CiiGuard;
        namespace Grid
        {
            public interface ITerms { [Obligation(SupplierObligation.AcceptPerformanceSupervision)] string? Supervision { get; } }
            public class Answer { public SelfAssessmentResult Result { get; set; } }
        }
        """;

    private const string Other = "namespace Grid { public static class Other { public static int One() => 1; } }";

    public static TheoryData<string> Generators => new(typeof(ManifestGenerator).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(GeneratorAttribute), false))
        .Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Generators))]
    public void An_edit_elsewhere_leaves_every_step_as_it_was(string generator)
    {
        var project = Project(generator);
        var steps = project.Result.TrackedSteps.Where(step => IsOurs(step.Key)).Select(step => step.Key).ToList();
        Assert.NotEmpty(project.Files);
        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Contains(IncrementalStepRunReason.New, project.Reasons(step)));
        foreach (var edited in (Func<EditedProject>[])
        [
            () => project.Edit("Other.cs", Other.Replace("=> 1", "=> 2")),
            () => project.Edit("Other.cs", Other.Replace("class Other", "class Another")),
            () => project.Edit("New.cs", "namespace Elsewhere { public class New { public string? Cooperation { get; set; } } }"),
            () => project.Edit("Shared.cs", "// A comment.\n" + Shared),
            () => project.Remove("New.cs"),
        ])
        {
            edited();
            Assert.All(steps, step => Assert.All(project.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}")));
            Assert.All(project.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public void An_edit_of_one_type_changes_its_models_alone(string generator)
    {
        var project = Project(generator);
        var before = project.Files;
        project.Edit("First.cs", Text("First")
            .Replace("SupplierObligation.C", "SupplierObligation.NoMaliciousProgram, SupplierObligation.C")
            .Replace("DossierDocument.D", "DossierDocument.ContractToBeSigned, DossierDocument.D")
            .Replace("RiskFactor.P", "RiskFactor.OtherRisk, RiskFactor.P")
            .Replace("string Procurement", "string Procurement, int Number"));
        string[] read = [StepNames.Models, StepNames.Cases];
        var models = read.SelectMany(project.Reasons).ToList();
        if (models.Count > 0)
        {
            Assert.Equal(2, models.Count);
            Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(models, reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
        }
        else
        {
            Assert.Equal(3, project.Reasons(StepNames.ManifestEntry).Count(reason => reason == IncrementalStepRunReason.Modified));
        }

        var changed = project.Files.Where(file => before[file.Key] != file.Value).Select(file => file.Key).ToList();
        Assert.NotEmpty(changed);
        Assert.All(changed, file => Assert.True(file.StartsWith("Grid.First", StringComparison.Ordinal) || file == "CiiGuard.Manifest.g.cs", file));
    }

    // Steps without a name of ours are the compiler's.
    private static bool IsOurs(string step) => typeof(StepNames).GetFields().Any(field => field.Name == step);

    private static string Text(string name) => Marked.Replace(" N", " " + name);

    private static EditedProject Project(string generator) => new(
        (IIncrementalGenerator)Activator.CreateInstance(typeof(ManifestGenerator).Assembly.GetTypes().Single(type => type.Name == generator))!,
        ("First.cs", Text("First")), ("Second.cs", Text("Second")), ("Shared.cs", Shared), ("Other.cs", Other));
}
