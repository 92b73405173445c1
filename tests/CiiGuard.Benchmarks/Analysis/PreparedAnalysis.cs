using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Benchmarks;

/// <summary>One compilation with analyzers, everything parsed and nothing bound. Good for one run.</summary>
public sealed class PreparedAnalysis(SourceProject project, ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    private readonly CompilationWithAnalyzers compilation = project.Compile().WithAnalyzers(
        analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true));

    /// <summary>What a build does before it writes the assembly: binds everything, asks the compiler and the analyzers.</summary>
    public async Task<ImmutableArray<Diagnostic>> BuildAsync() => await compilation.GetAllDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false);

    /// <summary>
    /// The analyzers alone. The compiler then binds only what they look at: nothing at all for an analyzer that asks for nothing, so
    /// that the two sides of a comparison do not do the same work.
    /// </summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync() => await compilation.GetAnalyzerDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false);

    /// <summary>
    /// After <see cref="AnalyzeAsync"/>: time spent inside the analyzers, all threads together. Work that the compiler puts off until
    /// somebody asks is in it, though a build would do it anyway.
    /// </summary>
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
        error ??= (await new PreparedAnalysis(project, AnalyzerSet.CiiGuard()).AnalyzeAsync().ConfigureAwait(false)).FirstOrDefault(static report => report.Id == "AD0001");
        if (error is not null)
            throw new InvalidOperationException("The generated project cannot be measured: " + error);
    }
}
