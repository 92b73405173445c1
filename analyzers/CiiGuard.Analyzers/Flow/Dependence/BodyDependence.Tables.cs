using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Tables indexed by a source: what one entry does, or says, and another does not, depends on it. Entries are known where the table is written out.</summary>
internal sealed partial class BodyDependence
{
    private const int MaximumLookUps = 4;

    private void AddFindingsOfTables(ControlDependence control, ImmutableArray<DependenceFinding>.Builder findings)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in OperationsIn(block))
            {
                var chosen = operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } @delegate } ? @delegate
                    : operation is IPropertyReferenceOperation or IArrayElementReferenceOperation && operation.Type?.WithoutNullable() is { TypeKind: TypeKind.Enum } && !IsWritten(operation) ? operation
                    : null;
                if (chosen is null || FindTable(chosen, MaximumLookUps) is not { } found)
                    continue;
                var entries = DutiesOfEntries(found.Table);
                foreach (var duty in SplitOf(entries.Aggregate(Duties.None, static (all, one) => all | one)))
                {
                    if (entries.Exists(entry => (entry & SideComparison.EnoughFor(duty)) == 0) && !IsMet(control, block, duty, operation.Syntax))
                        findings.Add(new(operation, duty, found.Index, OriginOf(found.Index)));
                }
            }
        }
    }

    private static bool IsWritten(IOperation operation) => operation.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, operation);

    /// <summary>The table that a value was looked up in, if what it was looked up by depends on a source.</summary>
    private (IOperation Table, IOperation Index)? FindTable(IOperation value, int steps)
    {
        value = Lowered.Unconverted(value);
        switch (value)
        {
            case IPropertyReferenceOperation { Instance: { } table, Arguments: { IsEmpty: false } indices }:
                return FirstDependent(indices) is { } index ? (table, index) : null;
            case IArrayElementReferenceOperation element:
                foreach (var position in element.Indices)
                {
                    if (Depends(position))
                        return (element.ArrayReference, position);
                }

                return null;
            case IInvocationOperation { TargetMethod.Name: "TryGetValue" or "GetValueOrDefault" or "GetValue" } lookUp:
                return FirstDependent(lookUp.Arguments) is { } key && SequenceOf(lookUp) is { } asked ? (asked, key) : null;
            case ILocalReferenceOperation local when steps > 0 && _variables.TryGetValue(local.Local, out var cause) && cause is not null:
                return FindTable(cause, steps - 1);
            case IFlowCaptureReferenceOperation capture when steps > 0 && _captures.TryGetValue(capture.Id, out var captured):
                return FindTable(captured, steps - 1);
            default:
                return null;
        }
    }

    private List<Duties> DutiesOfEntries(IOperation table)
    {
        var entries = new List<Duties>();
        var written = Lowered.Unconverted(table);
        var (body, code) = written switch
        {
            ILocalReferenceOperation { Local: { DeclaringSyntaxReferences: [var declaration] } } => (graph, declaration.GetSyntax(session.Cancellation)),
            IFieldReferenceOperation { Field: var field } => (session.InitializerOf(field), null),
            IPropertyReferenceOperation { Property: var property, Arguments.IsEmpty: true } => (session.InitializerOf(property), null),
            _ => (graph, written.Syntax),
        };
        if (body is null)
            return entries;
        foreach (var block in body.Blocks)
        {
            foreach (var operation in OperationsIn(block))
            {
                if (code is not null && !code.Span.Contains(operation.Syntax.Span))
                    continue;
                foreach (var entry in EntriesIn(operation))
                    entries.Add(DutiesOfEntry(entry, body));
            }
        }

        return entries;
    }

    private static IEnumerable<IOperation> EntriesIn(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: false }, Value: var value }:
                return new[] { value };
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: > 1 } arguments }:
                return new[] { arguments[arguments.Length - 1].Value };
            case IArrayInitializerOperation { ElementValues: var values }:
                return values;
            case { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax } and not IConversionOperation:
                return operation.ChildOperations;
            default:
                return ImmutableArray<IOperation>.Empty;
        }
    }

    private Duties DutiesOfEntry(IOperation entry, ControlFlowGraph body)
    {
        switch (DelegatedBy(entry))
        {
            case IFlowAnonymousFunctionOperation lambda:
                var function = body.GetAnonymousFunctionControlFlowGraph(lambda, session.Cancellation);
                return ReferenceEquals(body, graph)
                    ? Nested(lambda.Symbol, function).Duties
                    : new BodyDependence(function, session, new(SymbolEqualityComparer.Default)).Run(null, 0).Duties;
            case IMethodReferenceOperation named:
                return DutiesOfCall(named.Method);
            case { ConstantValue: { HasValue: true, Value: { } constant } } value:
                return session.Contracts.DutiesOf(value.Type, constant);
            default:
                return Duties.None;
        }
    }
}
