using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What members of the platform do with the delegates and sequences that they are given.</summary>
internal enum KnownShape
{
    None,

    /// <summary>The elements for which the predicate holds.</summary>
    Filter,

    /// <summary>What the function makes of each element.</summary>
    Project,

    /// <summary>The same elements in another order or container, or some of them.</summary>
    Same,

    /// <summary>One element, for which the predicate (if any) holds.</summary>
    Element,

    /// <summary>One element, by a key that says nothing of its state.</summary>
    Pick,

    /// <summary>Whether the predicate holds for all elements.</summary>
    All,

    /// <summary>Whether it holds for one.</summary>
    Any,

    /// <summary>The same elements in several sequences.</summary>
    Group,

    /// <summary>Takes out the elements for which the predicate holds.</summary>
    Remove,

    /// <summary>Runs the action for each element, here and now.</summary>
    ForEach,

    /// <summary>Runs the action once; it has run when the task is awaited.</summary>
    Run,
}

internal static class KnownShapes
{
    public static KnownShape Of(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (type is null)
            return KnownShape.None;
        if (IsLinq(type))
            return OfLinq(method.Name);
        if (IsQueryExtension(method))
            return OfQuery(method.Name);
        if (type is { Name: "List", ContainingNamespace.Name: "Generic" } || type.SpecialType == SpecialType.System_Array)
            return OfList(method.Name);
        if (IsParallelLoop(method))
            return KnownShape.ForEach;
        return method.Name == "Run" && type is { Name: "Task", ContainingNamespace.Name: "Tasks" } ? KnownShape.Run : KnownShape.None;
    }

    /// <summary>A loop over all elements on several threads; one that is given the loop's state can end before all are through.</summary>
    private static bool IsParallelLoop(IMethodSymbol method) => method is
    {
        Name: "ForEach",
        ContainingType: { Name: "Parallel", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } },
        Parameters: [_, { Type: INamedTypeSymbol { Name: "Action", TypeArguments.Length: 1 } }],
    };

    /// <summary>The invocation that a delegate is directly handed to, if it runs it in a known way.</summary>
    public static bool RunsInPlace(IOperation @delegate)
    {
        var operation = @delegate;
        while (operation.Parent is IDelegateCreationOperation or IConversionOperation)
            operation = operation.Parent;
        if (operation.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } direct && ReferenceEquals(direct.Instance, operation))
            return true;
        if (operation.Parent is not IArgumentOperation { Parent: IInvocationOperation invocation })
            return false;
        var shape = Of(invocation.TargetMethod);
        return shape switch
        {
            KnownShape.None or KnownShape.Same => false,
            KnownShape.Run => IsAwaited(invocation),
            _ => true,
        };
    }

    /// <summary>Whether a call of a body starts a task that is not awaited on the spot.</summary>
    public static bool IsStarted(IOperation site, IMethodSymbol body) => body.IsAsync && !(site is IInvocationOperation invocation && IsAwaited(invocation));

    public static bool IsAwaited(IInvocationOperation invocation)
    {
        IOperation operation = invocation;
        while (operation.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured)
            operation = configured;
        return operation.Parent is IAwaitOperation;
    }

    private static bool IsLinq(INamedTypeSymbol type) =>
        type.Name is "Enumerable" or "Queryable" or "ParallelEnumerable" or "AsyncEnumerable" or "ImmutableArrayExtensions"
        && type.ContainingNamespace is { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether the result is awaited: the asynchronous form of a query.</summary>
    public static bool IsAsynchronous(IMethodSymbol method) => method.Name.EndsWith("Async", System.StringComparison.Ordinal) && Awaitables.IsAwaitable(method.ReturnType);

    /// <summary>Extensions of queries that come from elsewhere, as object-relational mappers have them.</summary>
    private static bool IsQueryExtension(IMethodSymbol method) =>
        method is { IsStatic: true, IsExtensionMethod: true, Parameters: [var first, ..] } && (method.DeclaringSyntaxReferences.IsEmpty || method.IsExtern)
        && first.Type is INamedTypeSymbol { Name: "IQueryable" or "IOrderedQueryable" or "IIncludableQueryable" or "IAsyncEnumerable" };

    private static KnownShape OfQuery(string name) => name switch
    {
        "Include" or "ThenInclude" or "AsNoTracking" or "AsNoTrackingWithIdentityResolution" or "AsTracking" or "AsSplitQuery" or "AsSingleQuery"
            or "AsAsyncEnumerable" or "IgnoreQueryFilters" or "IgnoreAutoIncludes" or "TagWith" or "TagWithCallSite" => KnownShape.Same,
        _ => OfLinq(name.EndsWith("Async", System.StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name),
    };

    private static KnownShape OfLinq(string name) => name switch
    {
        "Where" or "TakeWhile" => KnownShape.Filter,
        "Select" => KnownShape.Project,
        "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ElementAt" or "ElementAtOrDefault" => KnownShape.Element,
        "MinBy" or "MaxBy" => KnownShape.Pick,
        "All" => KnownShape.All,
        "Any" => KnownShape.Any,
        "GroupBy" or "Chunk" => KnownShape.Group,
        "ToList" or "ToArray" or "ToHashSet" or "AsEnumerable" or "AsQueryable" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending"
            or "Order" or "OrderDescending" or "Reverse" or "Distinct" or "DistinctBy" or "Skip" or "SkipWhile" or "Take" or "TakeLast" or "SkipLast"
            or "OfType" or "Cast" => KnownShape.Same,
        _ => KnownShape.None,
    };

    private static KnownShape OfList(string name) => name switch
    {
        "ForEach" => KnownShape.ForEach,
        "TrueForAll" => KnownShape.All,
        "Exists" => KnownShape.Any,
        "FindAll" => KnownShape.Filter,
        "RemoveAll" => KnownShape.Remove,
        "Find" or "FindLast" => KnownShape.Element,
        "ToArray" or "AsReadOnly" or "GetRange" => KnownShape.Same,
        _ => KnownShape.None,
    };
}
