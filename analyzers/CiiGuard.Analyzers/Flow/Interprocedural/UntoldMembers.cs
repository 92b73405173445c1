using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Members and static variables that a callee need not be told of: what they hold is nothing that it would not assume of what it reads there for the first
/// time. Left in, the dates and names that a caller has set would make each call of a large project an input of its own.
/// </summary>
internal sealed class UntoldMembers
{
    private readonly FlowState _caller;
    private readonly Dictionary<Token, List<(object Key, AbstractValue Value)>> _members;
    private readonly HashSet<Token> _namedTwice = new();
    private readonly Dictionary<Token, bool> _known = new();

    /// <param name="caller">The caller's state.</param>
    /// <param name="members">What it knows of the members of each object.</param>
    /// <param name="given">Objects that the call gives to the callee by another way.</param>
    public UntoldMembers(FlowState caller, Dictionary<Token, List<(object Key, AbstractValue Value)>> members, IEnumerable<Token> given)
    {
        _caller = caller;
        _members = members;
        _namedTwice.UnionWith(given);
        var named = new HashSet<Token>();
        foreach (var slot in caller.Slots)
        {
            if ((slot.Key.Holder is not null || slot.Key.Key is IFieldSymbol or IPropertySymbol) && slot.Value.Token is { } token && (!named.Add(token) || IsAnotherPlace(slot.Key, token)))
                _namedTwice.Add(token);
        }
    }

    /// <summary>What was there at entry has the place where it was by its own name.</summary>
    private static bool IsAnotherPlace(Slot slot, Token token) => token.Kind switch
    {
        TokenKind.Member => !slot.Equals(Slot.Member(token.Parent!, token.Key)),
        TokenKind.Allocation or TokenKind.Result or TokenKind.Phi or TokenKind.Older => false,
        _ => token.Key is not ISymbol symbol || !slot.Equals(Slot.Variable(symbol)),
    };

    /// <summary>Whether the callee has to be told what the member holds.</summary>
    /// <param name="key">The member.</param>
    /// <param name="value">What it holds.</param>
    public bool Tells(object key, AbstractValue value)
    {
        if (value.Cases is not null)
            return true;
        if (value.Token is not { } token)
            return false;
        return IsTelling(token) || !IsOfDeclaredType(key, token);
    }

    private bool IsTelling(Token token)
    {
        if (_known.TryGetValue(token, out var known))
            return known;
        // Objects that lead to each other say nothing by that.
        _known[token] = false;
        return _known[token] = FindOut(token);
    }

    private bool FindOut(Token token)
    {
        if (token.MayMove || token.Kind == TokenKind.Allocation || _namedTwice.Contains(token) || _caller.IsKnown(token) || _caller.Expected.ContainsKey(token)
            || !_caller.CandidatesOf(token).IsDefault || _caller.StatesOf(token) != _caller.Scope.InitialStatesOf(token)
            || token.Type is null || !_caller.Scope.Contracts.GetGoverningPaths(token.Type).IsEmpty)
        {
            return true;
        }

        if (!_members.TryGetValue(token, out var members))
            return false;
        foreach (var (key, value) in members)
        {
            if (Tells(key, value))
                return true;
        }

        return false;
    }

    /// <summary>Of an object of a narrower type the callee would not know which overrides its calls run.</summary>
    private static bool IsOfDeclaredType(object key, Token token)
    {
        if (InputObject.TypeOf(token) is { Type: null })
            return true;
        var declared = key switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        return declared is null || SymbolEqualityComparer.Default.Equals(declared, token.Type);
    }
}
