using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Benchmarks;

public readonly record struct SourceFile(string Path, string Text);

/// <summary>The files of a generated project. The same arguments give the same text on every machine.</summary>
public sealed class SourceProject(IEnumerable<SourceFile> files, bool referencesVocabulary)
{
    private static readonly ImmutableArray<ImmutableArray<byte>> Framework =
        [.. Net80.ReferenceInfos.All.Select(static reference => ImmutableCollectionsMarshal.AsImmutableArray(reference.ImageBytes))];

    private static readonly ImmutableArray<byte> Vocabulary =
        ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(typeof(ReviewState).Assembly.Location));

    public ImmutableArray<SourceFile> Files { get; } = [.. files];

    public int Lines => Files.Sum(static file => file.Text.Count(static character => character == '\n'));

    /// <summary>
    /// A compilation that shares nothing with another: the compiler keeps bound bodies by compilation, symbols of references by
    /// reference, and what an analyzer computed of a tree by tree. With old trees or references only the first of many runs would pay.
    /// </summary>
    public CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        return CSharpCompilation.Create(
            "Generated",
            Files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), options, file.Path)),
            (referencesVocabulary ? Framework.Add(Vocabulary) : Framework).Select(static image => MetadataReference.CreateFromImage(image)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
