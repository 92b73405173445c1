using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Answers that say that there is or may be an effect, where "none" is concluded.</summary>
internal sealed partial class OperationEvaluator
{
    private bool? _selects;

    /// <summary>The answer of an effect that the path leaves possible; of what was selected from a sequence it is not known which of its elements remained.</summary>
    private Token? FindAdverse(TestedAnswers answers) => answers.AdverseInTheEnd is { } adverse && !(IsOfSequence(adverse) && SelectsElements()) ? adverse : null;

    /// <summary>Whether the answer is one of an element, or of an object that only a callee knows by name.</summary>
    private static bool IsOfSequence(Token token)
    {
        var current = token;
        for (; current.Kind == TokenKind.Member; current = current.Parent!)
        {
            if (current.Key is not ISymbol)
                return true;
        }

        return current is { Kind: TokenKind.Result, Key: not IOperation };
    }

    /// <summary>Whether the body filters a sequence, hands one to a member of the compilation, which may, or asks such a member a question, which may be about one.</summary>
    private bool SelectsElements()
    {
        if (_selects is { } known)
            return known;
        var selects = false;
        foreach (var block in _graph.Blocks)
        {
            foreach (var operation in block.Operations)
                selects |= SelectsElements(operation);
            selects |= block.BranchValue is { } value && SelectsElements(value);
        }

        _selects = selects;
        return selects;
    }

    private static bool SelectsElements(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            if (operation is IPropertyReferenceOperation { Type.SpecialType: SpecialType.System_Boolean, Property: { } asked } && !asked.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
                return true;
            if (operation is not IInvocationOperation { TargetMethod: var method } call)
                continue;
            if (method.Name is "Where" or "OfType" or "SkipWhile" or "TakeWhile" or "Skip" or "Take" or "Except" or "Intersect" or "Distinct")
                return true;
            if (method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
                continue;
            if (method.ReturnType.SpecialType == SpecialType.System_Boolean)
                return true;
            foreach (var argument in call.Arguments)
            {
                if (argument.Value.Type is { SpecialType: not SpecialType.System_String } type && ElementTypeOf(type) is not null)
                    return true;
            }
        }

        return false;
    }
}
