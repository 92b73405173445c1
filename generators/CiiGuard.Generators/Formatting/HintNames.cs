using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CiiGuard.Analyzers;

namespace CiiGuard.Generators;

/// <summary>Names of the generated files: full metadata names. Two of one name would make the compiler drop every file of the generator, and it does not tell capitals from small letters.</summary>
internal static class HintNames
{
    public static string OfCase(ReviewCaseModel model, EquatableArray<string> ambiguous, string concern) =>
        $"{model.MetadataName.Replace('+', '.')}{Mark(model.MetadataName, ambiguous)}.{concern}.g.cs";

    public static string OfType(TypePlace place, EquatableArray<string> ambiguous, string concern) =>
        $"{place.MetadataName.Replace('+', '.').Replace('`', '-')}{Mark(place.MetadataName, ambiguous)}.{concern}.g.cs";

    public static string OfProcedure(ProcedureModel procedure, EquatableArray<string> ambiguous) =>
        $"CiiGuard.Procedures.{ProcedureFormatter.ClassOf(procedure)}{Mark(procedure.TypeName, ambiguous)}.g.cs";

    /// <summary>The names that differ from another one in capitals alone, in a stable order; almost always none.</summary>
    public static EquatableArray<string> Ambiguous(IEnumerable<string> names) => names
        .Distinct(StringComparer.Ordinal)
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Skip(1).Any())
        .SelectMany(group => group)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    // A number made from the name, so that it does not depend on the other names.
    private static string Mark(string name, EquatableArray<string> ambiguous)
    {
        return ambiguous.Contains(name) ? "." + Number(name) : "";
    }

    /// <summary>A number made of a name, as sixteen digits.</summary>
    public static string Number(string name)
    {
        var number = 14695981039346656037UL;
        foreach (var character in name)
            number = unchecked((number ^ character) * 1099511628211UL);
        return number.ToString("x16", CultureInfo.InvariantCulture);
    }
}
