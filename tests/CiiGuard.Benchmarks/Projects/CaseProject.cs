using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Benchmarks;

/// <summary>A project with review cases, a file each, and one file that has nothing to do with them; and the edits that somebody makes in it.</summary>
internal sealed class CaseProject(int cases)
{
    private const string OtherFile = "Other.cs";

    public SourceProject Create() => new(Files(), referencesVocabulary: true);

    /// <summary>A change in the body of a method of the file without cases.</summary>
    public static CSharpCompilation EditOther(CSharpCompilation compilation, int number) => Replace(compilation, new(OtherFile, Other(number)));

    /// <summary>A new parameter in the first case.</summary>
    public static CSharpCompilation EditFirstCase(CSharpCompilation compilation, int number) => Replace(compilation, Case(0, ", int Revision" + Text(number)));

    private IEnumerable<SourceFile> Files()
    {
        yield return new(OtherFile, Other(0));
        for (var i = 0; i < cases; i++)
            yield return Case(i, "");
    }

    private static SourceFile Case(int index, string more) => new($"Case{Text(index)}.cs", $"""
        using CiiGuard;

        namespace Purchases;

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        public partial record Review{Text(index)}(string Procurement{more});
        """);

    private static string Other(int number) => $$"""
        namespace Purchases;

        public static class Prices
        {
            public static int Sum(int net) => net + {{Text(number)}};
        }
        """;

    internal static CSharpCompilation Replace(CSharpCompilation compilation, SourceFile file)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.FilePath == file.Path)
                return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(file.Text, (CSharpParseOptions)tree.Options, file.Path));
        }

        throw new KeyNotFoundException(file.Path);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
