using System.Linq;

namespace CiiGuard.Analyzers.Tests.Procedures;

public sealed class ReviewCaseReaderTests
{
    private const string Attribute = "[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] ";

    [Fact]
    public void ReadsARecord()
    {
        var (model, problems) = ProcedureTestSource.ReadCase(
            "namespace My.@event { partial class Outer { partial record struct @class { " + Attribute + """
            internal partial record Case(string? P, int? N = null, System.DayOfWeek Day = System.DayOfWeek.Friday, double D = double.NaN)
            {
                public Case(in long number) : this("x") { }
                private Case(bool hidden) : this("y") { }
                public Case(out int lost) : this("z") => lost = 1;
                public required string Must { get; init; }
            }
            } } }
            """,
            "My.event.Outer+class+Case");

        Assert.Empty(problems);
        Assert.NotNull(model);
        Assert.Equal(("My.@event", "My.event.Outer+class+Case", "Case", "internal", true, true), (model.Namespace, model.MetadataName, model.Name, model.Accessibility, model.IsRecord, model.SetsRequiredMembers));
        Assert.Equal(["partial class Outer", "partial record struct @class"], model.ContainingTypes);
        Assert.Equal(2, model.Constructors.Count);
        Assert.Equal(
            [new("string?", "P", "", null), new("int?", "N", "", "default"), new("global::System.DayOfWeek", "Day", "", "(global::System.DayOfWeek)(5)"), new("double", "D", "", "double.NaN")],
            model.Constructors[0].Parameters);
        Assert.Equal([new("string", "Must", "", null)], model.Constructors[0].Required);
        Assert.Equal([new("long", "number", "in", null)], model.Constructors[1].Parameters);
        Assert.Empty(model.CopiedMembers);
        Assert.Equal("CN-CRM-2022", model.Procedure.Code);
    }

    [Fact]
    public void ReadsAClass()
    {
        var (model, problems) = ProcedureTestSource.ReadCase(Attribute + """
            partial class Case
            {
                private readonly int stored; public int Auto { get; } public int Computed => stored; public static int Shared; public const int Constant = 1;
                public event System.Action? Changed; public int Full { get => stored; set { } }
            }
            """);

        Assert.Empty(problems);
        Assert.NotNull(model);
        Assert.Equal(["stored", "Auto", "Changed"], model.CopiedMembers);
        Assert.Equal(("", "", false), (model.Namespace, model.Accessibility, model.IsRecord));
        Assert.Empty(Assert.Single(model.Constructors).Parameters);
    }

    [Theory]
    [InlineData("record Case;", "CII9050")]
    [InlineData("sealed partial record Case;", "CII9054")]
    [InlineData("static partial class Case;", "CII9054")]
    [InlineData("partial record Case<T>;", "CII9052", "Case`1")]
    [InlineData("partial record Case { public abstract void M(); }", "CII9055")]
    [InlineData("partial record Case { public abstract int P { get; } }", "CII9055")]
    [InlineData("partial class Case : System.Exception;", "CII9056")]
    [InlineData("partial class Case(int x) { public int X => x; }", "CII9057")]
    [InlineData("partial record Case(int Begin);", "CII9058")]
    [InlineData("partial record Case { class Passed; }", "CII9058")]
    [InlineData("partial record Case { void Withdraw() { } }", "CII9058")]
    [InlineData("partial class Case { int x; public Case(Case other) => x = other.x; }", "CII9059,CII9058")]
    [InlineData("partial class Case { private Case() { } }", "CII9059")]
    [InlineData("partial class Case { public Case(ref int x) { } }", "CII9059")]
    [InlineData("partial class Case : I { int I.P { get; } } interface I { int P { get; } }", "CII9062")]
    public void SaysWhatCannotBeCompleted(string declaration, string expected, string name = "Case")
    {
        var (model, problems) = ProcedureTestSource.ReadCase(Attribute + declaration, name);

        Assert.Null(model);
        Assert.Equal(expected.Split(','), problems);
    }

    [Theory]
    [InlineData("class Outer { [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] public partial record Case; }", "CII9051", "Outer+Case")]
    [InlineData("partial class Outer<T> { [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] public partial record Case; }", "CII9052", "Outer`1+Case")]
    [InlineData("[ReviewCase(typeof(string))] public partial record Case;", "CII9060")]
    [InlineData("[ReviewCase(null)] public partial record Case;", "CII9060")]
    [InlineData("[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] partial record Passed;", "CII9058", "Passed")]
    [InlineData("record Base { public int Load; } [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] partial record Case : Base;", "CII9058")]
    [InlineData("abstract record Base { public abstract int A { get; } } [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] abstract partial record Case : Base;", "CII9055")]
    public void SaysWhatIsWrongAround(string source, string expected, string name = "Case")
    {
        var (model, problems) = ProcedureTestSource.ReadCase(source, name);

        Assert.Null(model);
        Assert.Equal([expected], problems);
    }

    [Theory]
    [InlineData("[ReviewCase] public partial record Case;")]
    [InlineData("[ReviewCase(typeof(Missing))] public partial record Case;")]
    [InlineData("[ReviewCase(1)] public partial record Case;")]
    [InlineData("[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] public partial record struct Case;")]
    public void LeavesToTheCompilerWhatItSays(string source)
    {
        var (model, problems) = ProcedureTestSource.ReadCase(source);

        Assert.Null(model);
        Assert.Empty(problems);
    }

    [Fact]
    public void ABaseRecordMayBeThere()
    {
        var (model, problems) = ProcedureTestSource.ReadCase(
            "abstract record Base { public abstract int A { get; } public required int R { get; init; } } " + Attribute + "partial record Case(int N) : Base { public override int A => N; }");

        Assert.Empty(problems);
        Assert.Equal("R", Assert.Single(Assert.Single(model!.Constructors).Required).Name);
    }
}
