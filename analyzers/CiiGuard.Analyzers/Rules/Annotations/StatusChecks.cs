using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9001 and CII9013: a member marked [ReviewStatus] that cannot mirror a review, and a second status that is stored.</summary>
internal static class StatusChecks
{
    public static void Examine(AnnotationUse use, AnnotationModel model, AnnotationReport report)
    {
        if (FindMisfit(use.Symbol) is { } misfit)
        {
            report.Add(Descriptors.StatusMisfit, use, use.Display, misfit);
            return;
        }

        if (!IsInSubject(use.Symbol, model))
        {
            report.Add(Descriptors.NoReviewSpokenOf, use, use.ShortName, use.Display, Strings.Localizable("NoReview_Member"));
            return;
        }

        if (IsStored(use.Symbol) && FindEarlierStored(use.Symbol) is { } earlier)
            report.AddWith(Descriptors.SecondStatus, use, earlier, use.Display, AnnotationModel.Display(earlier));
    }

    private static LocalizableString? FindMisfit(ISymbol member)
    {
        if (member is IMethodSymbol { AssociatedSymbol: not null })
            return Strings.Localizable("Status_Accessor");
        if (member.IsStatic)
            return Strings.Localizable("Status_Static");
        switch (member)
        {
            case IPropertySymbol { GetMethod: null }:
                return Strings.Localizable("Status_NotReadable");
            case IPropertySymbol { Parameters.IsEmpty: false } or IMethodSymbol { Parameters.IsEmpty: false }:
                return Strings.Localizable("Status_Parameters");
        }

        var type = member is IMethodSymbol method ? method.ReturnType : AnnotationModel.TypeOf(member);
        return type is null || IsStatusType(type.WithoutNullable()) ? null : Strings.Localizable("Status_Type", AnnotationModel.Display(type));
    }

    private static bool IsStatusType(ITypeSymbol type)
    {
        if (AnnotationModel.MayBeAnything(type))
            return true;
        if (type.TypeKind != TypeKind.Enum)
            return false;
        return (type is INamedTypeSymbol named && named.IsVocabularyType("ReviewState")) || EnumChecks.IsMapped(type);
    }

    /// <summary>A status that a base type or interface brings along is one of each subject among its derived types.</summary>
    private static bool IsInSubject(ISymbol member, AnnotationModel model) =>
        member.ContainingType is not { } type
        || type.TypeKind == TypeKind.Interface
        || type.IsAbstract
        || AnnotationModel.MayBeAnything(type)
        || model.Contracts.GetProtocol(ExtensionBlocks.ReceiverTypeOf(type)) is not null;

    private static ISymbol? FindEarlierStored(ISymbol member)
    {
        foreach (var other in member.ContainingType.GetMembers())
        {
            if (SymbolEqualityComparer.Default.Equals(other, member))
                return null;
            if (other.HasAttribute(Vocabulary.ReviewStatus) && IsStored(other) && FindMisfit(other) is null)
                return other;
        }

        return null;
    }

    /// <summary>A field or auto-property; any other status is read off something else.</summary>
    private static bool IsStored(ISymbol member)
    {
        if (member is IFieldSymbol { IsConst: false })
            return true;
        if (member is not IPropertySymbol)
            return false;
        foreach (var candidate in member.ContainingType.GetMembers())
        {
            if (candidate is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member))
                return true;
        }

        return false;
    }
}
