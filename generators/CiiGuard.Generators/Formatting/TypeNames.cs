using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;

namespace CiiGuard.Generators;

/// <summary>Names of the generated classes: <c>OuterInner</c> and <c>Outer.Inner</c> would have one name, and so would <c>Order</c> and <c>Order&lt;T&gt;</c>.</summary>
internal static class TypeNames
{
    public static string Full(TypePlace place, string name) => place.Namespace.Length == 0 ? name : place.Namespace + "." + name;

    /// <summary>The full names that stand more than once, in a stable order; almost always none.</summary>
    public static EquatableArray<string> Clashing(IEnumerable<string> names) => names
        .GroupBy(name => name, StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .Select(group => group.Key)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The name, with a number made of the type's own where it clashes.</summary>
    public static string Of(TypePlace place, string name, EquatableArray<string> clashing) =>
        clashing.Contains(Full(place, name)) ? name + "_" + HintNames.Number(place.MetadataName).Substring(0, 8) : name;
}
