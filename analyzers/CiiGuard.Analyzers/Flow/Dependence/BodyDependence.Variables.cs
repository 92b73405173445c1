using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Which variables depend on a source: those that are given a value that does, or are given one where a branch that depends decides.</summary>
internal sealed partial class BodyDependence
{
    private void Transfer(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            // A place is captured before the value that it is given is chosen.
            if (operation is IFlowCaptureOperation { Value: IMemberReferenceOperation place, Id: var id })
                _places[id] = place;
            switch (operation)
            {
                case IFlowCaptureOperation capture when !_captures.ContainsKey(capture.Id) && Depends(capture.Value):
                    _captures[capture.Id] = capture.Value;
                    _changed = true;
                    break;
                case IAssignmentOperation assignment when Depends(assignment.Value):
                    Taint(assignment.Target, assignment.Value);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument when argument.Parent is IInvocationOperation call && (Depends(call) || Gives(call, argument.Parameter)):
                    Taint(argument.Value, call);
                    break;
                case IObjectCreationOperation { Constructor: { } constructor, Arguments: { IsEmpty: false } arguments } when DependentArguments(arguments) is not 0 and var dependent:
                    Keep(constructor, dependent, arguments);
                    break;
                case IInvocationOperation { TargetMethod.Name: "RemoveAll", Instance: { } collection } removal when GivesDependent(removal):
                    Taint(collection, removal);
                    break;
                case IFlowAnonymousFunctionOperation lambda:
                    Nested(lambda.Symbol, graph.GetAnonymousFunctionControlFlowGraph(lambda, session.Cancellation));
                    break;
            }
        }
    }

    private void Taint(IOperation target, IOperation cause)
    {
        while (target is IDeclarationExpressionOperation or IConversionOperation)
            target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : ((IConversionOperation)target).Operand;
        switch (target)
        {
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    Taint(element, cause);
                break;
            case ILocalReferenceOperation local:
                Taint(local.Local, cause);
                break;
            case IParameterReferenceOperation parameter:
                Taint(parameter.Parameter, cause);
                break;
            case IFlowCaptureReferenceOperation capture when _places.TryGetValue(capture.Id, out var place):
                Taint(place, cause);
                break;
            case IFlowCaptureReferenceOperation capture when !_captures.ContainsKey(capture.Id):
                _captures[capture.Id] = cause;
                _changed = true;
                break;
            case IFieldReferenceOperation field:
                Taint(field.Field.OriginalDefinition, cause);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                Taint(property.Property.OriginalDefinition, cause);
                break;
        }
    }

    private void Taint(ISymbol variable, IOperation? cause)
    {
        if (_variables.ContainsKey(variable))
            return;
        _variables.Add(variable, cause);
        _changed = true;
    }

    /// <summary>What a constructor keeps of arguments that depend, in members or, as a primary one does, in its parameters.</summary>
    private void Keep(IMethodSymbol constructor, ulong dependent, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { Ordinal: < 64 } parameter || (dependent & (1UL << parameter.Ordinal)) == 0 || !IsFlag(parameter.Type))
                continue;
            foreach (var place in session.PlacesOf(parameter.OriginalDefinition))
                Taint(place, argument.Value);
        }

        foreach (var kept in session.Summarize(constructor, dependent).Kept)
            Taint(kept.Key, FirstDependent(arguments) ?? kept.Value);
    }

    /// <summary>A parameter of a primary constructor, which the members of the type read later on.</summary>
    private bool IsKeptParameter(ISymbol variable) => variable is IParameterSymbol parameter && session.IsPrimary(parameter);

    /// <summary>What is given a plain value only because of a branch tells which side was taken.</summary>
    private void TaintAssigned(BasicBlock block, IOperation condition)
    {
        foreach (var root in block.Operations)
        {
            foreach (var operation in root.DescendantsAndSelf())
            {
                if (operation is IFlowCaptureOperation capture && IsPlain(capture.Value.Type))
                {
                    if (_captures.ContainsKey(capture.Id))
                        continue;
                    _captures[capture.Id] = condition;
                    _changed = true;
                }
                else if (operation is IAssignmentOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation } assignment && IsPlain(assignment.Type))
                {
                    Taint(assignment.Target, condition);
                }
                else if (operation is IInvocationOperation { TargetMethod.Name: "Add" or "Enqueue" or "Push", Instance: ILocalReferenceOperation collected, Arguments: [var only] } && !IsPlain(only.Value.Type))
                {
                    Taint(collected.Local, condition);
                }
            }
        }
    }

    /// <summary>Flags that tell of an origin wherever they are read; of what is counted or written out it is not known what for.</summary>
    private static bool IsFlag(ITypeSymbol? type) => type?.WithoutNullable() is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean };

    private static bool IsPlain(ITypeSymbol? type) =>
        type?.WithoutNullable() is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_String };
}
