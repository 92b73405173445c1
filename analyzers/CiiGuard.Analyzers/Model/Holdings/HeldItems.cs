using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// The bits of what objects hold: an obligation has the bit of its place in the vocabulary, a document that of the member which carries it.
/// </summary>
internal sealed class HeldItems
{
    private const int FirstDocument = 24;
    private const int DocumentCount = 38;

    private readonly ConcurrentDictionary<string, int> _documents = new();
    private int _next;

    public static StateSet All { get; } = new StateSet((1UL << (FirstDocument + DocumentCount)) - 1) | HoldingsKey.Sentinel;

    public static StateSet Of(SupplierObligations obligations) => new((uint)obligations);

    public static SupplierObligations ObligationsIn(StateSet items) => (SupplierObligations)(int)(items.Bits & ((1UL << FirstDocument) - 1));

    public static StateSet OfValue(object constant) =>
        constant is long number and >= 1 and < FirstDocument ? new StateSet(1UL << (int)(number - 1)) : StateSet.Empty;

    /// <summary>The bit of a member; members of one name in one hierarchy are one document.</summary>
    public StateSet OfDocument(string member) => new(1UL << BitOf(member));

    public ImmutableArray<string> DocumentsIn(StateSet items)
    {
        var names = new List<string>();
        foreach (var document in _documents)
        {
            if ((items.Bits & (1UL << document.Value)) != 0)
                names.Add(document.Key);
        }

        names.Sort(System.StringComparer.Ordinal);
        return names.ToImmutableArray();
    }

    // Beyond the last bit names share one: then a missing document may hide behind another, which takes 38 differently named ones.
    private int BitOf(string member) =>
        _documents.GetOrAdd(member, _ => FirstDocument + System.Math.Min(System.Threading.Interlocked.Increment(ref _next) - 1, DocumentCount - 1));
}

/// <summary>Which rule speaks when something is missing.</summary>
internal enum HoldingRule
{
    /// <summary>CII2002.</summary>
    Obligations,

    /// <summary>CII3002.</summary>
    Dossier,
}
