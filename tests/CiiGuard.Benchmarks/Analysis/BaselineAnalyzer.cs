using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Benchmarks;

/// <summary>An analyzer that finds nothing, for comparison.</summary>
public abstract class BaselineAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Never =
        new("NEVER0001", "Never reported", "Never reported", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Never];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        Register(context);
    }

    private protected abstract void Register(AnalysisContext context);
}

/// <summary>Asks for nothing: what the compiler spends on having analyzers at all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyAnalyzer : BaselineAnalyzer
{
    private protected override void Register(AnalysisContext context)
    {
    }
}

/// <summary>Asks for every symbol and body and does nothing with them: what the compiler spends on calling any analyzer of bodies.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdleAnalyzer : BaselineAnalyzer
{
    private protected override void Register(AnalysisContext context)
    {
        context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property);
        context.RegisterCodeBlockAction(static _ => { });
    }
}
