using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.CodeFixes;

/// <summary>Writes conditions that are true wherever a review is not shown to be in one of the needed states.</summary>
internal static class RefusalTests
{
    /// <summary>Conditions for several reviews at once: true if one of them has to be refused.</summary>
    public static IEnumerable<string> Of(DocumentVersion version, ImmutableArray<ReviewSource> sources, StateSet needed, int position)
    {
        if (sources.Length == 1)
            return Of(version, sources[0], needed, position);

        var tests = sources.Select(source => Of(version, source, needed, position).FirstOrDefault()).ToList();
        return tests.Exists(static test => test is null) ? Enumerable.Empty<string>() : new[] { string.Join(" || ", tests) };
    }

    private static IEnumerable<string> Of(DocumentVersion version, ReviewSource source, StateSet needed, int position)
    {
        // The review's own word first, then that of what leads to it, then its status.
        for (var length = source.Path.Length; length >= 0; length--)
        {
            foreach (var test in Checks(version, source, length, needed, position))
                yield return Complete(version, source, length, test);
        }

        foreach (var test in StatusTests(version, source, needed, position))
            yield return Complete(version, source, source.Path.Length, test);
    }

    private static IEnumerable<string> Checks(DocumentVersion version, ReviewSource source, int length, StateSet needed, int position)
    {
        var found = new List<(int Rank, string Text)>();
        var universe = version.Contracts.GetProtocol(source.TypeAt(source.Path.Length))?.Universe ?? ReviewStateSets.Any;
        foreach (var member in MembersAt(version, source.TypeAt(length), position))
        {
            if (member is not (IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean } or IFieldSymbol { Type.SpecialType: SpecialType.System_Boolean }
                or IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean }))
            {
                continue;
            }

            foreach (var check in ContractOf(version, member).Checks)
            {
                if (check.Target.Member is not null || Proves(check, needed, universe) is not { } result)
                    continue;
                var call = source.Member(length, member.Name) + (member is IMethodSymbol ? "()" : string.Empty);
                found.Add((RankOf(check, member), result ? "!" + call : call));
                break;
            }
        }

        return found.OrderBy(static test => test.Rank).Select(static test => test.Text);
    }

    /// <summary>The result of a bool check that shows a needed state.</summary>
    private static bool? Proves(Check check, StateSet needed, StateSet universe)
    {
        var onTrue = Cases.KeyOf(true).Equals(check.When.Key);
        if (!onTrue && !Cases.KeyOf(false).Equals(check.When.Key))
            return null;
        if ((check.States & universe).IsSubsetOf(needed))
            return onTrue;
        return check.Exact && universe.Except(check.States).IsSubsetOf(needed) ? !onTrue : null;
    }

    private static int RankOf(Check check, ISymbol member) => (check.Exact ? 0 : 4) + (Cases.KeyOf(true).Equals(check.When.Key) ? 0 : 2) + (member is IMethodSymbol ? 1 : 0);

    private static IEnumerable<string> StatusTests(DocumentVersion version, ReviewSource source, StateSet needed, int position)
    {
        var length = source.Path.Length;
        foreach (var member in MembersAt(version, source.TypeAt(length), position).OrderBy(static member => member is IPropertySymbol ? 0 : 1))
        {
            var type = member switch
            {
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                IMethodSymbol { Parameters.IsEmpty: true, ReducedFrom: null } method => method.ReturnType,
                _ => null,
            };
            if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } status || version.Contracts.GetMirror(member) is not { } mirror)
                continue;
            var value = source.Member(length, member.Name) + (member is IMethodSymbol ? "()" : string.Empty);
            var test = status.IsVocabularyType("ReviewState") ? NotIn(version, value, status, needed, position) : NotEqual(version, value, status, mirror, needed, position);
            if (test is not null)
                yield return test;
        }
    }

    private static string? NotIn(DocumentVersion version, string value, INamedTypeSymbol status, StateSet needed, int position)
    {
        if (ReviewStatesText.Of(needed, version, position) is not { } states)
            return null;
        for (var state = 0; state < ReviewStateSets.StateCount; state++)
        {
            if (ReviewStateSets.OfState(state) == needed)
                return value + " != " + version.NameOf(status, position) + "." + ReviewStateSets.Names[state];
        }

        if (version.Model.LookupSymbols(position, status, "IsIn", includeReducedExtensionMethods: true).Length > 0)
            return $"!{value}.IsIn({states})";
        return version.NameOf(Vocabulary.Namespace + ".ReviewStateExtensions", position) is { } extensions ? $"!{extensions}.IsIn({value}, {states})" : null;
    }

    private static string? NotEqual(DocumentVersion version, string value, INamedTypeSymbol status, StatusMirror mirror, StateSet needed, int position)
    {
        var type = version.NameOf(status, position);
        var constants = new List<string>();
        var keys = new HashSet<object>();
        foreach (var member in status.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Cases.KeyOf(field.ConstantValue) is var key
                && mirror.StatesOf(key) is { IsEmpty: false } states && states.IsSubsetOf(needed) && keys.Add(key))
            {
                constants.Add(type + "." + field.Name);
            }
        }

        return constants.Count switch
        {
            0 => null,
            1 => value + " != " + constants[0],
            _ when version.LanguageVersion >= LanguageVersion.CSharp9 => $"{value} is not ({string.Join(" or ", constants)})",
            _ => string.Join(" && ", constants.Select(constant => value + " != " + constant)),
        };
    }

    /// <summary>A link that may be null leads to no review, and so is refused; with <c>root?.…</c> nothing is called on null.</summary>
    private static string Complete(DocumentVersion version, ReviewSource source, int length, string test)
    {
        var (isNull, isNotNull) = version.LanguageVersion >= LanguageVersion.CSharp9 ? (" is null", " is not null") : (" == null", " != null");
        for (var link = length; link > 0; link--)
        {
            if (source.MayBeNull(link))
                test = source.Text(link) + isNull + " || " + test;
        }

        if (source.Condition is null)
            return test;
        return source.Root + isNotNull + " && " + (test.Contains("||") ? "(" + test + ")" : test);
    }

    private static IEnumerable<ISymbol> MembersAt(DocumentVersion version, ITypeSymbol type, int position)
    {
        foreach (var member in version.Model.LookupSymbols(position, type, includeReducedExtensionMethods: true))
        {
            if (member is IPropertySymbol { IsStatic: false, Parameters.IsEmpty: true, GetMethod: not null } or IFieldSymbol { IsStatic: false }
                or IMethodSymbol { IsStatic: false, Arity: 0, Parameters.IsEmpty: true, MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension })
            {
                yield return member;
            }
        }
    }

    private static CallContract ContractOf(DocumentVersion version, ISymbol member) => version.Contracts.GetContract(member switch
    {
        IPropertySymbol { GetMethod: { } getter } => getter,
        IMethodSymbol { ReducedFrom: { } definition } => definition,
        _ => member,
    });
}
