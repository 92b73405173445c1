using System;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Names an object that a callee made or fetched by the call and by its name there. Where bodies call each other in a circle, what came in by the same call
/// before goes by the name that it had inside that one, or each round would find objects with longer names.
/// </summary>
internal sealed class CalleeKey : IEquatable<CalleeKey>
{
    private readonly IOperation _site;
    private readonly TokenKind _kind;
    private readonly object _key;
    private readonly int _hash;

    public CalleeKey(IOperation site, TokenKind kind, object key)
    {
        for (var inner = key as CalleeKey; inner is not null; inner = inner._key as CalleeKey)
        {
            if (ReferenceEquals(inner._site, site))
            {
                key = inner._key;
                break;
            }
        }

        _site = site;
        _kind = kind;
        _key = key;
        _hash = unchecked((((site.GetHashCode() * 397) ^ (int)kind) * 397) ^ key.GetHashCode());
    }

    /// <summary>The call.</summary>
    public IOperation Site => _site;

    /// <summary>The name that the object had in the body that made or fetched it.</summary>
    public object Innermost
    {
        get
        {
            var key = _key;
            while (key is CalleeKey inner)
                key = inner._key;
            return key;
        }
    }

    public bool Equals(CalleeKey? other) =>
        other is not null && _hash == other._hash && ReferenceEquals(_site, other._site) && _kind == other._kind && _key.Equals(other._key);

    public override bool Equals(object? obj) => Equals(obj as CalleeKey);

    public override int GetHashCode() => _hash;
}
