using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// The transfer function: evaluates the operations of a basic block in order and applies their effects to the state.
/// Operands come before operators on an explicit stack, so that a 5,000-term expression needs no deep recursion.
/// One part of the class per family of operations.
/// </summary>
internal sealed partial class OperationEvaluator
{
    private readonly FlowScope _scope;
    private readonly IFlowContracts _contracts;
    private readonly FlowBudget _budget;
    private readonly NestedBodies _nested;
    private readonly CancellationToken _cancellation;
    private readonly Token? _receiver;
    private readonly IMethodSymbol? _owner;
    private readonly CallStack _calls;
    private readonly Dictionary<IOperation, AbstractValue> _values = new();
    private readonly Dictionary<CaptureId, IOperation> _captured = new();
    private readonly Stack<IOperation> _pending = new();
    private readonly HashSet<IOperation> _kept = new();

    private ControlFlowGraph _graph = null!;
    private FlowState _state = null!;
    private FlowState? _thrown;
    private bool _tracksThrown;
    private IFlowSink? _sink;
    private FlowNode _node;

    /// <param name="receiver">The receiver of the body, if it has one.</param>
    /// <param name="owner">The method whose body is analysed, if it is a method's.</param>
    public OperationEvaluator(
        FlowScope scope, NestedBodies nested, Token? receiver, IMethodSymbol? owner, CallStack calls, FlowBudget budget, CancellationToken cancellation)
    {
        _scope = scope;
        _contracts = scope.Contracts;
        _nested = nested;
        _receiver = receiver;
        _owner = owner;
        _calls = calls;
        _budget = budget;
        _cancellation = cancellation;
        scope.FollowsCopies |= nested.Copies.Any;
    }

    /// <summary>Bodies that calls may be followed into.</summary>
    public IFlowBodies Bodies => _calls.Bodies;

    /// <summary>Told of every object that a call moves, for the message of a finding.</summary>
    public System.Action<IOperation, Token>? Moved { get; set; }

    /// <summary>Sets the place at which the following operations are evaluated.</summary>
    /// <param name="tracksThrown">Whether something handles what is thrown, be it asked for this time or not.</param>
    public void Begin(ControlFlowGraph graph, FlowState state, FlowState? thrown, IFlowSink? sink, FlowNode node, bool tracksThrown)
    {
        _tracksThrown = tracksThrown;
        _graph = graph;
        _state = state;
        _thrown = thrown;
        _sink = sink;
        _node = node;
    }

    public AbstractValue Evaluate(IOperation root)
    {
        _values.Clear();
        _pending.Clear();
        _kept.Clear();
        var order = new List<IOperation>();
        _pending.Push(root);
        while (_pending.Count > 0)
        {
            var operation = _pending.Pop();
            order.Add(operation);
            if (IsLeaf(operation))
                continue;
            foreach (var child in operation.ChildOperations)
            {
                if (child is not IPatternOperation)
                    _pending.Push(child);
            }
        }

        for (var i = order.Count - 1; i >= 0; i--)
        {
            var value = _values[order[i]] = EvaluateOne(order[i]);
            if (!_state.IsReachable)
                return AbstractValue.Unknown;
            if (value.Cases is { IsConstant: false } && IsOutlived(order[i]))
            {
                _kept.Add(order[i]);
                _state.WriteVariable(Slot.OperandOf(order[i]), value);
            }
        }

        var result = ValueOf(root);
        foreach (var kept in _kept)
            _state.Clear(Slot.OperandOf(kept));
        _kept.Clear();
        return result;
    }

    /// <summary>Whether calls follow in the same expression: <c>ok &amp;= review.TryReopen()</c>.</summary>
    private static bool IsOutlived(IOperation operation)
    {
        if (operation.Parent is not { } whole)
            return false;
        var isLater = false;
        foreach (var part in whole.ChildOperations)
        {
            if (ReferenceEquals(part, operation))
            {
                isLater = true;
                continue;
            }

            if (!isLater)
                continue;
            foreach (var inner in part.DescendantsAndSelf())
            {
                if (inner is IInvocationOperation or IPropertyReferenceOperation or IObjectCreationOperation or IAwaitOperation)
                    return true;
            }
        }

        return whole is IParenthesizedOperation or IConversionOperation or IArgumentOperation && IsOutlived(whole);
    }

