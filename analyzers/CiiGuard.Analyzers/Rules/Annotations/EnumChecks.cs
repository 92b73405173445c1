using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9005, CII9006 and CII9016: a user's own status enum says of each value what it means in law, and no two values mean the same.</summary>
internal static class EnumChecks
{
    /// <summary>Whether the author has begun to say what the members mean.</summary>
    public static bool IsMapped(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol && member.HasAttribute(Vocabulary.MapsTo))
                return true;
        }

        return false;
    }

    public static void ExamineType(INamedTypeSymbol type, AnnotationReport report)
    {
        if (type.TypeKind != TypeKind.Enum || !IsMapped(type))
            return;
        var mapped = new List<(IFieldSymbol Field, StateSet States)>();
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } field)
                continue;
            if (field.FindAttribute(Vocabulary.MapsTo) is not { } attribute)
                report.AddAt(Descriptors.StatusValueUnmapped, field, AnnotationModel.Display(field), AnnotationModel.Display(type));
            else
                ExamineOverlap(field, attribute, mapped, report);
        }
    }

    /// <summary>On a field that is no member of an enum the attribute means nothing.</summary>
    public static void Examine(AnnotationUse use, AnnotationReport report)
    {
        if (use.Symbol.ContainingType is { TypeKind: not TypeKind.Enum })
            report.Add(Descriptors.MappingOutsideEnum, use, use.Display);
    }

    private static void ExamineOverlap(IFieldSymbol field, AttributeData attribute, List<(IFieldSymbol Field, StateSet States)> mapped, AnnotationReport report)
    {
        var states = StateSetChecks.StatesOf(attribute);
        foreach (var (earlier, others) in mapped)
        {
            // Two names of one value are one value, as long as they mean the same.
            if (!states.Overlaps(others) || (Equals(earlier.ConstantValue, field.ConstantValue) && states == others))
                continue;
            report.AddWith(
                Descriptors.StatusValuesOverlap, new AnnotationUse(attribute, Vocabulary.MapsTo, field, isOnReturn: false), earlier,
                AnnotationModel.Display(field), AnnotationModel.Display(earlier), RequirementVariance.Phrase(states & others));
            break;
        }

        mapped.Add((field, states));
    }
}
