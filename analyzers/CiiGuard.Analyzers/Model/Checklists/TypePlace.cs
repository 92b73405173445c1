namespace CiiGuard.Analyzers;

/// <summary>Where a type stands and how code beside it names it. Nothing of Roslyn is in it.</summary>
/// <param name="Namespace">Namespace with escaped keywords, or empty for the global one.</param>
/// <param name="MetadataName">Full metadata name, for the hint name.</param>
/// <param name="DisplayName">Full name for people, such as <c>Grid.Orders.Framework&lt;T&gt;</c>.</param>
/// <param name="JoinedName">Names of the containing types and of the type, one after the other, for names that are made of it.</param>
/// <param name="Reference">The type with <c>global::</c> and its own type parameters.</param>
/// <param name="TypeParameters">All type parameters, those of containing types first.</param>
/// <param name="Constraints">A clause such as <c>where T : class</c> per type parameter that has one.</param>
/// <param name="IsPublic">Whether code outside the assembly can name it.</param>
/// <param name="IsStatic">Whether it is a static class.</param>
/// <param name="IsValueType">Whether it is a structure, of which there is always an instance.</param>
/// <param name="PartHeaders">Headers of the containing types and of the type for another part of it, from the outside; empty if one of them is not partial.</param>
/// <param name="KnowsNullable">Whether the language version of the file has <c>#nullable</c>.</param>
internal sealed record TypePlace(
    string Namespace,
    string MetadataName,
    string DisplayName,
    string JoinedName,
    string Reference,
    EquatableArray<string> TypeParameters,
    EquatableArray<string> Constraints,
    bool IsPublic,
    bool IsStatic,
    bool IsValueType,
    EquatableArray<string> PartHeaders,
    bool KnowsNullable);
