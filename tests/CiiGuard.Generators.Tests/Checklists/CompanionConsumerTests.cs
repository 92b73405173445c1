using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>Manifests and worksheets compile without any warning beside types of every shape: those of the contracts, with the marks of a dossier and of a self-assessment in their place.</summary>
public sealed class CompanionConsumerTests
{
    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static TheoryData<string, string, string> Shapes
    {
        get
        {
            var shapes = new TheoryData<string, string, string>();
            foreach (var kind in (string[])["dossier", "assessment"])
            {
                // Documents and answers are no parameters.
                foreach (var shape in ChecklistConsumerTests.Shapes.Where(static shape => shape.Data.Item1 is not ("sealed record" or "constructor parameter" or "derived record")))
                    shapes.Add(kind, shape.Data.Item1, Marked(kind, shape.Data.Item2));
                shapes.Add(kind, "structure", Marked(kind, "namespace Grid { [SupplierContract] readonly struct C { [Obligation(SupplierObligation.CooperateWithReview)] internal string? A { get; init; } } [SupplierContract] record struct D([property: Obligation(SupplierObligation.CooperateWithReview)] string? A); }"));
                shapes.Add(kind, "structure with hidden members", Marked(kind, "namespace Grid { [SupplierContract] readonly partial struct C<T> where T : class { [Obligation(SupplierObligation.CooperateWithReview)] private string? A { get; init; } } [SupplierContract] partial record struct D { [Obligation(SupplierObligation.CooperateWithReview)] private string? A { get; set; } } }"));
                shapes.Add(kind, "structure of the stack", Marked(kind, "namespace Grid { [SupplierContract] ref struct C { [Obligation(SupplierObligation.CooperateWithReview)] internal string? A { get; set; } } [SupplierContract] ref partial struct D { [Obligation(SupplierObligation.CooperateWithReview)] private string? A { get; set; } public D() { A = null; } } }"));
                shapes.Add(kind, "task", Marked(kind, "namespace Grid { [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] internal System.Threading.Tasks.Task<string>? A { get; set; } } }"));
            }

            return shapes;
        }
    }

