using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>What one body mentions, with all that is nested in it and whatever the order: what it does at most, and what it calls.</summary>
internal sealed class BodyContents
{
    /// <summary>It may move an object, test or change what one holds, or put one where it stays.</summary>
    public bool Affects { get; private set; }

    /// <summary>It mentions a member with a contract, or may call one that is not known.</summary>
    public bool Requires { get; private set; }

    /// <summary>It reads a member that leads to an object of interest.</summary>
    public bool Reads { get; private set; }

    /// <summary>Basic blocks, those of lambdas and local functions among them.</summary>
    public int Blocks { get; private set; }

    /// <summary>Bodies of the compilation that it may run.</summary>
    public IReadOnlyCollection<IMethodSymbol> Callees => _callees;

    /// <summary>Lambdas that were given to members elsewhere; one may invoke its own member.</summary>
    private HashSet<IMethodSymbol>? _lambdas;

    private readonly HashSet<IMethodSymbol> _callees = new(SymbolEqualityComparer.Default);

    /// <summary>Of a body that is not known.</summary>
    public static BodyContents None { get; } = new();

    public static BodyContents Of(ControlFlowGraph graph, BodyMentions mentions, CancellationToken cancellation)
    {
        var contents = new BodyContents();
        contents.Add(graph, mentions, cancellation);
        return contents;
    }

    private void Add(ControlFlowGraph graph, BodyMentions mentions, CancellationToken cancellation)
    {
        var captured = new Dictionary<CaptureId, IOperation>();
        foreach (var block in graph.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!block.IsReachable)
                continue;
            Blocks++;
            foreach (var operation in block.Operations)
                Add(operation, graph, mentions, captured, cancellation);
            if (block.BranchValue is { } value)
                Add(value, graph, mentions, captured, cancellation);
        }

