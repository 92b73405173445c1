using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What in an expression is a source, or depends on one, and how it came to.</summary>
internal sealed partial class BodyDependence
{
    /// <summary>Whether the value of an expression depends on a source. A call with a source among its arguments gives a value of its own, unless it only compares or looks up.</summary>
    private bool Depends(IOperation root) => FindDependent(root) is not null;

    /// <summary>A part of an expression that is a source, or depends on one by itself.</summary>
    private IOperation? FindDependent(IOperation root)
    {
        var pending = new Stack<IOperation>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (operation.ConstantValue.HasValue)
                continue;
            if (session.Contracts.IsSource(operation.Type))
                return operation;
            switch (operation)
            {
                case ILocalReferenceOperation local when _variables.ContainsKey(local.Local):
                case IParameterReferenceOperation parameter when _variables.ContainsKey(parameter.Parameter):
                case IFlowCaptureReferenceOperation capture when _captures.ContainsKey(capture.Id):
                case IFieldReferenceOperation field when _variables.ContainsKey(field.Field.OriginalDefinition):
                case IPropertyReferenceOperation property when _variables.ContainsKey(property.Property.OriginalDefinition):
                    return operation;
                case IParameterReferenceOperation { Parameter: var given } when IsKeptParameter(given) && session.IsKeptAnywhere(given):
                case IFieldReferenceOperation { Field: { } flag } when IsPlain(flag.Type) && (session.IsKeptDependent(flag) || session.IsKeptAnywhere(flag)):
                case IPropertyReferenceOperation { Property: { } own } when IsPlain(own.Type) && (session.IsKeptDependent(own) || session.IsKeptAnywhere(own)):
                    return operation;
                case IPropertyReferenceOperation property:
                    if (property.Property.GetMethod is { } getter && session.Summarize(getter, 0).GivesDependent)
                        return operation;
                    foreach (var index in property.Arguments)
                        pending.Push(index.Value);
                    if (property.Instance is { } instance && IsOfPlatform(property.Property))
                        pending.Push(instance);
                    break;
                case IInvocationOperation call:
                    if (GivesDependent(call))
                        return operation;
                    if (!IsOfPlatform(call.TargetMethod) && (call.Type?.SpecialType != SpecialType.System_Boolean || !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty))
                        break;
                    if (call.Instance is { } receiver)
                        pending.Push(receiver);
                    foreach (var argument in call.Arguments)
                        pending.Push(argument.Value);
                    break;
                case IIsPatternOperation pattern:
                    pending.Push(pattern.Value);
                    if (TestsSource(pattern.Pattern))
                        return operation;
                    break;
                case IObjectCreationOperation or IFlowAnonymousFunctionOperation or INameOfOperation or ITypeOfOperation:
                    break;
                case IFieldReferenceOperation { Instance: { } holder, Field.ContainingType.IsTupleType: true }:
                    pending.Push(holder);
                    break;
                case IMemberReferenceOperation:
                    break;
                default:
                    foreach (var child in operation.ChildOperations)
                        pending.Push(child);
                    break;
            }
        }

        return null;
    }

    private IOperation? FirstDependent(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not null && Depends(argument.Value))
                return argument.Value;
        }

        return null;
    }

    /// <summary>Follows what a condition depends on back to the source, as far as this body and what it keeps tell.</summary>
    private ImmutableArray<IOperation> OriginOf(IOperation condition)
    {
        const int maximumSteps = 8;
        var steps = ImmutableArray.CreateBuilder<IOperation>();
        for (var next = FindDependent(condition); next is not null && steps.Count < maximumSteps;)
        {
            var cause = CauseOf(next);
            if (cause is null || steps.Contains(cause))
            {
                steps.Add(next);
                break;
            }

            steps.Add(cause);
            next = session.Contracts.IsSource(next.Type) ? null : FindDependent(cause);
        }

        return steps.ToImmutable();
    }

    private IOperation? CauseOf(IOperation dependent)
    {
        if (session.Contracts.IsSource(dependent.Type))
            return null;
        switch (dependent)
        {
            case IFlowCaptureReferenceOperation capture:
                return _captures.TryGetValue(capture.Id, out var captured) ? captured : null;
            case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation:
                var symbol = dependent switch
                {
                    ILocalReferenceOperation local => local.Local,
                    IParameterReferenceOperation parameter => parameter.Parameter,
                    _ => ((IMemberReferenceOperation)dependent).Member.OriginalDefinition,
                };
                return _variables.TryGetValue(symbol, out var cause) && cause is not null ? cause : session.KeptCause(symbol);
            default:
                return null;
        }
    }

    /// <summary>A helper of the compilation that gives a value which depends, by itself or by its arguments; a query with a predicate that does.</summary>
    private bool GivesDependent(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            if (_nested.TryGetValue(method.OriginalDefinition, out var nested))
                return nested.GivesDependent;
            return graph.FindLocalFunction(method.OriginalDefinition, session.Cancellation) is { } body && Nested(method.OriginalDefinition, body).GivesDependent;
        }

        if (!method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
            return session.Summarize(method, DependentArguments(call.Arguments)).GivesDependent;
        foreach (var argument in call.Arguments)
        {
            var value = argument.Value;
            while (value is IConversionOperation or IDelegateCreationOperation)
                value = value is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)value).Target;
            // Sorting and projecting leave every element in place.
            if (method.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Select" or "ToDictionary" or "ToLookup" or "GroupBy")
                continue;
            if (value is IFlowAnonymousFunctionOperation lambda && Nested(lambda.Symbol, graph.GetAnonymousFunctionControlFlowGraph(lambda, session.Cancellation)).GivesDependent)
                return true;
            if (value is IMethodReferenceOperation { Method: var predicate } && !predicate.DeclaringSyntaxReferences.IsEmpty && session.Summarize(predicate, 0).GivesDependent)
                return true;
        }

        return false;
    }

    /// <summary>A helper of the compilation that gives a value which depends by one of its parameters.</summary>
    private bool Gives(IInvocationOperation call, IParameterSymbol parameter) =>
        !parameter.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty && call.TargetMethod.MethodKind != MethodKind.LocalFunction
        && session.Summarize(call.TargetMethod, DependentArguments(call.Arguments)).Kept.ContainsKey(parameter.OriginalDefinition);

    private bool TestsSource(IPatternOperation pattern)
    {
        var pending = new Stack<IOperation>();
        pending.Push(pattern);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (operation is IPatternOperation { InputType: var input } and not IDiscardPatternOperation && session.Contracts.IsSource(input))
                return true;
            if (operation is IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property: var property } }
                && (_variables.ContainsKey(property.OriginalDefinition) || session.IsKeptAnywhere(property) || (property.GetMethod is { } getter && session.Summarize(getter, 0).GivesDependent)))
            {
                return true;
            }

            foreach (var child in operation.ChildOperations)
                pending.Push(child);
        }

        return false;
    }

    private static bool IsOfPlatform(ISymbol member)
    {
        var space = member.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space is { Name: "System" } && member.DeclaringSyntaxReferences.IsEmpty;
    }

    private DependenceSummary Nested(IMethodSymbol function, ControlFlowGraph body)
    {
        if (_nested.TryGetValue(function, out var known))
            return known;
        _nested[function] = DependenceSummary.Nothing;
        if (!session.TryEnter(function))
            return DependenceSummary.Nothing;
        try
        {
            return _nested[function] = new BodyDependence(body, session, _variables).Run(null, 0);
        }
        finally
        {
            session.Leave(function);
        }
    }
}
