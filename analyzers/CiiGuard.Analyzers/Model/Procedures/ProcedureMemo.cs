using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Procedures as read of one compilation: many cases are run under one procedure, and all are read again after every edit. Nothing is kept longer than its compilation.</summary>
internal sealed class ProcedureMemo
{
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ISymbol, ProcedureModel?>> _procedures = new();

    public ProcedureModel? Read(INamedTypeSymbol procedure, Compilation compilation, CancellationToken cancellationToken) =>
        _procedures.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default))
            .GetOrAdd(procedure, _ => ProcedureReader.Read(procedure, null, cancellationToken));
}
