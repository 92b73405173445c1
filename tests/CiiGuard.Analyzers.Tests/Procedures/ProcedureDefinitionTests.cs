using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Procedures;

/// <summary>Declarations of procedures that are wrong, each beside one that is right.</summary>
public sealed class ProcedureDefinitionTests
{
    private static Task VerifyAsync(string source) => CaseFile.VerifyAsync("using CiiGuard;\n" + source, new ProcedureAnalyzer());

    /// <summary>A procedure with room for members that are wrong; complete in itself, so that nothing else is reported.</summary>
    private static string With(string members, string header = "\"X\"") => $$"""
        [ReviewProcedure({{header}})]
        public static class P
        {
            [ProcedureState(ReviewState.SelfAssessing, Initial = true)] public const string A = "A";
            [ProcedureState(ReviewState.NoImpactFound, Outcome = true)] public const string B = "B";
            [ProcedureStep(From = new[] { A }, To = B, Actors = ReviewActors.Operator)] public const string Go = "Go";
            [ProcedureOverlay] public const string Over = "Over";
            {{members}}
        }
        """;

    [Theory]
    [InlineData("[ProcedureState(ReviewState.Passed)] public static readonly string C = \"C\"; // CII9064")]
    [InlineData("[ProcedureState(ReviewState.Passed)] public const int C = 1; // CII9064")]
    [InlineData("[ProcedureState(ReviewState.Passed)] public const string? C = null; // CII9064")]
    [InlineData("[ProcedureStep] public const string C = \" \"; // CII9064")]
    [InlineData("public enum E { [ProcedureOverlay] C // CII9064\n }")]
    [InlineData("[ProcedureState(ReviewState.Passed), ProcedureStep] public const string C = \"C\"; // CII9065")]
    [InlineData("[TimeLimit(5)] public const string C = \"C\"; // CII9065")]
    [InlineData("[ProcedureStep(From = new[] { A }, Actors = ReviewActors.Operator), TimeLimit(5)] public const string C = \"C\"; // CII9065")]
    [InlineData("[ProcedureOverlay, ProcedureGate(GateKind.Sign)] public const string C = \"C\"; // CII9065")]
    [InlineData("[ProcedureState(ReviewState.Passed)] public const string C = \"A\"; // CII9066")]
    [InlineData("[ProcedureStep(From = new[] { A }, Actors = ReviewActors.Operator)] public const string C = \"Go\"; // CII9066")]
    [InlineData("[ProcedureOverlay] public const string C = \"Over\"; // CII9066")]
    [InlineData("public static class N { [ProcedureStep(From = new[] { P.A }, Actors = ReviewActors.Operator)] public const string A = \"X\"; // CII9067\n }")]
    [InlineData("[ProcedureOverlay] public const string ToString = \"X\"; // CII9067")]
    [InlineData("[ProcedureOverlay] public const string @class = \"X\"; // CII9067")]
    [InlineData("[ProcedureOverlay] public const string TryLoad = \"X\"; // CII9067")]
    [InlineData("[ProcedureOverlay] public const string record = \"X\"; // CII9067")]
    [InlineData("[ProcedureStep(From = new[] { A, \"Z\" }, Actors = ReviewActors.Operator)] public const string C = \"C\"; // CII9068")]
    [InlineData("[ProcedureStep(From = new[] { A, null! }, Actors = ReviewActors.Operator)] public const string C = \"C\"; // CII9068")]
    [InlineData("[ProcedureStep(From = new[] { A }, To = \"a\", Actors = ReviewActors.Operator)] public const string C = \"C\"; // CII9068")]
    [InlineData("[ProcedureStep(From = new[] { A }, Actors = ReviewActors.Operator, Begins = A)] public const string C = \"C\"; // CII9068")]
    [InlineData("[ProcedureStep(From = new[] { A }, Actors = ReviewActors.Operator, Ends = \"\")] public const string C = \"C\"; // CII9068")]
    [InlineData("[ProcedureState(ReviewState.Passed), TimeLimit(1, Continues = \"Z\")] public const string C = \"C\"; // CII9068")]
    [InlineData("[ProcedureState(ReviewState.Passed), TimeLimit(-1)] public const string C = \"C\"; // CII9071")]
    [InlineData("[ProcedureState(ReviewState.Passed), TimeLimit(int.MaxValue)] public const string C = \"C\"; // CII9071")]
    [InlineData("[ProcedureState(ReviewState.Passed), TimeLimit(1, Period = 3)] public const string C = \"C\"; // CII9071")]
    [InlineData("[ProcedureState(ReviewState.Passed), TimeLimit(1, Period = ReviewState.Passed)] public const string C = \"C\"; // CII9071")]
    [InlineData("[ProcedureState(ReviewState.Passed), TimeLimit(1, Continues = C)] public const string C = \"C\"; // CII9071")]
    [InlineData("[ProcedureState(ReviewState.Passed), TimeLimit(1, Continues = A)] public const string C = \"C\"; // CII9071")]
    [InlineData("[ProcedureStep(From = new[] { A }, Actors = ReviewActors.Operator, Begins = Over, Ends = Over)] public const string C = \"C\"; // CII9075")]
    public Task WrongMember(string member) => VerifyAsync(With(member));

