using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// Base of all rules. It runs concurrently, analyzes generated code and reports there too (a contract executed by
/// generated code is executed all the same), and starts a rule only where the vocabulary is used.
/// </summary>
public abstract class CiiGuardAnalyzer : DiagnosticAnalyzer
{
    private protected CiiGuardAnalyzer(params DiagnosticDescriptor[] descriptors) =>
        SupportedDiagnostics = ImmutableArray.Create(descriptors);

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var ciiGuard = CiiGuardContext.Get(
                start.Compilation,
                tree => !start.TryGetValue(tree, VocabularyUse.TreeMentionsVocabulary, out var mentioned) || mentioned,
                start.CancellationToken);
            if (ciiGuard.IsVocabularyUsed)
                Start(start, ciiGuard);
        });
    }

    /// <summary>Registers what the rule wants to see. Runs once per compilation that uses the vocabulary.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard);
}
