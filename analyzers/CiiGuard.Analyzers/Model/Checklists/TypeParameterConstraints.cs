using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Writes the constraints of type parameters once more, for a method beside the type. <c>allows ref struct</c> is left out: a method may ask for more.</summary>
internal static class TypeParameterConstraints
{
    public static IEnumerable<string> Of(IReadOnlyList<ITypeParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            var parts = Parts(parameter);
            if (parts.Count > 0)
                yield return $"where {ProcedureNames.Escaped(parameter.Name)} : {string.Join(", ", parts)}";
        }
    }

    private static List<string> Parts(ITypeParameterSymbol parameter)
    {
        var parts = new List<string>();
        if (parameter.HasUnmanagedTypeConstraint)
            parts.Add("unmanaged");
        else if (parameter.HasValueTypeConstraint)
            parts.Add("struct");
        else if (parameter.HasReferenceTypeConstraint)
            parts.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        else if (parameter.HasNotNullConstraint)
            parts.Add("notnull");

        foreach (var type in parameter.ConstraintTypes)
            parts.Add(type.ToDisplayString(TypePlaceReader.Qualified));
        if (parameter.HasConstructorConstraint && !parameter.HasValueTypeConstraint)
            parts.Add("new()");
        return parts;
    }
}
