using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Predicates on elements that ask for nothing but the answer: <c>a => a.Result == NoImpact</c>. Whoever asks for more
/// (<c>a => a.Factor == factor &amp;&amp; a.Result == NoImpact</c>) looks for a certain answer.
/// </summary>
internal sealed class AnswerPredicates(IAnswerContracts answers)
{
    public bool AsksForAnswerOnly(ControlFlowGraph lambda, IMethodSymbol function)
    {
        foreach (var block in lambda.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (!AsksForAnswerOnly(operation, function))
                    return false;
            }

            if (block.BranchValue is { } value && !AsksForAnswerOnly(value, function))
                return false;
        }

        return true;
    }

    /// <summary>A predicate that has a name and is given the answer itself.</summary>
    public bool AsksForAnswerOnly(IMethodSymbol named) => named is { IsStatic: true, Parameters: [{ Type: var asked }] } && answers.GetValues(asked) is not null;

    private bool AsksForAnswerOnly(IOperation root, IMethodSymbol function)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            if (operation.ConstantValue.HasValue)
                continue;
            var isOfAnswer = operation switch
            {
                IParameterReferenceOperation { Parameter: var parameter } => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function),
                ILocalReferenceOperation or IInstanceReferenceOperation => operation is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput },
                IMemberReferenceOperation { Member: var member } => IsAnswer(member, operation.Type) || IsOfNullable(member),
                IInvocationOperation { TargetMethod: var method } => method.Name is "Equals" or "GetValueOrDefault" && method.DeclaringSyntaxReferences.IsEmpty,
                _ => true,
            };
            if (!isOfAnswer)
                return false;
        }

        return true;
    }

    private bool IsAnswer(ISymbol member, ITypeSymbol? type) => answers.IsAnswerPlace(member) || answers.GetValues(type) is not null;

    private static bool IsOfNullable(ISymbol member) => member.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
