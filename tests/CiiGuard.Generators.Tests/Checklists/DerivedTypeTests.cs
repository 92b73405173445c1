using System;
using System.Linq;
using CiiGuard.Generators.Tests.Incremental;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>Types that inherit their mark: one that adds marked members gets a class of its own, with all that it inherits; one that adds nothing is told of by its base type's.</summary>
public sealed class DerivedTypeTests
{
    private const string Contracts = """
        using CiiGuard;
        using Clause = CiiGuard.ObligationAttribute;
        namespace Grid;
        [SupplierContract(Declared = false)] public class Order { [Obligation(SupplierObligation.CooperateWithReview)] public string? Cooperation { get; set; } [Obligation(SupplierObligation.RemedyAndReportFlaws)] public virtual string? Flaws { get; set; } }
        public class Adds : Order { [Obligation(SupplierObligation.NoMaliciousProgram)] public string? Malware { get; set; } }
        public class AddsFurtherDown : Nothing { [CiiGuard.ObligationAttribute(SupplierObligation.NoUnauthorisedDataUse)] internal string? Data; }
        public class Nothing : Order { public string? Number { get; set; } public override string? Flaws { get; set; } }
        public class Constructed : Order { public Constructed([global::CiiGuard.Obligation(SupplierObligation.NoMaliciousProgram)] string malware) { } }
        public partial class Parts : Order { [Obligation(SupplierObligation.NoMaliciousProgram)] private string? _malware; }
        public partial class Parts { [Obligation(SupplierObligation.NoUnauthorisedDataUse)] private string? _data; }
        [SupplierContract] public class Marked : Order { [Obligation(SupplierObligation.NoMaliciousProgram)] public string? Malware { get; set; } }
        public class NoContract { [Obligation(SupplierObligation.NoMaliciousProgram)] public string? Malware { get; set; } class Hidden : Order { [Obligation(SupplierObligation.NoMaliciousProgram)] public string? Malware { get; set; } } }
        [SupplierContract] public interface ITerms { [Obligation(SupplierObligation.CooperateWithReview)] string? Cooperation { get; } }
        public interface IMoreTerms : ITerms { [Obligation(SupplierObligation.NoMaliciousProgram)] string? Malware { get; } }
        public record Agreement([property: Obligation(SupplierObligation.NoMaliciousProgram)] string? Malware) : ITerms { public string? Cooperation => null; }
        public class Aliased : Order { [Clause(SupplierObligation.NoMaliciousProgram)] public string? Malware { get; set; } }
        """;

    [Fact]
    public void A_contract_that_adds_clauses_has_a_checklist_with_all_that_it_inherits()
    {
        var files = ChecklistRun.Files(Contracts);
        Assert.Equal(
            ["Adds", "AddsFurtherDown", "Agreement", "Aliased", "Constructed", "IMoreTerms", "ITerms", "Marked", "Order", "Parts"],
            files.Keys.Select(file => file.Replace("Grid.", "").Replace(".Clauses.g.cs", "")).Order(StringComparer.Ordinal));
        Assert.Empty(ChecklistRun.Problems(null, true, Contracts).Where(problem => problem.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true));
        Assert.Equal(["Cooperation", "Data", "Flaws"], Members("AddsFurtherDown"));
        Assert.Equal(["Cooperation", "Flaws", "_data", "_malware"], Members("Parts"));
        Assert.Equal(["(malware)", "Cooperation", "Flaws"], Members("Constructed"));
        Assert.Equal(["Cooperation", "Malware"], Members("Agreement"));
        Assert.Equal(["Cooperation", "Malware"], Members("IMoreTerms"));
        Assert.Contains("isDeclared: false", files["Grid.Adds.Clauses.g.cs"]);
        Assert.Contains("isDeclared: true", files["Grid.Marked.Clauses.g.cs"]);

        string[] Members(string type) => [.. files[$"Grid.{type}.Clauses.g.cs"].Split("EvidenceMember<global::CiiGuard.SupplierObligation>(\"").Skip(1).Select(text => text[..text.IndexOf('"')])];
    }

