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
    private const string Domain = "_Domain.cs";

    public static IReadOnlyList<SourceFile> Files { get; } = [.. CaseFiles(), .. SampleFiles("GridProcurement"), .. SampleFiles("GridProcurement.Mistakes")];

    /// <summary>Case files below a folder with a domain are compiled with it. The domain is damaged too, beside the longest of them.</summary>
    private static IEnumerable<SourceFile> CaseFiles()
    {
        var names = Names("Cases/").ToLookup(static name => name.EndsWith("/" + Domain, StringComparison.Ordinal));
        foreach (var group in names[false].GroupBy(name => names[true].SingleOrDefault(domain => name.StartsWith(domain[..^Domain.Length], StringComparison.Ordinal))))
        {
            var files = group.Select(name =>
            {
                IReadOnlyList<(string, string)> sources = group.Key is { } domain ? [(name, Read(name)), (domain, Read(domain))] : [(name, Read(name))];
                return new SourceFile(name, Read(name), new SourceProject(name, sources));
            }).ToList();
            foreach (var file in files)
                yield return file;
            if (group.Key is { } shared)
                yield return new(shared, Read(shared), files.MaxBy(static file => file.Source.Length)!.Project);
        }
    }

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
