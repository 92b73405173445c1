using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Names an object of a caller in the analysis of a callee: its number, and what is known of its type.</summary>
internal sealed class InputObject(int number, ReceiverType type)
{
    private readonly int _number = number;

    public ReceiverType Type { get; } = type;

    /// <summary>What is known of the type of an object by how it came to be known.</summary>
    public static ReceiverType TypeOf(Token token) => token switch
    {
        { Key: InputObject known } => known.Type,
        { Kind: TokenKind.Allocation, Type: INamedTypeSymbol made } => new(made, isExact: true),
        // One of several objects has the type of one of them.
        { Kind: TokenKind.Phi or TokenKind.Older } => default,
        _ => new(token.Type, isExact: false),
    };

    public override bool Equals(object? obj) => obj is InputObject other && other._number == _number;

    public override int GetHashCode() => _number;
}