    [Theory]
    [InlineData("[ProcedureState(ReviewState.SelfAssessing), TimeLimit(1, Period = null)] public const string C = \"C\"; [ProcedureStep(From = new[] { C, C }, To = B, Actors = ReviewActors.Operator), ProcedureGate(GateKind.Sign)] public const string D = \"D\"; [ProcedureStep(From = new[] { A }, To = C, Actors = ReviewActors.Operator)] public const string E = \"E\";")]
    [InlineData("[ProcedureStep(From = new[] { A }, Actors = ReviewActors.Operator, Begins = Over)] public const string C = \"C\"; [ProcedureStep(From = new[] { A }, Actors = ReviewActors.Operator, Ends = Over)] public const string D = \"A\";")]
    [InlineData("public const string Note = \"A\"; public static readonly string Other = \"B\"; [System.Obsolete] public const int N = 1;")]
    [InlineData("[ReviewProcedure(\"Y\")] public static class Inner { [ProcedureState(ReviewState.Withdrawn, Initial = true, Outcome = true)] public const string A = \"A\"; }")]
    [InlineData("private static class N { [ProcedureOverlay] private const string Hidden = \"A\"; internal class O { [ProcedureOverlay] public const string Deep = \"Deep\"; } }")]
    public Task RightMember(string member) => VerifyAsync(With(member));

    [Theory]
    [InlineData("[ReviewProcedure(\"\")] // CII9063", "")]
    [InlineData("[ReviewProcedure(null!)] // CII9063", "")]
    [InlineData("[ReviewProcedure(\"X\")] // CII9063", "<T>")]
    [InlineData("[ReviewProcedure(\"X\", InForceFrom = \"2024-02-30\")] // CII9070", "")]
    [InlineData("[ReviewProcedure(\"X\", RepealedFrom = \"\")] // CII9070", "")]
    [InlineData("[ReviewProcedure(\"X\", InForceFrom = \"2024-02-01\", RepealedFrom = \"2024-02-01\")] // CII9070", "")]
    [InlineData("[ReviewProcedure(\"X\", Follows = typeof(string))] // CII9074", "")]
    [InlineData("[ReviewProcedure(\"X\", Extends = typeof(string))] // CII9074", "")]
    [InlineData("[ReviewProcedure(\"X\", Extends = typeof(int[]))] // CII9074", "")]
    [InlineData("[ReviewProcedure(\"X\", Extends = typeof(System.Collections.Generic.List<>))] // CII9074", "")]
    [InlineData("[ReviewProcedure(\"X\", Extends = typeof(P))] // CII9074", "")]
    [InlineData("[ReviewProcedure(\"X\", Without = new[] { \"Go\" })] // CII9068", "")]
    [InlineData("[ReviewProcedure(\"X\", InForceFrom = \"2024-02-01\", RepealedFrom = \"2024-02-02\", Follows = null, Extends = null, Without = null!)]", "")]
    public Task Header(string attribute, string parameters) => VerifyAsync($$"""
        {{attribute}}
        public static class P{{parameters}}
        {
            [ProcedureState(ReviewState.Withdrawn, Initial = true, Outcome = true)] public const string A = "A";
        }
        """);

