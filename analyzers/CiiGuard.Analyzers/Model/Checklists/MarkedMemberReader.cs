using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Analyzers;

/// <summary>
/// Reads the members of a type, its base types and interfaces that carry something, each once: an override and what it overrides are one member, and so are an interface's member and what
/// implements it.
/// </summary>
internal sealed class MarkedMemberReader
{
    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;
    private readonly bool _canHavePart;
    private readonly Func<ISymbol, ImmutableArray<string>> _itemsOf;
    private readonly Func<ITypeSymbol, ISymbol, AnswerShape>? _shapeOf;
    private readonly Dictionary<ISymbol, Found> _found = new(SymbolEqualityComparer.Default);

    private MarkedMemberReader(
        INamedTypeSymbol type, Compilation compilation, bool canHavePart, Func<ISymbol, ImmutableArray<string>> itemsOf, Func<ITypeSymbol, ISymbol, AnswerShape>? shapeOf)
    {
        _type = type;
        _compilation = compilation;
        _canHavePart = canHavePart;
        _itemsOf = itemsOf;
        _shapeOf = shapeOf;
    }

    /// <param name="type">The type.</param>
    /// <param name="compilation">Its compilation.</param>
    /// <param name="canHavePart">Whether a generated part of the type can read what is hidden from outside.</param>
    /// <param name="itemsOf">What a symbol is marked with, in the order of the vocabulary.</param>
    /// <param name="order">Names of the vocabulary in its order.</param>
    /// <param name="cancellationToken">Asked for each type.</param>
    /// <param name="shapeOf">How a value of a type answers a question to code within a type or assembly; null where nothing is asked.</param>
    public static EquatableArray<MarkedMember> Read(
        INamedTypeSymbol type,
        Compilation compilation,
        bool canHavePart,
        Func<ISymbol, ImmutableArray<string>> itemsOf,
        IReadOnlyList<string> order,
        CancellationToken cancellationToken,
        Func<ITypeSymbol, ISymbol, AnswerShape>? shapeOf = null)
    {
        var reader = new MarkedMemberReader(type, compilation, canHavePart, itemsOf, shapeOf);
        for (var at = type; at is not null; at = at.BaseType)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.AddOwn(at);
        }

