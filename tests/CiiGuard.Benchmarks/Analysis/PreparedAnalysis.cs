using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Benchmarks;

/// <summary>One analysis of one compilation, everything parsed and nothing bound. Good for one run.</summary>
public sealed class PreparedAnalysis(SourceProject project, ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    // Concurrent and timed, as the command-line compiler does with -reportanalyzer; timing costs both sides the same.
    private readonly CompilationWithAnalyzers compilation = project.Compile().WithAnalyzers(
        analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true));

    /// <summary>Binds the whole project and runs the analyzers over it.</summary>
    public async Task<ImmutableArray<Diagnostic>> RunAsync() => await compilation.GetAnalyzerDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false);

    /// <summary>After the run: time spent inside the analyzers themselves, all threads together.</summary>
    public async Task<TimeSpan> GetOwnTimeAsync()
    {
        var own = TimeSpan.Zero;
        foreach (var analyzer in compilation.Analyzers)
            own += (await compilation.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).ConfigureAwait(false)).ExecutionTime;
        return own;
    }

    /// <summary>A benchmark of code that does not compile, or of a rule that crashes, would measure something else.</summary>
    public static async Task VerifyAsync(SourceProject project)
    {
        var error = project.Compile().GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        error ??= (await new PreparedAnalysis(project, AnalyzerSet.CiiGuard()).RunAsync().ConfigureAwait(false)).FirstOrDefault(static report => report.Id == "AD0001");
        if (error is not null)
            throw new InvalidOperationException("The generated project cannot be measured: " + error);
    }
}
