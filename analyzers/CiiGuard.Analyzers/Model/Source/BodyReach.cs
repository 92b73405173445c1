using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// Whether a body leads to one that does something itself, by calls of whatever depth. Each body is looked at once for a compilation, and the answers are
/// the same in whatever order they are asked for.
/// </summary>
/// <param name="does">Whether a body does it itself.</param>
/// <param name="calleesOf">The bodies that a body leads to.</param>
internal sealed class BodyReach(Func<IMethodSymbol, CancellationToken, bool> does, Func<IMethodSymbol, CancellationToken, IEnumerable<IMethodSymbol>> calleesOf)
{
    private readonly object _gate = new();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    public bool Leads(IMethodSymbol method, CancellationToken cancellation)
    {
        if (_known.TryGetValue(method, out var leads))
            return leads;
        lock (_gate)
            return _known.TryGetValue(method, out leads) ? leads : Search(method, cancellation);
    }

    /// <summary>
    /// Depth first, with a stack of its own. What is still open when a body that does it is found leads to it: it is on the way there, or in a circle with
    /// something that is (Tarjan's strongly connected components). What is closed before does not.
    /// </summary>
    private bool Search(IMethodSymbol root, CancellationToken cancellation)
    {
        var numbers = new Dictionary<IMethodSymbol, int>(SymbolEqualityComparer.Default);
        var open = new List<Visit>();
        var way = new Stack<Visit>();
        if (Enter(root))
            return true;
        while (way.Count > 0)
        {
            var visit = way.Peek();
            if (visit.Next(out var callee))
            {
                if (_known.TryGetValue(callee, out var leads))
                {
                    if (leads)
                        return Found();
                }
                else if (!numbers.TryGetValue(callee, out var number))
                {
                    if (Enter(callee))
                        return true;
                }
                else
                {
                    // A body that is closed is known; this one is open.
                    visit.Lowest = Math.Min(visit.Lowest, number);
                }

                continue;
            }

            way.Pop();
            if (way.Count > 0)
                way.Peek().Lowest = Math.Min(way.Peek().Lowest, visit.Lowest);
            if (visit.Lowest != visit.Number)
                continue;
            for (var i = open.Count - 1; i >= 0; i--)
            {
                var closed = open[i];
                open.RemoveAt(i);
                _known[closed.Method] = false;
                if (ReferenceEquals(closed, visit))
                    break;
            }
        }

        return false;

        bool Enter(IMethodSymbol method)
        {
            if (does(method, cancellation))
            {
                _known[method] = true;
                return Found();
            }

            var visit = new Visit(method, numbers.Count, calleesOf(method, cancellation).GetEnumerator());
            numbers.Add(method, visit.Number);
            open.Add(visit);
            way.Push(visit);
            return false;
        }

        bool Found()
        {
            foreach (var visit in open)
                _known[visit.Method] = true;
            return true;
        }
    }

    private sealed class Visit(IMethodSymbol method, int number, IEnumerator<IMethodSymbol> callees)
    {
        public IMethodSymbol Method { get; } = method;

        public int Number { get; } = number;

        /// <summary>The least number of an open body that this one leads back to.</summary>
        public int Lowest { get; set; } = number;

        public bool Next(out IMethodSymbol callee)
        {
            var any = callees.MoveNext();
            callee = any ? callees.Current : null!;
            return any;
        }
    }
}
