using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers.Tests.Flow;

/// <summary>
/// Code that a generator might write and nobody would: with all rules on, the analysis ends, no rule crashes, and the wrong call that
/// stands last is reported, or CII1090 is. What nests is kept to sizes for which the compiler itself does not run out of a stack of one megabyte.
/// </summary>
public sealed class AbsurdCodeTests
{
    private const string Domain = """
        using CiiGuard;
        public enum Phase { [MapsTo(ReviewStates.Undeclared)] Draft, [MapsTo(ReviewStates.Cleared)] Approved }
        [ReviewSubject] public sealed class Review
        {
            [ReviewStatus] public Phase Phase { get; private set; }
            [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => Phase == Phase.Approved;
        }
        public sealed class Contract
        {
            [GoverningReview] public required Review Review { get; init; }
            [ExecutesContract] public int Execute() => 1;
            public Contract Note(string text) => this;
        }
        """;

    [Fact]
    public Task Five_thousand_statements() => Exactly(body => Repeat(body, 5000, static i => $"total += {i};"));

    [Fact]
    public Task Five_thousand_statements_that_call() => Exactly(body => Repeat(body, 5000, static i => $"contract.Note(\"{i}\");"));

    [Fact]
    public Task Five_thousand_locals() => Exactly(body => Repeat(body, 5000, static i => $"var local{i} = {(i == 0 ? "contract" : "local" + (i - 1))};"), "local4999.Execute();");

    [Theory]
    [InlineData("+")]
    [InlineData("&&")]
    [InlineData("||")]
    [InlineData("&")]
    [InlineData("string")]
    public Task Five_thousand_terms(string form) => Exactly(body => body.AppendLine(form switch
    {
        "+" => "total = " + Join(5000, " + ", static i => "total") + ";",
        "string" => "var text = " + Join(5000, " + ", static i => "total + \"-\"") + ";",
        "&" => "var all = " + Join(5000, " & ", static i => $"total > {i}") + ";",
        _ => "if (" + Join(5000, $" {form} ", static i => $"total > {i}") + ") total++;",
    }));

    [Theory]
    [InlineData("&&")]
    [InlineData("||")]
    public Task Five_thousand_checks(string form) => Exactly(body => body.AppendLine("if (" + Join(5000, $" {form} ", static i => "contract.Review.IsCleared") + ") contract.Execute();"));

    [Fact]
    public Task Three_hundred_conditional_expressions() => Exactly(body =>
        body.AppendLine("total = " + string.Concat(Enumerable.Range(0, 300).Select(static i => $"total == {i} ? {i} : ")) + "0;"));

    [Fact]
    public Task Three_hundred_alternatives_to_null() => Exactly(body =>
    {
        body.AppendLine("Contract? none = null;");
        body.AppendLine("var chosen = " + Join(300, " ?? ", static i => "none") + " ?? contract;");
    }, "chosen.Execute();");

    [Theory]
    [InlineData("block", 250)]
    [InlineData("if", 250)]
    [InlineData("while", 300)]
    [InlineData("try", 100)]
    [InlineData("using", 100)]
    [InlineData("lock", 100)]
    [InlineData("catch", 100)]
    public Task Deep_statements(string form, int depth)
    {
        var (open, close) = form switch
        {
            "block" => ("{", "}"),
            "if" => ("if (total > 0) {", "}"),
            "while" => ("while (total < 0) {", "}"),
            "try" => ("try {", "} finally { total++; }"),
            "using" => ("using (new System.IO.StringReader(\"\")) {", "}"),
            "lock" => ("lock (contract) {", "}"),
            _ => ("try {", "} catch (System.Exception) { total++; }"),
        };
        return Ends(body => body.AppendLine(Nest(depth, open, "contract.Execute(); // CII1001", close)));
    }

    [Theory]
    [InlineData("parenthesis", 250)]
    [InlineData("not", 250)]
    [InlineData("call", 150)]
    [InlineData("lambda", 10)]
    [InlineData("lambda", 50)]
    [InlineData("invoked lambda", 50)]
    [InlineData("local function", 10)]
    [InlineData("local function", 50)]
    [InlineData("uncalled local function", 50)]
    [InlineData("method group", 50)]
    public Task Deep_expressions(string form, int depth) => Ends(body => body.AppendLine(form switch
    {
        "parenthesis" => "total = " + Nest(depth, "(", "total", ")", "") + ";",
        "not" => "var not = " + Nest(depth, "!(", "contract.Review.IsCleared", ")", "") + "; if (not) contract.Execute();",
        "call" => "total = " + Nest(depth, "System.Math.Abs(", "total", ")", "") + ";",
        "lambda" => Nest(depth, i => $"Run(() => {{", "contract.Execute(); // CII1001", i => "});"),
        "invoked lambda" => Nest(depth, i => $"System.Action act{i} = () => {{", "contract.Execute(); // CII1001", i => $"}}; act{i}();"),
        "local function" => Nest(depth, i => $"void Act{i}() {{", "contract.Execute();", i => i == 0 ? "}" : $"}} Act{i}();") + "Act0(); // CII1001",
        "uncalled local function" => Nest(depth, i => $"void Act{i}() {{", "contract.Execute(); // CII1001", i => "}"),
        _ => Nest(depth, i => $"void Act{i}() {{", "contract.Execute(); // CII1001", i => $"}} Run(Act{i});"),
    }));

