using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Procedures;

/// <summary>CII6001 to CII6003: procedures that are declared well and do what they should not, beside such as do what they should.</summary>
public sealed class ProcedureRuleTests
{
    private const string Using = "using CiiGuard; using Law = CiiGuard.CybersecurityReviewMeasures.Edition2022;\n";

    private static Task VerifyAsync(string source) => CaseFile.VerifyAsync(Using + source, new ProcedureAnalyzer());

    /// <summary>A whole procedure of its own, in which a review can be refused.</summary>
    private static string Own(string members) => $$"""
        [ReviewProcedure("X")]
        public static class P
        {
            [ProcedureState(ReviewState.SelfAssessing, Initial = true)] public const string Judging = "Judging";
            [ProcedureState(ReviewState.NoImpactFound, Outcome = true)] public const string Free = "Free";
            [ProcedureState(ReviewState.Declared)] public const string Filed = "Filed";
            [ProcedureState(ReviewState.Passed, Outcome = true)] public const string Yes = "Yes";
            [ProcedureState(ReviewState.NotPassed, Outcome = true)] public const string No = "No";
            [ProcedureStep(From = new[] { Judging }, To = Free, Actors = ReviewActors.Operator)] public const string Clear = "Clear";
            [ProcedureStep(From = new[] { Judging }, To = Filed, Actors = ReviewActors.Operator)] public const string File = "File";
            [ProcedureStep(From = new[] { Filed }, To = Yes, Actors = ReviewActors.ReviewOffice)] public const string Pass = "Pass";
            [ProcedureStep(From = new[] { Filed }, To = No, Actors = ReviewActors.ReviewOffice)] public const string Refuse = "Refuse";
            {{members}}
        }
        """;

    [Theory]
    [InlineData("[ProcedureStep(From = new[] { Free, Yes }, Actors = ReviewActors.Operator), ProcedureGate(GateKind.TakeEffect)] public const string Gate = \"G\";")]
    [InlineData("[ProcedureStep(From = new[] { Free, Yes }, Actors = ReviewActors.Operator), ProcedureGate(GateKind.PutIntoUse)] public const string Gate = \"G\";")]
    [InlineData("[ProcedureStep(From = new[] { Judging, Filed, Free, Yes }, Actors = ReviewActors.Operator), ProcedureGate(GateKind.Sign)] public const string Gate = \"G\";")]
    [InlineData("[ProcedureStep(From = new[] { Filed, Yes }, Actors = ReviewActors.Operator), ProcedureGate(GateKind.TakeEffect)] public const string Gate = \"G\"; // CII6001")]
    [InlineData("[ProcedureStep(From = new[] { Judging }, Actors = ReviewActors.ReviewOffice), ProcedureGate(GateKind.PutIntoUse)] public const string Gate = \"G\"; // CII6001")]
    [InlineData("[ProcedureStep(From = new[] { No }, Actors = ReviewActors.Operator), ProcedureGate(GateKind.Sign)] public const string Gate = \"G\"; // CII6001")]
    [InlineData("[ProcedureState(ReviewState.Unknown, Outcome = true)] public const string U = \"U\"; [ProcedureStep(From = new[] { Judging }, To = U, Actors = ReviewActors.Operator)] public const string M = \"M\"; [ProcedureStep(From = new[] { U }, Actors = ReviewActors.Operator), ProcedureGate(GateKind.Sign)] public const string Gate = \"G\"; // CII6001")]
    // The step that clears is itself no state that is cleared.
    [InlineData("[ProcedureStep(From = new[] { Filed }, To = Yes, Actors = ReviewActors.ReviewOffice), ProcedureGate(GateKind.TakeEffect)] public const string Gate = \"G\"; // CII6001")]
    public Task Gates(string members) => VerifyAsync(Own(members));

