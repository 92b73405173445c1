using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Robustness.Tests.Corpus;
using CiiGuard.Robustness.Tests.Damage;
using CiiGuard.Robustness.Tests.Inspection;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Robustness.Tests;

/// <summary>
/// Whatever is typed, no analyzer crashes (AD0001), no generator (CS8785) and no fix throws. That all of it ends needs no clock here: the work for a body is bounded in steps, and a
/// test that does not end is a failure.
/// </summary>
public sealed class RobustnessTests(ITestOutputHelper output)
{
    private const int MaximumShown = 10;
    private static readonly Lock Writing = new();

    [Fact]
    public async Task Nothing_crashes_on_damaged_sources()
    {
        var finds = new ConcurrentBag<(DamagedSource Source, string Fault)>();
        var sums = new DamageTable();
        var seeds = Enumerable.Range(Settings.FirstSeed, Settings.Variants);
        await Parallel.ForEachAsync(seeds, new ParallelOptions { MaxDegreeOfParallelism = Settings.Parallelism }, async (seed, cancellationToken) =>
        {
            Note($"{seed} begins");
            var source = DamagedSource.Make(seed);
            var faults = await Inspector.InspectAsync(source, withFixes: Settings.FixesOfOneIn > 0 && seed % Settings.FixesOfOneIn == 0, cancellationToken);
            foreach (var fault in faults.All)
                finds.Add((source, fault));
            sums.Add(source, faults);
            Note($"{seed} ends{string.Concat(faults.All.Select(static fault => Environment.NewLine + "FAULT " + fault))}");
        });

        output.WriteLine(sums.ToString());
        Assert.True(finds.IsEmpty, Show(finds));
    }

    /// <summary>The sources are worth damaging only as long as they are whole.</summary>
    [Fact]
    public async Task Every_source_is_whole_before_it_is_damaged()
    {
        var broken = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(SourceCorpus.Files.DistinctBy(static file => file.Project), new ParallelOptions { MaxDegreeOfParallelism = Settings.Parallelism }, async (file, cancellationToken) =>
        {
            var faults = new Faults();
            var completed = await Inspector.CompleteAsync(file.Project.Open(), faults, cancellationToken);
            foreach (var error in completed.GetDiagnostics(cancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                broken.Add($"{file.Project.Name}: {error}");
            foreach (var fault in faults.All)
                broken.Add($"{file.Project.Name}: {fault}");
        });

        Assert.True(broken.IsEmpty, string.Join(Environment.NewLine, broken));
    }

    [Fact]
    public void All_that_is_shipped_is_inspected()
    {
        Assert.True(Inspector.Analyzers.Length >= 10, $"{Inspector.Analyzers.Length} analyzers");
        Assert.True(Inspector.Fixes.Length >= 12, $"{Inspector.Fixes.Length} fixes");
        Assert.True(Inspector.Generators.Length >= 2, $"{Inspector.Generators.Length} generators");
        Assert.True(SourceCorpus.Files.Count >= 230, $"{SourceCorpus.Files.Count} files");
    }

    private static string Show(IEnumerable<(DamagedSource Source, string Fault)> finds)
    {
        var text = new StringBuilder();
        foreach (var kind in finds.GroupBy(static find => Faults.KindOf(find.Fault)).OrderByDescending(static kind => kind.Count()).Take(MaximumShown))
        {
            var (source, fault) = kind.MinBy(static find => (find.Source.Damages.Count, find.Source.Text.Length));
            text.AppendLine(CultureInfo.InvariantCulture, $"--- {kind.Count()} times, for example seed {source.Seed}: {source.File.Name} [{string.Join(", ", source.Damages)}] {source.Surroundings.Name}")
                .AppendLine(source.Difference())
                .AppendLine(string.Join('\n', fault.Split('\n').Take(25)));
        }

        return text.ToString();
    }

    private static void Note(string text)
    {
        if (Settings.Log is not { Length: > 0 } log)
            return;
        lock (Writing)
            File.AppendAllText(log, text + Environment.NewLine);
    }
}
