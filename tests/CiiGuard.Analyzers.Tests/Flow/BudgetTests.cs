using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Flow;

/// <summary>Bodies of absurd size end, with a result or with CII1090; they never hang, overflow the stack or pass in silence.</summary>
public class BudgetTests
{
    private const string Domain = """
        using CiiGuard;
        public enum Phase { [MapsTo(ReviewStates.Undeclared)] Draft, [MapsTo(ReviewStates.Cleared)] Approved }
        [ReviewSubject] public sealed class Review
        {
            [ReviewStatus] public Phase Phase { get; private set; }
            [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => Phase == Phase.Approved;
            [ReviewTransition(ReviewStates.Undeclared)] public void Reopen() => Phase = Phase.Draft;
        }
        public sealed class Contract
        {
            [GoverningReview] public required Review Review { get; init; }
            [ExecutesContract] public int Execute() => 1;
        }
        """;

    [Fact]
    public Task Five_thousand_statements() => Verify(body =>
    {
        for (var i = 0; i < 5000; i++)
            body.AppendLine("        total += " + i + ";");
        body.AppendLine("        contract.Execute(); // CII1001");
        body.AppendLine("        if (contract.Review.IsCleared) contract.Execute();");
    });

    [Fact]
    public Task Five_thousand_terms() => Verify(body =>
    {
        body.Append("        total = 0");
        for (var i = 0; i < 5000; i++)
            body.Append(" + total");
        body.AppendLine(";");
        body.AppendLine("        contract.Execute(); // CII1001");
    });

    [Fact]
    public Task Five_hundred_guards_one_after_the_other() => Verify(body =>
    {
        for (var i = 0; i < 500; i++)
            body.AppendLine("        if (total > " + i + " && contract.Review.IsCleared) total += contract.Execute();");
        body.AppendLine("        contract.Execute(); // CII1001");
    });

    /// <summary>Outcomes of comparisons are kept in a bounded number; what comes after the bound is remembered as before.</summary>
    [Fact]
    public Task A_comparison_after_four_hundred_others_is_remembered() => Verify(body =>
    {
        for (var i = 0; i < 400; i++)
            body.AppendLine("        if (total > " + (1000 + i) + ") return;");
        body.AppendLine("        if (total < -5 && !contract.Review.IsCleared) return;");
        body.AppendLine("        if (total < -5) contract.Execute();");
        body.AppendLine("        contract.Execute(); // CII1001");
    });

    [Fact]
    public Task Sixty_nested_loops_and_branches() => Verify(body =>
    {
        for (var i = 0; i < 60; i++)
            body.AppendLine((i % 2 == 0 ? "        while (total < " : "        if (total < ") + i + ") {");
        body.AppendLine("        contract.Execute(); // CII1001");
        body.AppendLine(string.Concat(Enumerable.Repeat("}", 60)));
    });

    [Theory]
    [InlineData("private static", "", false)]
    [InlineData("", "static", false)]
    [InlineData("", "", false)]
    [InlineData("", "", true)]
    public async Task Two_thousand_calls_of_one_helper_in_one_body(string member, string function, bool isLambda)
    {
        const string Body = "{ for (var i = 0; i < number; i++) { if (i % 2 == 0) total += i; } total += contract.Execute(); return total; }";
        var helper = isLambda
            ? "Func<Contract, int, int, int> perform = (Contract contract, int number, int total) => " + Body + ";"
            : member + " " + function + " int perform(Contract contract, int number, int total) " + Body;
        var source = new StringBuilder("using System;\nusing CiiGuard;\npublic static class Desk\n{\n");
        if (member.Length > 0)
            source.AppendLine("    " + helper);
        source.AppendLine("    public static void Buy(Contract contract, int total)\n    {");
        if (member.Length == 0)
            source.AppendLine("        " + helper + (isLambda ? " // CII1001" : string.Empty));
        for (var i = 0; i < 2000; i++)
        {
            var isWrong = i % 4 == 3;
            source.Append("        ").Append(isWrong ? string.Empty : "if (contract.Review.IsCleared) ").Append("total += perform(contract, " + i + ", total);")
                .AppendLine(isWrong && !isLambda ? " // CII1001" : string.Empty);
        }

        source.AppendLine("    }\n}");
        await CaseFile.Of(source.ToString()).AndFile("Domain.cs", Domain).VerifyAsync(new ReviewFlowAnalyzer());
    }