        foreach (var function in graph.LocalFunctions)
        {
            Requires |= mentions.HasContract(function);
            Add(graph.GetLocalFunctionControlFlowGraph(function, cancellation), mentions, cancellation);
        }
    }

    private void Add(IOperation root, ControlFlowGraph graph, BodyMentions mentions, Dictionary<CaptureId, IOperation> captured, CancellationToken cancellation)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IFlowAnonymousFunctionOperation lambda:
                    Requires |= mentions.HasContract(lambda.Symbol);
                    Add(graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation), mentions, cancellation);
                    break;
                case IFlowCaptureOperation capture:
                    captured[capture.Id] = capture.Value;
                    break;
                case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation:
                    Affects = Requires = true;
                    break;
                case IAwaitOperation when mentions.IsStrict:
                    Affects = true;
                    break;
                case IFieldReferenceOperation field:
                    AddMember(field, field.Field, mentions);
                    break;
                case IPropertyReferenceOperation property:
                    AddMember(property, property.Property, mentions);
                    AddCall(property, property.Property.GetMethod, property.Instance);
                    AddCall(property, property.Property.SetMethod, property.Instance);
                    break;
                case IArrayElementReferenceOperation element:
                    Affects |= !IsOnlyRead(element) && mentions.MayHold(element.Type);
                    break;
                case IEventReferenceOperation @event:
                    AddMember(@event, @event.Event, mentions);
                    break;
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation:
                    AddContract(invocation.TargetMethod, mentions);
                    if (invocation.Instance is { } instance)
                        AddHandlers(HandlersOf(invocation, Lowered.Origin(instance, captured), graph, mentions, cancellation), mentions, cancellation);
                    break;
                case IInvocationOperation invocation:
                    // What is put into a collection that a member holds stays there.
                    Affects |= invocation.Instance is IMemberReferenceOperation { Type: { } held } && OperationEvaluator.IsRearranging(invocation.TargetMethod.Name) && mentions.MayHold(held);
                    AddCall(invocation, invocation.TargetMethod, invocation.Instance);
                    break;
                case IMethodReferenceOperation reference:
                    AddCall(reference, reference.Method, reference.Instance);
                    break;
                case IObjectCreationOperation { Constructor: { } constructor } creation:
                    AddCall(creation, constructor, null);
                    break;
                case IUnaryOperation { OperatorMethod: { } method }:
                    AddCall(operation, method, null);
                    break;
                case IBinaryOperation { OperatorMethod: { } method }:
                    AddCall(operation, method, null);
                    break;
                case IConversionOperation { OperatorMethod: { } method }:
                    AddCall(operation, method, null);
                    break;
                case IIncrementOrDecrementOperation { OperatorMethod: { } method }:
                    AddCall(operation, method, null);
                    break;
                case ICompoundAssignmentOperation compound:
                    AddCall(compound, compound.OperatorMethod, null);
                    break;
                case IDeconstructionAssignmentOperation deconstruction:
                    AddMembersOf(deconstruction.Value.Type, WellKnownMemberNames.DeconstructMethodName);
                    break;
                case IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol deconstruct }:
                    AddCall(operation, deconstruct, null);
                    break;
                case IInterpolationOperation interpolation:
                    AddMembersOf(interpolation.Expression.Type, WellKnownMemberNames.ObjectToString);
                    break;
                case { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax, Type: INamedTypeSymbol { TypeKind: TypeKind.Class } made }:
                    AddMembersOf(made, WellKnownMemberNames.CollectionInitializerAddMethodName);
                    break;
            }
        }

        void AddMembersOf(ITypeSymbol? type, string name)
        {
            for (var current = type; current is not null; current = current.BaseType)
            {
                foreach (var member in current.GetMembers(name))
                    AddCall(root, member as IMethodSymbol, null);
            }
        }

        void AddCall(IOperation site, IMethodSymbol? method, IOperation? instance)
        {
            if (method is null || method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
                return;
            AddContract(method, mentions);
            Requires |= method.MethodKind == MethodKind.Constructor && mentions.MaySetStatus(method);
            if (!OperationEvaluator.IsVirtualCall(site, method, instance))
                _callees.UnionWith(mentions.BodiesOf(method, null));
            else if (!Lowered.IsEndOfArrayLoop(site, captured))
                _callees.UnionWith(mentions.BodiesOf(method, ReceiverOf(site, method, instance, captured)));
        }
    }

    private void AddHandlers(CallTargets handlers, BodyMentions mentions, CancellationToken cancellation)
    {
        // What is given to too many is not followed, and may do anything.
        Affects |= handlers.AreTooMany;
        foreach (var handler in handlers.Bodies)
        {
            if (handler.Method.MethodKind != MethodKind.AnonymousFunction)
                _callees.Add(handler.Method);
            else if ((_lambdas ??= new(SymbolEqualityComparer.Default)).Add(handler.Method))
                Add(handler.Graph, mentions, cancellation);
        }
    }

    private void AddContract(IMethodSymbol method, BodyMentions mentions)
    {
        Affects |= mentions.Affects(method);
        Requires |= mentions.Requires(method);
    }

    private void AddMember(IMemberReferenceOperation reference, ISymbol member, BodyMentions mentions)
    {
        Affects |= mentions.IsStatus(member);
        Requires |= mentions.Requires(member);
        Reads |= mentions.LeadsToObject(member);
        Affects |= !IsOnlyRead(reference) && mentions.MayHold(reference.Type);
    }

    private static bool IsOnlyRead(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => !ReferenceEquals(assignment.Target, reference),
        IIncrementOrDecrementOperation or IFlowCaptureOperation or ITupleOperation or IAddressOfOperation or IDeclarationExpressionOperation => false,
        IArgumentOperation argument => argument.Parameter is { RefKind: RefKind.None or RefKind.In },
        IConversionOperation conversion => IsOnlyRead(conversion),
        _ => true,
    };

    /// <summary>As the engine sees it: an enumerator that is disposed of at the end of a loop is of its own type, not just something disposable.</summary>
    private static ReceiverType ReceiverOf(IOperation site, IMethodSymbol method, IOperation? instance, Dictionary<CaptureId, IOperation> captured)
    {
        if (site is IInvocationOperation { ConstrainedToType: { } constrained })
            return new(constrained, isExact: false);
        var operand = instance;
        if (operand is IFlowCaptureReferenceOperation reference && captured.TryGetValue(reference.Id, out var value) && value is IConversionOperation { IsImplicit: true, IsTryCast: true })
            operand = value;
        while (operand is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
            operand = conversion.Operand;
        var type = operand?.Type is INamedTypeSymbol { SpecialType: not SpecialType.System_Object } own ? own : instance?.Type;
        return new(type ?? method.ContainingType, isExact: false);
    }

    /// <summary>As the engine finds them: what the member is given that is invoked; else, of what comes out of a table or member, what members hold or give.</summary>
    private static CallTargets HandlersOf(IInvocationOperation invocation, IOperation origin, ControlFlowGraph graph, BodyMentions mentions, CancellationToken cancellation)
    {
        var handlers = origin is IMemberReferenceOperation { Member: var member and not IMethodSymbol } ? mentions.Handlers.Of(member, cancellation) : CallTargets.None;
        return handlers is { Bodies.IsEmpty: true, AreTooMany: false } && invocation.Instance?.Type is { } type && graph.OriginalOperation.SemanticModel is { } model
            && new DelegateOrigin(model, cancellation).IsMember(origin.Syntax)
            ? mentions.Handlers.OfType(type, cancellation)
            : handlers;
    }
}