    [Theory]
    [InlineData("or", 500)]
    [InlineData("or of properties", 50)]
    [InlineData("nested property", 60)]
    [InlineData("not", 500)]
    [InlineData("parenthesis", 500)]
    public Task Large_patterns(string form, int size) => Ends(body => body.AppendLine("if (node is " + form switch
    {
        "or" => "{ Number: " + Join(size, " or ", static i => $"{i}") + " }",
        "or of properties" => Join(size, " or ", static i => $"{{ Number: {i} }}"),
        "nested property" => Nest(size, "{ Next: ", "{ Contract.Review.IsCleared: true }", " }", ""),
        "not" => string.Concat(Enumerable.Repeat("not ", size)) + "null",
        _ => Nest(size, "(", "not null", ")", ""),
    } + ") total++;"));

    [Fact]
    public Task Two_thousand_cases() => Exactly(body =>
    {
        body.AppendLine("switch (total) {");
        Repeat(body, 2000, static i => $"case {i}: total += {i}; break;");
        body.AppendLine("default: if (contract.Review.IsCleared) contract.Execute(); break; }");
    });

    [Fact]
    public Task Two_thousand_arms() => Exactly(body =>
    {
        body.AppendLine("total = total switch {");
        Repeat(body, 2000, static i => $"{i} => total + {i},");
        body.AppendLine("_ => 0 };");
    });

    [Fact]
    public Task A_chain_of_three_hundred_calls() => Exactly(body => body.AppendLine("contract" + string.Concat(Enumerable.Repeat(".Note(\"\")", 300)) + ";"));

    [Fact]
    public Task A_chain_of_a_thousand_else_ifs() => Exactly(body =>
        body.AppendLine(string.Concat(Enumerable.Range(0, 1000).Select(static i => $"if (total == {i}) total = {i + 1};\n else ")) + "total = 0;"));

    [Fact]
    public Task Three_hundred_labels() => Ends(body =>
        Repeat(body, 300, static i => $"label{i}: total++; if (total == {i}) goto label{(i * 7) % 300}; if (total == -{i}) goto label{(i * 13) % 300};"));

    [Theory]
    [InlineData(200, false)]
    [InlineData(30, true)]
    public async Task Mutual_recursion(int methods, bool everyOne)
    {
        var source = new StringBuilder("public static class Desk {\n");
        for (var i = 0; i < methods; i++)
        {
            source.AppendLine($"    private static void Step{i}(Contract contract, int n) {{ if (n == 0) return;");
            foreach (var callee in everyOne ? Enumerable.Range(0, methods) : [(i + 1) % methods])
                source.AppendLine($"        if (n > {callee}) Step{callee}(contract, n - 1);");
            source.AppendLine("    " + (i == methods - 1 ? "contract.Execute(); }" : "}"));
        }

        source.AppendLine("    public static void Buy(Contract contract, int n)\n    {\n        Step0(contract, n); // CII1001\n        contract.Execute(); // CII1001\n    }\n}");
        await EndsAsync(source.ToString(), exactly: false);
    }

    private static void Repeat(StringBuilder body, int count, Func<int, string> statement)
    {
        for (var i = 0; i < count; i++)
            body.AppendLine(statement(i));
    }

    private static string Join(int count, string separator, Func<int, string> term) => string.Join(separator, Enumerable.Range(0, count).Select(term));

    private static string Nest(int depth, string open, string inner, string close, string separator = "\n") =>
        new StringBuilder().Insert(0, open + separator, depth).Append(inner).Append('\n', separator.Length).ToString()
        + new StringBuilder().Insert(0, close + separator, depth);

    private static string Nest(int depth, Func<int, string> open, string inner, Func<int, string> close) =>
        string.Join("\n", Enumerable.Range(0, depth).Select(open)) + "\n" + inner + "\n" + string.Join("\n", Enumerable.Range(0, depth).Reverse().Select(close)) + "\n";

    private static Task Exactly(Action<StringBuilder> write, string last = "contract.Execute();") => EndsAsync(Body(write, last), exactly: true);

    private static Task Ends(Action<StringBuilder> write) => EndsAsync(Body(write, "contract.Execute();"), exactly: false);

    private static string Body(Action<StringBuilder> write, string last)
    {
        var source = new StringBuilder("""
            public sealed class Node { public int Number; public Node Next = null!; public Contract Contract = null!; }
            public static class Desk
            {
                private static void Run(System.Action act) => act();
                public static void Buy(Contract contract, Node node, int total)
                {

            """);
        write(source);
        source.AppendLine(last + " // CII1001").AppendLine("    }").AppendLine("}");
        return source.ToString();
    }

    private static async Task EndsAsync(string source, bool exactly)
    {
        var file = CaseFile.Of(source).AndFile("Domain.cs", Domain);
        if (!exactly && (await file.GetReportsAsync(AllRules, TestContext.Current.CancellationToken)).Any(static report => report.Id == "CII1090"))
        {
            return;
        }

        await file.VerifyAsync(AllRules);
    }

    private static DiagnosticAnalyzer[] AllRules { get; } = [.. typeof(CiiGuardAnalyzer).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
