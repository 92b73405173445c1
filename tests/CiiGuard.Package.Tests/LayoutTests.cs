using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace CiiGuard.Package.Tests;

public sealed class LayoutTests(PackedPackage package)
{
    [Fact]
    public void Holds_exactly_these_files()
    {
        string[] expected =
        [
            "CiiGuard.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "[Content_Types].xml",
            "_rels/.rels",
            "analyzers/dotnet/cs/CiiGuard.Analyzers.dll",
            "analyzers/dotnet/cs/CiiGuard.CodeFixes.dll",
            "analyzers/dotnet/cs/CiiGuard.Generators.dll",
            "analyzers/dotnet/cs/zh-Hans/CiiGuard.Analyzers.resources.dll",
            "build/CiiGuard.props",
            "build/CiiGuard.targets",
            "buildTransitive/CiiGuard.props",
            "buildTransitive/CiiGuard.targets",
            "buildTransitive/config/Adopt.globalconfig",
            "buildTransitive/config/Default.globalconfig",
            "buildTransitive/config/Strict.globalconfig",
            "lib/net8.0/CiiGuard.dll",
            "lib/net8.0/CiiGuard.xml",
            "lib/netstandard2.0/CiiGuard.dll",
            "lib/netstandard2.0/CiiGuard.xml",
            "package/services/metadata/core-properties/nuget.psmdcp",
        ];

        var actual = PackedPackage.Entries(package.File).Keys.Order(StringComparer.Ordinal);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Reaches_every_project_of_a_solution()
    {
        // Either of these would take the vocabulary, or the rules, from whoever references the package.
        var metadata = package.Metadata();
        Assert.Null(Value(metadata, "developmentDependency"));
        Assert.Null(Value(metadata, "dependencies"));
    }

    [Fact]
    public void Says_what_it_is_and_where_it_came_from()
    {
        var metadata = package.Metadata();
        Assert.Equal("CiiGuard", Value(metadata, "id"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.NotEqual("Package Description", Value(metadata, "description"));
        Assert.Contains("analyzers", Value(metadata, "tags"), StringComparison.Ordinal);

        var repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal("git", (string?)repository.Attribute("type"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)repository.Attribute("commit") ?? "");
    }

    [Fact]
    public void Brings_its_documentation()
    {
        foreach (var documentation in Directory.EnumerateFiles(Path.Combine(package.Content, "lib"), "*.xml", SearchOption.AllDirectories))
            Assert.Contains("T:CiiGuard.ReviewSubjectAttribute", File.ReadAllText(documentation), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_files_have_one_kind_of_line_end()
    {
        foreach (var (name, content) in PackedPackage.Entries(package.File).Where(entry => entry.Key.StartsWith("build", StringComparison.Ordinal)))
            Assert.False(Encoding.UTF8.GetString(content).Contains('\r', StringComparison.Ordinal), $"{name} has carriage returns.");
    }

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}
