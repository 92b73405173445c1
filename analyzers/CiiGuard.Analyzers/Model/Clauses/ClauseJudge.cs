using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>Why one clause can be empty, from its declaration and the constructors of its type.</summary>
internal sealed class ClauseJudge
{
    private readonly Compilation _compilation;
    private readonly DerivedTypes _derived;
    private readonly CancellationToken _cancellation;

    private ClauseJudge(Compilation compilation, DerivedTypes derived, CancellationToken cancellation)
    {
        _compilation = compilation;
        _derived = derived;
        _cancellation = cancellation;
    }

    public static EmptyCauses FindCauses(ISymbol member, Compilation compilation, DerivedTypes derived, CancellationToken cancellation)
    {
        var judge = new ClauseJudge(compilation, derived, cancellation);
        return member switch
        {
            IParameterSymbol parameter => judge.OfParameter(parameter),
            IFieldSymbol { IsConst: true } constant => EmptyValues.IsEmptyConstant(constant.ConstantValue) ? EmptyCauses.ValueIsEmpty : EmptyCauses.None,
            IFieldSymbol field => judge.OfStored(field, field, field.Type, field.IsRequired),
            IPropertySymbol property => judge.OfProperty(property),
            _ => EmptyCauses.None,
        };
    }

    private EmptyCauses OfParameter(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { ContainingType: var type } constructor)
            return EmptyCauses.None;

        var causes = NullOf(parameter, parameter.Type);
        if (EmptyValues.IsEmptyByDefault(parameter))
            causes |= EmptyCauses.OptionalParameter;
        if (type.TypeKind == TypeKind.Struct)
            causes |= EmptyCauses.StructureDefault;
        foreach (var other in type.InstanceConstructors)
        {
            if (!Construction.IsCopy(other) && !other.IsImplicitlyDeclared && !LeadsTo(other, constructor) && !TakesClauseOf(other, parameter))
                causes |= EmptyCauses.OtherConstructor;
        }

