using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.Oracle.Tests.Generation;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Oracle.Tests.Running;

/// <summary>Judges many programs with one compilation, one analysis and one load.</summary>
internal static class ProgramBatch
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly ImmutableArray<SyntaxTree> Domain =
    [
        .. typeof(ProgramBatch).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith("Domain/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static name =>
            {
                using var reader = new StreamReader(typeof(ProgramBatch).Assembly.GetManifestResourceStream(name)!);
                return CSharpSyntaxTree.ParseText(SourceText.From(reader.ReadToEnd(), Encoding.UTF8), ParseOptions, name);
            }),
    ];

    /// <param name="programs">The programs.</param>
    /// <param name="maximumRuns">How often each is run at most.</param>
    /// <param name="stopAtMiss">Whether the first violation that is not reported settles a program.</param>
    public static async Task<IReadOnlyList<Verdict>> JudgeAsync(IReadOnlyList<GeneratedProgram> programs, int maximumRuns, bool stopAtMiss = false)
    {
        var trees = programs.Select(static (program, index) =>
            CSharpSyntaxTree.ParseText(SourceText.From(program.Write(NameOf(index)), Encoding.UTF8), ParseOptions, NameOf(index) + ".cs")).ToArray();
        var compilation = Compile(trees);
        var errors = compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToLookup(static diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");
        if (errors.Any(static group => group.Key.Length == 0 || group.Key.StartsWith("Domain/", StringComparison.Ordinal)))
            throw new InvalidOperationException(string.Join(Environment.NewLine, errors.SelectMany(static group => group)));

        var compiling = trees.Where(tree => !errors.Contains(tree.FilePath)).ToArray();
        var reports = await ReportsOf(compiling.Length == trees.Length ? compilation : Compile(compiling));
        var verdicts = new Verdict[programs.Count];
        var context = new AssemblyLoadContext("programs", isCollectible: true);
        try
        {
            var assembly = Load(Compile(compiling.Select(static tree => BoundedLoops.In(tree, ParseOptions))), context);
            var machine = assembly.GetType("Procurement.Machine")!.GetMethod("Run")!
                .CreateDelegate<Func<MethodInfo, Func<int, int>, Action<int, bool>, bool, bool>>();
            for (var i = 0; i < verdicts.Length; i++)
            {
                var file = trees[i].FilePath;
                verdicts[i] = errors.Contains(file)
                    ? new Verdict([.. errors[file].Select(static error => error.ToString())], new Dictionary<int, string>(), false, [], new HashSet<int>(), new HashSet<int>(), false, 0)
                    : Judge(programs[i], file, assembly.GetType(NameOf(i))!.GetMethod("Run")!, machine, [.. reports[file]], maximumRuns, stopAtMiss);
            }
        }
        finally
        {
            context.Unload();
        }

        return verdicts;
    }

    private static string NameOf(int index) => "Program" + index.ToString("000", CultureInfo.InvariantCulture);

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Programs",
        Domain.AddRange(trees),
        VocabularyReferences.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    private static Assembly Load(CSharpCompilation compilation, AssemblyLoadContext context)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(image, symbols, options: new(debugInformationFormat: Microsoft.CodeAnalysis.Emit.DebugInformationFormat.PortablePdb));
        if (!result.Success)
            throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
        image.Position = symbols.Position = 0;
        return context.LoadFromStream(image, symbols);
    }

    private static async Task<ILookup<string, Diagnostic>> ReportsOf(CSharpCompilation compilation)
    {
        var diagnostics = await compilation
            .WithAnalyzers([new ReviewFlowAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        if (diagnostics.FirstOrDefault(static diagnostic => diagnostic.Id == "AD0001") is { } crash)
            throw new InvalidOperationException("The analyzer crashed: " + crash.GetMessage(CultureInfo.InvariantCulture));
        return diagnostics.ToLookup(static diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");
    }

    private static Verdict Judge(
        GeneratedProgram program,
        string file,
        MethodInfo entry,
        Func<MethodInfo, Func<int, int>, Action<int, bool>, bool, bool> machine,
        ImmutableArray<Diagnostic> diagnostics,
        int maximumRuns,
        bool stopAtMiss)
    {
        var reports = new SortedDictionary<int, string>();
        foreach (var diagnostic in diagnostics.Where(static d => d.Id is "CII1001" or "CII1004"))
            reports[diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1] = diagnostic.Id + ": " + diagnostic.GetMessage(CultureInfo.InvariantCulture);

        var violations = new Dictionary<string, Violation>();
        var executed = new HashSet<int>();
        var explorer = new PathExplorer();
        var missed = false;
        var faulty = program.HandlesExceptions;
        var places = new CallPlaces(program, file);
        explorer.Explore(
            choose =>
            {
                machine(entry, choose, OnExecution, faulty);
                return !(missed && stopAtMiss);
            },
            maximumRuns);
        return new Verdict([], reports, diagnostics.Any(static d => d.Id == "CII1090"), [.. violations.Values], executed, places.Gates, explorer.IsExhausted, explorer.Runs);

        void OnExecution(int line, bool violates)
        {
            if (!violates)
            {
                executed.Add(line);
                return;
            }

            var (key, frames) = places.Find(line);
            if (frames is null || !violations.TryAdd(key, new Violation(line, frames)))
                return;
            missed |= !frames.Any(reports.ContainsKey);
        }
    }
}
