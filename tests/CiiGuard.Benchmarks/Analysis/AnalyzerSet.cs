using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Benchmarks;

/// <summary>The sides of every comparison. Analyzers are made anew for each analysis, as the compiler does.</summary>
public static class AnalyzerSet
{
    private static readonly ImmutableArray<Type> CiiGuardTypes =
    [
        .. typeof(CiiGuardAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(static type => type.FullName, StringComparer.Ordinal),
    ];

    public static ImmutableArray<DiagnosticAnalyzer> Empty() => [new EmptyAnalyzer()];

    public static ImmutableArray<DiagnosticAnalyzer> Idle() => [new IdleAnalyzer()];

    /// <summary>Every analyzer that the package ships.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> CiiGuard() =>
        [.. CiiGuardTypes.Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