        foreach (var @interface in type.AllInterfaces)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.AddInterface(@interface);
        }

        return reader.Members(order);
    }

    /// <summary>The names of the vocabulary that an attribute gives to a symbol.</summary>
    public static ImmutableArray<string> NamesOf(ISymbol symbol, string attribute)
    {
        var names = ImmutableArray<string>.Empty;
        foreach (var mark in symbol.GetAttributes(attribute))
            names = names.AddRange(EnumValues.NamesIn(mark));
        return names;
    }

    private void AddOwn(INamedTypeSymbol at)
    {
        foreach (var member in at.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            {
                foreach (var parameter in constructor.Parameters)
                    AddParameter(parameter, _itemsOf(parameter));
                continue;
            }

            // Most members carry nothing, and to ask for their marks costs the least.
            if (member is not (IPropertySymbol or IFieldSymbol or IMethodSymbol) || _itemsOf(member) is not { IsEmpty: false } items)
                continue;
            if (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property })
            {
                Add(property, items);
                continue;
            }

            var declared = member is IMethodSymbol { AssociatedSymbol: IPropertySymbol accessed } ? accessed : member;
            if (!PartialMembers.IsImplementationPart(declared))
                Add(declared, items);
        }
    }

    private void AddInterface(INamedTypeSymbol @interface)
    {
        foreach (var member in @interface.GetMembers())
        {
            if (member is not (IPropertySymbol or IFieldSymbol or IMethodSymbol) || _itemsOf(member) is not { IsEmpty: false } items)
                continue;

            var declared = member is IMethodSymbol { AssociatedSymbol: IPropertySymbol accessed } ? accessed : member;
            var implementation = _type.TypeKind == TypeKind.Interface || declared.IsStatic ? null : _type.FindImplementationForInterfaceMember(declared);
            if (implementation is null || implementation.ContainingType.TypeKind == TypeKind.Interface)
                Add(declared, items);
            else
                Add(implementation, items);
        }
    }

    private void Add(ISymbol member, ImmutableArray<string> items)
    {
        if (items.IsEmpty)
            return;

        var root = Root(member);
        if (!_found.TryGetValue(root, out var found))
            _found.Add(root, found = new Found(member, null));
        found.Items.UnionWith(items);
    }

    // Of a positional record the property of its name holds what the parameter was given. Of another constructor nothing is known.
    private void AddParameter(IParameterSymbol parameter, ImmutableArray<string> items)
    {
        if (items.IsEmpty)
            return;

        if (parameter.ContainingType.IsRecord)
        {
            foreach (var member in parameter.ContainingType.GetMembers(parameter.Name))
            {
                if (member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))
                {
                    Add(property, items);
                    return;
                }
            }
        }

        if (!_found.TryGetValue(parameter, out var found))
            _found.Add(parameter, found = new Found(parameter, "(" + parameter.Name + ")"));
        found.Items.UnionWith(items);
    }

    private static ISymbol Root(ISymbol member)
    {
        var root = member;
        while (Overridden(root) is { } overridden)
            root = overridden;
        return root.OriginalDefinition;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IMethodSymbol method => method.OverriddenMethod,
        _ => null,
    };

    // By name, and not by place: the parts of a type may stand in any order.
    private EquatableArray<MarkedMember> Members(IReadOnlyList<string> order)
    {
        var members = new List<MarkedMember>();
        foreach (var found in _found.Values)
        {
            var items = new List<string>();
            foreach (var name in order)
            {
                if (found.Items.Contains(name))
                    items.Add(name);
            }

            if (items.Count == 0)
                continue;
            if (found.ParameterName is { } parameter)
                members.Add(new(parameter, found.Symbol.Name, MemberAccess.None, null, items.ToEquatableArray()));
            else
                members.Add(Member(found.Symbol, items.ToEquatableArray()));
        }

        members.Sort(static (left, right) =>
            string.CompareOrdinal(left.Name, right.Name) is var byName and not 0 ? byName : string.CompareOrdinal(left.Through ?? "", right.Through ?? ""));
        return members.ToEquatableArray();
    }

    private MarkedMember Member(ISymbol symbol, EquatableArray<string> items)
    {
        var (name, target) = (symbol.Name, symbol);
        string? through = null;
        if (Explicit(symbol) is { } implemented)
        {
            name = implemented.ContainingType.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) + "." + implemented.Name;
            target = implemented;
        }

        var isCast = !target.IsStatic && IsReachedByCast(target);
        if (target.IsStatic || isCast)
            through = target.ContainingType.ToDisplayString(TypePlaceReader.Qualified);
        var access = AccessOf(target, symbol, isCast ? target.ContainingType : _type);
        var answer = access == MemberAccess.None || _shapeOf is null || ReadableType(target) is not { } type
            ? null
            : _shapeOf(type, access is MemberAccess.HiddenInstance or MemberAccess.HiddenStatic ? _type : _compilation.Assembly);
        return new(name, target.Name, access, through, items, target is IMethodSymbol, answer);
    }

    private static ISymbol? Explicit(ISymbol member) => member switch
    {
        IPropertySymbol { ExplicitInterfaceImplementations: { Length: > 0 } implemented } => implemented[0],
        IMethodSymbol { ExplicitInterfaceImplementations: { Length: > 0 } implemented } => implemented[0],
        _ => null,
    };

    // An interface's member, or one that another member of its name hides.
    private bool IsReachedByCast(ISymbol member)
    {
        if (SymbolEqualityComparer.Default.Equals(member.ContainingType, _type))
            return false;
        if (member.ContainingType.TypeKind == TypeKind.Interface)
            return true;

        for (var at = _type; at is not null && !SymbolEqualityComparer.Default.Equals(at, member.ContainingType); at = at.BaseType)
        {
            foreach (var other in at.GetMembers(member.Name))
            {
                if (!Overrides(other, member))
                    return true;
            }
        }

        return false;
    }

    private static bool Overrides(ISymbol member, ISymbol overridden)
    {
        for (var at = Overridden(member); at is not null; at = Overridden(at))
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, overridden.OriginalDefinition))
                return true;
        }

        return false;
    }

    private MemberAccess AccessOf(ISymbol member, ISymbol marked, INamedTypeSymbol instance)
    {
        if (ReadableType(member) is null || TypePlaceReader.IsForbidden(member) || TypePlaceReader.IsForbidden(marked) || !SyntaxFacts.IsValidIdentifier(member.Name)
            || member is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } and ({ IsAbstract: true } or { IsVirtual: true }))
        {
            return MemberAccess.None;
        }

        var read = Getter(member) ?? member;
        if (IsVisible(member) && IsVisible(read))
            return member.IsStatic ? MemberAccess.Static : MemberAccess.Instance;
        if (!_canHavePart || !IsVisibleInside(member, instance) || !IsVisibleInside(read, instance))
            return MemberAccess.None;
        return member.IsStatic ? MemberAccess.HiddenStatic : MemberAccess.HiddenInstance;
    }

    private bool IsVisible(ISymbol member) => _compilation.IsSymbolAccessibleWithin(member, _compilation.Assembly);

    // What is protected is not seen by way of a base type, so that what is hidden there cannot be read at all.
    private bool IsVisibleInside(ISymbol member, INamedTypeSymbol instance) => _compilation.IsSymbolAccessibleWithin(member, _type, member.IsStatic ? null : instance);

    // An override may have a setter only; it is read by what it overrides.
    private static ISymbol? Getter(ISymbol member)
    {
        for (var property = member as IPropertySymbol; property is not null; property = property.OverriddenProperty)
        {
            if (property.GetMethod is { } getter)
                return getter;
        }

        return null;
    }

    private static ITypeSymbol? ReadableType(ISymbol member)
    {
        var type = member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol { IsIndexer: false } property when Getter(property) is not null => property.Type,
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation, Parameters.IsEmpty: true, IsGenericMethod: false, ReturnsVoid: false } method => method.ReturnType,
            _ => null,
        };
        return type is null || type.IsRefLikeType || type is IPointerTypeSymbol or IFunctionPointerTypeSymbol or IErrorTypeSymbol || IsTask(type) ? null : type;
    }

    // A task is something, whatever will come of it.
    private static bool IsTask(ITypeSymbol type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };

    private sealed class Found(ISymbol symbol, string? parameterName)
    {
        public ISymbol Symbol { get; } = symbol;

        public string? ParameterName { get; } = parameterName;

        public HashSet<string> Items { get; } = [];
    }
}
