using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Manifest;

/// <summary>What the manifest in the metadata of a compiled assembly says, read by System.Text.Json.</summary>
public sealed class ManifestTests
{
    private const string Source = """
        using System;
        using CiiGuard;
        [assembly: CiiOperator(CiiSector.Energy, Recognition = Recognition.Notified)]
        namespace Grid
        {
            [SupplierContract(Framework = true), FlowsDownTo(typeof(CallOff))]
            public class Framework<T> : ITerms
            {
                [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram)] public string? Cooperation { get; set; }
                string? ITerms.Supervision => null;
                [SignsContract] public void Sign(T what) { }
                public bool InUse { get; [PutsIntoUse] set; }
                class Inner { [SupplierContract(Declared = false)] private protected interface IHidden { } }
            }
            interface ITerms { [Obligation(SupplierObligation.AcceptPerformanceSupervision)] string? Supervision { get; } }
            [SupplierContract] class CallOff { [ExecutesContract] internal CallOff(int? number) { } }
            [ReviewDossier] struct File { [DossierItem(DossierDocument.DeclarationForm)] private string? _form; public override string ToString() => _form ?? (_form = ""); }
            [SelfAssessment] interface IQuestions { [AnswersRiskFactor(RiskFactor.OtherRisk, RiskFactor.IllegalDataUse)] SelfAssessmentResult Other(); }
            [CoveredProduct(NetworkProductCategory.CloudComputingServices), AssessedBy(typeof(IQuestions))] class Cloud { }
            [CoveredProduct(NetworkProductCategory.LargeDatabases)] class Database { }
            [ReviewSubject(Initial = ReviewState.Declared)] class Subject { [ReviewStatus] public ReviewState Status { get; } }
            [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2020))] partial class Case { }
            [Waiver("old \"contract\" 合同\n\ud83d\ude00\ud800", ApprovedBy = "Li", Ticket = "T-1", Until = "2027-06-30")] class Old { [Waiver("field")] internal int A, B; }
            class Desk
            {
                private readonly Action _later = () => ReviewWaiver.Assume(null, ReviewStates.Cleared, "in a field");
                void Go(Subject subject, string computed)
                {
                    ReviewWaiver.Assume(subject, ReviewStates.Passed | ReviewStates.NoImpactFound, "file 17", ticket: "T-2", until: "2027-01-31");
                    void Local() => ReviewWaiver.Assume(subject, ReviewStates.Cleared, computed, approvedBy: computed, until: computed);
                    Local();
                    ReviewWaiver.Assume(subject, ReviewStates.Cleared, "twice");
                    ReviewWaiver.Assume(subject, ReviewStates.Cleared, "twice");
                    Assume("no waiver");
                }
                static void Assume(string text) { }
            }
        }
        """;

    [Fact]
    public void Everything_annotated_is_in_it()
    {
        var document = Assert.Single(Read(Compile(Source)));
        Assert.Equal(("ciiguard/manifest/1", 1, 1, "Purchases", "V2022"), (document.Schema, document.Part, document.Parts, document.Assembly, document.Edition));
        Assert.Equal(typeof(ManifestGenerator).Assembly.GetName().Version!.ToString(3), document.Generator);
        Assert.Equal(new OperatorJson("Energy", null, "Notified"), document.Operator);

        Assert.Equal(["T:Grid.CallOff", "T:Grid.Framework`1", "T:Grid.Framework`1.Inner.IHidden"], document.Contracts!.Select(contract => contract.Id));
        var framework = document.Contracts![1];
        Assert.Equal((true, true, "T:Grid.CallOff"), (framework.Declared, framework.Framework, Assert.Single(framework.FlowsDownTo!)));
        Assert.Equal(["Cooperation: CooperateWithReview NoMaliciousProgram", "ITerms.Supervision: AcceptPerformanceSupervision"], framework.Members.Select(member => $"{member.Name}: {string.Join(' ', member.Obligations!)}"));
        Assert.Equal(["NoIllegalAcquisitionOfUserData", "NoIllegalControlOfUserEquipment", "NoUnjustifiedSupplyInterruption", "NoUnjustifiedSupportInterruption", "SecurityAndConfidentialityAgreement"], framework.Missing);
        Assert.Equal(7, document.Contracts[0].Missing.Count);
        Assert.Equal((false, 2), (document.Contracts[2].Declared, document.Contracts[2].Missing.Count));

        var file = Assert.Single(document.Dossiers!);
        Assert.Equal(("T:Grid.File", "_form", "DeclarationForm", 4), (file.Id, file.Members[0].Name, file.Members[0].Documents![0], file.Missing.Count));
        var questions = Assert.Single(document.Assessments!);
        Assert.Equal(("T:Grid.IQuestions", "Other", 14), (questions.Id, questions.Members[0].Name, questions.Missing.Count));
        Assert.Equal(["IllegalDataUse", "OtherRisk"], questions.Members[0].Factors!);
        Assert.Equal([new("T:Grid.Cloud", "CloudComputingServices", "T:Grid.IQuestions"), new("T:Grid.Database", "LargeDatabases", null)], document.Products!);
        Assert.Equal([new("T:Grid.Subject", "Declared")], document.Subjects!);
        Assert.Equal([new("T:Grid.Case", "T:CiiGuard.CybersecurityReviewMeasures.Edition2020", "CN-CRM-2020")], document.Cases!);
        Assert.Equal(
            [new("M:Grid.CallOff.#ctor(System.Nullable{System.Int32})", "TakeEffect"), new("M:Grid.Framework`1.Sign(`0)", "Sign"), new("M:Grid.Framework`1.set_InUse(System.Boolean)", "PutIntoUse")],
            document.Gates!);
    }

