using System;
using System.Linq;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Incremental;

/// <summary>Declarations in several parts, of clashing names, of two assemblies, and half written ones.</summary>
public sealed class DeclarationTests
{
    private const string Head = "using CiiGuard;\n";
    private const string Mark = "[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] ";

    [Theory]
    [InlineData("namespace A { partial class One { " + Mark + "partial record Review; } partial class Two { " + Mark + "partial record Review; } }")]
    [InlineData("namespace A { " + Mark + "partial record Review; } namespace B { " + Mark + "partial record Review; } " + Mark + "partial record Review;")]
    [InlineData("namespace A { " + Mark + "partial record Review; " + Mark + "partial record review; " + Mark + "partial record REVIEW; }")]
    [InlineData("namespace A.B { " + Mark + "partial record C; } namespace A { partial class B2 { " + Mark + "partial record C; } } namespace a.b { " + Mark + "partial record C; }")]
    [InlineData("namespace A { partial class One { " + Mark + "partial record Review; } partial class One<T> { partial record Review; } }")]
    public void Names_that_look_alike_do_not_meet(string source)
    {
        var cases = source.Split(Mark).Length - 1;
        var files = GeneratorRun.Files("#pragma warning disable CS8981\n" + Head + source);
        Assert.Equal((3 * cases) + 1, files.Count);
        Assert.Equal(files.Count, files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(GeneratorRun.Problems(["#pragma warning disable CS8981\n" + Head + source]));
    }

    [Fact]
    public void A_name_does_not_depend_on_cases_that_have_another()
    {
        const string Two = "namespace A { " + Mark + "partial record Review; " + Mark + "partial record REVIEW; }";
        var two = GeneratorRun.Files(Head + Two).Keys;
        Assert.Equal(two.Order(), GeneratorRun.Files(Head + Two + "namespace B { " + Mark + "partial record Review; }").Keys.Where(name => !name.StartsWith("B.", StringComparison.Ordinal)).Order());
        Assert.Contains("A.Review.States.g.cs", GeneratorRun.Files(Head + "namespace A { " + Mark + "partial record Review; }").Keys);
    }

    [Theory]
    [InlineData("A.B_C", "A_B.C")]
    [InlineData("A.P", "A.p")]
    [InlineData("A_0.P", "A.P")]
    public void Procedures_whose_names_look_alike_do_not_meet(string first, string second)
    {
        string Procedure(string name) =>
            $"namespace {name[..name.IndexOf('.')]} {{ [ReviewProcedure(\"{name}\")] static class {name[(name.IndexOf('.') + 1)..]} {{ [ProcedureState(ReviewState.Passed, Initial = true, Outcome = true)] public const string Only = \"Only\"; }} }}\n";
        var source = "#pragma warning disable CS8981\n" + Head + Procedure(first) + Procedure(second) + $"[ReviewCase(typeof({first}))] partial record FirstReview; [ReviewCase(typeof({second}))] partial record SecondReview;";
        Assert.Equal(8, GeneratorRun.Files(source).Count);
        Assert.Empty(GeneratorRun.Problems([source]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_attribute_may_stand_on_any_part(int marked)
    {
        string[] parts = ["partial class Review { private readonly int _a = 1; internal int A => _a; }", "partial class Review { }", "partial class Review { internal int B { get; set; } }"];
        var sources = parts.Select((part, i) => Head + "namespace Grid;\n" + (i == marked ? "[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] " : "") + part).ToArray();
        Assert.Equal(4, GeneratorRun.Files(sources).Count);
        Assert.Empty(GeneratorRun.Problems(sources));
    }

    [Fact]
    public void An_attribute_of_the_same_name_that_is_another_one_does_not_count()
    {
        const string Foreign = "namespace Foreign { sealed class ReviewCaseAttribute : System.Attribute { } }";
        string[] sources = [Foreign, "namespace Grid { [Foreign.ReviewCase] partial record Review; }", "namespace Grid { [CiiGuard.ReviewCase(typeof(CiiGuard.CybersecurityReviewMeasures.Edition2022))] partial record Review; }"];
        Assert.Equal(4, GeneratorRun.Files(sources).Count);
        Assert.Empty(GeneratorRun.Problems(sources));
        Assert.Empty(GeneratorRun.Files(Foreign, "namespace Grid { [Foreign.ReviewCase] partial record Review; }"));
    }

    [Fact]
    public void The_attribute_twice_is_the_compilers_error_and_no_more()
    {
        string[] sources = [Head + "namespace Grid;\n" + Mark + "partial record Review;", Head + "namespace Grid;\n[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2020))] partial record Review;"];
        Assert.Equal(4, GeneratorRun.Files(sources).Count);
        Assert.Equal("CS0579", Assert.Single(GeneratorRun.Problems(sources)).Id);
    }

    [Fact]
    public void Assemblies_that_see_each_others_internals_do_not_clash()
    {
        const string First = Head + "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Second\")]\nnamespace Grid { " + Mark + "internal partial record FirstReview(int Id); }";
        GeneratorRun.Run(GeneratorRun.Compile([First], assembly: "First"), out var first);
        const string Second = Head + "namespace Grid { " + Mark + "internal partial record SecondReview(int Id); internal static class Use { internal static object Both(Act act) => (FirstReview.Begin(1, \"a\", act), SecondReview.Begin(2, \"b\", act), FirstReview.Procedure == SecondReview.Procedure); } }";
        GeneratorRun.Run(GeneratorRun.Compile([Second], assembly: "Second", references: first.ToImageReference()), out var second);
        Assert.Empty(second.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
    }

    /// <summary>Cut off anywhere, with characters lost, doubled or exchanged: whatever stands there, the generator throws nothing and says nothing.</summary>
    [Fact]
    public void Half_written_declarations_give_no_exception()
    {
        const string Whole = """
            using CiiGuard;
            namespace Grid;
            [ReviewProcedure("OWN", Extends = typeof(CybersecurityReviewMeasures.Edition2022), Without = new[] { "Abandon" }, InForceFrom = "2024-01-01")]
            public static partial class Own
            {
                [ProcedureState(ReviewState.SelfAssessing, English = "legal", Actors = ReviewActors.Operator), TimeLimit(5, Continues = "Declared", Period = ReviewPeriod.Opinions)] public const string Legal = "Legal";
                [ProcedureOverlay(StopsClock = true, Lasting = false)] public const string Asked = "Asked";
                [ProcedureStep(From = new[] { Legal, "Declared" }, To = Legal, Actors = ReviewActors.Operator | ReviewActors.Supplier, Evidence = StepEvidence.Reasons, Begins = Asked)] public const string Ask = "Ask";
            }
            [ReviewCase(typeof(Own))]
            public partial record OwnReview(int Id, string? Name = null) { public required string Buyer { get; init; } }
            [ReviewCase(typeof(Own))]
            public partial class OtherReview { private readonly int _id; protected OtherReview(in int id) => _id = id; }
            """;
        var random = new Random(20220215);
        var parse = new CSharpParseOptions(LanguageVersion.CSharp11);
        int generated = 0, empty = 0;
        for (var i = 0; i < 600; i++)
        {
            var text = i == 0 ? Whole : i < 200 ? Whole[..(Whole.Length * i / 200)] : Mutated(Whole, random);
            var driver = GeneratorRun.Driver(parse).RunGeneratorsAndUpdateCompilation(GeneratorRun.Compile([text], parse), out _, out var diagnostics);
            Assert.True(diagnostics.IsEmpty, string.Join("\n", diagnostics) + "\n" + text);
            var result = driver.GetRunResult().Results.Single();
            Assert.True(result.Exception is null, result.Exception + "\n" + text);
            if (result.GeneratedSources.IsEmpty)
                empty++;
            else
                generated++;
        }

        // Both happen often, or the mutations are too tame or too wild to show anything.
        Assert.True(generated > 30 && empty > 100, $"{generated} with output, {empty} without");
    }

    private static string Mutated(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var (at, length) = (random.Next(text.Length - 20), random.Next(1, 20));
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(random.Next(text.Length - 20), length)),
                2 => text.Remove(at, 1).Insert(at, "(){}[]<>\"'=;,.0n\\@"[random.Next(18)].ToString()),
                _ => text.Replace(((string[])["Own", "Legal", "string", "typeof", "partial", "record", "5", "new", "Declared", "ReviewState.", "public", "const"])[random.Next(12)], ((string[])["", "int", "null", "-1", "x", "Own", "\"\""])[random.Next(7)]),
            };
        }

        return text;
    }
}
