using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// What the values of a type of answers stand for. <c>SelfAssessmentResult</c> says it itself; of an enum of the user's own, a value whose name says that
/// nothing is known yet, or a zero that has no name, is no answer; and null never is one.
/// </summary>
internal static class AnswerTypes
{
    private const int MaximumMembers = 60;

    private static readonly StateSet IsNull = new(1UL << 63);
    private static readonly StateSet IsOther = new(1UL << 62);
    private static readonly StateSet IsTrue = new(1);
    private static readonly StateSet IsFalse = new(2);

    private static readonly string[] OpenWords =
    {
        "Unanswered", "NotAnswered", "Unknown", "NotKnown", "Undecided", "NotDecided", "Undetermined", "Unspecified", "NotSpecified", "Undefined",
        "NotAssessed", "Unassessed", "NotSet", "Unset", "Missing", "Pending", "Unclear",
        "未回答", "未知", "未填", "未定", "未评估", "不详", "待定",
    };

    public static bool IsResult(ITypeSymbol? type) => (type?.WithoutNullable() as INamedTypeSymbol).IsVocabularyType(Vocabulary.SelfAssessmentResult);

    /// <summary>
    /// The values of a type that cannot say that nobody has answered, in a member that need not be set: its default is what it holds then. Numbers are not told apart.
    /// </summary>
    public static AnswerValues? ReadDefaulted(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Boolean)
            return new(ImmutableArray.Create(Of(true, IsTrue), Of(false, IsFalse)), StateSet.Empty, IsFalse) { IsOpenByDefault = true };
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum || MembersOf(@enum) is not { } members)
            return null;
        var values = ImmutableArray.CreateBuilder<StatusValue>();
        var open = StateSet.Empty;
        foreach (var (member, state) in members)
        {
            values.Add(Of(member.ConstantValue, state));
            if (IsZero(member))
                open = state;
        }

        return open.IsEmpty ? null : new(values.ToImmutable(), StateSet.Empty, open) { IsOpenByDefault = true };
    }

    /// <summary>Whether values of the type can be told apart from no answer at all; of a plain <c>bool</c> or number they cannot.</summary>
    public static AnswerValues? Read(ITypeSymbol type)
    {
        var plain = type.WithoutNullable();
        var isNullable = !ReferenceEquals(plain, type);
        if (plain is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
            return ReadEnum(@enum, isNullable);
        if (!isNullable)
            return null;
        return plain.SpecialType == SpecialType.System_Boolean
            ? new(ImmutableArray.Create(Of(true, IsTrue), Of(false, IsFalse), Of(null, IsNull)), StateSet.Empty, IsNull)
            : new(ImmutableArray.Create(Of(null, IsNull)), IsOther, IsNull);
    }

    private static AnswerValues? ReadEnum(INamedTypeSymbol type, bool isNullable)
    {
        if (MembersOf(type) is not { } members)
            return null;
        var values = ImmutableArray.CreateBuilder<StatusValue>();
        var open = StateSet.Empty;
        var adverse = StateSet.Empty;
        foreach (var (member, state) in members)
        {
            values.Add(Of(member.ConstantValue, state));
            if (IsOpen(member))
                open |= state;
            if (IsResult(type) && member.Name is "MayAffect" or "Affects")
                adverse |= state;
        }

        if (!members.Exists(static m => IsZero(m.Member)))
        {
            var unnamed = new StateSet(1UL << values.Count);
            values.Add(Of(0, unnamed));
            open |= unnamed;
        }

        if (isNullable)
        {
            values.Add(Of(null, IsNull));
            open |= IsNull;
        }

        return open.IsEmpty ? null : new(values.ToImmutable(), StateSet.Empty, open, adverse);
    }

    /// <summary>The members of an enum, of several with one value the first, with a state for each; null if there are more than are told apart.</summary>
    private static List<(IFieldSymbol Member, StateSet State)>? MembersOf(INamedTypeSymbol type)
    {
        var members = new List<(IFieldSymbol, StateSet)>();
        var known = new HashSet<object>();
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true, ConstantValue: { } constant } field || !known.Add(Cases.KeyOf(constant)))
                continue;
            if (members.Count == MaximumMembers)
                return null;
            members.Add((field, new StateSet(1UL << members.Count)));
        }

        return members;
    }

    private static bool IsZero(IFieldSymbol member) => Cases.KeyOf(member.ConstantValue).Equals(0L);

    private static bool IsOpen(IFieldSymbol member)
    {
        foreach (var word in OpenWords)
        {
            if (member.Name.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static StatusValue Of(object? constant, StateSet states) => new(Cases.KeyOf(constant), states);
}
