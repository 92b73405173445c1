using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9002, CII9009 and CII9023: what a member gives can prove something, and the result that is said to prove is one that it can give.</summary>
internal static class ResultChecks
{
    private static readonly object NotNull = new();

    /// <summary>The result that a clause is tied to; null for none.</summary>
    public static object? ConditionOf(AttributeData attribute) =>
        attribute.TryGetNamedArgument<bool>("WhenNotNull", out var notNull) && notNull ? NotNull
        : attribute.FindNamedArgument("When") is { IsNull: false, Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } when ? Cases.KeyOf(when.Value)
        : null;

    /// <returns>Whether the check can be a check at all.</returns>
    public static bool ExamineCheck(AnnotationUse use, AnnotationReport report)
    {
        if (use.Member is IPropertySymbol { GetMethod: null })
        {
            report.Add(Descriptors.CheckMisfit, use, use.Display, Strings.Localizable("Check_NotReadable"));
            return false;
        }

        if (use.Result is not { } result)
        {
            report.Add(Descriptors.CheckMisfit, use, use.Display, Strings.Localizable("Check_NoResult"));
            return false;
        }

        if (CanProve(use, result))
            return true;
        report.Add(Descriptors.CheckMisfit, use, use.Display, Strings.Localizable("Check_Type", AnnotationModel.Display(result)));
        return false;
    }

    public static void ExamineCondition(AnnotationUse use, AnnotationReport report)
    {
        if (FindMisfit(use) is { } misfit)
            report.Add(Descriptors.ConditionMisfit, use, use.ShortName, use.Display, misfit);
    }

    /// <summary>Checks of obligations and of dossiers know yes and no only.</summary>
    public static void ExamineBool(AnnotationUse use, AnnotationReport report)
    {
        if (use.Result is { } result && (result.SpecialType == SpecialType.System_Boolean || AnnotationModel.MayBeAnything(result)) && use.Member is not IPropertySymbol { GetMethod: null })
            return;
        report.Add(
            Descriptors.CheckNotBool, use, use.ShortName, use.Display,
            use.Result is { } other && use.Member is not IPropertySymbol { GetMethod: null } ? AnnotationModel.Display(other) : "void");
    }

    private static bool CanProve(AnnotationUse use, ITypeSymbol result)
    {
        if (AnnotationModel.MayBeAnything(result) || result.SpecialType is SpecialType.System_Boolean or SpecialType.System_Object || result.TypeKind == TypeKind.Enum || CanBeNull(result, use))
            return true;
        // Not null is what is asked of it, so that it never is null is the other rule's business.
        return IsNotNullAsked(use.Attribute) || IsTested(result);
    }

    /// <summary>Types that stand where a condition stands.</summary>
    private static bool IsTested(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers("op_True"))
        {
            if (member is IMethodSymbol)
                return true;
        }

        foreach (var member in type.GetMembers("op_Implicit"))
        {
            if (member is IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean })
                return true;
        }

        return false;
    }

    private static LocalizableString? FindMisfit(AnnotationUse use)
    {
        var isNotNullAsked = IsNotNullAsked(use.Attribute);
        var when = use.Attribute.FindNamedArgument("When");
        var isWhenGiven = when is { IsNull: false };
        if (isNotNullAsked && isWhenGiven)
            return Strings.Localizable("When_Both");
        if (!isNotNullAsked && !isWhenGiven)
        {
            return use.Name == Vocabulary.ReviewCheck && use.Result is { } any && !MayBeBool(any) && !AnnotationModel.MayBeAnything(any)
                ? Strings.Localizable("When_Missing", AnnotationModel.Display(any))
                : null;
        }

        if (use.Result is not { } result)
            return Strings.Localizable("When_NoResult");
        if (AnnotationModel.MayBeAnything(result) || result.SpecialType == SpecialType.System_Object)
            return null;
        if (isNotNullAsked)
            return CanBeNull(result, use) ? null : Strings.Localizable("When_NeverNull", AnnotationModel.Display(result));
        // An argument in error is the compiler's business.
        if (when is not { } value || value.Kind == TypedConstantKind.Error)
            return null;
        return value.Type is { } type && value.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && Fits(type, result.WithoutNullable())
            ? null
            : Strings.Localizable("When_Type", AnnotationModel.Display(result), when.Value.Type is { } given ? AnnotationModel.Display(given) : "?");
    }

    private static bool Fits(ITypeSymbol value, ITypeSymbol result) =>
        SymbolEqualityComparer.Default.Equals(value, result) || (value.SpecialType == SpecialType.System_Boolean && IsTested(result));

    private static bool MayBeBool(ITypeSymbol type) => type.WithoutNullable().SpecialType == SpecialType.System_Boolean || IsTested(type);

    private static bool CanBeNull(ITypeSymbol type, AnnotationUse use) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || type.TypeKind is TypeKind.Pointer
        || (type.IsReferenceType && (type.NullableAnnotation != NullableAnnotation.NotAnnotated || MayStillBeNull(use.Member)));

    /// <summary>Attributes for the compiler's null analysis may say more than the type.</summary>
    private static bool MayStillBeNull(ISymbol member)
    {
        var attributes = member is IMethodSymbol method ? method.GetReturnTypeAttributes() : member.GetAttributes();
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass?.Name is "MaybeNullAttribute" or "NotNullIfNotNullAttribute")
                return true;
        }

        return false;
    }

    private static bool IsNotNullAsked(AttributeData attribute) => attribute.TryGetNamedArgument<bool>("WhenNotNull", out var notNull) && notNull;
}
