using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What one body's lambdas and local functions do to its variables, found once before the analysis.</summary>
internal sealed class NestedBodies
{
    /// <summary>Nested calls are followed this deep; deeper ones are taken as unknown, and the analysis says that it gave up.</summary>
    public const int MaximumDepth = 32;

    private readonly HashSet<ISymbol> _writtenInDelegates = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, SyntaxNode> _lambdasOfLocals = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _invokedLambdas = new();
    private readonly Dictionary<ISymbol, ISymbol> _aliases = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, bool> _matters = new();
    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _called = new(SymbolEqualityComparer.Default);

    public NestedBodies(IOperation root)
    {
        var bindings = new Dictionary<ILocalSymbol, SyntaxNode?>(SymbolEqualityComparer.Default);
        var invoked = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var delegates = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Initializer.Value: IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } } declarator:
                    bindings[declarator.Symbol] = bindings.ContainsKey(declarator.Symbol) ? null : lambda.Syntax;
                    break;
                case ILocalReferenceOperation local when local.Local.Type.TypeKind == TypeKind.Delegate:
                    if (IsInvoked(local))
                        invoked.Add(local.Local);
                    else
                        bindings[local.Local] = null;
                    break;
                case ISimpleAssignmentOperation { IsRef: true } aliasing:
                    AddAlias(aliasing.Target);
                    AddAlias(aliasing.Value);
                    break;
                case IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None, Initializer.Value: { } aliased } aliasing:
                    if (VariableOf(aliased) is { } original)
                        _aliases[aliasing.Symbol] = original;
                    else
                        AddUnknownAlias(aliasing.Symbol, aliased);
                    break;
                case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference:
                    delegates.Add(reference.Method.OriginalDefinition);
                    break;
            }
        }

        foreach (var binding in bindings)
        {
            if (binding.Value is null || !invoked.Contains(binding.Key))
                continue;
            _lambdasOfLocals.Add(binding.Key, binding.Value);
            _invokedLambdas.Add(binding.Value);
        }

        foreach (var operation in root.Descendants())
        {
            if (operation is IAnonymousFunctionOperation lambda && !_invokedLambdas.Contains(lambda.Syntax) && !IsInvokedAtOnce(lambda))
                AddWrites(lambda, lambda.Symbol);
            else if (operation is ILocalFunctionOperation function && delegates.Contains(function.Symbol.OriginalDefinition))
                AddWrites(function, function.Symbol);
        }
    }

    /// <summary>Whether a delegate that may run at any time writes the variable.</summary>
    public bool IsWrittenInDelegate(ISymbol variable) => _writtenInDelegates.Count > 0 && _writtenInDelegates.Contains(variable);

    /// <summary>The variable that a ref local is another name of, or the variable itself.</summary>
    public ISymbol Canonical(ISymbol variable)
    {
        // Chains are short, and a ref local cannot be initialized with itself.
        while (_aliases.TryGetValue(variable, out var original))
            variable = original;
        return variable;
    }

    /// <summary>The lambda that a local always holds, when the local is only ever invoked.</summary>
    public SyntaxNode? LambdaOf(ILocalSymbol local) => _lambdasOfLocals.TryGetValue(local, out var lambda) ? lambda : null;

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
    public bool TryEnter(ISymbol body) => _active.Count < MaximumDepth && ThreadStack.HasRoom() && _active.Add(body);

    /// <summary>Whether the body is being analysed, so that entering it again is recursion.</summary>
    public bool IsActive(ISymbol body) => _active.Contains(body);

    public void Leave(ISymbol body) => _active.Remove(body);

    public void MarkCalled(ISymbol function) => _called.Add(function);

    public bool IsCalled(ISymbol function) => _called.Contains(function);

    private static bool IsInvoked(ILocalReferenceOperation local) =>
        local.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation && ReferenceEquals(invocation.Instance, local);

    /// <summary>Two names for one variable: what either holds is not followed.</summary>
    private void AddAlias(IOperation variable)
    {
        if (VariableOf(variable) is { } symbol)
            _writtenInDelegates.Add(symbol);
    }

    /// <summary>A name for one of several places: what the variables among them hold is not followed either.</summary>
    private void AddUnknownAlias(ISymbol alias, IOperation aliased)
    {
        _writtenInDelegates.Add(alias);
        if (aliased is IConditionalOperation or IInvocationOperation { TargetMethod.RefKind: not RefKind.None })
        {
            foreach (var operation in aliased.Descendants())
            {
                if (operation.Parent is IConditionalOperation or IArgumentOperation { Parameter.RefKind: not RefKind.None })
                    AddAlias(operation);
            }
        }
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsInvokedAtOnce(IAnonymousFunctionOperation lambda)
    {
        IOperation operation = lambda;
        while (operation.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            operation = operation.Parent;
        return operation.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation && ReferenceEquals(invocation.Instance, operation);
    }

    private void AddWrites(IOperation body, ISymbol owner)
    {
        foreach (var operation in body.Descendants())
        {
            switch (operation)
            {
                case IAssignmentOperation assignment:
                    AddWrite(assignment.Target, owner);
                    break;
                case IIncrementOrDecrementOperation increment:
                    AddWrite(increment.Target, owner);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                    AddWrite(argument.Value, owner);
                    break;
            }
        }
    }

    private void AddWrite(IOperation target, ISymbol owner)
    {
        switch (target)
        {
            case ILocalReferenceOperation local when !IsDeclaredIn(local.Local, owner):
                _writtenInDelegates.Add(local.Local);
                break;
            case IParameterReferenceOperation parameter when !IsDeclaredIn(parameter.Parameter, owner):
                _writtenInDelegates.Add(parameter.Parameter);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    AddWrite(element, owner);
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
