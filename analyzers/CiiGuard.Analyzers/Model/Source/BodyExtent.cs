using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// How many basic blocks there are in a body and in all that it leads to. To follow a call takes a step for each at least, so that what leads to more than
/// may be followed need not be begun. The answers are the same in whatever order they are asked for.
/// </summary>
/// <param name="contentsOf">What a body mentions.</param>
/// <param name="isFollowed">Whether calls of a body are followed.</param>
internal sealed class BodyExtent(Func<IMethodSymbol, CancellationToken, BodyContents> contentsOf, Func<IMethodSymbol, CancellationToken, bool> isFollowed)
{
    /// <summary>Whatever leads to more is not followed from anywhere, so that it is not counted how much more.</summary>
    private const int Maximum = 50_000;

    private readonly ConcurrentDictionary<IMethodSymbol, int> _known = new(SymbolEqualityComparer.Default);

    public int Of(IMethodSymbol method, CancellationToken cancellation) => _known.TryGetValue(method, out var known) ? known : _known.GetOrAdd(method, Count(method, cancellation));

    private int Count(IMethodSymbol root, CancellationToken cancellation)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { root };
        var pending = new Stack<IMethodSymbol>();
        pending.Push(root);
        var blocks = 0;
        while (pending.Count > 0 && blocks < Maximum)
        {
            cancellation.ThrowIfCancellationRequested();
            var contents = contentsOf(pending.Pop(), cancellation);
            blocks += contents.Blocks;
            foreach (var callee in contents.Callees)
            {
                if (isFollowed(callee, cancellation) && seen.Add(callee))
                    pending.Push(callee);
            }
        }

        return blocks;
    }
}
