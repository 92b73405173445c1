using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>What a checklist says is missing is what the rules report for the type, over many random types.</summary>
public sealed class ChecklistAgreementTests
{
    private static readonly string[] Obligations = [.. Enum.GetNames<SupplierObligation>().Take(10)];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public async Task Checklists_and_rules_agree(int seed, bool isOperator)
    {
        var source = new RandomContracts(seed, isOperator).Source(150);
        var compilation = GeneratorRun.Compile([source], new CSharpParseOptions(LanguageVersion.Latest));
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        GeneratorRun.Run(compilation, out var completed, new CSharpParseOptions(LanguageVersion.Latest), new ChecklistGenerator());

        var reports = await completed.WithAnalyzers([new MandatoryObligationAnalyzer(), new OperatorObligationAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var checklists = new LoadedChecklists(completed).All();
        Assert.Equal(150, checklists.Count);
        var (complete, incomplete, lackOfTwo) = (0, 0, 0);
        foreach (var checklist in checklists.Values)
        {
            var reported = reports
                .Where(report => TypeAt(completed, report) == checklist.Contract)
                .ToDictionary(report => report.Id, report => report.Properties["Missing"]!.Split(',').Order().ToList());
            var lacksOfFive = checklist.Entries.Where(entry => entry.Duty == ClauseDuty.DeclaredPurchase && entry.Members.Count == 0).Select(entry => entry.Obligation.ToString()).Order().ToList();
            Assert.Equal(isOperator, checklist.IsOperatorPurchase);
            Assert.Equal(checklist.IsDeclared ? lacksOfFive : [], Missing(checklist, ClauseDuty.DeclaredPurchase));
            Assert.Equal(lacksOfFive, reported.GetValueOrDefault(checklist.IsDeclared ? "CII2001" : "CII2006", []));
            Assert.Equal(Missing(checklist, ClauseDuty.EveryPurchase), reported.GetValueOrDefault("CII2004", []));
            if (checklist.Missing.Any(entry => entry.Duty == ClauseDuty.EveryPurchase))
                lackOfTwo++;
            _ = lacksOfFive.Count == 0 ? complete++ : incomplete++;
        }

        Assert.Equal(isOperator, lackOfTwo > 10);
        Assert.True(complete > 10 && incomplete > 10, $"{complete} complete and {incomplete} incomplete types");
    }

    private static List<string> Missing(ClauseChecklist checklist, ClauseDuty duty) => [.. checklist.Missing.Where(entry => entry.Duty == duty).Select(entry => entry.Obligation.ToString()).Order()];

    private static string TypeAt(Compilation compilation, Diagnostic report)
    {
        var tree = report.Location.SourceTree!;
        var node = tree.GetRoot(TestContext.Current.CancellationToken).FindNode(report.Location.SourceSpan);
        return compilation.GetSemanticModel(tree).GetDeclaredSymbol(node, TestContext.Current.CancellationToken)!.ToDisplayString();
    }

    /// <summary>Contract types whose clauses stand in every place that the rules look at.</summary>
    private sealed class RandomContracts(int seed, bool isOperator)
    {
        private readonly Random _random = new(seed);
        private readonly StringBuilder _text = new();
        private int _names;

        public string Source(int types)
        {
            _text.Append("#nullable enable warnings\nusing CiiGuard;\n");
            if (isOperator)
                _text.Append("[assembly: CiiOperator(CiiSector.Energy)]\n");
            for (var i = 0; i < types; i++)
                Type(i);
            return _text.ToString();
        }

        private void Type(int index)
        {
            var isInterface = _random.Next(6) == 0;
            var bases = new List<string>();
            if (!isInterface && _random.Next(3) == 0)
            {
                bases.Add($"Base{index}");
                _text.Append($"class Base{index} {{ {Members(false)} }}\n");
            }

            for (var i = _random.Next(3); i > 0; i--)
            {
                bases.Add($"I{index}_{i}");
                _text.Append($"interface I{index}_{i} {{ {Mark()} string? Of{index}_{i} {{ get; }} }}\n");
            }

            var mark = _random.Next(3) switch { 0 => "[SupplierContract(Declared = false)]", 1 => "[SupplierContract(Declared = true)]", _ => "[SupplierContract]" };
            var kind = isInterface ? "interface" : _random.Next(3) switch { 0 => "abstract class", 1 => "partial class", _ => "record" };
            var isRecord = kind == "record" && bases.All(name => name[0] == 'I');
            if (kind == "record" && !isRecord)
                kind = "class";
            var parameters = isRecord ? $"({Mark()} string First, {Mark()} string Second)" : "";
            var list = bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
            _text.Append($"{mark} {kind} C{index}{parameters}{list} {{ {Members(isInterface)}");
            foreach (var name in bases.Where(name => name[0] == 'I' && !isInterface))
                _text.Append(_random.Next(2) == 0 ? $"public string? Of{name[1..]} => null; " : $"string? {name}.Of{name[1..]} => null; ");
            if (!isInterface && !isRecord && _random.Next(3) == 0)
                _text.Append($"public C{index}({Mark()} string text) {{ }} public C{index}() {{ }} ");
            _text.Append("}\n");
        }

        private string Members(bool isInterface)
        {
            var text = new StringBuilder();
            for (var i = _random.Next(5); i > 0; i--)
            {
                var name = "M" + _names++;
                text.Append(Mark()).Append(isInterface ? $" string? {name} {{ get; }} " : _random.Next(5) switch
                {
                    0 => $" public string? {name} {{ get; set; }} ",
                    1 => $" internal const string {name} = \"\"; ",
                    2 => $" private string? {name}; ",
                    3 => $" protected virtual int[]? {name} => null; ",
                    _ => $" internal static string? {name} {{ set {{ }} }} ",
                });
            }

            return text.ToString();
        }

        private string Mark() => _random.Next(5) == 0
            ? ""
            : $"[Obligation({string.Join(", ", Enumerable.Range(0, _random.Next(7)).Select(_ => "SupplierObligation." + Obligations[_random.Next(Obligations.Length)]))})]";
    }
}