    [Fact]
    public void Every_waiver_is_in_it_with_all_it_says()
    {
        var waivers = Assert.Single(Read(Compile(Source))).Waivers!;
        Assert.Equal(
            [
                "F:Grid.Desk._later|statement|in a field||||NoImpactFound ReviewNotRequired Passed PassedWithCommitments",
                "F:Grid.Old.A|attribute|field||||",
                "F:Grid.Old.B|attribute|field||||",
                "M:Grid.Desk.Go(Grid.Subject,System.String)|statement|(computed)|(computed)||(computed)|NoImpactFound ReviewNotRequired Passed PassedWithCommitments",
                "M:Grid.Desk.Go(Grid.Subject,System.String)|statement|file 17||T-2|2027-01-31|NoImpactFound Passed",
                "M:Grid.Desk.Go(Grid.Subject,System.String)|statement|twice||||NoImpactFound ReviewNotRequired Passed PassedWithCommitments",
                "M:Grid.Desk.Go(Grid.Subject,System.String)|statement|twice||||NoImpactFound ReviewNotRequired Passed PassedWithCommitments",
                "T:Grid.Old|attribute|old \"contract\" 合同\n\ud83d\ude00\ufffd|Li|T-1|2027-06-30|",
            ],
            waivers.Select(waiver => $"{waiver.Id}|{waiver.Form}|{waiver.Reason}|{waiver.ApprovedBy}|{waiver.Ticket}|{waiver.Until}|{string.Join(' ', waiver.States ?? [])}"));
    }

    /// <summary>A mark stands for the symbol that its target names, wherever it is written, and once.</summary>
    [Fact]
    public void Marks_with_a_target_are_those_of_the_symbol_that_they_name()
    {
        const string Marks = """
            using CiiGuard;
            namespace Grid;
            [SupplierContract]
            [method: SignsContract, Waiver("made by the tender")]
            record Order(
                [property: PutsIntoUse, Waiver("old flag")] bool InUse,
                [property: Obligation(SupplierObligation.CooperateWithReview)] string Cooperation,
                [field: Waiver("storage")] int Number,
                [property: Waiver("on nothing, as the property is written out")] string Written,
                [property: System.Obsolete] string Other)
            {
                [ExecutesContract] public string Written { get; set; } = Written;
                [field: Waiver("cache")] public string? Cached { get; set; }
                [return: System.Diagnostics.CodeAnalysis.MaybeNull] public string None() => null!;
            }
            record struct Line([property: PutsIntoUse] bool InUse, [property: Waiver("line")] int Count);
            """;
        var document = Assert.Single(Read(Compile(Marks, new CSharpParseOptions(LanguageVersion.CSharp12))));
        Assert.Equal(
            [
                "M:Grid.Order.#ctor(System.Boolean,System.String,System.Int32,System.String,System.String) Sign",
                "P:Grid.Line.InUse PutIntoUse",
                "P:Grid.Order.InUse PutIntoUse",
                "P:Grid.Order.Written TakeEffect",
            ],
            document.Gates!.Select(gate => $"{gate.Id} {gate.Gate}"));
        Assert.Equal(
            [
                "M:Grid.Order.#ctor(System.Boolean,System.String,System.Int32,System.String,System.String) made by the tender",
                "P:Grid.Line.Count line",
                "P:Grid.Order.Cached cache",
                "P:Grid.Order.InUse old flag",
                "P:Grid.Order.Number storage",
            ],
            document.Waivers!.Select(waiver => $"{waiver.Id} {waiver.Reason}"));
        var contract = Assert.Single(document.Contracts!);
        Assert.Equal("Cooperation", Assert.Single(contract.Members).Name);
    }

