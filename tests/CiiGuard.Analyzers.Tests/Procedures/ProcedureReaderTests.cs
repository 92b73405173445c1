using System.Linq;
using System.Threading;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests.Procedures;

public sealed class ProcedureReaderTests
{
    private const string Small = """
        [ReviewProcedure("SMALL", English = "small", Citation = "art.", InForceFrom = "2024-01-01")]
        public static partial class P
        {
            [ProcedureState(ReviewState.SelfAssessing, Initial = true, English = "judging", Actors = ReviewActors.Operator)] public const string Judging = "J";
            [ProcedureState(ReviewState.Passed, Outcome = true, Chinese = "通过")] public const string Cleared = "C";
            [ProcedureState(ReviewState.PreliminaryReview, Articles = "3")]
            [TimeLimit(7, Extendable = true, StartsWith = "the notice")]
            [OpenPoint("q", "问")]
            public const string Under = "U";
            public static class Moves
            {
                [ProcedureStep(From = new[] { Judging }, To = Under, Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Document, Begins = Wait)] public const string Open = "open";
                [ProcedureStep(From = new[] { Under }, To = Cleared, Actors = ReviewActors.ReviewOffice, Ends = Wait)] public const string Close = "close";
                [ProcedureStep(From = new[] { Cleared }), ProcedureGate(GateKind.TakeEffect)] public const string Sign = "sign";
            }
            [ProcedureOverlay(StopsClock = true)] public const string Wait = "W";
        }
        """;

    [Theory]
    [InlineData("CiiGuard.CybersecurityReviewMeasures+Edition2020", "CN-CRM-2020")]
    [InlineData("CiiGuard.CybersecurityReviewMeasures+Edition2022", "CN-CRM-2022")]
    public void ReadsTheEditionsFromMetadata(string metadataName, string code)
    {
        var (model, problems) = ProcedureTestSource.Read("", metadataName);

        Assert.Empty(problems);
        Assert.NotNull(model);
        Assert.Equal(code, model.Code);
        Assert.Equal("NeedIdentified", model.States.Single(static state => state.Initial).Code);
        Assert.Equal(["NeedIdentified", "SelfAssessing", "NoImpactFound", "DeclarationDue"], model.Codes().Take(4));
        Assert.Equal("StartSelfAssessment", model.Steps[0].Code);
        Assert.Equal(code == "CN-CRM-2020" ? 45 : 90, model.States.Single(static state => state.Code == "SpecialReview").Limit!.WorkingDays);
        Assert.Equal("PreliminaryReview", model.States.Single(static state => state.Code == "PreliminaryReviewExtended").Limit!.Continues);
    }

    [Fact]
    public void ReadsEveryProperty()
    {
        var (model, problems) = ProcedureTestSource.Read(Small);

        Assert.Empty(problems);
        Assert.NotNull(model);
        Assert.Equal(("SMALL", "global::P", "art.", "2024-01-01", (string?)null), (model.Code, model.TypeName, model.Citation, model.InForceFrom, model.RepealedFrom));
        Assert.Equal(new Bilingual("small", "small"), model.Title);
        Assert.Equal(["J", "C", "U"], model.Codes());
        Assert.Equal(new Bilingual("judging", "judging"), model.States[0].Entry.Name);
        Assert.Equal(new Bilingual("C", "通过"), model.States[1].Entry.Name);
        Assert.Equal(((int)ReviewState.PreliminaryReview, 0, false, false), (model.States[2].Meaning, model.States[2].Actors, model.States[2].Initial, model.States[2].Outcome));
        Assert.Equal(new LimitModel(7, null, null, true, "3", new Bilingual("the notice", "the notice"), 3), model.States[2].Limit);
        Assert.Equal([new Bilingual("q", "问")], model.States[2].Entry.OpenPoints);
        Assert.Equal(["open", "close", "sign"], model.Steps.Select(static step => step.Code));
        Assert.Equal(("U", "W", (string?)null, (int)StepEvidence.Document), (model.Steps[0].To, model.Steps[0].Begins, model.Steps[0].Ends, model.Steps[0].Evidence));
        Assert.Equal(((string?)null, (int)GateKind.TakeEffect), (model.Steps[2].To, model.Steps[2].Gate));
        Assert.True(model.Overlays.Single().StopsClock);
    }

    [Fact]
    public void SourceAndMetadataReadTheSame()
    {
        var source = CaseFile.Of("using CiiGuard;\n" + Small).Compile("Law");
        var user = CaseFile.Of("").AndReferencedProject("Law", "using CiiGuard;\n" + Small).Compile();

        var fromSource = ProcedureReader.Read(source.GetTypeByMetadataName("P")!, null, CancellationToken.None);
        var fromMetadata = ProcedureReader.Read(user.GetTypeByMetadataName("P")!, null, CancellationToken.None);

        Assert.NotNull(fromSource);
        Assert.Equal(fromSource, fromMetadata);
        Assert.Equal(fromSource.GetHashCode(), fromMetadata!.GetHashCode());
    }

    [Theory]
    [InlineData("", "CII9071")]
    [InlineData("[TimeLimit(20)]", null)]
    public void AnInheritedClockNeedsTheClockThatItContinues(string limit, string? problem)
    {
        var (model, problems) = ProcedureTestSource.Read($$"""
            [ReviewProcedure("X", Extends = typeof(CybersecurityReviewMeasures.Edition2022))]
            public static class P { [ProcedureState(ReviewState.PreliminaryReview)] {{limit}} public const string PreliminaryReview = "PreliminaryReview"; }
            """);

        Assert.Equal(problem is null ? [] : [problem], problems);
        Assert.Equal(problem is null, model is not null);
    }

    [Fact]
    public void PartsAreOrderedByFileNotByTheOrderOfTheCompiler()
    {
        const string First = "using CiiGuard; [ReviewProcedure(\"X\")] public static partial class P { [ProcedureState(ReviewState.Passed, Initial = true)] public const string A = \"A\"; }";
        const string Second = "using CiiGuard; public static partial class P { [ProcedureState(ReviewState.Passed)] public const string B = \"B\"; }";

        var forward = CaseFile.Of(First, "a.cs").AndFile("b.cs", Second).Compile().GetTypeByMetadataName("P")!;
        var backward = CaseFile.Of(Second, "b.cs").AndFile("a.cs", First).Compile().GetTypeByMetadataName("P")!;

        Assert.Equal(["A", "B"], ProcedureTestSource.Read(forward).Model!.Codes());
        Assert.Equal(ProcedureTestSource.Read(forward).Model, ProcedureTestSource.Read(backward).Model);
    }
}
