using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.TestKit;

/// <summary>
/// A piece of C# whose lines say what must be reported there (<see cref="ExpectedReports"/>). It must compile; every
/// report must be marked and every mark reported; a crash of an analyzer (AD0001) always fails.
/// </summary>
public sealed class CaseFile
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly List<(string Name, string Source)> files = [];
    private readonly Dictionary<string, string> options = new(StringComparer.OrdinalIgnoreCase);
    private ImmutableArray<MetadataReference> references = VocabularyReferences.All;

    private CaseFile()
    {
    }

    /// <summary>The version of C# the case is written in.</summary>
    public LanguageVersion LanguageVersion { get; private set; } = LanguageVersion.Latest;

    /// <summary>A case in one file; <see cref="AndFile"/> adds more.</summary>
    public static CaseFile Of(string source, string name = "Case.cs") => new CaseFile().AndFile(name, source);

    /// <summary>A case kept as an embedded resource of a test assembly.</summary>
    public static CaseFile Embedded(Assembly assembly, string resourceName)
    {
        using var stream = assembly.GetManifestResourceStream(resourceName)
            ?? throw new CaseFailedException($"No embedded file '{resourceName}' in {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Of(reader.ReadToEnd(), resourceName);
    }

    /// <summary>Adds a file kept as an embedded resource, for instance the domain that many cases share.</summary>
    public CaseFile AndEmbedded(Assembly assembly, string resourceName)
    {
        var embedded = Embedded(assembly, resourceName);
        files.AddRange(embedded.files);
        return this;
    }

    /// <summary>Names of the embedded case files of a test assembly that lie in a folder, for example <c>Cases/Review</c>.</summary>
    public static IEnumerable<string> EmbeddedNames(Assembly assembly, string folder) =>
        assembly.GetManifestResourceNames()
            .Where(name => name.Contains(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>Compiles the source and compares what the analyzers report with what it marks.</summary>
    public static Task VerifyAsync(string source, params DiagnosticAnalyzer[] analyzers) => Of(source).VerifyAsync(analyzers);

    /// <summary>Another file of the same project; its marks count too.</summary>
    public CaseFile AndFile(string name, string source)
    {
        files.Add((name, source));
        return this;
    }

    /// <summary>A project that this one references, compiled first and seen as metadata.</summary>
    public CaseFile AndReferencedProject(string assemblyName, params string[] sources)
    {
        var referenced = new CaseFile { references = references };
        foreach (var (source, index) in sources.Select(static (source, index) => (source, index)))
            referenced.AndFile($"{assemblyName}{index}.cs", source);

        references = references.Add(referenced.Compile(assemblyName).ToImageReference());
        return this;
    }

    /// <summary>Other references than .NET 8 and the vocabulary.</summary>
    public CaseFile WithReferences(IEnumerable<MetadataReference> all)
    {
        references = [.. all];
        return this;
    }

    /// <summary>An .editorconfig entry that holds for every file.</summary>
    public CaseFile WithOption(string key, string value)
    {
        options[key] = value;
        return this;
    }

    public CaseFile WithLanguageVersion(LanguageVersion version)
    {
        LanguageVersion = version;
        return this;
    }

    /// <summary>The compilation of the case; not checked for errors.</summary>
    public CSharpCompilation Compile(string assemblyName = "Case")
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion, DocumentationMode.Parse);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Source, Encoding.UTF8), parseOptions, file.Name)).ToList();
        var kind = trees.Any(static tree => tree.GetCompilationUnitRoot().Members.Any(static member => member is GlobalStatementSyntax))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        if (parseOptions.LanguageVersion >= LanguageVersion.CSharp10)
            trees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings, parseOptions, "ImplicitUsings.g.cs"));

        return CSharpCompilation.Create(
            assemblyName,
            trees,
            references,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    /// <summary>What the analyzers report, in the order of the files. The case need not compile.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetReportsAsync(IEnumerable<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken = default)
    {
        var withAnalyzers = Compile().WithAnalyzers(
            [.. analyzers],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new FixedOptionsProvider(options)),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: false));
        var reports = await withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellationToken);
        var crash = reports.FirstOrDefault(static report => report.Id == "AD0001");
        if (crash is not null)
            throw new CaseFailedException("An analyzer crashed: " + crash.GetMessage() + Environment.NewLine + crash.Descriptor.Description + Environment.NewLine + Show([]));

        return [.. reports.OrderBy(static report => report.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static report => report.Location.SourceSpan.Start)];
    }

    /// <summary>Compares what the analyzers report with the marks.</summary>
    public async Task VerifyAsync(params DiagnosticAnalyzer[] analyzers)
    {
        var errors = Compile().GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        if (errors.Length > 0)
            throw new CaseFailedException("The case does not compile." + Environment.NewLine + string.Join(Environment.NewLine, errors.AsEnumerable()) + Environment.NewLine + Show([]));

        var reports = await GetReportsAsync(analyzers);
        var differences = ExpectedReports.Compare(
            files.SelectMany(static file => ExpectedReports.Read(file.Name, file.Source)),
            reports.Select(static report => PlaceOf(report)));
        if (differences.Count > 0)
            throw new CaseFailedException("Reports differ from the marks:" + Environment.NewLine + string.Join(Environment.NewLine, differences) + Environment.NewLine + Environment.NewLine + Show(reports));
    }

    private static ReportedLine PlaceOf(Diagnostic report)
    {
        var place = report.Location.GetLineSpan();
        return report.Location.IsInSource
            ? new ReportedLine(place.Path, place.StartLinePosition.Line + 1, report.Id)
            : new ReportedLine("(no source)", 0, report.Id);
    }

    /// <summary>The files with line numbers, and each report under its line.</summary>
    private string Show(ImmutableArray<Diagnostic> reports)
    {
        var text = new StringBuilder();
        foreach (var (name, source) in files)
        {
            text.AppendLine("--- " + name);
            var lines = source.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                text.Append($"{i + 1,4}  ").AppendLine(lines[i].TrimEnd('\r'));
                foreach (var report in reports)
                {
                    var place = PlaceOf(report);
                    if (place.File == name && place.Line == i + 1)
                        text.Append("      ^ ").AppendLine($"{report.Id}: {report.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
                }
            }
        }

        return text.ToString();
    }

    private sealed class FixedOptionsProvider(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        private readonly FixedOptions options = new(values);

        public override AnalyzerConfigOptions GlobalOptions => options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;
    }

    private sealed class FixedOptions(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
