using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Whether an assembly buys for the operator of a critical information infrastructure.</summary>
internal static class OperatorAssembly
{
    /// <summary>The number of <c>Recognition.NotNotified</c>.</summary>
    private const int NotNotified = 2;

    /// <summary>Only an assembly that says it was not notified is none; what cannot be read counts as recognised.</summary>
    public static bool IsOperator(IAssemblySymbol assembly) =>
        assembly.FindAttribute(Vocabulary.CiiOperator) is { } attribute && !(attribute.TryGetNamedArgument<int>("Recognition", out var recognition) && recognition == NotNotified);
}
