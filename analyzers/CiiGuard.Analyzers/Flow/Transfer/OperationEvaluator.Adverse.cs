using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Answers that say that there is or may be an effect, where "none" is concluded.</summary>
internal sealed partial class OperationEvaluator
{
    private bool? _selects;

    /// <summary>The answer of an effect that the path leaves possible; of what was selected from a sequence it is not known which of its elements remained.</summary>
    private Token? FindAdverse(TestedAnswers answers) => answers.AdverseInTheEnd is { } adverse && !(IsOfSequence(adverse) && SelectsElements()) ? adverse : null;

    private static bool IsOfSequence(Token token)
    {
        for (var current = token; current is not null; current = current.Parent)
        {
            if (current.Key is ElementsKey)
                return true;
        }

        return false;
    }

    /// <summary>Whether the body filters a sequence, or hands one to a member of the compilation, which may.</summary>
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
            if (operation is not IInvocationOperation { TargetMethod: var method } call)
                continue;
            if (method.Name is "Where" or "OfType" or "SkipWhile" or "TakeWhile" or "Skip" or "Take" or "Except" or "Intersect" or "Distinct")
                return true;
            if (method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
                continue;
            foreach (var argument in call.Arguments)
            {
                if (argument.Value.Type is { SpecialType: not SpecialType.System_String } type && ElementTypeOf(type) is not null)
                    return true;
            }
        }

        return false;
    }
}
