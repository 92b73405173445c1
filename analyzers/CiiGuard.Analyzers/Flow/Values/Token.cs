using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>How an object came to be known to the analysis of one body.</summary>
internal enum TokenKind
{
    /// <summary>What a parameter held at entry.</summary>
    Parameter,

    /// <summary>The receiver of the body.</summary>
    This,

    /// <summary>What a static field or property, or a captured variable, held at entry.</summary>
    Static,

    /// <summary>Created by an object creation in the body.</summary>
    Allocation,

    /// <summary>Made known by an operation whose result is not tracked further: a call, an unstable property, an element.</summary>
    Result,

    /// <summary>What a member of another object held when that object became known.</summary>
    Member,

    /// <summary>One of several objects, chosen at a join.</summary>
    Phi,

    /// <summary>All objects that an operation in a loop made in earlier rounds.</summary>
    Older,
}

/// <summary>
/// The identity of an object (value number) in one body. Variables, fields and elements map to tokens; states and facts hang on tokens,
/// so that an alias needs no rule of its own. Tokens are interned by <see cref="TokenTable"/>: same key, same token.
/// </summary>
internal sealed class Token
{
    public Token(int id, TokenKind kind, Token? parent, object key, ITypeSymbol? type, AnswerValues? values, bool mayMove)
    {
        Id = id;
        Kind = kind;
        Parent = parent;
        Key = key;
        Type = type;
        Depth = kind == TokenKind.Member ? parent!.Depth + 1 : 0;
        Root = kind == TokenKind.Member ? parent!.Root : this;
        Source = kind is TokenKind.Member or TokenKind.Older ? parent!.Source : this;
        IsHoldings = kind == TokenKind.Older ? parent!.IsHoldings : key is HoldingsKey || (kind == TokenKind.Phi && key is PhiKey { Slot.Key: HoldingsKey });
        MayMove = mayMove || IsHoldings || values is not null;
        Values = values;
        ValueCases = values?.CasesOf(this);
    }

    public int Id { get; }

    public TokenKind Kind { get; }

    /// <summary>The holder, for <see cref="TokenKind.Member"/>; the newest object, for <see cref="TokenKind.Older"/>.</summary>
    public Token? Parent { get; }

    public object Key { get; }

    public ITypeSymbol? Type { get; }

    /// <summary>Whether the token stands for what an object holds (obligations, documents), not for the object.</summary>
    public bool IsHoldings { get; }

    /// <summary>Whether the object can move through states at all. Most objects of most bodies cannot, and what moves is not compared with them.</summary>
    public bool MayMove { get; }

    /// <summary>Links from the root; paths are cut at <see cref="TokenTable.MaximumDepth"/>.</summary>
    public int Depth { get; }

    /// <summary>The object that the path of members starts at; the object itself, if it is no member.</summary>
    public Token Root { get; }

    /// <summary>The object that it was first found by: the root, and of a summary the newest of the objects that it stands for.</summary>
    public Token Source { get; }

    /// <summary>For an answer: what its values stand for.</summary>
    public AnswerValues? Values { get; }

    /// <summary>For an answer: "if it is k, it is in the states that k stands for".</summary>
    public Cases? ValueCases { get; }

    /// <summary>Whether the token comes into existence by an operation of the body, and so is unknown before it.</summary>
    public bool IsCreatedInBody => Kind is TokenKind.Allocation or TokenKind.Result or TokenKind.Phi or TokenKind.Older;

    /// <summary>Whether the token may stand for several objects at once, so that a change of one must not count for all.</summary>
    public bool IsSummary => Kind == TokenKind.Older;

    public override string ToString() => Kind + "#" + Id;
}