    /// <summary>Each call runs the function, and each function runs the next twice: more than any budget, and yet nothing that is wrong before is lost.</summary>
    [Fact]
    public async Task What_was_found_before_the_analysis_gave_up_is_reported()
    {
        const int Depth = 24;
        var source = new StringBuilder("using System;\nusing CiiGuard;\npublic static class Desk\n{\n    public static void Buy(Contract contract, int total)\n    {\n");
        source.AppendLine("        contract.Execute();");
        source.AppendLine("        if (contract.Review.IsCleared) contract.Execute();");
        source.AppendLine("        for (var i = 0; i < total; i++) F0(contract.Review, i);");
        source.AppendLine("        contract.Execute();");
        source.AppendLine("        if (contract.Review.IsCleared) contract.Execute();");
        for (var i = 0; i < Depth; i++)
        {
            var call = i == Depth - 1 ? "" : $"F{i + 1}(review, n + 1); while (n > {i}) {{ if (review.IsCleared) F{i + 1}(review, n - 1); else F{i + 1}(review, n - 2); }}";
            source.AppendLine($"        void F{i}(Review review, int n) {{ {call} }}");
        }

        source.AppendLine("    }\n}");
        var reports = await CaseFile.Of(source.ToString()).AndFile("Domain.cs", Domain).GetReportsAsync([new ReviewFlowAnalyzer()]);
        var lines = reports.Where(static r => r.Id == "CII1001").Select(static r => r.Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.Equal([7, 10], lines);
        Assert.Contains(reports, static r => r.Id == "CII1090");
    }

    /// <summary>Thirty bodies with eleven blocks each are no more than a large service has, and every one of them decides whether the contract may be executed.</summary>
    [Fact]
    public async Task A_chain_of_large_helpers_is_followed()
    {
        var source = Helpers(count: 30, isCircle: false);
        Assert.Equal("5", await LinesOf(source, "CII1001"));
        Assert.Equal("", await LinesOf(source, "CII1090"));
    }

    /// <summary>Where a call leads to more than can be followed, nothing of it is, and that is said; what does not depend on it is found as before.</summary>
    [Fact]
    public async Task A_call_that_leads_too_far_is_not_followed_and_that_is_said()
    {
        var source = Helpers(count: 400, isCircle: true);
        Assert.Equal("5", await LinesOf(source, "CII1001"));
        Assert.StartsWith("3", await LinesOf(source, "CII1090"), System.StringComparison.Ordinal);
    }

    private static string Helpers(int count, bool isCircle)
    {
        var source = new StringBuilder("using CiiGuard;\npublic static class Desk {\n");
        source.AppendLine("    public static void Buy(Contract contract, int n)\n    {");
        source.AppendLine("        contract.Execute();");
        source.AppendLine("        H0(contract.Review, n);");
        source.AppendLine("        if (contract.Review.IsCleared) contract.Execute();\n    }");
        for (var i = 0; i < count; i++)
        {
            var next = i < count - 1 ? $"H{i + 1}" : isCircle ? "H0" : null;
            source.AppendLine($"    private static void H{i}(Review review, int n)\n    {{");
            source.AppendLine($"        for (var k = 0; k < n; k++) {{ if (k % 2 == 0) n--; else if (k % 3 == 0) n -= 2; }}");
            source.AppendLine($"        if (n > {i} && !review.IsCleared) return;");
            source.AppendLine(next is null ? "        if (n == 7) review.Reopen();" : $"        {next}(review, n - 1);");
            source.AppendLine("    }");
        }

        return source.AppendLine("}").ToString();
    }

    private static async Task<string> LinesOf(string source, string id)
    {
        var reports = await CaseFile.Of(source).AndFile("Domain.cs", Domain).GetReportsAsync([new ReviewFlowAnalyzer()]);
        return string.Join(", ", reports.Where(r => r.Id == id).Select(static r => r.Location.GetLineSpan().StartLinePosition.Line + 1).Order());
    }

    [Fact]
    public Task Mutual_recursion() => CaseFile.Of("""
        using CiiGuard;
        public static class Desk
        {
            public static void Start(Contract contract, int n) => Even(contract, n); // CII1001

            public static void StartChecked(Contract contract, int n)
            {
                if (contract.Review.IsCleared)
                    Even(contract, n);
            }

            private static void Even(Contract contract, int n)
            {
                if (n == 0)
                    contract.Execute();
                else
                    Odd(contract, n - 1);
            }

            private static void Odd(Contract contract, int n)
            {
                if (n > 0)
                    Even(contract, n - 1);
            }
        }
        """).AndFile("Domain.cs", Domain).VerifyAsync(new ReviewFlowAnalyzer());

    [Fact]
    public Task A_chain_of_forty_helpers_says_that_it_gave_up_or_reports() => VerifyChain(40);

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    public Task Too_many_implementations_say_so_and_may_lose(int count)
    {
        var isTooMany = count > 16;
        var source = new StringBuilder("using CiiGuard;\npublic abstract class Step { public abstract void Take(Contract contract); }\n");
        for (var i = 0; i < count; i++)
            source.AppendLine($"public sealed class Step{i} : Step {{ public override void Take(Contract contract) {{ if (contract.Review.IsCleared) System.Console.WriteLine({i}); }} }}");
        source.AppendLine($$"""
            public static class Desk
            {
                public static void Buy(Contract contract, Step step) {{(isTooMany ? "// CII1090" : "")}}
                {
                    if (!contract.Review.IsCleared) return;
                    step.Take(contract);
                    contract.Execute(); {{(isTooMany ? "// CII1001" : "")}}
                }
            }
            """);
        return CaseFile.Of(source.ToString()).AndFile("Domain.cs", Domain).VerifyAsync(new ReviewFlowAnalyzer());
    }

    /// <summary>What runs later is passed for its effects alone, with nobody listening; that something in it is not followed is heard all the same.</summary>
    [Theory]
    [InlineData(20, false)]
    [InlineData(50, true)]
    public Task Functions_that_hand_out_functions_say_where_they_end(int depth, bool isTooDeep)
    {
        var body = new StringBuilder("        if (!contract.Review.IsCleared) return;\n");
        for (var i = 0; i < depth; i++)
            body.AppendLine($"void Act{i}() {{");
        body.AppendLine("contract.Review.Reopen();");
        for (var i = depth - 1; i >= 0; i--)
            body.AppendLine($"}} Later(Act{i});");
        return VerifyBody(body, isTooDeep, "contract.Execute();" + (isTooDeep ? "" : " // CII1001"));
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(41, true)]
    public Task Methods_that_what_runs_later_calls_say_where_they_end(int depth, bool isTooDeep)
    {
        var body = new StringBuilder("        if (!contract.Review.IsCleared) return;\n        void Act() => Step0(contract);\n        Later(Act);\n");
        var steps = string.Concat(Enumerable.Range(0, depth).Select(i => $"    private static void Step{i}(Contract contract) => {(i == depth - 1 ? "contract.Review.Reopen()" : $"Step{i + 1}(contract)")};\n"));
        return VerifyBody(body, isTooDeep, "contract.Execute();" + (isTooDeep ? "" : " // CII1001"), steps);
    }

    /// <summary>A callee is told of so many objects; of others it may have done anything, and that it was not followed is said.</summary>
    [Theory]
    [InlineData(20, false)]
    [InlineData(210, true)]
    public Task A_holder_of_many_objects_says_where_they_end(int count, bool isTooMany)
    {
        var fields = string.Concat(Enumerable.Range(10, count).Select(static i => $"    public Review R{i:D4} = new();\n"));
        var body = new StringBuilder(string.Concat(Enumerable.Range(10, count).Select(static i => $"        if (!many.R{i:D4}.IsCleared) return;\n")));
        body.AppendLine("        Reset(many);");
        return VerifyBody(
            body,
            isTooMany,
            $"Execute(many.R{count + 9:D4});" + (isTooMany ? "" : " // CII1001"),
            $"    private static void Reset(Many many) => many.R{count + 9:D4}.Reopen();\n    [ExecutesContract] private static void Execute(Review review) {{ }}\n",
            $"public sealed class Many\n{{\n{fields}}}\n");
    }

    private static Task VerifyBody(StringBuilder body, bool givesUp, string last, string members = "", string types = "") => CaseFile.Of($$"""
        using CiiGuard;
        {{types}}
        public static class Desk
        {
        {{members}}
            private static void Later(System.Action act) => kept = act;
            private static System.Action? kept;
            public static void Invoke() => kept?.Invoke();
            public static void Buy({{(types.Length > 0 ? "Many many" : "Contract contract")}}) {{(givesUp ? "// CII1090" : "")}}
            {
        {{body}}
                {{(types.Length > 0 ? "" : "Invoke();")}}
                {{last}}
            }
        }
        """).AndFile("Domain.cs", Domain).VerifyAsync(new ReviewFlowAnalyzer());

    private static async Task VerifyChain(int length)
    {
        var source = new StringBuilder("using CiiGuard;\npublic static class Desk\n{\n    public static void Start(Contract contract) => Step0(contract);\n");
        for (var i = 0; i < length; i++)
            source.AppendLine($"    private static void Step{i}(Contract contract) => {(i == length - 1 ? "contract.Execute()" : $"Step{i + 1}(contract)")};");
        source.AppendLine("}");
        var reports = await CaseFile.Of(source.ToString()).AndFile("Domain.cs", Domain).GetReportsAsync([new ReviewFlowAnalyzer()]);
        Assert.Contains(reports, static r => r.Id is "CII1001" or "CII1090");
    }

    private static Task Verify(System.Action<StringBuilder> write)
    {
        var source = new StringBuilder();
        source.AppendLine("using CiiGuard;").AppendLine("public static class Desk").AppendLine("{");
        source.AppendLine("    public static void Buy(Contract contract, int total)").AppendLine("    {");
        write(source);
        source.AppendLine("    }").AppendLine("}");
        return CaseFile.Of(source.ToString()).AndFile("Domain.cs", Domain).VerifyAsync(new ReviewFlowAnalyzer());
    }
}
