using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Consistency.Tests;

internal static class AllRules
{
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. typeof(Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = CreateAll<DiagnosticAnalyzer>(typeof(Descriptors).Assembly);

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = CreateAll<CodeFixProvider>(typeof(CodeFixes.AddMissingObligationsCodeFixProvider).Assembly);

    public static IEnumerable<TheoryDataRow<string>> Ids => Descriptors.Select(static descriptor => new TheoryDataRow<string>(descriptor.Id));

    public static DiagnosticDescriptor Get(string id) => Descriptors.Single(descriptor => descriptor.Id == id);

    private static ImmutableArray<T> CreateAll<T>(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .Select(static type => (T)Activator.CreateInstance(type)!),
    ];
}
