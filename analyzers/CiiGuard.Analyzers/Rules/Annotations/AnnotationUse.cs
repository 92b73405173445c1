using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>An attribute of the vocabulary, and what it stands on.</summary>
internal readonly struct AnnotationUse(AttributeData attribute, string name, ISymbol symbol, bool isOnReturn)
{
    public AttributeData Attribute { get; } = attribute;

    /// <summary>Name of the attribute's type, as in <see cref="Vocabulary"/>.</summary>
    public string Name { get; } = name;

    /// <summary>The type, member or parameter that carries it.</summary>
    public ISymbol Symbol { get; } = symbol;

    /// <summary>Whether it stands on the return value of <see cref="Symbol"/>.</summary>
    public bool IsOnReturn { get; } = isOnReturn;

    /// <summary>The member itself, or the one whose parameter carries the attribute.</summary>
    public ISymbol Member => Symbol is IParameterSymbol parameter ? parameter.ContainingSymbol : Symbol;

    /// <summary>How the attribute is written.</summary>
    public string ShortName => Name.Substring(0, Name.Length - "Attribute".Length);

    public string Display => Symbol is IParameterSymbol ? Symbol.Name : Symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>
    /// What the member gives, awaited if need be; null if it gives nothing. For a parameter, what its method gives.
    /// </summary>
    public ITypeSymbol? Result
    {
        get
        {
            var type = Member switch
            {
                IMethodSymbol { MethodKind: MethodKind.Constructor } => null,
                IMethodSymbol method => method.ReturnType,
                IPropertySymbol property => property.Type,
                IFieldSymbol variable => variable.Type,
                _ => null,
            };
            if (type is not null)
                type = Awaitables.GetResultType(type) ?? type;
            return type is { SpecialType: SpecialType.System_Void } ? null : type;
        }
    }

    public Location GetLocation(CancellationToken cancellation) =>
        Attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? (Symbol.Locations.IsEmpty ? Location.None : Symbol.Locations[0]);
}
