using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CiiGuard.Analyzers.Tests.Answers;

/// <summary>
/// Correct assessments, each with one mistake made in it: a test dropped, inverted or weakened, a default that says "no impact", an exception swallowed.
/// The program as it is stays silent, and every mutant is reported.
/// </summary>
public class AnswerMutationTests
{
    private static readonly string[] Programs =
    [
        "static R One(R answer) => answer == R.NoImpact ? R.NoImpact : R.MayAffect;",
        "static R Nullable(R? answer) => answer == R.NoImpact ? R.NoImpact : R.MayAffect;",
        "static R Guard(R answer) { if (answer != R.NoImpact) return R.MayAffect; return R.NoImpact; }",
        "static void Step(Review review, R answer) { if (answer == R.NoImpact) { review.RecordNoImpact(); } else { review.RecordMayAffect(); } }",
        "static async Task StepAsync(Review review, Sheet sheet) { if (sheet.Control == R.NoImpact) { await review.RecordNoImpactAsync(); } else { review.RecordMayAffect(); } }",
        "static R Loop(R[] answers) { foreach (var answer in answers) { if (answer != R.NoImpact) return R.MayAffect; } return R.NoImpact; }",
        "static R All(List<R> answers) => answers.All(answer => answer == R.NoImpact) ? R.NoImpact : R.MayAffect;",
        "static R Any(List<FactorAnswer> answers) => !answers.Any(answer => answer.Result != R.NoImpact) ? R.NoImpact : R.MayAffect;",
        "static R Helper(R answer) { if (IsHarmless(answer)) return R.NoImpact; return R.MayAffect; } static bool IsHarmless(R given) => given == R.NoImpact;",
        "static R Stored(FactorAnswer answer) { var harmless = answer.Result == R.NoImpact; if (harmless) return R.NoImpact; return R.MayAffect; }",
        "static R Lambda(R answer) { Func<R, R> map = given => given == R.NoImpact ? R.NoImpact : R.MayAffect; return map(answer); }",
        "static R Local(R answer) { return Map(answer); R Map(R given) { if (given == R.NoImpact) return R.NoImpact; return R.MayAffect; } }",
        "static R Tuple(R control, R product) { if ((control, product) is (R.NoImpact, R.NoImpact)) return R.NoImpact; return R.MayAffect; }",
        "static async Task<R> Asked(Func<Task<R>> ask) { var answer = await ask(); if (answer != R.NoImpact) return R.MayAffect; return R.NoImpact; }",
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Mutants()
    {
        foreach (var program in Programs)
        {
            var root = CSharpSyntaxTree.ParseText("static class Subject { " + program + " }").GetCompilationUnitRoot();
            foreach (var (name, mutant) in Mutate(root).DistinctBy(static mutant => mutant.Mutant))
                yield return new(name, mutant);
        }
    }

    public static IEnumerable<TheoryDataRow<string>> Originals() => Programs.Select(static program => new TheoryDataRow<string>("static class Subject { " + program + " }"));

    [Theory]
    [MemberData(nameof(Originals))]
    public async Task The_program_is_silent(string program) => Assert.Empty(await ReportsAsync(program));

    [Theory]
    [MemberData(nameof(Mutants))]
    public async Task Every_mutant_is_reported(string mistake, string mutant)
    {
        var reports = await ReportsAsync(mutant);
        Assert.True(reports.Any(static report => report.Id == "CII3005"), mistake + ": " + mutant);
    }

    [Fact]
    public void Each_mistake_is_made_often() =>
        Assert.All(Mutants().GroupBy(static row => row.Data.Item1), static mistake => Assert.True(mistake.Count() >= 7, mistake.Key + ": " + mistake.Count()));

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string subject)
    {
        var assembly = typeof(AnswerMutationTests).Assembly;
        var domain = CaseFile.EmbeddedNames(assembly, "Cases/Answers/Cases/Answers").Single(static name => name.Contains("_Domain", System.StringComparison.Ordinal));
        var file = CaseFile.Of("using CiiGuard;\nusing R = CiiGuard.SelfAssessmentResult;\n" + subject).AndEmbedded(assembly, domain);
        Assert.Empty(file.Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await file.GetReportsAsync([new AnswerFlowAnalyzer()], TestContext.Current.CancellationToken);
    }

    private static IEnumerable<(string Mistake, string Mutant)> Mutate(CompilationUnitSyntax root)
    {
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                case IfStatementSyntax branch:
                    yield return ("drop", root.ReplaceNode(branch, Undecided(branch)).ToFullString());
                    yield return ("invert", root.ReplaceNode(branch.Condition, Not(branch.Condition)).ToFullString());
                    break;
                case ConditionalExpressionSyntax choice:
                    yield return ("drop", root.ReplaceNode(choice, choice.WhenTrue).ToFullString());
                    yield return ("invert", root.ReplaceNode(choice.Condition, Not(choice.Condition)).ToFullString());
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } test:
                    yield return ("weaken", root.ReplaceNode(test, ParseExpression(test.Left + " != R.Affects ")).ToFullString());
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } test:
                    yield return ("weaken", root.ReplaceNode(test, ParseExpression(test.Left + " == R.Affects ")).ToFullString());
                    break;
                case IdentifierNameSyntax { Identifier.Text: "MayAffect" } constant:
                    yield return ("default", root.ReplaceNode(constant, IdentifierName("NoImpact")).ToFullString());
                    break;
                case IdentifierNameSyntax { Identifier.Text: "RecordMayAffect" } step:
                    yield return ("default", root.ReplaceNode(step, IdentifierName("RecordNoImpact")).ToFullString());
                    break;
                // Where nothing can throw there is nothing to swallow.
                case MethodDeclarationSyntax { Identifier.Text: not "IsHarmless" } method when method.DescendantNodes().Any(static node => node is InvocationExpressionSyntax or ForEachStatementSyntax):
                    yield return ("swallow", root.ReplaceNode(method, Swallowing(method)).ToFullString());
                    break;
            }
        }
    }

    private static ParenthesizedExpressionSyntax Not(ExpressionSyntax condition) =>
        ParenthesizedExpression(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(condition.WithoutTrivia())));

    /// <summary>What is left of a branch when nobody asks: the conclusion, or what comes after the guard.</summary>
    private static StatementSyntax Undecided(IfStatementSyntax branch) =>
        branch.Statement.ToString().Contains("NoImpact", System.StringComparison.Ordinal) ? branch.Statement : Block();

    private static MethodDeclarationSyntax Swallowing(MethodDeclarationSyntax method)
    {
        var body = new StringBuilder("{ try ");
        body.Append(method.Body?.ToString() ?? "{ return " + method.ExpressionBody!.Expression + "; }");
        body.Append(" catch (Exception) { ").Append(method.ReturnType.ToString() is "void" or "Task" ? "review.RecordNoImpact();" : "return R.NoImpact;").Append(" } }");
        return method.WithExpressionBody(null).WithSemicolonToken(default).WithBody((BlockSyntax)ParseStatement(body.ToString()));
    }
}
