using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CiiGuard.Robustness.Tests.Corpus;

/// <summary>A file that is damaged, and the project it is part of.</summary>
internal sealed record SourceFile(string Name, string Source, SourceProject Project);

/// <summary>Every case file of the analyzers' tests, each with the domain it needs, and every file of the samples among its project's.</summary>
internal static class SourceCorpus
{
    private const string FlowCases = "Cases/Flow/Cases/";

    public static IReadOnlyList<SourceFile> Files { get; } = [.. FlowFiles(), .. LoneFiles(), .. SampleFiles("GridProcurement"), .. SampleFiles("GridProcurement.Mistakes")];

    private static IEnumerable<SourceFile> FlowFiles()
    {
        var domain = Names(FlowCases).Single(static name => name.EndsWith("/_Domain.cs", StringComparison.Ordinal));
        foreach (var name in Names(FlowCases).Where(name => name != domain))
        {
            var project = new SourceProject(name, [(name, Read(name)), (domain, Read(domain))]);
            yield return new(name, Read(name), project);

            // The domain is damaged too, beside one of the files that use most of it.
            if (name.EndsWith("/ServiceIdioms.cs", StringComparison.Ordinal))
                yield return new(domain, Read(domain), project);
        }
    }

    private static IEnumerable<SourceFile> LoneFiles() =>
        from name in Names("Cases/")
        where !name.StartsWith(FlowCases, StringComparison.Ordinal)
        select new SourceFile(name, Read(name), new SourceProject(name, [(name, Read(name))]));

    private static IEnumerable<SourceFile> SampleFiles(string sample)
    {
        var files = Names($"Samples/{sample}/").Select(static name => (Name: name, Source: Read(name))).ToList();
        var project = new SourceProject(sample, files);
        return files.Select(file => new SourceFile(file.Name, file.Source, project));
    }

    private static IEnumerable<string> Names(string folder) =>
        typeof(SourceCorpus).Assembly.GetManifestResourceNames()
            .Select(static name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Read(string name)
    {
        var assembly = typeof(SourceCorpus).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(candidate => candidate.Replace('\\', '/') == name))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
