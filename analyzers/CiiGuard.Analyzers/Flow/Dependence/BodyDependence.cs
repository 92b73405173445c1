using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Dependences in one body. Variables depend, once and for all, on a source if they are given a value that does, or are given one where a branch that
/// depends decides; duties in the blocks that such a branch decides about are compared side by side.
/// </summary>
/// <param name="graph">The body.</param>
/// <param name="session">The analysis that it is part of.</param>
/// <param name="variables">Variables that depend, and what made them; shared with the bodies around it.</param>
internal sealed class BodyDependence(ControlFlowGraph graph, DependenceAnalysis.Session session, Dictionary<ISymbol, IOperation?> variables)
{
    private readonly Dictionary<CaptureId, IOperation> _captures = new();
    private readonly Dictionary<CaptureId, IOperation> _places = new();
    private readonly Dictionary<IMethodSymbol, DependenceSummary> _nested = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _variables = variables;
    private readonly Dictionary<BasicBlock, List<(IOperation Place, Duties Duties)>> _duties = new();
    private bool _changed;

    public DependenceSummary Run(IMethodSymbol? method, ulong dependent)
    {
        if (method is not null)
        {
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Ordinal < 64 && (dependent & (1UL << parameter.Ordinal)) != 0)
                    _variables[parameter] = null;
            }
        }

        var control = new ControlDependence(graph);
        var branches = new List<BasicBlock>();
        do
        {
            _changed = false;
            _nested.Clear();
            foreach (var function in graph.LocalFunctions)
                Nested(function.OriginalDefinition, graph.GetLocalFunctionControlFlowGraph(function, session.Cancellation));
            foreach (var block in graph.Blocks)
            {
                session.Cancellation.ThrowIfCancellationRequested();
                foreach (var operation in block.Operations)
                    Transfer(operation);
                if (block.BranchValue is { } value)
                    Transfer(value);
            }

            branches.Clear();
            foreach (var block in graph.Blocks)
            {
                if (block is not { ConditionalSuccessor.Destination: { } jump, FallThroughSuccessor.Destination: { } next } || !Depends(block.BranchValue!) || !control.Ends(jump) || !control.Ends(next))
                    continue;
                branches.Add(block);
                foreach (var side in new[] { jump, next })
                {
                    foreach (var decided in control.DecidedBy(block, side))
                        TaintAssigned(decided, block.BranchValue!);
                }
            }
        }
        while (_changed);

        return Compare(control, branches);
    }

    private DependenceSummary Compare(ControlDependence control, List<BasicBlock> branches)
    {
        var all = Duties.None;
        var gives = false;
        var findings = ImmutableArray.CreateBuilder<DependenceFinding>();
        foreach (var block in graph.Blocks)
        {
            foreach (var (_, duties) in DutiesIn(block))
                all |= duties;
            gives |= block is { ConditionalSuccessor: null, BranchValue: { } returned, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return } && Depends(returned);
            AddFindingsOfCalls(block, findings);
        }

        foreach (var branch in branches)
        {
            var (jump, next) = (branch.ConditionalSuccessor!.Destination!, branch.FallThroughSuccessor!.Destination!);
            var (left, right) = (control.DecidedBy(branch, jump), control.DecidedBy(branch, next));
            gives |= Returns(left) || Returns(right);
            new SideComparison(control, branch, block => DutiesIn(block), OriginOf(branch.BranchValue!), graph).Add(left, jump, right, next, findings);
        }

        foreach (var summary in _nested.Values)
        {
            findings.AddRange(summary.Findings);
        }

        var kept = DependenceSummary.Nothing.Kept;
        foreach (var variable in _variables)
        {
            if (variable.Key is IFieldSymbol or IPropertySymbol or IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref } || IsKeptParameter(variable.Key))
                kept = kept.SetItem(variable.Key, variable.Value);
        }

        return new(all, gives, findings.ToImmutable(), kept);
    }

    /// <summary>Values that a side returns, and the other may not: what comes out depends on the branch.</summary>
    private static bool Returns(List<BasicBlock> side)
    {
        foreach (var block in side)
        {
            if (block is { BranchValue: { } value, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return } && IsPlain(value.Type))
                return true;
        }

        return false;
    }

    private void AddFindingsOfCalls(BasicBlock block, ImmutableArray<DependenceFinding>.Builder findings)
    {
        foreach (var operation in OperationsIn(block))
        {
            if (operation is not IInvocationOperation { TargetMethod: var method } call || method.MethodKind == MethodKind.LocalFunction || DependentArguments(call.Arguments) is not (not 0 and var dependent))
                continue;
            // What is wrong in the helper whoever calls it is found there.
            var own = session.Summarize(method, 0);
            foreach (var finding in session.Summarize(method, dependent).Findings)
            {
                if (!Has(own.Findings, finding))
                {
                    var given = FirstDependent(call.Arguments)!;
                    findings.Add(new(call, finding.Duty, null, OriginOf(given).Insert(0, finding.Condition ?? finding.Place)) { Given = given });
                    break;
                }
            }
        }
    }

    private static bool Has(ImmutableArray<DependenceFinding> findings, DependenceFinding wanted)
    {
        foreach (var finding in findings)
        {
            if (finding.Place.Syntax == wanted.Place.Syntax)
                return true;
        }

        return false;
    }

    private ulong DependentArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var dependent = 0UL;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Ordinal: < 64 } parameter && Depends(argument.Value))
                dependent |= 1UL << parameter.Ordinal;
        }

        return dependent;
    }

    // ---- what variables depend on ----------------------------------------------------------------------------------------------------------

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
            }
        }
    }

    /// <summary>Flags that tell of an origin wherever they are read; of what is counted or written out it is not known what for.</summary>
    private static bool IsFlag(ITypeSymbol? type) => type?.WithoutNullable() is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean };

    private static bool IsPlain(ITypeSymbol? type) =>
        type?.WithoutNullable() is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_String };

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

    // ---- duties --------------------------------------------------------------------------------------------------------------------------

    private List<(IOperation Place, Duties Duties)> DutiesIn(BasicBlock block)
    {
        if (_duties.TryGetValue(block, out var known))
            return known;
        var found = new List<(IOperation, Duties)>();
        foreach (var operation in OperationsIn(block))
        {
            var duties = DutiesOf(operation);
            if (duties != Duties.None)
                found.Add((operation, duties));
        }

        return _duties[block] = found;
    }

    private Duties DutiesOf(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function }:
                return _nested.TryGetValue(function.OriginalDefinition, out var nested) ? nested.Duties : Duties.None;
            case IInvocationOperation { TargetMethod: var method }:
                return session.Contracts.DutiesOf(method) is not Duties.None and var own ? own : session.Summarize(method, 0).Duties & ~Duties.Caution;
            case IObjectCreationOperation { Constructor: { } constructor }:
                return session.Contracts.DutiesOf(constructor);
            case IFlowAnonymousFunctionOperation lambda:
                return _nested.TryGetValue(lambda.Symbol, out var body) ? body.Duties : Duties.None;
            case { ConstantValue: { HasValue: true, Value: { } constant } } when IsGiven(operation):
                return session.Contracts.DutiesOf(operation.Type, constant);
            default:
                return Duties.None;
        }
    }

    /// <summary>Whether a constant goes somewhere, and is not only compared with.</summary>
    private static bool IsGiven(IOperation constant)
    {
        var parent = constant.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is null or IFlowCaptureOperation or ISimpleAssignmentOperation or IReturnOperation or IArgumentOperation { Parameter.Type.TypeKind: TypeKind.Enum };
    }

    private static IEnumerable<IOperation> OperationsIn(BasicBlock block)
    {
        foreach (var root in block.Operations)
        {
            foreach (var operation in root.DescendantsAndSelf())
                yield return operation;
        }

        if (block.BranchValue is null)
            yield break;
        foreach (var operation in block.BranchValue.DescendantsAndSelf())
            yield return operation;
    }
}