        return causes;
    }

    private bool LeadsTo(IMethodSymbol from, IMethodSymbol constructor)
    {
        // As many steps as there are constructors; a circle is an error of the compiler's.
        var current = from;
        for (var steps = constructor.ContainingType.InstanceConstructors.Length; current is not null && steps >= 0; steps--)
        {
            if (SymbolEqualityComparer.Default.Equals(current, constructor))
                return true;
            current = Construction.FindFirstCalled(current, _compilation, _cancellation);
        }

        return false;
    }

    private static bool TakesClauseOf(IMethodSymbol constructor, IParameterSymbol parameter)
    {
        var carried = SupplierObligations.None;
        foreach (var other in constructor.Parameters)
        {
            foreach (var attribute in other.GetAttributes(Vocabulary.Obligation))
                carried |= attribute.ReadObligations();
        }

        foreach (var attribute in parameter.GetAttributes(Vocabulary.Obligation))
        {
            if ((attribute.ReadObligations() & ~carried) != 0)
                return false;
        }

        return true;
    }

    private EmptyCauses OfProperty(IPropertySymbol property)
    {
        if (property.IsIndexer)
            return EmptyCauses.None;
        if (property.IsAbstract || property.IsExtern || (property.ContainingType.TypeKind == TypeKind.Interface && Getter.Of(property, _cancellation) is null))
            return NullOf(property, property.Type);
        if (FindParameter(property) is { } parameter && BackingField(property) is not null)
            return OfPositional(property, parameter);

        var getter = Getter.Of(property, _cancellation);
        if ((BackingField(property) ?? getter?.FindField(_compilation, _cancellation)) is { } storage && (getter is null || getter.Value.GivesField(storage, _compilation, _cancellation)))
            return OfStored(property, storage, property.Type, property.IsRequired);

        // What is computed cannot stay empty, unless it always is.
        return NullOf(property, property.Type) | (EmptyValues.IsEmpty(getter?.FindResult(_compilation, _cancellation)) ? EmptyCauses.ValueIsEmpty : EmptyCauses.None);
    }

    private EmptyCauses OfPositional(IPropertySymbol property, IParameterSymbol parameter) =>
        NullOf(property, property.Type)
        | (EmptyValues.IsEmptyByDefault(parameter) ? EmptyCauses.OptionalParameter : EmptyCauses.None)
        | (property.ContainingType.TypeKind == TypeKind.Struct ? EmptyCauses.StructureDefault : EmptyCauses.None);

    private EmptyCauses OfStored(ISymbol member, IFieldSymbol storage, ITypeSymbol type, bool isRequired)
    {
        var causes = NullOf(member, type);
        var initial = FindInitialValue(member) ?? FindInitialValue(storage);
        // What nobody sets is null, or the empty default of a value type.
        var start = initial is not null ? EmptyValues.LackOf(initial) : type.IsValueType && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T ? Lack.Blank : Lack.Null;
        var construction = new Construction(_compilation, member, storage, start, _cancellation);
        if (member.IsStatic)
        {
            if (!construction.IsFilledStatically())
                causes |= initial is null ? EmptyCauses.NotSet : EmptyCauses.StartsEmpty;
        }
        else if (member.ContainingType.TypeKind == TypeKind.Struct)
        {
            causes |= EmptyCauses.StructureDefault;
        }
        else if (isRequired)
        {
            if (!construction.IsFilledByAll(member.ContainingType, onlyVouching: true) || !IsFilledWhereDerivedVouch(member.ContainingType, construction))
                causes |= EmptyCauses.VouchedFor;
        }
        else if (!construction.IsFilledByAll(member.ContainingType) && !IsFilledByDerived(member.ContainingType, construction))
        {
            causes |= initial is null ? EmptyCauses.NotSet : EmptyCauses.StartsEmpty;
        }

        return causes == EmptyCauses.None && CanBeSetToNull(member, type) ? EmptyCauses.SettableToNull : causes;
    }

    /// <summary>Nobody makes an object of an abstract type; those of the compilation that derive from it may all set the member.</summary>
    private bool IsFilledByDerived(INamedTypeSymbol type, Construction construction)
    {
        if (!type.IsAbstract)
            return false;
        var isAny = false;
        foreach (var derived in _derived.Of(type))
        {
            if (derived.IsAbstract)
                continue;
            isAny = true;
            if (!construction.IsFilledByAll(derived))
                return false;
        }

        return isAny;
    }

    /// <summary>A constructor of a derived type can release its callers from setting what the base type requires.</summary>
    private bool IsFilledWhereDerivedVouch(INamedTypeSymbol type, Construction construction)
    {
        foreach (var derived in _derived.Of(type))
        {
            if (!construction.IsFilledByAll(derived, onlyVouching: true))
                return false;
        }

        return true;
    }

    private static EmptyCauses NullOf(ISymbol member, ITypeSymbol type)
    {
        var isNullable = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            || (!type.IsValueType && type.NullableAnnotation == NullableAnnotation.Annotated && !HasFlowAttribute(member, "NotNullAttribute") && !HasFlowAttribute(member, "DisallowNullAttribute"))
            || HasFlowAttribute(member, "MaybeNullAttribute");
        return isNullable ? EmptyCauses.Nullable : EmptyCauses.None;
    }

    /// <summary>
    /// Whether others can set null and hear nothing: the setter says that it takes null, or nullable annotations are off where it is declared. What only runs
    /// while the object is made counts as its making.
    /// </summary>
    private static bool CanBeSetToNull(ISymbol member, ITypeSymbol type)
    {
        if (type.IsValueType)
            return false;
        var isSettable = member switch
        {
            IPropertySymbol { SetMethod: { IsInitOnly: false, DeclaredAccessibility: not Accessibility.Private } } property => !Getter.HasSetterBody(property),
            IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private } => true,
            _ => false,
        };
        return isSettable && (type.NullableAnnotation == NullableAnnotation.None || HasFlowAttribute(member, "AllowNullAttribute"));
    }

    private static bool HasFlowAttribute(ISymbol member, string name)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { ContainingNamespace.Name: "CodeAnalysis" } type && type.Name == name)
                return true;
        }

        return false;
    }

    private static IFieldSymbol? BackingField(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } associated } field && SymbolEqualityComparer.Default.Equals(associated, property))
                return field;
        }

        return null;
    }

    /// <summary>The parameter of a positional record that a property stands for.</summary>
    private IParameterSymbol? FindParameter(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(_cancellation) is not ParameterSyntax syntax)
                continue;
            foreach (var constructor in property.ContainingType.InstanceConstructors)
            {
                foreach (var parameter in constructor.Parameters)
                {
                    if (parameter.Name == property.Name && parameter.DeclaringSyntaxReferences is [var place] && place.Span == syntax.Span && place.SyntaxTree == syntax.SyntaxTree)
                        return parameter;
                }
            }
        }

        return null;
    }

    private IOperation? FindInitialValue(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax(_cancellation) switch
            {
                PropertyDeclarationSyntax property => property.Initializer,
                VariableDeclaratorSyntax variable => variable.Initializer,
                _ => null,
            };
            if (initializer is not null)
                return Getter.OperationOf(initializer.Value, _compilation, _cancellation);
        }

        return null;
    }
}