    /// <summary>Answers of every type that a member may have.</summary>
    public static TheoryData<string, string> Answers => new()
    {
        { "judgement", "{0} SelfAssessmentResult A {{ get; set; }} {0} SelfAssessmentResult? B {{ get; set; }} {0} const SelfAssessmentResult C = SelfAssessmentResult.NoImpact;" },
        { "judgement per factor", "{0} System.Collections.Generic.Dictionary<RiskFactor, SelfAssessmentResult>? A {{ get; set; }} {0} System.Collections.Generic.IReadOnlyDictionary<RiskFactor, SelfAssessmentResult> B = new System.Collections.Generic.Dictionary<RiskFactor, SelfAssessmentResult>();" },
        { "answer of the vocabulary", "{0} RiskAnswer? A {{ get; set; }} {0} RiskAnswer B {{ get; set; }} = RiskAnswer.Unseen;" },
        { "record", "{0} Answer? A {{ get; set; }} {0} Answer B {{ get; set; }} = new(SelfAssessmentResult.NoImpact, null); internal sealed record Answer(SelfAssessmentResult Result, string? Reason);" },
        { "structures", "{0} S A {{ get; set; }} {0} S? B {{ get; set; }} internal struct S {{ internal SelfAssessmentResult? Judgement = null; public S() {{ }} internal string Reasons => \"\"; }}" },
        { "interface and base", "{0} I? A {{ get; set; }} {0} D? B {{ get; set; }} internal interface J {{ SelfAssessmentResult Of {{ get; }} }} internal interface I : J {{ string? Reason {{ get; }} }} internal class E {{ internal SelfAssessmentResult @event = default; }} internal sealed class D : E {{ }}" },
        { "generic", "{0} G<string?>? A {{ get; set; }} {0} G<int> B {{ get; set; }} = new(); internal sealed class G<T> {{ internal SelfAssessmentResult Result {{ get; set; }} internal T? Value {{ get; set; }} }}" },
        { "two judgements", "{0} Two? A {{ get; set; }} internal sealed class Two {{ internal SelfAssessmentResult First {{ get; set; }} internal SelfAssessmentResult Second {{ get; set; }} }}" },
        { "nothing to judge by", "{0} string? A {{ get; set; }} {0} bool B {{ get; set; }} {0} System.Collections.Generic.List<Answer>? C {{ get; set; }} {0} object? D {{ get; set; }} {0} dynamic? E {{ get; set; }} internal sealed record Answer(SelfAssessmentResult Result);" },
        { "methods", "{0} SelfAssessmentResult A() => default; {0} string? B(int i) => null; {0} void C() {{ }} {0} System.Threading.Tasks.Task<SelfAssessmentResult> D() => null!; {0} static Answer? E() => null; {0} T? F<T>() => default; internal sealed record Answer(SelfAssessmentResult Result);" },
        { "hidden", "{1} Answer? A {{ get; set; }} {1} SelfAssessmentResult B() => default; private sealed record Answer(SelfAssessmentResult Result, string? Reason);" },
        { "accessors", "public SelfAssessmentResult A {{ {2} get; set; }} public SelfAssessmentResult B {{ get; {2} set; }} {2} public static SelfAssessmentResult operator +(Questions c) => default;" },
        { "obsolete judgement", "{0} Answer? A {{ get; set; }} internal sealed class Answer {{ [System.Obsolete(\"\", true)] public SelfAssessmentResult Result {{ get; set; }} [System.Obsolete] public string? Reason {{ get; set; }} }}" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Compiles_at_the_floor_and_above(string kind, string name, string source)
    {
        _ = name;
        Assert.Empty(ChecklistRun.Problems(Generator(kind), null, nullable: true, ChecklistRun.Head + source));
        Assert.Empty(ChecklistRun.Problems(Generator(kind), Latest, nullable: true, ChecklistRun.Head + source));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Answers_of_every_type_compile(string name, string members)
    {
        _ = name;
        const string Mark = "[AnswersRiskFactor(RiskFactor.ProductSecurity)]";
        var source = ChecklistRun.Head + "namespace Grid { [SelfAssessment] partial class Questions { " + string.Format(null, members, Mark + " internal", Mark + " private", Mark) + " } }";
        Assert.Empty(ChecklistRun.Problems(new WorksheetGenerator(), null, nullable: true, source));
        Assert.Empty(ChecklistRun.Problems(new WorksheetGenerator(), Latest, nullable: true, source));
        Assert.Single(ChecklistRun.Files(new WorksheetGenerator(), null, source));
    }

    [Theory]
    [InlineData("dossier")]
    [InlineData("assessment")]
    public void Compiles_in_an_old_language(string kind)
    {
        var old = new CSharpParseOptions(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose);
        var source = ChecklistRun.Head + Marked(kind, "namespace Grid { class Outer { [SupplierContract] internal partial class C<T> where T : class { [Obligation(SupplierObligation.CooperateWithReview)] internal T A { get; set; } [Obligation(SupplierObligation.CooperateWithReview)] internal Answer N { get; set; } } [SupplierContract] internal partial struct D { [Obligation(SupplierObligation.CooperateWithReview)] private Answer A { get; set; } } } class Answer { public SelfAssessmentResult Result { get; set; } public string Reason { get; set; } } }");
        Assert.Empty(ChecklistRun.Problems(Generator(kind), old, nullable: false, source));
        Assert.Equal(2, ChecklistRun.Files(Generator(kind), old, source).Count);
    }

    [Theory]
    [InlineData("[SupplierContract] class C : Missing { [Obligation(SupplierObligation.CooperateWithReview)] public string A; }")]
    [InlineData("[SupplierContract] struct C<T> where T : Missing { [Obligation(SupplierObligation.CooperateWithReview)] public Missing A; [Obligation(SupplierObligation.Nothing)] public string B; [Obligation(null)] public string D; [Obligation((SupplierObligation)99)] public string E; }")]
    [InlineData("[SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] public } class C { [Obligation(]")]
    [InlineData("[SupplierContract] [SupplierContract] partial class { [Obligation(SupplierObligation.CooperateWithReview)] string A {get;} [Obligation(SupplierObligation.CooperateWithReview)] public Missing<> M() => ")]
    [InlineData("[SupplierContract] class C : C { [Obligation(SupplierObligation.CooperateWithReview)] C A { get; } } [SupplierContract] interface I : I { [Obligation(SupplierObligation.CooperateWithReview)] I A(); } [SupplierContract] class D : I, J, J { }")]
    [InlineData("[SupplierContract] enum E { [Obligation(SupplierObligation.CooperateWithReview)] A }")]
    public void Half_written_types_give_no_exception(string source)
    {
        foreach (var kind in (string[])["dossier", "assessment"])
            ChecklistRun.Files(Generator(kind), null, ChecklistRun.Head + "namespace Grid { " + Marked(kind, source) + " }");
    }

    [Theory]
    [InlineData("dossier", "ReviewDossierAttribute", "Manifest", "DossierManifest")]
    [InlineData("assessment", "SelfAssessmentAttribute", "Worksheet", "RiskWorksheet")]
    public void The_class_has_a_name_that_nobody_else_has(string kind, string attribute, string suffix, string fallback)
    {
        Assert.Contains($"static class Order{suffix}\n", File("[SupplierContract] class Order { }"));
        Assert.Contains($"static class Order{fallback}\n", File("[SupplierContract] class Order { } class Order" + suffix + " { }"));
        Assert.Contains($"static class OuterOrder{suffix}\n", File("static class Outer { [SupplierContract] internal class Order { } }"));

        // A copy of the attributes without the types of the run time.
        var compilation = GeneratorRun.Compile([$"namespace CiiGuard {{ sealed class {attribute} : System.Attribute {{ }} }}\n[CiiGuard.{attribute}] class C {{ }}"]);
        compilation = compilation.RemoveReferences(compilation.References.Single(reference => reference.Display!.EndsWith("CiiGuard.dll", System.StringComparison.Ordinal)));
        Assert.Empty(GeneratorRun.Run(compilation, out _, generator: Generator(kind)).GeneratedTrees);

        string File(string source) => Assert.Single(ChecklistRun.Files(Generator(kind), null, ChecklistRun.Head + "namespace Grid { " + Marked(kind, source) + " }")).Value;
    }

    [Theory]
    [InlineData("class Outer { [SupplierContract] private class C { } [SupplierContract] protected class D { } [SupplierContract] private protected struct E { } }")]
    [InlineData("[Foreign.SupplierContract] class C { } namespace Foreign { class SupplierContractAttribute : System.Attribute { } }")]
    public void Nothing_is_written_for_what_cannot_be_named_or_has_no_mark(string source)
    {
        foreach (var kind in (string[])["dossier", "assessment"])
            Assert.Empty(ChecklistRun.Files(Generator(kind), null, ChecklistRun.Head + Marked(kind, source)));
    }

    private static IIncrementalGenerator Generator(string kind) => kind == "dossier" ? new DossierGenerator() : new WorksheetGenerator();

    private static string Marked(string kind, string source)
    {
        var (mark, item, value, other) = kind == "dossier"
            ? ("ReviewDossier", "DossierItem", "DossierDocument.ContractToBeSigned", "DossierDocument.DeclarationForm")
            : ("SelfAssessment", "AnswersRiskFactor", "RiskFactor.ProductSecurity", "RiskFactor.ProductOpenness");
        source = Regex.Replace(source, @"\[SupplierContract(\([^)]*\))?\]", $"[{mark}]").Replace("Foreign.SupplierContract", "Foreign." + mark).Replace("SupplierContractAttribute", mark + "Attribute");
        source = Regex.Replace(source, @"\[((?:property|field): )?Obligation\(", $"[$1{item}(").Replace("[Obligation]", "");
        source = source.Replace("(SupplierObligation)99", $"({value.Split('.')[0]})99").Replace("SupplierObligation.CooperateWithReview", value).Replace("SupplierObligation.NoMaliciousProgram", other).Replace("SupplierObligation.", value.Split('.')[0] + ".");
        return source.Replace("OrderClauses", "Order" + (kind == "dossier" ? "Manifest" : "Worksheet")).Replace("PlanClauses", "Plan" + (kind == "dossier" ? "Manifest" : "Worksheet"));
    }
}
