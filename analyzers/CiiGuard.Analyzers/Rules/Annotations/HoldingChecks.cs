using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9021, CII9022, CII9024, CII9025 and CII9029: obligations, risk factors and dossiers that an attribute speaks of, and that are not there.</summary>
internal static class HoldingChecks
{
    /// <summary>[AddsObligation] and [RemovesObligation].</summary>
    public static void ExamineChange(AnnotationUse use, AnnotationReport report)
    {
        if (use.Symbol is IParameterSymbol parameter && !use.IsOnReturn)
        {
            if (NamesNothing(use.Attribute) && !CarriesObligations(parameter.Type, 0))
                report.Add(Descriptors.ParameterWithoutObligations, use, use.ShortName, use.Display, AnnotationModel.Display(parameter.Type));
            return;
        }

        if (NamesNothing(use.Attribute))
            report.Add(Descriptors.NamesNothing, use, use.ShortName, use.Display, Strings.Localizable("NamesNothing_Obligation"));
        else if (use is { IsOnReturn: true, Result: null })
            report.Add(Descriptors.NoHolder, use, use.ShortName, use.Display, Strings.Localizable("NoHolder_Result"));
        else if (!use.IsOnReturn)
            ExamineHolder(use, report);
    }

    /// <summary>A static member speaks of its first parameter, and has none to speak of.</summary>
    public static void ExamineHolder(AnnotationUse use, AnnotationReport report)
    {
        var hasObject = use.Symbol switch
        {
            IMethodSymbol { IsStatic: false, MethodKind: not MethodKind.LocalFunction } => true,
            IMethodSymbol method => !method.Parameters.IsEmpty || IsInExtensionBlock(method),
            IPropertySymbol or IFieldSymbol => !use.Symbol.IsStatic || IsInExtensionBlock(use.Symbol),
            _ => true,
        };
        if (!hasObject)
            report.Add(Descriptors.NoHolder, use, use.ShortName, use.Display, Strings.Localizable("NoHolder_Static"));
    }

    public static void ExamineNamed(AnnotationUse use, string what, AnnotationReport report)
    {
        if (NamesNothing(use.Attribute))
            report.Add(Descriptors.NamesNothing, use, use.ShortName, use.Display, Strings.Localizable(what));
    }

    public static void ExamineDossierItem(AnnotationUse use, AnnotationReport report)
    {
        if (use.Symbol.ContainingType is { } type && !AnnotationModel.IsMarked(type, Vocabulary.ReviewDossier) && !AnnotationModel.MayBecome(type))
            report.Add(Descriptors.DossierItemOutside, use, use.Display, AnnotationModel.Display(type));
    }

    public static void ExamineFactor(AnnotationUse use, AnnotationReport report)
    {
        if (use.Symbol.ContainingType is { } type && !AnnotationModel.IsMarked(type, Vocabulary.SelfAssessment) && !AnnotationModel.MayBecome(type))
            report.Add(Descriptors.FactorOutside, use, use.Display, AnnotationModel.Display(type));
        else
            ExamineNamed(use, "NamesNothing_Factor", report);
    }

    /// <summary>[SubmitsDossier] and [DossierCheck].</summary>
    public static void ExamineDossier(AnnotationUse use, AnnotationReport report)
    {
        if (!HasDossier(use))
            report.Add(Descriptors.NoDossier, use, use.ShortName, use.Display);
    }

    private static bool HasDossier(AnnotationUse use)
    {
        if (use.Symbol is IParameterSymbol parameter)
            return AnnotationModel.IsMarked(parameter.Type.WithoutNullable(), Vocabulary.ReviewDossier);
        if (use.Symbol.ContainingType is { } type && (AnnotationModel.MayBecome(type) || (!use.Symbol.IsStatic && AnnotationModel.IsMarked(type, Vocabulary.ReviewDossier))))
            return true;
        if (use.Symbol.ContainingType is { } block && IsInExtensionBlock(use.Symbol))
            return AnnotationModel.IsMarked(block, Vocabulary.ReviewDossier);
        if (use.Symbol is not IMethodSymbol method)
            return false;
        foreach (var candidate in method.Parameters)
        {
            if (AnnotationModel.IsMarked(candidate.Type.WithoutNullable(), Vocabulary.ReviewDossier))
                return true;
        }

        return false;
    }

    private static bool IsInExtensionBlock(ISymbol member) =>
        member.ContainingType is { } type && !SymbolEqualityComparer.Default.Equals(ExtensionBlocks.ReceiverTypeOf(type), type);

    /// <summary>Arguments that cannot be understood are not held against the attribute here.</summary>
    private static bool NamesNothing(AttributeData attribute) =>
        attribute.ConstructorArguments.IsEmpty
            ? attribute.AttributeConstructor is not null
            : attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array } values] && (values.IsNull || values.Values.IsEmpty);

    private static bool CarriesObligations(ITypeSymbol type, int depth)
    {
        if (AnnotationModel.MayBeAnything(type) || (type is INamedTypeSymbol named && named.IsVocabularyType("SupplierObligation")))
            return true;
        if (depth > 3)
            return false;
        if (type is IArrayTypeSymbol array)
            return CarriesObligations(array.ElementType, depth + 1);
        foreach (var level in type.WithBasesAndInterfaces())
        {
            if (level is not INamedTypeSymbol { IsGenericType: true } generic)
                continue;
            foreach (var argument in generic.TypeArguments)
            {
                if (CarriesObligations(argument, depth + 1))
                    return true;
            }
        }

        return false;
    }
}