    [Fact]
    public Task InitialStates() => VerifyAsync("""
        [ReviewProcedure("X")] public static class Empty; // CII9069
        [ReviewProcedure("X")] // CII9069
        public static class None { [ProcedureState(ReviewState.Withdrawn, Outcome = true)] public const string A = "A"; }
        [ReviewProcedure("X")] // CII9069
        public static class Two
        {
            [ProcedureState(ReviewState.Withdrawn, Outcome = true, Initial = true)] public const string A = "A";
            [ProcedureState(ReviewState.Withdrawn, Outcome = true, Initial = true)] public const string B = "B";
        }
        """);

    [Fact]
    public Task CircleIsToldOnceForEachOfIt() => VerifyAsync("""
        [ReviewProcedure("A", Extends = typeof(B))] public static class A; // CII9074
        [ReviewProcedure("B", Extends = typeof(A))] public static class B; // CII9074
        [ReviewProcedure("C", Extends = typeof(A))] public static class C;
        """);

    /// <summary>What is wrong in a procedure of the project is told there, and not again by those that extend it.</summary>
    [Fact]
    public Task ExtendsAWrongOne() => VerifyAsync("""
        [ReviewProcedure("A")] public static class A; // CII9069
        [ReviewProcedure("B", Extends = typeof(A))] public static class B;
        """);

    [Fact]
    public Task WrongOneOfAnotherAssembly() =>
        CaseFile.Of("""
            using CiiGuard;
            [ReviewProcedure("B", Extends = typeof(A))] public static class B; // CII9061
            [ReviewCase(typeof(A))] public partial record C; // CII9061
            [ReviewCase(typeof(N))] public partial record D; // CII9061
            """)
            .AndReferencedProject("Other", """
            using CiiGuard;
            [ReviewProcedure("A")] public static class A;
            [ReviewProcedure("N")] public static class N { [ProcedureState((ReviewState)77, Initial = true)] public const string S = "S"; }
            """)
            .VerifyAsync(new ProcedureAnalyzer(), new ReviewCaseAnalyzer());

    [Fact]
    public Task OutsideOfAnyProcedure() => VerifyAsync("""
        public static class Outer
        {
            [ProcedureState(ReviewState.Passed)] public const string A = "A"; // CII9076
            [ProcedureStep] public static int B; // CII9076
            [ProcedureOverlay] public const string C = "C"; // CII9076
            public const string D = "D";
            [System.Obsolete] public const string E = "E";
            public enum Inner { [TimeLimit(3)] F, [ProcedureGate(GateKind.Sign)] G } // CII9076, CII9076
        }
        """);

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public async Task HasAtMost64States(int count, bool isReported)
    {
        var states = string.Concat(Enumerable.Range(1, count - 1).Select(index =>
            $"[ProcedureState(ReviewState.Withdrawn, Outcome = true)] public const string S{index} = \"S{index}\"; [ProcedureStep(From = new[] {{ S0 }}, To = S{index}, Actors = ReviewActors.Operator)] public const string T{index} = \"T{index}\";\n"));
        await VerifyAsync($$"""
            [ReviewProcedure("X")]{{(isReported ? " // CII9073" : "")}}
            public static class P
            {
                [ProcedureState(ReviewState.NeedIdentified, Initial = true)] public const string S0 = "S0";
            {{states}}
            }
            """);
    }
}
