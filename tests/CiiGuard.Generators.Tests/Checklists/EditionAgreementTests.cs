using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>What manifests and worksheets say is missing is what the rules report for the type, over many random types, under the edition that the project chose.</summary>
public sealed class EditionAgreementTests
{
    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Latest);

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, "2020")]
    [InlineData(3, "2022")]
    [InlineData(4, "2021")]
    public async Task Manifests_and_rules_agree(int seed, string? edition)
    {
        var (reports, loaded) = await RunAsync(new DossierGenerator(), new DossierDocumentAnalyzer(), new RandomTypes(seed, "ReviewDossier", "DossierItem", "DossierDocument", 7, several: false), edition);
        var manifests = loaded.Results<DossierManifest>("Manifest").ToList();
        Agree("CII3001", reports, manifests.ToDictionary(manifest => manifest.Dossier, manifest => manifest.Missing.Select(entry => entry.Document.ToString())));
        Assert.All(manifests, manifest => Assert.Equal(edition == "2020" ? MeasuresVersion.V2020 : MeasuresVersion.V2022, manifest.Edition));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, "2020")]
    [InlineData(3, "2022")]
    [InlineData(4, "")]
    public async Task Worksheets_and_rules_agree(int seed, string? edition)
    {
        var (reports, loaded) = await RunAsync(new WorksheetGenerator(), new RiskFactorAnalyzer(), new RandomTypes(seed, "SelfAssessment", "AnswersRiskFactor", "RiskFactor", 18, several: true), edition);
        var worksheets = loaded.Results<RiskWorksheet>("Worksheet").ToList();
        Agree("CII3003", reports, worksheets.ToDictionary(worksheet => worksheet.Assessment, worksheet => worksheet.Missing.Select(entry => entry.Factor.ToString())));
        Assert.All(worksheets, worksheet => Assert.Equal(edition == "2020" ? MeasuresVersion.V2020 : MeasuresVersion.V2022, worksheet.Edition));
    }

    /// <summary>Obligations that have no place under the edition have no property either.</summary>
    [Fact]
    public void A_checklist_follows_the_option()
    {
        const string Source = ChecklistRun.Head + "[SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] internal string? A { get; set; } }";
        var file = Run("2020");
        Assert.Contains("edition: global::CiiGuard.MeasuresVersion.V2020,", file);
        Assert.Contains("Checklist(global::CiiGuard.MeasuresVersion edition = global::CiiGuard.MeasuresVersion.V2020)", file);
        Assert.DoesNotContain("SupportInterimMeasures", file);
        Assert.DoesNotContain("V2022", file);
        Assert.Contains("SupportInterimMeasures", Run(null));
        Assert.Equal(Run(null), Run("2022"));

        static string Run(string? edition) => Driver(new ChecklistGenerator(), edition).RunGenerators(GeneratorRun.Compile([Source])).GetRunResult().Results.Single().GeneratedSources.Single().SourceText.ToString();
    }

    private static async Task<(ImmutableArray<Diagnostic>, LoadedChecklists)> RunAsync(IIncrementalGenerator generator, DiagnosticAnalyzer analyzer, RandomTypes types, string? edition)
    {
        var compilation = GeneratorRun.Compile([types.Source(150)], Latest);
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        var run = Driver(generator, edition).RunGeneratorsAndUpdateCompilation(compilation, out var completed, out _, TestContext.Current.CancellationToken).GetRunResult();
        Assert.Equal(150, run.GeneratedTrees.Length);
        var reports = await completed
            .WithAnalyzers([analyzer], new AnalyzerOptions([], Options(edition)))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return (reports, new LoadedChecklists(completed));
    }

    private static void Agree(string id, ImmutableArray<Diagnostic> reports, Dictionary<string, IEnumerable<string>> missing)
    {
        Assert.Equal(150, missing.Count);
        Assert.All(reports, report => Assert.Equal(id, report.Id));
        var reported = reports.ToDictionary(TypeAt, report => report.Properties["Missing"]!.Split(',').Order().ToList());
        foreach (var (type, lacking) in missing)
            Assert.Equal(lacking.Order(), reported.GetValueOrDefault(type, []));
        Assert.True(reported.Count > 20 && reported.Count < 140, $"{reported.Count} of 150 types lack something");
    }

    private static string TypeAt(Diagnostic report) =>
        "Types." + report.Location.SourceTree!.GetRoot(TestContext.Current.CancellationToken).FindToken(report.Location.SourceSpan.Start).ValueText;

    private static GeneratorDriver Driver(IIncrementalGenerator generator, string? edition) => GeneratorRun.Driver(Latest, generator).WithUpdatedAnalyzerConfigOptions(Options(edition));

    private static OneOption Options(string? edition) => new("ciiguard.edition", edition);

    /// <summary>Types whose marks stand in every place that the rules look at.</summary>
    private sealed class RandomTypes(int seed, string mark, string item, string items, int count, bool several)
    {
        private readonly Random _random = new(seed);
        private readonly StringBuilder _text = new();
        private int _names;
        private string[] _order = [];

        public string Source(int types)
        {
            _text.Append("#nullable enable warnings\nusing CiiGuard;\nnamespace Types;\n");
            for (var i = 0; i < types; i++)
            {
                // A third of the types have every entry somewhere.
                _order = [.. Enum.GetNames(items == "RiskFactor" ? typeof(RiskFactor) : typeof(DossierDocument)).OrderBy(_ => _random.Next())];
                if (_random.Next(3) > 0)
                    _order = [.. _order.Take(_random.Next(count))];
                Type(i);
            }

            return _text.ToString();
        }

        private void Type(int index)
        {
            var kind = _random.Next(4) switch { 0 => "interface", 1 => "partial struct", 2 => "abstract partial class", _ => "record" };
            var pieces = Pieces();
            var bases = new List<string> { $"I{index}" };
            var first = _names;
            _text.Append($"interface I{index} {{ {Members(pieces[0], "interface")} }}\n");
            var implementations = string.Join(' ', Enumerable.Range(first, _names - first).Select(number => $"string? I{index}.M{number} => null;"));
            if (kind is "abstract partial class")
            {
                bases.Insert(0, $"B{index}");
                _text.Append($"abstract class B{index} {{ {Members(pieces[1], "class")} }}\n");
                pieces[1] = [];
            }

            _text.Append($"[{mark}] {kind} C{index} : {string.Join(", ", bases)} {{ {Members([.. pieces[1], .. pieces[2]], kind)}");
            _text.Append(kind == "interface" ? "}\n" : implementations + " }\n");
        }

        private List<string>[] Pieces()
        {
            List<string>[] pieces = [[], [], []];
            foreach (var name in _order)
                pieces[_random.Next(3)].Add(name);
            return pieces;
        }

        private string Members(List<string> names, string kind)
        {
            var text = new StringBuilder();
            while (names.Count > 0)
            {
                var taken = several ? _random.Next(1, 4) : 1;
                var marked = names.Take(taken).Select(name => items + "." + name).ToList();
                names = [.. names.Skip(taken)];
                var attribute = $"[{item}({string.Join(", ", marked)})]";
                var member = "M" + _names++;
                text.Append(kind == "interface" ? $"{attribute} string? {member} {{ get; }} " : _random.Next(several ? 6 : 4) switch
                {
                    0 => $"{attribute} internal string? {member} {{ get; set; }} ",
                    1 => $"{attribute} private static string? {member}; ",
                    2 => $"{attribute} internal const string {member} = \"\"; ",
                    3 => $"{attribute} internal static string? {member} {{ set {{ }} }} ",
                    4 => $"{attribute} private SelfAssessmentResult {member}() => default; ",
                    _ => $"internal string? {member} {{ {attribute} get => null; }} ",
                });
            }

            return text.ToString();
        }
    }
}
