using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9008, CII9017, CII9018 and CII9032: an attribute that speaks of a review stands where there is one.</summary>
internal static class ReviewTargetChecks
{
    /// <summary>[RequiresReview], [EnsuresReview], [ReviewCheck] and [ReviewTransition] without <c>Of</c>.</summary>
    public static void Examine(AnnotationUse use, AnnotationModel model, AnnotationReport report)
    {
        if (use.Symbol is IParameterSymbol parameter)
        {
            if (!model.MentionsReview(parameter.Type))
                report.Add(Descriptors.NoReviewSpokenOf, use, use.ShortName, use.Display, Strings.Localizable("NoReview_Type", AnnotationModel.Display(parameter.Type)));
            return;
        }

        if (use.IsOnReturn)
        {
            if (!model.MentionsReview(use.Result))
                report.Add(Descriptors.NoReviewSpokenOf, use, use.ShortName, use.Display, Strings.Localizable("NoReview_Result"));
            return;
        }

        if (!IsAboutReview(use, model))
            report.Add(Descriptors.NoReviewSpokenOf, use, use.ShortName, use.Display, Strings.Localizable("NoReview_Member"));
    }

    public static void ExamineGoverning(AnnotationUse use, AnnotationModel model, AnnotationReport report)
    {
        if (AnnotationModel.TypeOf(use.Symbol) is not { } type)
            return;
        if (!model.LeadsToReview(type))
            report.Add(Descriptors.GoverningLeadsNowhere, use, use.Display, Strings.Localizable("Governing_Type", AnnotationModel.Display(type)));
        else if (use.Symbol is IPropertySymbol { GetMethod: null })
            report.Add(Descriptors.GoverningLeadsNowhere, use, use.Display, Strings.Localizable("Governing_NotReadable"));
    }

    public static void ExamineRestoring(AnnotationUse use, AnnotationModel model, AnnotationReport report)
    {
        if (use.Symbol is IMethodSymbol method && !model.IsGoverned(method) && !model.MentionsReview(use.Result) && !HoldsReviews(method.ContainingType, model))
            report.Add(Descriptors.RestoresNothing, use, use.Display);
    }

    public static void ExaminePreserving(AnnotationUse use, AnnotationReport report)
    {
        foreach (var attribute in use.Symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.IsVocabularyType(type.Name)
                && type.Name is Vocabulary.ReviewTransition or Vocabulary.RestoresReview or Vocabulary.MovesOn)
            {
                report.Add(Descriptors.PreservesAndMoves, use, use.Display, type.Name.Substring(0, type.Name.Length - "Attribute".Length));
                return;
            }
        }
    }

    private static bool IsAboutReview(AnnotationUse use, AnnotationModel model)
    {
        if (use.Symbol.ContainingType is { } type && MayBecomeReview(type))
            return true;
        return use.Name switch
        {
            // What is required of a field or property is required of what is written to it, if that is a review.
            Vocabulary.RequiresReview => model.MentionsReview(AnnotationModel.TypeOf(use.Symbol)) || model.IsGoverned(use.Symbol),
            // A method that hands out a review and is about no other speaks of what it returns.
            Vocabulary.EnsuresReview => model.IsGoverned(use.Symbol) || model.MentionsReview(use.Result),
            _ => model.IsGoverned(use.Symbol),
        };
    }

    /// <summary>What an interface or an abstract class says may be meant for derived types, which are the reviews.</summary>
    private static bool MayBecomeReview(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface || (type.IsAbstract && !type.IsStatic);

    private static bool HoldsReviews(INamedTypeSymbol? type, AnnotationModel model)
    {
        if (type is null)
            return false;
        foreach (var member in type.GetMembers())
        {
            if (model.MentionsReview(AnnotationModel.TypeOf(member)))
                return true;
        }

        return false;
    }
}