    /// <summary>An override is read as the object has it; what is protected and hidden by another member cannot be read at all.</summary>
    [Fact]
    public void Protected_members_of_base_types_are_read_by_no_cast()
    {
        const string Source = """
            using CiiGuard;
            namespace Grid;
            [SupplierContract] public abstract partial class Base
            {
                [Obligation(SupplierObligation.CooperateWithReview)] protected abstract string Cooperation { get; }
                [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)] protected string Supply => "§ 2";
            }
            [SupplierContract] public sealed partial class Overriding : Base { protected override string Cooperation => "§ 1"; }
            [SupplierContract] public sealed partial class Hiding : Base { protected override string Cooperation => "§ 1"; public new int Supply => 1; }
            """;
        var files = ChecklistRun.Files(Source);
        Assert.Empty(ChecklistRun.Problems(null, true, Source).Where(problem => problem.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true));
        Assert.Contains("StatusOf(contract.Cooperation)", files["Grid.Overriding.Clauses.g.cs"]);
        Assert.Contains("StatusOf(contract.Supply)", files["Grid.Overriding.Clauses.g.cs"]);
        Assert.Contains("StatusOf(contract.Cooperation)", files["Grid.Hiding.Clauses.g.cs"]);
        Assert.DoesNotContain(".Supply)", files["Grid.Hiding.Clauses.g.cs"]);
    }

