using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CiiGuard.Package.Tests;

/// <summary>
/// The oldest supported compiler must find every assembly that ours refer to, in a version no newer than its own: otherwise it skips the rules,
/// with a warning, and the build passes.
/// </summary>
public sealed class AssemblyReferenceTests(PackedPackage package)
{
    private static readonly string[] CompilerFloor =
    [
        "netstandard 2.0.0.0",
        "System.Collections.Immutable 7.0.0.0",
        "Microsoft.CodeAnalysis 4.8.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
    ];

    // Only editors load the fixes, and an editor of the floor has the workspaces of the floor.
    private static readonly string[] EditorFloor =
    [
        .. CompilerFloor,
        "CiiGuard.Analyzers",
        "Microsoft.CodeAnalysis.Workspaces 4.8.0.0",
        "Microsoft.CodeAnalysis.CSharp.Workspaces 4.8.0.0",
        "System.Composition.AttributedModel 7.0.0.0",
    ];

    [Fact]
    public void Analyzers_load_in_the_oldest_compiler() => AssertAllowed("analyzers/dotnet/cs/CiiGuard.Analyzers.dll", CompilerFloor);

    [Fact]
    public void Generator_loads_in_the_oldest_compiler() => AssertAllowed("analyzers/dotnet/cs/CiiGuard.Generators.dll", [.. CompilerFloor, "CiiGuard.Analyzers"]);

    [Fact]
    public void Fixes_load_in_the_oldest_editor() => AssertAllowed("analyzers/dotnet/cs/CiiGuard.CodeFixes.dll", EditorFloor);

    [Fact]
    public void Texts_load_in_the_oldest_compiler() => AssertAllowed("analyzers/dotnet/cs/zh-Hans/CiiGuard.Analyzers.resources.dll", CompilerFloor);

    [Fact]
    public void Library_for_the_standard_refers_to_nothing_else() => AssertAllowed("lib/netstandard2.0/CiiGuard.dll", ["netstandard 2.0.0.0"]);

    [Fact]
    public void Library_for_net_refers_to_the_framework_only()
    {
        var foreign = References("lib/net8.0/CiiGuard.dll").Where(reference => !reference.Name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Empty(foreign);
    }

    private void AssertAllowed(string file, IReadOnlyCollection<string> allowed)
    {
        var refused = References(file).Select(reference => $"{reference.Name} {reference.Version}")
            .Where(reference => !allowed.Contains(reference) && !allowed.Contains(reference.Split(' ')[0]));
        Assert.True(!refused.Any(), $"{file} refers to {string.Join(", ", refused)}; allowed are {string.Join(", ", allowed)}.");
    }

    private List<(string Name, Version Version)> References(string file)
    {
        using var stream = File.OpenRead(Path.Combine(package.Content, file));
        using var portableExecutable = new PEReader(stream);
        var metadata = portableExecutable.GetMetadataReader();
        return
        [
            .. from handle in metadata.AssemblyReferences
               let reference = metadata.GetAssemblyReference(handle)
               select (metadata.GetString(reference.Name), reference.Version),
        ];
    }
}
