using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Finds attributes of the vocabulary on symbols; a miss allocates nothing.</summary>
internal static class VocabularyExtensions
{
    /// <summary>Whether a type is the one of the vocabulary with this metadata name (<see cref="Vocabulary"/>).</summary>
    public static bool IsVocabularyType(this INamedTypeSymbol? type, string name) =>
        type is { ContainingType: null, Arity: 0 }
        && type.Name == name
        && type.ContainingNamespace is { Name: Vocabulary.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    public static bool HasAttribute(this ISymbol symbol, string name) => symbol.FindAttribute(name) is not null;

    /// <summary>The first attribute with this name.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.IsVocabularyType(name))
                return attribute;
        }

        return null;
    }

    /// <summary>All attributes with this name; to be enumerated by <c>foreach</c>.</summary>
    public static AttributesByName GetAttributes(this ISymbol symbol, string name) => new(symbol.GetAttributes(), name);

    /// <summary>A named argument as it was written, if it is there.</summary>
    public static TypedConstant? FindNamedArgument(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }

        return null;
    }

    /// <summary>The value of a named argument, if it is there and was understood.</summary>
    public static bool TryGetNamedArgument<T>(this AttributeData attribute, string name, out T value)
        where T : struct
    {
        foreach (var argument in attribute.NamedArguments)
        {
            // Value throws for arrays, and an argument in error has none.
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Array && argument.Value.Value is T known)
            {
                value = known;
                return true;
            }
        }

        value = default;
        return false;
    }
}

internal readonly struct AttributesByName(ImmutableArray<AttributeData> attributes, string name)
{
    public Enumerator GetEnumerator() => new(attributes, name);

    public struct Enumerator(ImmutableArray<AttributeData> attributes, string name)
    {
        private int index = -1;

        public readonly AttributeData Current => attributes[index];

        public bool MoveNext()
        {
            while (++index < attributes.Length)
            {
                if (attributes[index].AttributeClass.IsVocabularyType(name))
                    return true;
            }

            return false;
        }
    }
}