    [Theory]
    [InlineData("Filed", "Yes", "ReviewActors.MemberUnit", false)]
    [InlineData("Filed", "Yes", "ReviewActors.Department", false)]
    [InlineData("Filed", "Yes", "ReviewActors.CentralCommission", false)]
    [InlineData("Filed", "Yes", "ReviewActors.ReviewOffice | ReviewActors.Operator", false)]
    [InlineData("Free", "Yes", "ReviewActors.Operator", false)]
    [InlineData("Judging", "Free", "ReviewActors.Operator", false)]
    [InlineData("Judging", "Free", "ReviewActors.Operator | ReviewActors.Supplier", false)]
    [InlineData("Judging", "Free", "ReviewActors.Supplier", true)]
    [InlineData("Judging", "Yes", "ReviewActors.Operator", true)]
    [InlineData("Filed", "Free", "ReviewActors.Operator", true)]
    [InlineData("Filed", "Yes", "ReviewActors.Supplier", true)]
    [InlineData("No", "Yes", "ReviewActors.Operator", true)]
    [InlineData("Filed", "Yes", "ReviewActors.Clock", true)]
    [InlineData("Filed", "Yes", "ReviewActors.Clock | ReviewActors.ReviewOffice", true)]
    [InlineData("Judging", "Free", "ReviewActors.Clock | ReviewActors.Operator", true)]
    [InlineData("Filed", "No", "ReviewActors.Clock", false)]
    public Task Deciders(string from, string to, string actors, bool isReported) =>
        VerifyAsync(Own($"[ProcedureStep(From = new[] {{ {from} }}, To = {to}, Actors = {actors})] public const string More = \"More\";{(isReported ? " // CII6001" : "")}"));

    [Fact]
    public Task BeginsCleared() => VerifyAsync("[ReviewProcedure(\"X\")] public static class P { [ProcedureState(ReviewState.Passed, Initial = true, Outcome = true)] public const string A = \"A\"; } // CII6001");

    /// <summary>What nothing leads to is not executed; that nothing leads to it is another report.</summary>
    [Fact]
    public Task UnreachableGate() => VerifyAsync(Own("""
        [ProcedureState(ReviewState.SelfAssessing, Outcome = true)] public const string Lost = "Lost"; // CII6002
        [ProcedureStep(From = new[] { Lost }, Actors = ReviewActors.Operator), ProcedureGate(GateKind.TakeEffect)] public const string Gate = "Gate";
        """));

    [Fact]
    public async Task MessageShowsTheWay()
    {
        var reports = await CaseFile.Of(Using + Own("[ProcedureStep(From = new[] { Filed, Yes }, Actors = ReviewActors.Operator), ProcedureGate(GateKind.TakeEffect)] public const string Deliver = \"G\";"))
            .GetReportsAsync([new ProcedureAnalyzer()], TestContext.Current.CancellationToken);

        Assert.Equal(
            "Procedure 'P' lets a contract be executed without clearance: with step 'Deliver' the contract takes effect in state 'Filed' (meaning: Declared); the way there: Judging –[File]→ Filed –[Deliver]→",
            Assert.Single(reports).GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            "程序“P”允许合同在审查放行前执行：步骤“Deliver”使合同在状态“Filed”（含义：Declared）生效；路径：Judging –[File]→ Filed –[Deliver]→",
            Assert.Single(reports).GetMessage(CultureInfo.GetCultureInfo("zh-Hans")));
    }

    [Fact]
    public Task ConditionalSignatureForbidden() =>
        CaseFile.Of(Using + Own("[ProcedureStep(From = new[] { Filed }, Actors = ReviewActors.Operator), ProcedureGate(GateKind.Sign)] public const string Gate = \"G\"; // CII6001"))
            .WithOption("ciiguard.conditional_signature", "forbid")
            .VerifyAsync(new ProcedureAnalyzer());

    [Theory]
    [InlineData("[ProcedureState(ReviewState.SelfAssessing)] public const string S = \"S\"; // CII6002")]
    [InlineData("[ProcedureState(ReviewState.SelfAssessing)] public const string S = \"S\"; [ProcedureStep(From = new[] { Judging, S }, To = S, Actors = ReviewActors.Operator)] public const string T = \"T\"; // CII6002")]
    [InlineData("[ProcedureState(ReviewState.SelfAssessing, Outcome = true)] public const string S = \"S\"; [ProcedureStep(From = new[] { Judging }, To = S, Actors = ReviewActors.Operator)] public const string T = \"T\";")]
    [InlineData("[ProcedureState(ReviewState.PreliminaryReview)] public const string S = \"S\"; [ProcedureStep(From = new[] { Filed }, To = S, Actors = ReviewActors.Operator)] public const string T = \"T\"; [ProcedureStep(From = new[] { S }, To = Yes, Actors = ReviewActors.ReviewOffice)] public const string U = \"U\"; // CII6002")]
    [InlineData("[ProcedureState(ReviewState.PreliminaryReview)] public const string S = \"S\"; [ProcedureStep(From = new[] { Filed }, To = S, Actors = ReviewActors.Operator)] public const string T = \"T\"; [ProcedureStep(From = new[] { S }, To = Filed, Actors = ReviewActors.ReviewOffice)] public const string U = \"U\";")]
    [InlineData("[ProcedureState(ReviewState.DeclarationDue)] public const string S = \"S\"; [ProcedureState(ReviewState.DeclarationDue)] public const string R = \"R\"; [ProcedureStep(From = new[] { Judging, R }, To = S, Actors = ReviewActors.Operator)] public const string T = \"T\"; [ProcedureStep(From = new[] { S }, To = R, Actors = ReviewActors.ReviewOffice)] public const string U = \"U\"; // CII6002, CII6002")]
    [InlineData("[ProcedureStep(Actors = ReviewActors.Operator)] public const string T = \"T\"; // CII6002")]
    [InlineData("[ProcedureStep(From = new[] { Judging })] public const string T = \"T\"; // CII6002")]
    public Task Shapes(string members) => VerifyAsync(Own(members));

    /// <summary>What an extended procedure of the project has is told there; what an extension adds is told of it.</summary>
    [Fact]
    public Task FaultsAreToldOnce() => VerifyAsync("""
        [ReviewProcedure("A")]
        public static class A
        {
            [ProcedureState(ReviewState.SelfAssessing, Initial = true)] public const string S = "S";
            [ProcedureState(ReviewState.Passed, Outcome = true)] public const string T = "T";
            [ProcedureState(ReviewState.Withdrawn)] public const string D = "D"; // CII6002
            [ProcedureStep(From = new[] { S }, To = T, Actors = ReviewActors.Operator)] public const string Go = "Go"; // CII6001
        }
        [ReviewProcedure("B", Extends = typeof(A), Follows = typeof(B))]
        public static class B
        {
            [ProcedureStep(From = new[] { S }, To = A.T, Actors = ReviewActors.Supplier)] public const string Also = "Also"; // CII6001
            private const string S = A.S;
        }
        """);

    [Theory]
    [InlineData("""
        [ProcedureState(ReviewState.DossierPreparing)] public const string Check = "Check";
        [ProcedureState(ReviewState.DossierPreparing), TimeLimit(5)] public const string Board = "Board";
        [ProcedureStep(From = new[] { Law.States.DossierPreparing }, To = Check, Actors = ReviewActors.Operator)] public const string S1 = "S1";
        [ProcedureStep(From = new[] { Check }, To = Board, Actors = ReviewActors.Operator)] public const string S2 = "S2";
        [ProcedureStep(From = new[] { Board, Law.States.DossierDeficient }, To = Law.States.Declared, Actors = ReviewActors.Operator)] public const string SubmitDeclaration = "SubmitDeclaration";
        """)]
    [InlineData("""[ProcedureStep(From = new[] { Law.States.PreliminaryReview }, To = Law.States.Abandoned, Actors = ReviewActors.Operator)] public const string Leave = "Leave";""")]
    [InlineData("""[ProcedureStep(From = new[] { Law.States.DossierPreparing, Law.States.ReviewNotRequired }, To = Law.States.SelfAssessing, Actors = ReviewActors.Operator)] public const string Again = "Again";""")]
    [InlineData("""[ProcedureStep(From = new[] { Law.States.NotPassed }, To = Law.States.SelfAssessing, Actors = ReviewActors.Operator)] public const string Again = "Again"; // CII6003""")]
    [InlineData("""[ProcedureStep(From = new[] { Law.States.DossierPreparing }, To = Law.States.PreliminaryReview, Actors = ReviewActors.ReviewOffice)] public const string Skip = "Skip"; // CII6003""")]
    [InlineData("""[ProcedureStep(From = new[] { Law.States.Declared }, To = Law.States.PreliminaryReview, Actors = ReviewActors.Department)] public const string Other = "Other"; // CII6003""")]
    [InlineData("""[ProcedureState(ReviewState.PreliminaryReview), TimeLimit(20, Period = ReviewPeriod.PreliminaryReview)] public const string PreliminaryReview = "PreliminaryReview"; // CII6003""")]
    [InlineData("""[ProcedureState(ReviewState.PreliminaryReview), TimeLimit(30, Period = ReviewPeriod.PreliminaryReview, Extendable = true)] public const string PreliminaryReview = "PreliminaryReview"; // CII6003""")]
    [InlineData("""[ProcedureState(ReviewState.SpecialReview), TimeLimit(90, Period = ReviewPeriod.SpecialReview)] public const string SpecialReview = "SpecialReview"; // CII6003""")]
    [InlineData("""[ProcedureState(ReviewState.PreliminaryReviewExtended), TimeLimit(15, Period = ReviewPeriod.PreliminaryReviewExtension)] public const string PreliminaryReviewExtended = "PreliminaryReviewExtended"; // CII6003""")]
    [InlineData("""[ProcedureState(ReviewState.OpinionRound)] public const string OpinionRound = "OpinionRound"; // CII6003""")]
    [InlineData("""[ProcedureState(ReviewState.OpinionRound), TimeLimit(15)] public const string OpinionRound = "OpinionRound"; // CII6003""")]
    [InlineData("""[ProcedureOverlay] public const string SupplementPending = "SupplementPending"; // CII6003""")]
    // A period divided among states of its own.
    [InlineData("""
        [ProcedureState(ReviewState.PreliminaryReview), TimeLimit(10, Period = ReviewPeriod.PreliminaryReview, Continues = Law.States.PreliminaryReview)] public const string Second = "Second";
        [ProcedureState(ReviewState.PreliminaryReview), TimeLimit(30, Period = ReviewPeriod.PreliminaryReview)] public const string PreliminaryReview = "PreliminaryReview";
        [ProcedureStep(From = new[] { PreliminaryReview }, To = Second, Actors = ReviewActors.ReviewOffice)] public const string More = "More"; 
        [ProcedureStep(From = new[] { Second }, To = Law.States.OpinionRound, Actors = ReviewActors.ReviewOffice)] public const string Out = "Out"; // (Second) CII6003
        """, true)]
    [InlineData("""
        [ProcedureState(ReviewState.PreliminaryReview), TimeLimit(0, Period = ReviewPeriod.PreliminaryReview, Continues = Law.States.PreliminaryReview)] public const string Second = "Second";
        [ProcedureStep(From = new[] { Law.States.PreliminaryReview }, To = Second, Actors = ReviewActors.ReviewOffice)] public const string More = "More";
        [ProcedureStep(From = new[] { Second }, To = Law.States.OpinionRound, Actors = ReviewActors.ReviewOffice)] public const string Out = "Out";
        """)]
    public Task Departures(string members, bool isOnTheFirstLine = false)
    {
        if (isOnTheFirstLine)
            members = members.Replace(" // (Second) CII6003", "").Replace("\"Second\";", "\"Second\"; // CII6003");
        return VerifyAsync($$"""
            [ReviewProcedure("X", Extends = typeof(Law))]
            public static class P
            {
                {{members}}
            }
            """);
    }

    [Theory]
    [InlineData("Abandon")]
    [InlineData("Withdraw")]
    [InlineData("RecordDeadlinePassed")]
    [InlineData("Reassess")]
    [InlineData("OpinionsDiffer", 1)]
    [InlineData("RequestSupplement", 1)]
    [InlineData("SubmitDeclaration", 1)]
    [InlineData("OpenReview", 1)]
    public async Task StepsLeftOut(string step, int departures = 0)
    {
        var reports = await CaseFile.Of(Using + $"[ReviewProcedure(\"X\", Extends = typeof(Law), Without = new[] {{ Law.Steps.{step} }})] public static class P;")
            .GetReportsAsync([new ProcedureAnalyzer()], TestContext.Current.CancellationToken);

        Assert.Equal(departures, reports.Count(static report => report.Id == "CII6003"));
        Assert.DoesNotContain(reports, static report => report.Id == "CII6001");
    }

    /// <summary>An edition that is told apart from its own kind only by a period.</summary>
    [Fact]
    public Task EditionsDepartFromEachOther() =>
        VerifyAsync("[ReviewProcedure(\"X\", Extends = typeof(CybersecurityReviewMeasures.Edition2020), Follows = typeof(Law))] public static class P; // CII6003, CII6003");

    [Theory]
    [InlineData("2020")]
    [InlineData("2022")]
    public void EditionsHaveNoFault(string edition)
    {
        var graph = new ProcedureGraph(ProcedureTestSource.Read("", "CiiGuard.CybersecurityReviewMeasures+Edition" + edition).Model!);

        Assert.Empty(ClearanceFindings.Of(graph, allowsConditionalSignature: false));
        Assert.Empty(ShapeFindings.Of(graph));
        Assert.Empty(EditionDepartures.Of(graph, graph));
    }

    /// <summary>The vocabulary with its editions, read as source.</summary>
    [Fact]
    public async Task VocabularyIsSilent()
    {
        var folder = new DirectoryInfo(System.AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CiiGuard.sln")))
            folder = folder.Parent;

        var sources = Directory.GetFiles(Path.Combine(folder!.FullName, "annotations", "CiiGuard"), "*.cs", SearchOption.AllDirectories)
            .Where(static path => path.Contains("Law") || path.Contains("Procedures") || path.Contains(Path.Combine("CiiGuard", "Review")) || path.Contains("Periods") || path.Contains("Gates"))
            .Where(static path => !path.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar));
        var file = CaseFile.Of("", "Empty.cs").WithReferences(VocabularyReferences.Framework);
        foreach (var source in sources)
            file.AndFile(Path.GetFileName(source), await File.ReadAllTextAsync(source, TestContext.Current.CancellationToken));

        Assert.Empty(await file.GetReportsAsync([new ProcedureAnalyzer(), new ReviewCaseAnalyzer()], TestContext.Current.CancellationToken));
        Assert.NotNull(ProcedureReader.Read(file.Compile().GetTypeByMetadataName("CiiGuard.CybersecurityReviewMeasures+Edition2022")!, null, TestContext.Current.CancellationToken));
    }
}
