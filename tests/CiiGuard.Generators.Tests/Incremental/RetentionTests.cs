using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators.Tests.Incremental;

/// <summary>What the pipeline keeps between runs holds nothing of the compiler: an old compilation would stay in memory through it.</summary>
public sealed class RetentionTests
{
    private static readonly Assembly[] Roslyn = [typeof(Compilation).Assembly, typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation).Assembly];

    private static readonly string[] Steps = [StepNames.Cases, StepNames.Assembly, StepNames.ProcedureOfCase, StepNames.Ambiguous, StepNames.Procedures];

    [Fact]
    public void No_object_of_the_compiler_can_be_reached_from_what_is_kept()
    {
        var project = new EditedProject(("Case.cs", "using CiiGuard;\n[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] public partial class Review { protected Review(in int one, string? two = null) { } private int _x; public int X => _x; }"));
        var values = Steps.SelectMany(step => project.Result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Value).ToList();
        Assert.True(values.Count >= Steps.Length);
        Assert.Contains(values, value => value is Analyzers.ReviewCaseModel);
        Assert.Empty(Reached(values));
    }

    /// <summary>The walk itself finds what it looks for, wherever it hides.</summary>
    [Fact]
    public void The_walk_finds_symbols_trees_and_compilations()
    {
        var compilation = GeneratorRun.Compile(["class C { }"]);
        var symbol = compilation.GetTypeByMetadataName("C")!;
        Assert.NotEmpty(Reached([symbol]));
        Assert.NotEmpty(Reached([new List<object> { new { Deep = (object)compilation } }]));
        Assert.NotEmpty(Reached([new Lazy<object>(() => 1), (1, compilation.SyntaxTrees[0])]));
        Assert.NotEmpty(Reached([new Func<string>(() => symbol.Name)]));
    }

    internal static List<string> Reached(IEnumerable<object?> roots)
    {
        var found = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(object? Value, string Path)>(roots.Select(root => (root, root?.GetType().Name ?? "")));
        while (pending.TryPop(out var at))
        {
            if (at.Value is not { } value || value is string or Type or Pointer || value.GetType().IsPrimitive || !seen.Add(value))
                continue;
            if (IsOfTheCompiler(value))
            {
                found.Add(at.Path + ": " + value.GetType());
                continue;
            }

            if (value is Array array)
            {
                foreach (var element in array)
                    pending.Push((element, at.Path + "[]"));
            }

            for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                    pending.Push((field.GetValue(value), at.Path + "." + field.Name));
            }
        }

        return found;
    }

    // By what it can be assigned to, for a symbol's own type is known to nobody; and by where its type comes from.
    private static bool IsOfTheCompiler(object value) =>
        value is ISymbol or SyntaxNode or SyntaxTree or Compilation or SemanticModel or Location or SyntaxReference or AttributeData or MetadataReference || Roslyn.Contains(value.GetType().Assembly);
}
