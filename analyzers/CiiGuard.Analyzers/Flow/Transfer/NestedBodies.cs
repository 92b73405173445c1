using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What one body's lambdas and local functions do to its variables, found once before the analysis.</summary>
internal sealed class NestedBodies
{
    /// <summary>Nested calls are followed this deep; deeper ones are taken as unknown, and the analysis says that it gave up.</summary>
    public const int MaximumDepth = 32;

    private readonly HashSet<ISymbol> _writtenInDelegates = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, ImmutableArray<SyntaxNode>> _lambdasOfLocals = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, ImmutableArray<ISymbol>> _inPlace = new();
    private readonly HashSet<SyntaxNode> _invokedLambdas = new();
    private readonly HashSet<ISymbol> _referenced = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _reassigned = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _rebound = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, bool> _matters = new();
    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Recursion> _recursions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _called = new(SymbolEqualityComparer.Default);

    public NestedBodies(IOperation root, IFlowBodies bodies, CancellationToken cancellation)
    {
        var bindings = new DelegateLocals(bodies, cancellation);
        var delegates = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in root.Descendants())
        {
            bindings.Add(operation);
            AddReassigned(operation);
            Fixed.Add(operation);
            Copies.Add(operation);
            switch (operation)
            {
                case ISimpleAssignmentOperation { IsRef: true, Target: IParameterReferenceOperation { Parameter: var rebound } }:
                    _rebound.Add(rebound);
                    _referenced.Add(rebound);
                    _writtenInDelegates.Add(rebound);
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation when VariableOf(operation) is { } variable:
                    AddReference(variable, operation);
                    break;
                case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference:
                    if (InPlaceParameters.ArgumentOf(reference) is { } argument && bodies.InPlace.IsRunBy(argument, cancellation))
                        _inPlace[reference.Syntax] = ImmutableArray<ISymbol>.Empty;
                    else
                        delegates.Add(reference.Method.OriginalDefinition);
                    break;
                case IMethodReferenceOperation reference when DelegateLocals.IsFollowed(reference) && IsRunHere(reference, bodies, cancellation):
                    _inPlace[reference.Syntax] = ImmutableArray<ISymbol>.Empty;
                    break;
            }
        }

        foreach (var binding in bindings.OnlyInvoked)
        {
            _lambdasOfLocals.Add(binding.Key, binding.Value);
            _invokedLambdas.UnionWith(binding.Value);
        }

