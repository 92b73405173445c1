using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>
/// The checklists, letters, manifests, registers and worksheets of the sample's types, as their users read them, for a type and for an object of it, and the classes that are generated for them. With CIIGUARD_WRITE_GOLDEN=1 they are written anew.
/// </summary>
public sealed class SampleChecklistTests
{
    private const string ImplicitUsings =
        "global using global::System; global using global::System.Collections.Generic; global using global::System.IO; global using global::System.Linq; global using global::System.Net.Http; global using global::System.Threading; global using global::System.Threading.Tasks;";

    [Fact]
    public void Texts_and_classes_are_the_golden_ones()
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        var sources = Directory.EnumerateFiles(SampleFolder(), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("\\obj\\", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);
        var compilation = GeneratorRun.Compile([ImplicitUsings, SampleInstances.Source, .. sources], parse, "GridProcurement");
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(Microsoft.CodeAnalysis.ReportDiagnostic.Default));
        var cases = GeneratorRun.Driver(parse).RunGeneratorsAndUpdateCompilation(compilation, out var withCases, out _, TestContext.Current.CancellationToken);
        Assert.NotEmpty(cases.GetRunResult().GeneratedTrees);
        var result = CSharpGeneratorDriver.Create([.. Generators.Select(GeneratorExtensions.AsSourceGenerator)], parseOptions: parse)
            .RunGeneratorsAndUpdateCompilation(withCases, out var completed, out _, TestContext.Current.CancellationToken)
            .GetRunResult();

        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var version = typeof(ChecklistGenerator).Assembly.GetName().Version!.ToString(3);
        foreach (var source in result.Results.SelectMany(each => each.GeneratedSources))
            files.Add(source.HintName, source.SourceText.ToString().Replace($"\"CiiGuard\", \"{version}\"", "\"CiiGuard\", \"VERSION\"").Replace($"generator\\\":\\\"{version}", "generator\\\":\\\"VERSION"));
        var loaded = new LoadedChecklists(completed);
        foreach (var checklist in loaded.All().Values)
            Add(checklist.Contract, "clauses", checklist.ToMarkdown, checklist.ToJson);
        foreach (var manifest in loaded.Results<DossierManifest>("Manifest"))
            Add(manifest.Dossier, "manifest", manifest.ToMarkdown, manifest.ToJson);
        foreach (var register in loaded.Results<DisclosureRegister>("Disclosures"))
            Add(register.Dossier, "disclosures", register.ToMarkdown, register.ToJson);
        foreach (var letter in loaded.Results<AssuranceLetter>("Letter"))
            Add(letter.Checklist.Contract, "letter", language => letter.ToMarkdown(Details, language), language => letter.ToJson(Details, language));
        foreach (var worksheet in loaded.Results<RiskWorksheet>("Worksheet"))
            Add(worksheet.Assessment, "worksheet", worksheet.ToMarkdown, worksheet.ToJson);

        var clauses = loaded.Call<ClauseEvaluation>(SampleInstances.Type, "Clauses");
        Assert.Equal([EvidenceStatus.Present, EvidenceStatus.Empty, EvidenceStatus.Missing], clauses.Results.Select(each => each.Status).Distinct());
        Add(clauses.Checklist.Contract, "clauses.evaluated", clauses.ToMarkdown, clauses.ToJson);
        var file = loaded.Call<DossierEvaluation>(SampleInstances.Type, "Manifest");
        Add(file.Manifest.Dossier, "manifest.evaluated", file.ToMarkdown, file.ToJson);
        var assessment = loaded.Call<RiskEvaluation>(SampleInstances.Type, "Worksheet");
        Assert.True(assessment is { IsComplete: false, MustDeclare: true });
        Add(assessment.Worksheet.Assessment, "worksheet.evaluated", assessment.ToMarkdown, assessment.ToJson);

        Assert.Contains("ServerSupplyContract.clauses.en.md", files.Keys);
        Assert.Contains("ServerSupplyContract.letter.zh-Hans.md", files.Keys);
        Assert.Contains("ReviewDossier.manifest.en.md", files.Keys);
        Assert.Contains("ReviewDossier.disclosures.en.md", files.Keys);
        Assert.Contains("PurchaseSelfAssessment.worksheet.en.md", files.Keys);
        GoldenFolder.Check("GridProcurement", files);

        void Add(string type, string what, Func<Language, string> markdown, Func<Language, string> json)
        {
            var name = type[(type.LastIndexOf('.') + 1)..] + "." + what;
            files.Add(name + ".en.md", markdown(Language.English));
            files.Add(name + ".zh-Hans.md", markdown(Language.Chinese));
            files.Add(name + ".en.json", json(Language.English));
            files.Add(name + ".zh-Hans.json", json(Language.Chinese));
        }
    }

    private static readonly IIncrementalGenerator[] Generators = [new ChecklistGenerator(), new DossierGenerator(), new WorksheetGenerator(), new ManifestGenerator()];

    private static readonly AssuranceDetails Details = new("Northgate Systems", "Grid North", "SCADA servers DX-8", "SC-2026-031", "M. Rossi, managing director", new CalendarDate(2026, 3, 20));

    private static string SampleFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CiiGuard.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return Path.Combine(folder.FullName, "samples", "GridProcurement");
    }
}
