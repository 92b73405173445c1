using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CiiGuard.TestKit;

/// <summary>What a project under analysis references: .NET 8 and, mostly, the vocabulary.</summary>
public static class VocabularyReferences
{
    /// <summary>.NET 8 alone (with the oldest compilers: the .NET that runs the tests).</summary>
#if OWN_FRAMEWORK
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
#else
    public static ImmutableArray<MetadataReference> Framework { get; } = Basic.Reference.Assemblies.Net80.References.All.CastArray<MetadataReference>();
#endif

    /// <summary>The vocabulary assembly, found beside the tests so that this file needs none of its types.</summary>
    public static MetadataReference Vocabulary { get; } =
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "CiiGuard.dll"));

    /// <summary>.NET 8 and the vocabulary.</summary>
    public static ImmutableArray<MetadataReference> All { get; } = Framework.Add(Vocabulary);

    /// <summary>A compiled project, as another one sees it.</summary>
    public static MetadataReference ToImageReference(this Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
            throw new CaseFailedException("The referenced project does not compile:" + Environment.NewLine + string.Join(Environment.NewLine, result.Diagnostics));

        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
