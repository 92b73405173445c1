using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Stands for one lambda or method group among the values of a delegate variable, so that a variable which was given one of several on different
/// paths remembers which belongs to which, like a boolean does.
/// </summary>
internal sealed class DelegateKey(SyntaxNode syntax)
{
    public SyntaxNode Syntax { get; } = syntax;

    public override bool Equals(object? obj) => obj is DelegateKey other && ReferenceEquals(Syntax, other.Syntax);

    public override int GetHashCode() => Syntax.GetHashCode();

    /// <summary>Only for a fixed order of cases.</summary>
    public override string ToString() => Syntax.SpanStart + " " + Syntax.SyntaxTree.FilePath;
}