    private static bool IsLeaf(IOperation operation) =>
        operation is INameOfOperation or ITypeOfOperation or ISizeOfOperation or IFlowAnonymousFunctionOperation or IAnonymousFunctionOperation
            or ILocalFunctionOperation or IAttributeOperation
        || (operation.ConstantValue.HasValue && operation is not IConversionOperation);

    private AbstractValue EvaluateOne(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return AbstractValue.Constant(constant);

        switch (operation)
        {
            // Variables and members
            case ILocalReferenceOperation { Local.RefKind: not RefKind.None } reference:
                return EvaluateReference(reference);
            case ILocalReferenceOperation local:
                return EvaluateVariable(local.Local, local.Type, operation);
            case IParameterReferenceOperation parameter:
                return EvaluateVariable(parameter.Parameter, parameter.Type, operation);
            case IInstanceReferenceOperation instance:
                return EvaluateInstance(instance);
            case IFlowCaptureOperation capture:
                return EvaluateCapture(capture);
            case IFlowCaptureReferenceOperation reference:
                return EvaluateCaptured(reference);
            case IFieldReferenceOperation field:
                return EvaluateField(field);
            case IPropertyReferenceOperation property:
                return EvaluateProperty(property);
            case IArrayElementReferenceOperation element:
                return EvaluateElement(element);

            // Calls
            case IInvocationOperation invocation:
                return EvaluateInvocation(invocation);
            case IObjectCreationOperation creation:
                return EvaluateCreation(creation);
            case IAwaitOperation await:
                return EvaluateAwait(await);
            case IDynamicInvocationOperation invocation:
                return EvaluateDynamicCall(invocation);
            case IDynamicObjectCreationOperation creation:
                return EvaluateDynamicCreation(creation);
            case IDynamicMemberReferenceOperation member:
                return EvaluateDynamicMember(member);
            case IDynamicIndexerAccessOperation indexer:
                RunLateBound(indexer, "this[]", indexer.Operation, indexer.Arguments);
                return UnknownOf(indexer);

            // Assignments
            case ISimpleAssignmentOperation assignment:
                return EvaluateAssignment(assignment);
            case ICompoundAssignmentOperation compound:
                return EvaluateCompound(compound);
            case IIncrementOrDecrementOperation increment:
                return EvaluateIncrement(increment);
            case IDeconstructionAssignmentOperation deconstruction:
                return EvaluateDeconstruction(deconstruction);
            case IDeclarationExpressionOperation declaration:
                return ValueOf(declaration.Expression);
            case ITupleOperation tuple:
                return EvaluateTuple(tuple);

            // Tests
            case IUnaryOperation unary:
                return EvaluateUnary(unary);
            case IBinaryOperation binary:
                return EvaluateBinary(binary);
            case IIsNullOperation isNull:
                return EvaluateIsNull(isNull);
            case IIsTypeOperation isType:
                return EvaluateIsType(isType);
            case IIsPatternOperation isPattern:
                return EvaluateIsPattern(isPattern);

            // Values that pass through
            case IConversionOperation conversion:
                return EvaluateConversion(conversion);
            case IParenthesizedOperation parenthesized:
                return ValueOf(parenthesized.Operand);
            case IArgumentOperation argument:
                return ValueOf(argument.Value);
            case ITranslatedQueryOperation query:
                return ValueOf(query.Operation);
            case IDelegateCreationOperation creation:
                return EvaluateDelegateValue(creation);
            case IAddressOfOperation { Reference: IMethodReferenceOperation reference }:
                EvaluateDelegate(reference, null);
                return AbstractValue.Unknown;
            case IFunctionPointerInvocationOperation:
                Boundary();
                _state.RunDeferred(Trigger.Invocation);
                return UnknownOf(operation);
            case IInterpolationOperation interpolation:
                EvaluateInterpolation(interpolation);
                return AbstractValue.Unknown;
            case IFlowAnonymousFunctionOperation lambda:
                if (_nested.IsRunInPlace(lambda.Syntax))
                    Register(lambda);
                else if (!KnownShapes.RunsInPlace(lambda))
                    AnalyzeStored(lambda);
                return AbstractValue.Unknown;
            case IExpressionStatementOperation statement:
                CheckDropped(statement.Operation);
                return ValueOf(statement.Operation);
            case IArrayCreationOperation array:
                return EvaluateArray(array);
            case IWithOperation with:
                return EvaluateWith(with);
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                CheckConclusion(yielded.ReturnedValue ?? yielded, yielded.ReturnedValue ?? yielded, ValueOf(yielded.ReturnedValue), isResult: false, null, isWrite: false);
                // Control goes to the caller and comes back later; only what it cannot reach stays as it is.
                Yield(ValueOf(yielded.ReturnedValue));
                if (ValueOf(yielded.ReturnedValue).Token is { } handedOut)
                    _state.Escape(handedOut);
                _state.LoseStates(keepOwn: true);
                return AbstractValue.Unknown;
            case IInterpolatedStringOperation:
                return AbstractValue.Conditional(Cases.NotNull);
            case ICaughtExceptionOperation:
                return UnknownOf(operation).WithCases(Cases.NotNull);
            case IThrowOperation:
                Boundary();
                return AbstractValue.Unknown;
            case IDefaultValueOperation { Type: { } defaulted } when ValuesOf(defaulted) is { } values && values.StatesOf(Cases.Null) is { IsEmpty: false }:
                return NoAnswer(operation, defaulted, values);
            case IDefaultValueOperation @default:
                return @default.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? AbstractValue.Constant(null) : UnknownOf(operation);
            case { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax }:
                return operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type && AdderOf(type) is not null
                    ? EvaluateCollection(operation, type)
                    : EvaluateCollectionExpression(operation);
            default:
                // What an operation that is not modelled does with objects is not known: it may keep them.
                foreach (var child in operation.ChildOperations)
                {
                    if (ValueOf(child).Token is { } kept)
                        _state.Escape(kept);
                }

                return UnknownOf(operation);
        }
    }

