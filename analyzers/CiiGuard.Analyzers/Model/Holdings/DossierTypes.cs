using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Types that are application files, and the members that carry their documents.</summary>
internal static class DossierTypes
{
    public static bool IsDossier(ITypeSymbol? type)
    {
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            if (candidate.HasAttribute(Vocabulary.ReviewDossier))
                return true;
        }

        return false;
    }

    /// <summary>What a complete file of the type holds: all of its marked members.</summary>
    public static StateSet DocumentsOf(ITypeSymbol? type, HeldItems items)
    {
        var documents = StateSet.Empty;
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            foreach (var member in candidate.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol && member.HasAttribute(Vocabulary.DossierItem))
                    documents |= items.OfDocument(member.Name);
            }
        }

        return documents;
    }
}
