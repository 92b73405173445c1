using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Objects that a body fetched and moved, and that nothing leads to any more. That such an object moved still matters: a caller may know it by a name of
/// its own. Which of them it was does not, so all those of a type are one; otherwise each call would hand all that its callees fetched on to its caller.
/// </summary>
internal sealed partial class FlowState
{
    /// <summary>What a caller can see of the end of a body: without its variables, and without objects that only they led to.</summary>
    public FlowState AtExit()
    {
        if (!IsReachable)
            return this;
        var exit = Clone();
        exit.ForgetVariables(static slot => !slot.Equals(Slot.Return) && slot.Key is not (IFieldSymbol or IPropertySymbol or IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out }));
        exit.ForgetPlainParts();
        exit.Collect(null);
        return exit;
    }

    /// <summary>Some object like <paramref name="moved"/> moved to one of <paramref name="targets"/>; whatever may be it may have moved.</summary>
    public Token MoveNameless(Token moved, StateSet targets)
    {
        var token = NamelessLike(moved);
        MayMove(token, targets);
        return token;
    }

    /// <summary>The same of an object that had a name when it moved, so that what may be it has been looked at.</summary>
    private void KeepMove(Token moved, StateSet targets)
    {
        // One that may have moved because it may be another that did is no news beside that one.
        if (IsFetched(moved) && _movedItself.Contains(moved))
            AddMove(NamelessLike(moved), targets);
    }

    /// <summary>What stands for all of them.</summary>
    public Token Nameless(ITypeSymbol? type)
    {
        var token = _scope.Tokens.Get(TokenKind.Result, new NamelessKey(type), type);
        // There is always one more of which nothing is known.
        _states[token] = _scope.UniverseOf(type);
        return token;
    }

    /// <summary>What stands for all objects like this one; for what an object holds, what such an object holds.</summary>
    public Token NamelessLike(Token token)
    {
        if (!token.IsHoldings)
            return Nameless(token.Type);
        var newest = token;
        while (newest.Kind == TokenKind.Older)
            newest = newest.Parent!;
        var holdings = _scope.Tokens.Get(TokenKind.Member, Nameless(newest.Kind == TokenKind.Member ? newest.Parent!.Type : null), HoldingsKey.Instance, token.Type);
        _states[holdings] = _scope.InitialStatesOf(holdings);
        return holdings;
    }

    /// <summary>Whether the token stands for all objects of a type that nobody can name, or for what those hold.</summary>
    public static bool IsNameless(Token token) => token.Key is NamelessKey || token is { Kind: TokenKind.Member, Key: HoldingsKey, Parent.Key: NamelessKey };

    /// <summary>Whether the body got the object from elsewhere, not from its caller.</summary>
    public static bool IsFetched(Token token) => token.Source.Kind == TokenKind.Result;
}
