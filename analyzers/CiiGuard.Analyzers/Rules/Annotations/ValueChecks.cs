using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9020 and CII9030: values that can be no period, and material that there is none of.</summary>
internal static class ValueChecks
{
    /// <summary>Only what certainly is neither number nor date is refused: a type of the user's own may be a date.</summary>
    public static void ExaminePeriod(AnnotationUse use, AnnotationModel model, AnnotationReport report)
    {
        var type = use.Symbol is IParameterSymbol parameter ? parameter.Type : use.Result;
        if (type is not null && CanBePeriod(type.WithoutNullable()) && model.Contracts.GetProtocol(type) is null)
            return;
        report.Add(Descriptors.PeriodMisfit, use, use.Display, type is null ? "void" : AnnotationModel.Display(type));
    }

    /// <summary>[ReviewConfidential], [Redacts] and [DisclosureSink].</summary>
    public static void ExamineConfidentiality(AnnotationUse use, AnnotationReport report)
    {
        if (FindFault(use) is { } fault)
            report.Add(Descriptors.ConfidentialityMisfit, use, use.ShortName, use.Display, Strings.Localizable(fault));
    }

    private static string? FindFault(AnnotationUse use)
    {
        switch (use.Name)
        {
            case Vocabulary.Redacts:
                return use.Result is null ? "Confidential_NoResult" : null;
            case Vocabulary.ReviewConfidential when use.Symbol is IMethodSymbol method:
                return use.Result is null ? "Confidential_NoResult"
                    : method.HasAttribute(Vocabulary.Redacts) ? "Confidential_Redacted"
                    : null;
            case Vocabulary.ReviewConfidential when use.Symbol is IParameterSymbol or INamedTypeSymbol && use.Symbol.HasAttribute(Vocabulary.DisclosureSink):
                return "Confidential_Sink";
            case Vocabulary.DisclosureSink when use.Symbol is IMethodSymbol { Parameters.IsEmpty: true }:
                return "Confidential_NoParameter";
            default:
                return null;
        }
    }

    private static bool CanBePeriod(ITypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Array or TypeKind.Pointer or TypeKind.FunctionPointer)
            return false;
        return type.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Void);
    }
}
