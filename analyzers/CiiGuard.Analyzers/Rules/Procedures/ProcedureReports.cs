using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

internal static class ProcedureReports
{
    /// <summary>Reports what a reader says; without a place of its own, at the type that is read.</summary>
    public static void Report(this SymbolAnalysisContext context, ProcedureProblem problem)
    {
        var arguments = new object[problem.Arguments.Length];
        problem.Arguments.CopyTo(arguments);
        context.ReportDiagnostic(Diagnostic.Create(problem.Descriptor, problem.Location ?? context.Symbol.Locations[0], arguments));
    }
}
