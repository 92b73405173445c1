using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Members that are written while their object is made, and never again. Of an interface's or a virtual property another type may decide otherwise.</summary>
internal static class FixedMembers
{
    public static bool Contains(object key) => key switch
    {
        RuntimeTypeKey => true,
        IFieldSymbol field => field.IsReadOnly,
        IPropertySymbol { IsAbstract: false, IsVirtual: false, IsOverride: false } property => property.SetMethod is null or { IsInitOnly: true },
        _ => false,
    };
}