    /// <summary>An alias of one file counts in it, a global one everywhere; and what comes or goes with an edit of the file that has it is written or not.</summary>
    [Fact]
    public void Marks_may_go_by_another_name()
    {
        const string Aliases = "global using ClauseAttribute = CiiGuard.ObligationAttribute;\nglobal using Contract = CiiGuard.SupplierContractAttribute;\n";
        var project = new EditedProject(
            new ChecklistGenerator(),
            ("Aliases.cs", Aliases),
            ("Base.cs", "using CiiGuard;\nnamespace Grid;\n[Contract] public class Order { [Clause(SupplierObligation.CooperateWithReview)] public string? Cooperation { get; set; } }\n"),
            ("Global.cs", "using CiiGuard;\nnamespace Grid;\npublic class Global : Order { [Clause(SupplierObligation.NoMaliciousProgram)] public string? Malware { get; set; } }\n"),
            ("Local.cs", "namespace Grid { using CiiGuard; using Term = CiiGuard.ObligationAttribute; public class Local : Order { [Term(SupplierObligation.NoMaliciousProgram)] public string? Malware { get; set; } } }\n"),
            ("Other.cs", "namespace Grid { public class Other : Order { [Term] public string? Malware { get; set; } } class TermAttribute : System.Attribute { } }"));
        Assert.Equal(["Grid.Global.Clauses.g.cs", "Grid.Local.Clauses.g.cs", "Grid.Order.Clauses.g.cs"], project.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(project.Edit("Aliases.cs", Aliases + "// read\n").Rewritten);
        project.Edit("Aliases.cs", Aliases.Replace("ClauseAttribute = ", "OtherAttribute = "));
        Assert.DoesNotContain("Grid.Global.Clauses.g.cs", project.Files.Keys);
        project.Edit("Aliases.cs", Aliases);
        Assert.Contains("Grid.Global.Clauses.g.cs", project.Files.Keys);
    }

    [Fact]
    public void So_has_a_file_or_an_assessment()
    {
        const string Source = """
            using CiiGuard;
            namespace Grid;
            [ReviewDossier] public class File { [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; } }
            public class LongFile : File { [DossierItem(DossierDocument.OtherRequiredMaterial)] public string? Other { get; set; } }
            public class SameFile : File { }
            [SelfAssessment] public abstract class Questions { [AnswersRiskFactor(RiskFactor.ProductSecurity)] public abstract SelfAssessmentResult Security(); }
            public class AllQuestions : Questions { public override SelfAssessmentResult Security() => default; [AnswersRiskFactor(RiskFactor.OtherRisk)] public SelfAssessmentResult Other() => default; }
            public class SameQuestions : Questions { public override SelfAssessmentResult Security() => default; }
            """;
        var files = ChecklistRun.Files(new DossierGenerator(), null, Source);
        Assert.Equal(["Grid.File.Manifest.g.cs", "Grid.LongFile.Manifest.g.cs"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("\"Form\", true", files["Grid.LongFile.Manifest.g.cs"]);
        var worksheets = ChecklistRun.Files(new WorksheetGenerator(), null, Source);
        Assert.Equal(["Grid.AllQuestions.Worksheet.g.cs", "Grid.Questions.Worksheet.g.cs"], worksheets.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("\"Security\", true", worksheets["Grid.AllQuestions.Worksheet.g.cs"]);
        var manifest = ChecklistRun.Files(new ManifestGenerator(), null, Source + Contracts.Replace("using CiiGuard;\n", "").Replace("using Clause = CiiGuard.ObligationAttribute;\n", "").Replace("namespace Grid;\n", "").Replace("[Clause(", "[Obligation(")).Values.Single();
        Assert.Contains("T:Grid.AddsFurtherDown", manifest);
        Assert.Contains("T:Grid.NoContract.Hidden", manifest);
        Assert.Contains("T:Grid.LongFile", manifest);
        Assert.Contains("T:Grid.AllQuestions", manifest);
        Assert.DoesNotContain("T:Grid.Nothing", manifest);
        Assert.DoesNotContain("T:Grid.Same", manifest);
        Assert.Equal(2, manifest.Split("T:Grid.Parts").Length);
    }

    [Fact]
    public void It_is_written_again_when_it_or_its_base_type_changes()
    {
        const string Base = "using CiiGuard;\nnamespace Grid;\n[SupplierContract] public class Order { [Obligation(SupplierObligation.CooperateWithReview)] public string? Cooperation { get; set; } }\n";
        const string Derived = "using CiiGuard;\nnamespace Grid;\npublic class Long : Order { [Obligation(SupplierObligation.NoMaliciousProgram)] public string? Malware { get; set; } }\n";
        var project = new EditedProject(new ChecklistGenerator(), ("Base.cs", Base), ("Derived.cs", Derived), ("Other.cs", "class C { }"));
        Assert.Equal(2, project.Files.Count);
        Assert.Empty(project.Edit("Other.cs", "class C { int Number; }").Rewritten);
        Assert.Equal(["Grid.Long"], project.Edit("Derived.cs", Derived.Replace("NoMaliciousProgram", "RemedyAndReportFlaws")).Rewritten);
        Assert.Equal(["Grid.Long", "Grid.Order"], project.Edit("Base.cs", Base.Replace("CooperateWithReview", "NoUnauthorisedDataUse")).Rewritten);
        project.Edit("Base.cs", Base.Replace("[SupplierContract]", ""));
        Assert.Empty(project.Files);
        project.Edit("Base.cs", Base);
        Assert.Single(project.Edit("Derived.cs", Derived.Replace("[Obligation(SupplierObligation.NoMaliciousProgram)]", "")).Files);
    }

    /// <summary>The parser of an old language has no positional types and no records.</summary>
    [Fact]
    public void An_old_language_has_them_too() =>
        Assert.Equal(2, ChecklistRun.Files(new CSharpParseOptions(LanguageVersion.CSharp7_3), "using CiiGuard; namespace Grid { [SupplierContract] public class A { } public class B : A { [Obligation(SupplierObligation.CooperateWithReview)] public string C = \"\"; } }").Count);

    [Fact]
    public void Half_written_code_gives_no_exception()
    {
        foreach (var variant in BrokenSource.VariantsOf(Contracts))
        {
            foreach (var generator in (IIncrementalGenerator[])[new ChecklistGenerator(), new ManifestGenerator()])
                Assert.Null(GeneratorRun.Run(GeneratorRun.Compile([variant]), out _, generator: generator).Results.Single().Exception);
        }
    }
}
