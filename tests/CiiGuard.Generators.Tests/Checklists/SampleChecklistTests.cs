using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>
/// The checklists of the sample's contract types, as their users read them, and the classes that are generated for them. With CIIGUARD_WRITE_GOLDEN=1 they are written anew.
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
        var compilation = GeneratorRun.Compile([ImplicitUsings, .. sources], parse, "GridProcurement");
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(Microsoft.CodeAnalysis.ReportDiagnostic.Default));
        var cases = GeneratorRun.Driver(parse).RunGeneratorsAndUpdateCompilation(compilation, out var withCases, out _, TestContext.Current.CancellationToken);
        Assert.NotEmpty(cases.GetRunResult().GeneratedTrees);
        var result = GeneratorRun.Run((CSharpCompilation)withCases, out var completed, parse, new ChecklistGenerator());

        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var version = typeof(ChecklistGenerator).Assembly.GetName().Version!.ToString(3);
        foreach (var source in result.Results.Single().GeneratedSources)
            files.Add(source.HintName, source.SourceText.ToString().Replace($"\"CiiGuard\", \"{version}\"", "\"CiiGuard\", \"VERSION\""));
        foreach (var checklist in new LoadedChecklists(completed).All().Values)
        {
            var name = checklist.Contract.Replace("GridProcurement.Contracts.", "");
            files.Add(name + ".clauses.en.md", checklist.ToMarkdown(Language.English));
            files.Add(name + ".clauses.zh-Hans.md", checklist.ToMarkdown(Language.Chinese));
            files.Add(name + ".clauses.en.json", checklist.ToJson(Language.English));
            files.Add(name + ".clauses.zh-Hans.json", checklist.ToJson(Language.Chinese));
        }

        Assert.Contains("ServerSupplyContract.clauses.en.md", files.Keys);
        GoldenFolder.Check("GridProcurement", files);
    }

    private static string SampleFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CiiGuard.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return Path.Combine(folder.FullName, "samples", "GridProcurement");
    }
}