    /// <summary>Nothing is lost or written twice when it is long; each document stands alone and is bounded.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(1000)]
    public void A_long_manifest_is_several_documents(int contracts)
    {
        var types = Enumerable.Range(0, contracts).Select(i => $"[SupplierContract] class C{i:d4} {{ [Obligation(SupplierObligation.CooperateWithReview)] internal string? A; [SignsContract] internal void Sign() => A = \"\"; }}");
        var texts = Texts(Compile("using CiiGuard;\n" + string.Join('\n', types)));
        var documents = texts.Select(text => JsonSerializer.Deserialize<DocumentJson>(text, Options)!).ToList();
        Assert.All(texts, text => Assert.InRange(text.Length, 1, ManifestFormatter.PartLength + 1_000));
        Assert.Equal(contracts < 1000 ? 1 : 9, documents.Count);
        Assert.Equal(Enumerable.Range(1, documents.Count), documents.Select(document => document.Part));
        Assert.All(documents, document => Assert.Equal((documents.Count, "Purchases"), (document.Parts, document.Assembly)));
        Assert.Equal(Enumerable.Range(0, contracts).Select(i => $"T:C{i:d4}"), documents.SelectMany(document => document.Contracts ?? []).Select(contract => contract.Id));
        Assert.Equal(Enumerable.Range(0, contracts).Select(i => $"M:C{i:d4}.Sign"), documents.SelectMany(document => document.Gates ?? []).Select(gate => gate.Id));
    }

    /// <summary>Read into objects and written again, it is the same text: there is nothing in it that its documentation does not name.</summary>
    [Fact]
    public void It_survives_being_read_and_written()
    {
        var text = Assert.Single(Texts(Compile(Source.Replace("\\ud83d\\ude00\\ud800", ""))));
        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<DocumentJson>(text, Options), Options));
    }

    [Theory]
    [InlineData("class C { }")]
    [InlineData("[assembly: CiiGuard.CiiOperator(CiiGuard.CiiSector.Energy)]")]
    [InlineData("namespace Foreign { class WaiverAttribute : System.Attribute { } [Waiver] class C { static void Assume() => Assume(); } }")]
    public void Nothing_annotated_has_no_manifest(string source) => Assert.Empty(GeneratorRun.Run(GeneratorRun.Compile([source]), out _, generator: new ManifestGenerator()).GeneratedTrees);

    [Theory]
    [InlineData("[SupplierContract, FlowsDownTo(typeof(Missing)), FlowsDownTo(null), FlowsDownTo] class C : Missing { [Obligation(] public string A; }")]
    [InlineData("[CoveredProduct((NetworkProductCategory)99), AssessedBy] class C { [SignsContract] [Waiver] void M(Missing m) { ReviewWaiver.Assume(); ReviewWaiver.Assume(null, default, null, until: 3); ReviewWaiver.Assume(m, ReviewStates.Missing, } }")]
    [InlineData("[ReviewCase] class C { } [ReviewCase(typeof())] class D { } [ReviewCase(null)] class E { } [ReviewProcedure] class F { } [ReviewSubject(Initial = (ReviewState)99)] class G { } [ReviewSubject(Initial = )] class")]
    [InlineData("[assembly: CiiOperator] [assembly: CiiOperator((CiiSector)99, Recognition = (Recognition)7, Subsector = \"x\")] [Waiver(null)] class C { [Waiver(\"x\", Until = 3, Ticket = new[] { 1 })] int } [ReviewDossier] [ReviewDossier] partial class C { }")]
    public void Half_written_code_gives_valid_json_and_no_exception(string source)
    {
        foreach (var tree in GeneratorRun.Run(GeneratorRun.Compile(["using CiiGuard;\n" + source]), out _, generator: new ManifestGenerator()).GeneratedTrees)
        {
            var compiled = CSharpCompilation.Create("x", [tree], GeneratorRun.Compile([]).References, new(OutputKind.DynamicallyLinkedLibrary));
            Assert.NotEmpty(Texts(compiled).Select(text => JsonSerializer.Deserialize<DocumentJson>(text, Options)!));
        }
    }

    [Fact]
    public void It_compiles_in_an_old_language_and_follows_the_edition()
    {
        var old = new CSharpParseOptions(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose);
        const string Old = "using CiiGuard;\n[SelfAssessment] class C { }";
        var compilation = GeneratorRun.Compile([Old], old);
        GeneratorRun.Driver(old, new ManifestGenerator()).WithUpdatedAnalyzerConfigOptions(new OneOption("ciiguard.edition", "2020"))
            .RunGeneratorsAndUpdateCompilation(compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable)), out var updated, out _, TestContext.Current.CancellationToken);
        Assert.Empty(updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        var document = Assert.Single(Read(updated));
        Assert.Equal(("V2020", 13), (document.Edition, document.Assessments![0].Missing.Count));
    }

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static Compilation Compile(string source, CSharpParseOptions? parse = null)
    {
        var compilation = GeneratorRun.Compile([source], parse);
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        GeneratorRun.Run(compilation, out var updated, parse, new ManifestGenerator());
        return updated;
    }

    private static List<DocumentJson> Read(Compilation compilation) => [.. Texts(compilation).Select(text => JsonSerializer.Deserialize<DocumentJson>(text, Options)!)];

    private static List<string> Texts(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        var attributes = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(attribute => attribute.Key, attribute => attribute.Value!);
        var texts = new List<string>();
        while (attributes.Remove(ManifestFormatter.KeyOf(texts.Count + 1), out var text))
            texts.Add(text);
        Assert.DoesNotContain(attributes.Keys, key => key.StartsWith("CiiGuard", StringComparison.Ordinal));
        return texts;
    }
}
