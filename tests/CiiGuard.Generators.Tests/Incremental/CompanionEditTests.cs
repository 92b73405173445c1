using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators.Tests.Incremental;

/// <summary>Which manifests and worksheets are written again after an edit, and which must not be.</summary>
public sealed class CompanionEditTests
{
    private const string Purchase = "using CiiGuard;\nnamespace Grid;\n[ReviewDossier]\npublic class PurchaseFile : Papers\n{\n    [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; }\n}\n";
    private const string Service = "using CiiGuard;\nnamespace Grid;\n[SelfAssessment]\npublic class ServiceQuestions : Papers\n{\n    [AnswersRiskFactor(RiskFactor.ProductSecurity)] public Answer? Security { get; set; }\n}\n";
    private const string Second = "using CiiGuard;\nnamespace Grid;\n[ReviewDossier] public interface ISecond { [DossierItem(DossierDocument.OtherRequiredMaterial)] string? Other { get; } }\n[SelfAssessment] public struct SecondQuestions { [AnswersRiskFactor(RiskFactor.OtherRisk)] public SelfAssessmentResult Other; }\n";
    private const string Papers = "using CiiGuard;\nnamespace Grid;\npublic abstract class Papers\n{\n    [DossierItem(DossierDocument.ContractToBeSigned)] public string? Contract { get; set; }\n    [AnswersRiskFactor(RiskFactor.ProductOpenness)] public string? Openness { get; set; }\n}\n";
    private const string Answer = "namespace Grid { public class Answer { public CiiGuard.SelfAssessmentResult Result { get; set; } } }";
    private const string Other = "namespace Grid { public static class Other { public static int One() => 1; } }";

    public static TheoryData<string, string, string, string, string> Relevant => new()
    {
        { "dossier", "Purchase.cs", "DossierDocument.DeclarationForm", "DossierDocument.ProcurementAgreements", "Grid.PurchaseFile" },
        { "dossier", "Purchase.cs", "public string? Form", "private string? Form", "Grid.PurchaseFile" },
        { "dossier", "Papers.cs", "public string? Contract", "public virtual int Number { get; set; }\n    [DossierItem(DossierDocument.ContractToBeSigned)] public string? Annex { get; set; }\n    public string? Contract", "Grid.PurchaseFile" },
        { "dossier", "Other.cs", "class Other", "class PurchaseFileManifest { } public static class Other", "Grid.PurchaseFile" },
        { "dossier", "Second.cs", "DossierDocument.OtherRequiredMaterial", "DossierDocument.DeclarationForm", "Grid.ISecond" },
        { "dossier", "Purchase.cs", "public string? Form", "[ReviewConfidential] public string? Form", "Grid.PurchaseFile" },
        { "dossier", "Papers.cs", "public string? Contract", "[ReviewConfidential] public string? Code { get; set; }\n    public string? Contract", "Grid.PurchaseFile" },
        { "assessment", "Service.cs", "RiskFactor.ProductSecurity", "RiskFactor.ProductSecurity, RiskFactor.OtherRisk", "Grid.ServiceQuestions" },
        { "assessment", "Papers.cs", "public string? Openness", "protected string? Openness", "Grid.ServiceQuestions" },
        { "assessment", "Answer.cs", " Result {", " Judgement {", "Grid.ServiceQuestions" },
        { "assessment", "Answer.cs", "{ public CiiGuard", "{ public string? Reason { get; set; } public CiiGuard", "Grid.ServiceQuestions" },
        { "assessment", "Second.cs", "SelfAssessmentResult Other", "string? Other", "Grid.SecondQuestions" },
    };