        foreach (var operation in root.Descendants())
        {
            if (operation is IAnonymousFunctionOperation lambda && !_invokedLambdas.Contains(lambda.Syntax) && !IsInvokedAtOnce(lambda))
                AddLambda(lambda, bodies, cancellation);
            else if (operation is ILocalFunctionOperation function && delegates.Contains(function.Symbol.OriginalDefinition))
                AddWrites(function, function.Symbol, _writtenInDelegates);
        }
    }

    private void AddLambda(IAnonymousFunctionOperation lambda, IFlowBodies bodies, CancellationToken cancellation)
    {
        var writes = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        AddWrites(lambda, lambda.Symbol, writes);
        if (InPlaceParameters.ArgumentOf(lambda) is { } argument && (writes.Count > 0 || MayMatter(lambda.Syntax, bodies) || UsesDelegate(lambda)) && bodies.InPlace.IsRunBy(argument, cancellation))
            _inPlace[lambda.Syntax] = writes.ToImmutableArray();
        else
            _writtenInDelegates.UnionWith(writes);
    }

    /// <summary>A delegate of the enclosing body may do anything, whatever it is called.</summary>
    private static bool UsesDelegate(IAnonymousFunctionOperation lambda)
    {
        foreach (var operation in lambda.Descendants())
        {
            if (operation is IParameterReferenceOperation { Parameter: { Type.TypeKind: TypeKind.Delegate } parameter } && !IsDeclaredIn(parameter, lambda.Symbol))
                return true;
            if (operation is ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Delegate } local } && !IsDeclaredIn(local, lambda.Symbol))
                return true;
        }

        return false;
    }

    /// <summary>Whether a lambda or method group is handed to a call that runs it and does not keep it.</summary>
    public bool IsRunInPlace(SyntaxNode @delegate) => _inPlace.ContainsKey(@delegate);

    /// <summary>The variables that a lambda which is run in place writes.</summary>
    public ImmutableArray<ISymbol> WritesOf(SyntaxNode lambda) => _inPlace.TryGetValue(lambda, out var writes) ? writes : ImmutableArray<ISymbol>.Empty;

    /// <summary>Whether a delegate that may run at any time writes the variable.</summary>
    public bool IsWrittenInDelegate(ISymbol variable) => _writtenInDelegates.Count > 0 && _writtenInDelegates.Contains(variable);

    /// <summary>Plain values with several names.</summary>
    public CopiedValues Copies { get; } = new();

    /// <summary>Locals with a collection of constants.</summary>
    public FixedLocals Fixed { get; } = new();

    /// <summary>Variables that are written anywhere but in their declaration.</summary>
    public IReadOnlyCollection<ISymbol> Reassigned => _reassigned;

    /// <summary>Variables that a reference may name.</summary>
    public IReadOnlyCollection<ISymbol> Referenced => _referenced;

    /// <summary>Whether a ref parameter is made the name of another place somewhere.</summary>
    public bool IsRebound(IParameterSymbol parameter) => _rebound.Contains(parameter);

    /// <summary>The lambdas that a local may hold, when it is only ever given lambdas and invoked.</summary>
    public ImmutableArray<SyntaxNode> LambdasOf(ILocalSymbol local) =>
        _lambdasOfLocals.TryGetValue(local, out var lambdas) ? lambdas : ImmutableArray<SyntaxNode>.Empty;

    /// <summary>Whether the lambda is analysed where it is invoked, and nowhere else.</summary>
    public bool IsOnlyInvoked(SyntaxNode lambda) => _invokedLambdas.Contains(lambda);

    /// <summary>Whether a lambda can matter to the analysis; asked once per lambda.</summary>
    public bool MayMatter(SyntaxNode lambda, IFlowBodies bodies)
    {
        if (!_matters.TryGetValue(lambda, out var matters))
            _matters.Add(lambda, matters = bodies.MayMatter(lambda));
        return matters;
    }

    /// <summary>Marks a nested body as being analysed; false when it already is (recursion) or the nesting is too deep.</summary>
    public bool TryEnter(ISymbol body) => !_active.Contains(body) && _active.Count < MaximumDepth && ThreadStack.HasRoom() && _active.Add(body);

    /// <summary>What the calls of a body by itself do is found out from here on until it is left.</summary>
    public Recursion BeginRecursion(ISymbol body, FlowScope scope) => _recursions[body] = new Recursion(scope);

    /// <summary>What is known of the calls of a body by itself; null if that is not found out.</summary>
    public Recursion? RecursionOf(ISymbol body) => _recursions.TryGetValue(body, out var recursion) ? recursion : null;

    /// <summary>Whether a variable belongs to a body that is being analysed, and that a body which calls itself is not written in: each call has its own.</summary>
    public bool IsOwnOfCalls(ISymbol variable, ISymbol body)
    {
        for (var container = variable.ContainingSymbol; container is IMethodSymbol; container = container.ContainingSymbol)
        {
            if (_active.Contains(container) && !IsDeclaredIn(body, container))
                return true;
        }

        return false;
    }

    /// <summary>Whether the body is being analysed, so that entering it again is recursion.</summary>
    public bool IsActive(ISymbol body) => _active.Contains(body);

    public void Leave(ISymbol body)
    {
        _active.Remove(body);
        _recursions.Remove(body);
    }

    public void MarkCalled(ISymbol function) => _called.Add(function);

    public bool IsCalled(ISymbol function) => _called.Contains(function);

    private void AddReassigned(IOperation operation)
    {
        var target = operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation increment => increment.Target,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
            _ => null,
        };
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
                AddReassigned(element);
        }
        else if (target is not null)
        {
            AddReassigned(target);
        }

        void AddReassigned(IOperation written)
        {
            if (VariableOf(written) is { } variable)
                _reassigned.Add(variable);
        }
    }

    /// <summary>A reference to the variable is made; what keeps it as a member may write it in any call.</summary>
    private void AddReference(ISymbol variable, IOperation reference)
    {
        if (reference.Syntax.Parent is RefExpressionSyntax)
            _referenced.Add(variable);
        if (reference.Parent is not IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument)
            return;
        if (argument.Parent is IInvocationOperation { TargetMethod.RefKind: not RefKind.None } or IPropertyReferenceOperation)
            _referenced.Add(variable);
        if (argument.Parent is IObjectCreationOperation { Type.IsRefLikeType: true }
            or IInvocationOperation { TargetMethod: { ReturnType.IsRefLikeType: true } or { IsStatic: false, ContainingType.IsRefLikeType: true } })
        {
            _writtenInDelegates.Add(variable);
        }
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsRunHere(IMethodReferenceOperation reference, IFlowBodies bodies, CancellationToken cancellation) =>
        InPlaceParameters.ArgumentOf(reference) is { Parent: IInvocationOperation invocation } argument
            ? KnownShapes.Of(invocation.TargetMethod) == KnownShape.None && bodies.InPlace.IsRunBy(argument, cancellation)
            : IsInvokedAtOnce(reference);

    private static bool IsInvokedAtOnce(IOperation @delegate)
    {
        var operation = @delegate;
        while (operation.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            operation = operation.Parent;
        return operation.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation && ReferenceEquals(invocation.Instance, operation);
    }

    private static void AddWrites(IOperation body, ISymbol owner, HashSet<ISymbol> writes)
    {
        foreach (var operation in body.Descendants())
        {
            switch (operation)
            {
                case IAssignmentOperation assignment:
                    AddWrite(assignment.Target, owner, writes);
                    break;
                case IIncrementOrDecrementOperation increment:
                    AddWrite(increment.Target, owner, writes);
                    break;
                case IInvocationOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation } filling
                    when OperationEvaluator.IsFilling(filling.TargetMethod.Name) && OperationEvaluator.ElementTypeOf(filling.Instance.Type) is not null:
                    AddWrite(filling.Instance, owner, writes);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                    AddWrite(argument.Value, owner, writes);
                    break;
            }
        }
    }

    private static void AddWrite(IOperation target, ISymbol owner, HashSet<ISymbol> writes)
    {
        switch (target)
        {
            case ILocalReferenceOperation local when !IsDeclaredIn(local.Local, owner):
                writes.Add(local.Local);
                break;
            case IParameterReferenceOperation parameter when !IsDeclaredIn(parameter.Parameter, owner):
                writes.Add(parameter.Parameter);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    AddWrite(element, owner, writes);
                break;
        }
    }

    /// <summary>Whether a local or parameter belongs to a nested body, or to one inside it.</summary>
    public static bool IsDeclaredIn(ISymbol variable, ISymbol owner)
    {
        for (var container = variable.ContainingSymbol; container is IMethodSymbol; container = container.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(container, owner))
                return true;
        }

        return false;
    }
}
