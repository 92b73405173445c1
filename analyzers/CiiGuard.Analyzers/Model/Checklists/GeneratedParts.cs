using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Whether a generated part of a type can read what is hidden from outside.</summary>
internal static class GeneratedParts
{
    // An interface's part would need a runtime that has static members of interfaces.
    public static bool CanRead(INamedTypeSymbol type, TypePlace place, string method) =>
        place.PartHeaders.Count > 0 && type.TypeKind is (TypeKind.Class or TypeKind.Struct) && type.GetMembers(method).IsEmpty;
}
