using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Where the examinations of one symbol put what they find.</summary>
internal readonly struct AnnotationReport(Action<Diagnostic> report, CancellationToken cancellation)
{
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Reports at the attribute.</summary>
    public void Add(DiagnosticDescriptor rule, AnnotationUse use, params object[] arguments) =>
        report(Diagnostic.Create(rule, use.GetLocation(Cancellation), arguments));

    /// <summary>Reports at the attribute, and shows another place.</summary>
    public void AddWith(DiagnosticDescriptor rule, AnnotationUse use, ISymbol other, params object[] arguments) =>
        report(Diagnostic.Create(
            rule,
            use.GetLocation(Cancellation),
            other.Locations is [{ IsInSource: true } place, ..] ? ImmutableArray.Create(place) : ImmutableArray<Location>.Empty,
            arguments));

    /// <summary>Reports at a name, for what is missing there.</summary>
    public void AddAt(DiagnosticDescriptor rule, ISymbol symbol, params object[] arguments)
    {
        if (!symbol.Locations.IsEmpty)
            report(Diagnostic.Create(rule, symbol.Locations[0], arguments));
    }
}
