using System;
using System.Collections.Generic;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Robustness.Tests.Damage;

/// <summary>What a source finds around it: mostly all that it needs, sometimes not.</summary>
internal sealed record Surroundings(string Name, IReadOnlyDictionary<string, string> Options, Func<Project, Project> Apply)
{
    private static readonly IReadOnlyDictionary<string, string> Usual = new Dictionary<string, string> { ["build_property.CiiGuardToday"] = "2026-11-24" };

    private static readonly IReadOnlyDictionary<string, string> Strict = new Dictionary<string, string>(Usual)
    {
        ["ciiguard.strict"] = "true",
        ["ciiguard.edition"] = "2020",
        ["ciiguard.conditional_signature"] = "forbid",
        ["ciiguard.debug_assert_is_guard"] = "true",
        ["ciiguard.assume_distinct_parameters"] = "true",
    };

    private static readonly IReadOnlyDictionary<string, string> Absurd = new Dictionary<string, string>
    {
        ["build_property.CiiGuardToday"] = "yesterday",
        ["ciiguard.strict"] = "perhaps",
        ["ciiguard.edition"] = "\ud800",
    };

    private static readonly Surroundings[] Rare =
    [
        new("no vocabulary", Usual, static project => project.WithMetadataReferences(VocabularyReferences.Framework)),
        new("no framework", Usual, static project => project.WithMetadataReferences([VocabularyReferences.Vocabulary])),
        new("nothing referenced", Usual, static project => project.WithMetadataReferences([])),
        new("C# 7.3", Usual, static project => project.WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp7_3))),
        new("C# 10", Usual, static project => project.WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp10))),
        new("nullable off", Usual, static project => project.WithCompilationOptions(((CSharpCompilationOptions)project.CompilationOptions!).WithNullableContextOptions(NullableContextOptions.Disable))),
        new("strict options", Strict, static project => project),
        new("absurd options", Absurd, static project => project),
    ];

    private static readonly Surroundings Whole = new("", Usual, static project => project);

    public static Surroundings Choose(Random random) => random.Next(6) == 0 ? Rare[random.Next(Rare.Length)] : Whole;
}