    private AbstractValue ValueOf(IOperation? operation)
    {
        if (operation is null || !_values.TryGetValue(operation, out var value))
            return AbstractValue.Unknown;
        // The source and the test go with the value: they are about its own place.
        return _kept.Count > 0 && _kept.Contains(operation) && _state.TryRead(Slot.OperandOf(operation), out var kept) ? value.WithCases(kept.Cases) : value;
    }

    /// <summary>An operation may throw here: what is true now is what a handler may find.</summary>
    private void Boundary()
    {
        if (_thrown is null || (ReferenceEquals(_thrown, _told.Thrown) && ReferenceEquals(_state, _told.State) && _state.Version == _told.Version))
            return;
        _thrown.JoinFrom(_state, ThrowPlace);
        _told = (_thrown, _state, _state.Version);
    }

    /// <summary>What handlers were told last; most operations that may throw change nothing.</summary>
    private (FlowState? Thrown, FlowState? State, long Version) _told;

    private object ThrowPlace => (_node, "throw");

    /// <summary>A value that nothing is known of; when it is an object, it at least has an identity.</summary>
    private AbstractValue UnknownOf(IOperation operation) => UnknownOf(operation, operation.Type);

    private AbstractValue UnknownOf(object site, ITypeSymbol? type) => UnknownOf(_state, site, type);

    private AbstractValue UnknownOf(FlowState state, object site, ITypeSymbol? type)
    {
        if (type is null || !_scope.IsObjectType(type) || type.SpecialType == SpecialType.System_Void)
            return AbstractValue.Unknown;
        var token = _scope.Tokens.Get(TokenKind.Result, site, type);
        state.Introduce(token, _scope.UniverseOf(type));
        return AbstractValue.Object(token);
    }

    /// <summary>The object that a value stands for, made up if need be, so that a guard on it can be remembered.</summary>
    private Token? TokenOf(IOperation? operation)
    {
        if (operation is null)
            return null;
        var value = ValueOf(operation);
        return value.Token;
    }

    private static bool IsAssignmentTarget(IOperation operation)
    {
        var child = operation;
        var parent = operation.Parent;
        while (parent is ITupleOperation or IDeclarationExpressionOperation or IConversionOperation { IsImplicit: true })
        {
            child = parent;
            parent = parent.Parent;
        }

        return parent switch
        {
            ISimpleAssignmentOperation assignment => ReferenceEquals(assignment.Target, child),
            IDeconstructionAssignmentOperation deconstruction => ReferenceEquals(deconstruction.Target, child),
            _ => false,
        };
    }
}
