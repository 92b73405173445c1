using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>Whether objects have a value in a member as soon as their constructor has run, whichever it is.</summary>
internal sealed class Construction
{
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly INamedTypeSymbol _owner;
    private readonly ImmutableArray<ISymbol> _targets;
    private readonly Lack _start;
    private readonly Dictionary<IMethodSymbol, Lack> _known = new(SymbolEqualityComparer.Default);

    /// <param name="compilation">The compilation of the type.</param>
    /// <param name="member">The property or field.</param>
    /// <param name="storage">The field behind the property, if there is one.</param>
    /// <param name="start">What it lacks before a constructor runs: nothing if an initializer gives it a value.</param>
    /// <param name="cancellation">Stops the search.</param>
    public Construction(Compilation compilation, ISymbol member, IFieldSymbol? storage, Lack start, CancellationToken cancellation)
    {
        _compilation = compilation;
        _cancellation = cancellation;
        _owner = member.ContainingType;
        _start = start;
        var targets = ImmutableArray.CreateBuilder<ISymbol>();
        targets.Add(member);
        if (storage is not null)
            targets.Add(storage);
        // A constructor of the base type that sets the overridden property sets this one.
        for (var overridden = (member as IPropertySymbol)?.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
            targets.Add(overridden.OriginalDefinition);
        _targets = targets.ToImmutable();
    }

    /// <summary>Whether every constructor of the type, or of a type that derives from it, leaves a value. A copy has what its original has.</summary>
    public bool IsFilledByAll(INamedTypeSymbol type, bool onlyVouching = false)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            if (!IsCopy(constructor) && (!onlyVouching || Vouches(constructor)) && LackAfter(constructor) != Lack.None)
                return false;
        }

        return true;
    }

    /// <summary>The same for a static member, whose only constructor is the static one.</summary>
    public bool IsFilledStatically()
    {
        foreach (var constructor in _owner.StaticConstructors)
        {
            if (LackAfter(constructor) == Lack.None)
                return true;
        }

        return _start == Lack.None && _owner.StaticConstructors.IsEmpty;
    }

    /// <summary>Whether a record makes copies by the constructor.</summary>
    public static bool IsCopy(IMethodSymbol constructor) =>
        constructor is { ContainingType.IsRecord: true, Parameters: [var original] } && SymbolEqualityComparer.Default.Equals(original.Type, constructor.ContainingType);

    /// <summary>The constructor that another calls first: by <c>this(…)</c>, or of the base type.</summary>
    public static IMethodSymbol? FindFirstCalled(IMethodSymbol constructor, Compilation compilation, CancellationToken cancellation)
    {
        SyntaxNode? call = null;
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            call = reference.GetSyntax(cancellation) switch
            {
                ConstructorDeclarationSyntax { Initializer: { } initializer } => initializer,
                TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax primary, ..] } => primary,
                _ => null,
            };
        }

        if (call is not null)
        {
#pragma warning disable RS1030 // The constructor may lie in any file.
            return compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call, cancellation).Symbol as IMethodSymbol;
#pragma warning restore RS1030
        }

        foreach (var candidate in constructor.ContainingType.BaseType?.InstanceConstructors ?? ImmutableArray<IMethodSymbol>.Empty)
        {
            if (candidate.Parameters.IsEmpty)
                return candidate;
        }

        return null;
    }

    private static bool Vouches(IMethodSymbol constructor)
    {
        foreach (var attribute in constructor.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "SetsRequiredMembersAttribute", ContainingNamespace.Name: "CodeAnalysis" })
                return true;
        }

        return false;
    }

    private Lack LackAfter(IMethodSymbol constructor)
    {
        constructor = constructor.OriginalDefinition;
        if (_known.TryGetValue(constructor, out var known))
            return known;

        // Constructors that call each other in a circle are an error of the compiler's.
        _known[constructor] = Lack.None;
        var first = constructor.IsStatic ? null : FindFirstCalled(constructor, _compilation, _cancellation);
        var lack = first is not null && CanReach(first) ? LackAfter(first) : Lack.Unknown;
        // A base type's constructor may have set what this type overrides.
        if (lack != Lack.None && IsOfOwner(constructor) && (first is null || !IsOfOwner(first)))
            lack = _start;
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(_cancellation) is ConstructorDeclarationSyntax declaration)
                lack = ConstructorFlow.Run(declaration, _targets, lack, _compilation, _cancellation);
        }

        return _known[constructor] = lack;
    }

    private bool IsOfOwner(IMethodSymbol constructor) => SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, _owner.OriginalDefinition);

    /// <summary>Code of other assemblies is not seen.</summary>
    private static bool CanReach(IMethodSymbol constructor) => !constructor.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty || constructor.IsImplicitlyDeclared;
}
