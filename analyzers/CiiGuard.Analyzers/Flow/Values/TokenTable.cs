using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Interns the tokens of one body by the operation, symbol or join that makes them known.</summary>
/// <param name="mayMove">Whether objects of a type may move through states.</param>
/// <param name="answers">What values of a type stand for, where answers are followed.</param>
internal sealed class TokenTable(Func<ITypeSymbol?, bool> mayMove, IAnswerContracts? answers)
{
    /// <summary>Longest member path that is followed: order → contract → review needs two, a holder of orders one more.</summary>
    public const int MaximumDepth = 4;

    private readonly Dictionary<Entry, Token> _tokens = new();

    public int Count => _tokens.Count;

    public Token Get(TokenKind kind, object key, ITypeSymbol? type) => Get(kind, null, key, type);

    public Token Get(TokenKind kind, Token? parent, object key, ITypeSymbol? type)
    {
        var entry = new Entry(kind, parent, key);
        if (!_tokens.TryGetValue(entry, out var token))
        {
            token = new Token(_tokens.Count, kind, parent, key, type, ValuesOf(parent, key, type), mayMove(type));
            _tokens.Add(entry, token);
        }

        return token;
    }

    private AnswerValues? ValuesOf(Token? holder, object key, ITypeSymbol? type) =>
        holder is not null && key is ISymbol member ? answers?.GetValues(member, type, holder.Type) : answers?.GetValues(type);

    private readonly struct Entry(TokenKind kind, Token? parent, object key) : IEquatable<Entry>
    {
        private readonly TokenKind _kind = kind;
        private readonly Token? _parent = parent;
        private readonly object _key = key;

        public bool Equals(Entry other) =>
            _kind == other._kind && ReferenceEquals(_parent, other._parent) && KeyComparer.Instance.Equals(_key, other._key);

        public override bool Equals(object? obj) => obj is Entry other && Equals(other);

        public override int GetHashCode() =>
            unchecked((((int)_kind * 397) ^ (_parent?.Id ?? -1)) * 397) ^ KeyComparer.Instance.GetHashCode(_key);
    }
}