    [Theory]
    [InlineData("dossier")]
    [InlineData("assessment")]
    public void An_unrelated_edit_reruns_no_output_step(string kind)
    {
        var project = Project(kind);
        Assert.Equal(2, project.Files.Count);
        foreach (var edited in (Func<EditedProject>[])
        [
            () => project.Edit("Other.cs", Other.Replace("=> 1", "=> 2")),
            () => project.Edit("Purchase.cs", "// A comment.\n" + Purchase + "public class Added { }"),
            () => project.Edit("Service.cs", Service.Replace("[Answers", "public int Number { get; set; }\n    [Answers")),
            () => project.Edit("Papers.cs", Papers.Replace("public abstract", "public abstract partial")),
            () => project.Edit("Answer.cs", Answer.Replace("{ public C", "{ public int Points { get; set; } public C")),
            () => project.Edit("New.cs", "[assembly: System.Reflection.AssemblyDescription(\"x\")]"),
            () => project.Remove("New.cs"),
            () => project.Set("ciiguard.edition", "2022"),
            () => project.Set("ciiguard.strict", "true"),
        ])
        {
            var before = project.Result.GeneratedSources;
            edited();
            Assert.All(project.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
            Assert.Equal(before.Select(file => file.SourceText), project.Result.GeneratedSources.Select(file => file.SourceText));
        }
    }

    [Theory]
    [MemberData(nameof(Relevant))]
    public void An_edit_that_matters_writes_exactly_what_it_concerns(string kind, string path, string old, string @new, string expected)
    {
        var project = Project(kind);
        var before = project.Files;
        var text = path switch { "Purchase.cs" => Purchase, "Service.cs" => Service, "Second.cs" => Second, "Papers.cs" => Papers, "Answer.cs" => Answer, _ => Other };
        Assert.Contains(old, text);
        project.Edit(path, text.Replace(old, @new));
        Assert.Equal([expected], project.Rewritten);
        Assert.Single(project.Files, file => before[file.Key] != file.Value);

        project.Edit(path, text);
        Assert.Equal(before, project.Files);
    }

    /// <summary>The edition that a project chose concerns everything, and nothing is left of it when it is taken back.</summary>
    [Theory]
    [InlineData("dossier")]
    [InlineData("assessment")]
    [InlineData("contract")]
    public void Another_edition_writes_all(string kind)
    {
        var project = Project(kind);
        var before = project.Files;
        project.Set("ciiguard.edition", "2020");
        Assert.Equal(project.Files.Count, project.Rewritten.Count);
        Assert.All(project.Files.Values, file => Assert.DoesNotContain("MeasuresVersion.V2022", file));
        project.Edit("Other.cs", Other.Replace("=> 1", "=> 2"));
        Assert.Empty(project.Rewritten);
        project.Set("ciiguard.edition", null);
        Assert.Equal(before, project.Files);
    }

    [Theory]
    [InlineData("dossier")]
    [InlineData("assessment")]
    public void The_order_of_files_does_not_change_a_byte(string kind)
    {
        var project = Project(kind);
        var before = project.Files;
        Assert.Equal(before, project.Reorder().Files);
    }

    [Theory]
    [InlineData("dossier")]
    [InlineData("assessment")]
    public void No_object_of_the_compiler_can_be_reached_from_what_is_kept(string kind)
    {
        var project = Project(kind);
        string[] steps = [StepNames.Models, StepNames.AmbiguousFiles, StepNames.ClashingNames, StepNames.Edition];
        var values = steps.SelectMany(step => project.Result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Value).ToList();
        Assert.Equal(2, values.Count(value => value is Analyzers.IPlacedModel));
        Assert.Empty(RetentionTests.Reached(values));
    }

    private static EditedProject Project(string kind) => new(
        kind switch { "dossier" => new DossierGenerator(), "assessment" => new WorksheetGenerator(), _ => new ChecklistGenerator() },
        ("Purchase.cs", Purchase), ("Service.cs", Service), ("Second.cs", Second), ("Papers.cs", Papers), ("Answer.cs", Answer), ("Other.cs", Other),
        ("Contract.cs", "namespace Grid { [CiiGuard.SupplierContract] public class C { } }"));
}
