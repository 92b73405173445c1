using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>
/// Answers of an assessment that a body does not ask for before it records for a whole review that there is no impact, although it asks for others. Whatever may
/// look at all of them counts as a look at all: a call that gets the assessment, a member of it that is no answer itself. Asked of assessments that have a question
/// for every factor.
/// </summary>
/// <param name="Assessment">The parameter, variable, member or type that stands for the assessment.</param>
/// <param name="Names">Members that answer factors which no member that is asked for answers, separated by commas.</param>
internal sealed record UnaskedAnswers(ISymbol Assessment, string Names)
{
    public static UnaskedAnswers? Find(IOperation place, ISymbol owner, IOperation body, AnswerContracts contracts, ListedEdition edition)
    {
        // What is said of one factor is the answer to it, or part of one; what is said of the review is said of all.
        if (!(place is IInvocationOperation { TargetMethod: { } step } && IsOfReview(step)) && !IsOnlyConclusion(owner))
            return null;

        var asked = new Dictionary<ISymbol, HashSet<string>>(SymbolEqualityComparer.Default);
        var types = new Dictionary<ISymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (PlaceOf(operation) is not { } sheet || operation.Type is not { } type || !type.HasMark(Vocabulary.SelfAssessment))
                continue;
            if (!asked.TryGetValue(sheet, out var factors))
                asked.Add(sheet, factors = new());
            types[sheet] = type;
            if (!TryAdd(operation, factors))
                return null;
        }

        foreach (var sheet in asked)
        {
            // Where nothing is asked at all, that is what is told.
            if (sheet.Value.Count > 0 && UnaskedOf(types[sheet.Key], sheet.Value, edition) is { Length: > 0 } names)
                return new(sheet.Key, names);
        }

        return null;
    }

    /// <summary>A step of the review itself, or a helper that takes it; what only gives a result may speak of a part.</summary>
    private static bool IsOfReview(IMethodSymbol step) => !AnswerTypes.IsResult(Awaitables.GetResultType(step.ReturnType) ?? step.ReturnType);

    /// <summary>The only member of an assessment that says a result and is no answer itself: what the assessment comes to.</summary>
    private static bool IsOnlyConclusion(ISymbol owner)
    {
        var member = owner is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : owner;
        if (member.IsStatic || member.ContainingType is not { } type || !type.HasMark(Vocabulary.SelfAssessment) || !SaysResult(member))
            return false;
        foreach (var other in type.GetMembers())
        {
            if (!SymbolEqualityComparer.Default.Equals(other, member) && SaysResult(other))
                return false;
        }

        return true;
    }

    private static bool SaysResult(ISymbol member) => member switch
    {
        IPropertySymbol property => AnswerTypes.IsResult(property.Type) && !AnswerContracts.IsMarked(property),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => AnswerTypes.IsResult(Awaitables.GetResultType(method.ReturnType) ?? method.ReturnType) && !AnswerContracts.IsMarked(method),
        _ => false,
    };

    private static ISymbol? PlaceOf(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type: { } type } => type,
        _ => null,
    };

    /// <summary>Notes which factors one use of an assessment asks for; false if it may ask for all.</summary>
    private static bool TryAdd(IOperation sheet, HashSet<string> factors)
    {
        switch (sheet.Parent)
        {
            case INameOfOperation:
                return true;
            case IConversionOperation { IsImplicit: true } conversion:
                return TryAdd(conversion, factors);
            case IConditionalAccessOperation access when ReferenceEquals(access.Operation, sheet):
                return TryAddAccess(access, factors);
            case IMemberReferenceOperation reference when ReferenceEquals(reference.Instance, sheet):
                return IsWritten(reference) || TryAdd(reference.Member, factors);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand);
            case IIsPatternOperation test:
                return TryAdd(test.Pattern, factors);
            default:
                return false;
        }
    }

    private static bool TryAddAccess(IConditionalAccessOperation access, HashSet<string> factors)
    {
        foreach (var operation in access.WhenNotNull.DescendantsAndSelf())
        {
            if (operation is IConditionalAccessInstanceOperation instance && SymbolEqualityComparer.Default.Equals(instance.Type, access.Operation.Type) && !TryAdd(instance, factors))
                return false;
        }

        return true;
    }

    private static bool TryAdd(IPatternOperation pattern, HashSet<string> factors)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return TryAdd(negated.Pattern, factors);
            case IBinaryPatternOperation binary:
                return TryAdd(binary.LeftPattern, factors) && TryAdd(binary.RightPattern, factors);
            case IConstantPatternOperation or ITypePatternOperation or IDiscardPatternOperation:
                return true;
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, DeclaredSymbol: null } recursive:
                foreach (var property in recursive.PropertySubpatterns)
                {
                    if (property.Member is not IMemberReferenceOperation { Member: var member } || !TryAdd(member, factors))
                        return false;
                }

                return true;
            default:
                return false;
        }
    }

    private static bool TryAdd(ISymbol member, HashSet<string> factors)
    {
        var count = factors.Count;
        foreach (var source in MemberHierarchy.Of(member))
            AddFactors(source, factors);
        return factors.Count > count || AnswerContracts.IsMarked(member) || IsName(member);
    }

    /// <summary>Names and dates say nothing of answers.</summary>
    private static bool IsName(ISymbol member) =>
        ((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type) is { SpecialType: SpecialType.System_String or SpecialType.System_DateTime or SpecialType.System_Int32 or SpecialType.System_Int64 };

    private static bool IsWritten(IOperation reference) => reference.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference);

    private static bool IsNull(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation.ConstantValue is { HasValue: true, Value: null };
    }

    private static void AddFactors(ISymbol member, HashSet<string> factors)
    {
        foreach (var attribute in member.GetAttributes(Vocabulary.AnswersRiskFactor))
            factors.UnionWith(EnumValues.NamesIn(attribute));
    }

    private static string UnaskedOf(ITypeSymbol type, HashSet<string> asked, ListedEdition edition)
    {
        var answered = new HashSet<string>();
        foreach (var level in type.WithBasesAndInterfaces())
        {
            foreach (var member in level.GetMembers())
                AddFactors(member, answered);
        }

        var needed = new HashSet<string>();
        foreach (var factor in RiskFactorList.OfPurchase(edition))
        {
            // An assessment that lacks a question is told by CII3003 first.
            if (!answered.Contains(factor.Code))
                return string.Empty;
            if (!asked.Contains(factor.Code))
                needed.Add(factor.Code);
        }

        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var level in type.WithBasesAndInterfaces())
        {
            foreach (var member in level.GetMembers())
            {
                var factors = new HashSet<string>();
                if (member is IPropertySymbol or IFieldSymbol)
                    AddFactors(member, factors);
                // A constant is an answer that is the same for all.
                if (member is not IFieldSymbol { IsConst: true } && factors.Overlaps(needed) && !names.Contains(member.Name))
                    names.Add(member.Name);
            }
        }

        return string.Join(", ", names);
    }
}
