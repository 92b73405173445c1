using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9027, CII9028 and CII9031: types that attributes on types lead to, and types that have no objects.</summary>
internal static class TypeLinkChecks
{
    public static void ExamineAssessment(AnnotationUse use, AnnotationReport report)
    {
        if (TryReadType(use.Attribute, out var type) && !AnnotationModel.IsMarked(type, Vocabulary.SelfAssessment))
            report.Add(Descriptors.NoSelfAssessment, use, use.Display, type is null ? "null" : AnnotationModel.Display(type));
    }

    public static void ExamineFlowDown(AnnotationUse use, AnnotationReport report)
    {
        if (use.Symbol is INamedTypeSymbol owner && !AnnotationModel.IsMarked(owner, Vocabulary.SupplierContract) && !AnnotationModel.MayBecome(owner))
            report.Add(Descriptors.NoSupplierContract, use, use.Display, AnnotationModel.Display(owner));
        else if (TryReadType(use.Attribute, out var type) && !AnnotationModel.IsMarked(type, Vocabulary.SupplierContract))
            report.Add(Descriptors.NoSupplierContract, use, use.Display, type is null ? "null" : AnnotationModel.Display(type));
    }

    /// <summary>Marks that speak of objects of the type.</summary>
    public static void ExamineStatic(AnnotationUse use, AnnotationReport report)
    {
        if (use.Symbol is INamedTypeSymbol { IsStatic: true })
            report.Add(Descriptors.StaticTypeMarked, use, use.ShortName, use.Display);
    }

    /// <returns>False if the argument is missing or not understood.</returns>
    private static bool TryReadType(AttributeData attribute, out ITypeSymbol? type)
    {
        type = null;
        if (attribute.ConstructorArguments is not [{ Kind: not (TypedConstantKind.Error or TypedConstantKind.Array) } argument])
            return false;
        type = argument.Value as ITypeSymbol;
        // An open generic type, typeof(C<>), carries the marks of its definition.
        if (type is INamedTypeSymbol { IsUnboundGenericType: true } open)
            type = open.OriginalDefinition;
        return type is not null || argument.IsNull;
    }
}
