using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using CiiGuard.Package.Tests;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace CiiGuard.Package.Tests;

/// <summary>The package, packed once for all tests, in a folder that is thrown away.</summary>
/// <remarks>
/// It is built in that folder too: other tests run at the same time, and nobody's <c>bin</c> and <c>obj</c> may change under them.
/// <code>
/// root/feed       the package, a local feed
/// root/packages   what consumers restore, so that no copy from an earlier run is used
/// root/work       copies of consumers
/// </code>
/// </remarks>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("ciiguard-package-").FullName;

    public string File { get; private set; } = "";

    /// <summary>The package's files, unpacked.</summary>
    public string Content => Path.Combine(_root, "content");

    public string PackagesFolder => Path.Combine(_root, "packages");

    internal string WorkFolder => Path.Combine(_root, "work");

    public async ValueTask InitializeAsync()
    {
        File = await PackAsync(Path.Combine(_root, "feed"));
        ZipFile.ExtractToDirectory(File, Content);
        Directory.CreateDirectory(WorkFolder);
        System.IO.File.Copy(Path.Combine(Folders.Consumers, "nuget.config"), Path.Combine(WorkFolder, "nuget.config"));
    }

    /// <summary>Builds everything from nothing and packs it into a folder; the way to the package.</summary>
    public async Task<string> PackAsync(string feed)
    {
        // Always the same place: paths of generated files are part of what the compiler writes.
        var build = Path.Combine(_root, "build");
        if (Directory.Exists(build))
            Directory.Delete(build, recursive: true);

        var result = await DotnetCommand.RunAsync(
            Folders.Repository,
            ["pack", "analyzers/CiiGuard.Package", "-c", "Release", "-o", feed, "--artifacts-path", build, "-p:ContinuousIntegrationBuild=true"]);
        result.ShouldSucceed();
        return Assert.Single(Directory.GetFiles(feed));
    }

    /// <summary>Names of the entries, as a consumer's tools see them.</summary>
    internal static IReadOnlyDictionary<string, byte[]> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        });
    }

    internal XElement Metadata()
    {
        var specification = XDocument.Load(Path.Combine(Content, "CiiGuard.nuspec")).Root!;
        return specification.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public ValueTask DisposeAsync()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler server may still hold an analyzer it loaded; the system clears its temporary folder.
        }

        return default;
    }
}
