using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace CiiGuard.Package.Tests;

/// <summary>A copy of one project of <c>Consumers/</c>, built with the packed package as a user builds it.</summary>
internal sealed partial class Consumer
{
    private const string ErrorLogName = "findings.sarif";

    private readonly PackedPackage _package;
    private readonly string _folder;

    private Consumer(PackedPackage package, string folder, string projectFolder)
    {
        _package = package;
        _folder = folder;
        ProjectFolder = projectFolder;
    }

    /// <summary>Where the project that is built lies.</summary>
    public string ProjectFolder { get; }

    /// <summary>What the sources say must be reported.</summary>
    public IReadOnlyList<Finding> Expected => Finding.Expected(_folder);

    /// <param name="package">The package that is consumed.</param>
    /// <param name="name">Folder below <c>Consumers/</c>.</param>
    /// <param name="project">Folder of the project to build, if there are several.</param>
    public static Consumer Copy(PackedPackage package, string name, string project = "")
    {
        var folder = Path.Combine(package.WorkFolder, $"{name}-{Guid.NewGuid():N}");
        Folders.Copy(Path.Combine(Folders.Consumers, "Shared"), Path.Combine(folder, "Shared"));
        Folders.Copy(Path.Combine(Folders.Consumers, name), Path.Combine(folder, name));
        File.Copy(Path.Combine(Folders.Consumers, "Directory.Build.props"), Path.Combine(folder, "Directory.Build.props"));
        return new Consumer(package, folder, Path.Combine(folder, name, project));
    }

    public async Task<DotnetResult> BuildAsync(params string[] arguments)
    {
        // A log left over from the build before would be a result that nobody made.
        foreach (var log in Directory.EnumerateFiles(_folder, ErrorLogName, SearchOption.AllDirectories))
            File.Delete(log);

        return await DotnetCommand.RunAsync(
            ProjectFolder,
            ["build", "-nologo", "-clp:NoSummary", $"-p:ErrorLog={ErrorLogName}%2Cversion=2.1", .. arguments],
            new Dictionary<string, string> { ["NUGET_PACKAGES"] = _package.PackagesFolder });
    }

    /// <summary>Publishes for this machine, and runs what came out.</summary>
    /// <returns>The lines that the program wrote.</returns>
    public async Task<IReadOnlyList<string>> PublishAndRunAsync(params string[] properties)
    {
        var folder = Path.Combine(_folder, $"published-{Guid.NewGuid():N}");
        (await DotnetCommand.RunAsync(
            ProjectFolder,
            ["publish", "-nologo", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, .. properties],
            new Dictionary<string, string> { ["NUGET_PACKAGES"] = _package.PackagesFolder })).ShouldSucceed();

        var name = Path.GetFileName(ProjectFolder) + (OperatingSystem.IsWindows() ? ".exe" : "");
        return (await DotnetCommand.RunProgramAsync(folder, Path.Combine(folder, name))).ShouldSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>The errors of our rules in the last build's error log, by place.</summary>
    public IReadOnlyList<Finding> Errors() => Reported("error");

    /// <summary>The warnings of our rules in the last build's error log, by place.</summary>
    public IReadOnlyList<Finding> Warnings() => Reported("warning");

    /// <summary>What the last build's error log has in the custom properties of each error.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> ErrorProperties() => Finding.PropertiesFromErrorLog(Path.Combine(ProjectFolder, ErrorLogName), "error");

    /// <summary>The codes of all errors on the console, ours or not.</summary>
    public static IReadOnlyList<string> ErrorCodes(DotnetResult result) =>
        [.. ErrorCode().Matches(result.Output).Select(match => match.Groups["code"].Value).Distinct().Order(StringComparer.Ordinal)];

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(ProjectFolder, name), text);

    public string Read(string name) => File.ReadAllText(Path.Combine(ProjectFolder, name));

    /// <summary>Gives one source file a new time and leaves its text.</summary>
    public void Touch() => File.SetLastWriteTimeUtc(Directory.EnumerateFiles(ProjectFolder, "*.cs").Order(StringComparer.Ordinal).First(), DateTime.UtcNow);

    /// <summary>The assemblies that builds have put out.</summary>
    public IReadOnlyList<string> BuiltAssemblies() =>
        Directory.Exists(Path.Combine(ProjectFolder, "bin"))
            ? [.. Directory.EnumerateFiles(Path.Combine(ProjectFolder, "bin"), Path.GetFileName(ProjectFolder) + ".dll", SearchOption.AllDirectories)]
            : [];

    private IReadOnlyList<Finding> Reported(string level)
    {
        var log = Path.Combine(ProjectFolder, ErrorLogName);
        Assert.True(File.Exists(log), "The compiler wrote no error log, so it did not run.");
        return Finding.FromErrorLog(log, level);
    }

    [GeneratedRegex(@"\berror (?<code>[A-Z]+\d+):")]
    private static partial Regex ErrorCode();
}
