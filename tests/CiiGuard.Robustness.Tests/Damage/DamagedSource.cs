using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Robustness.Tests.Corpus;

namespace CiiGuard.Robustness.Tests.Damage;

/// <summary>One file, damaged as its seed decides.</summary>
internal sealed record DamagedSource(int Seed, SourceFile File, string Text, IReadOnlyList<string> Damages, Surroundings Surroundings)
{
    private const int MaximumTries = 20;

    /// <summary>Seeds go through the files one after the other, so that as many seeds as there are files damage each of them.</summary>
    public static DamagedSource Make(int seed)
    {
        var file = SourceCorpus.Files[seed % SourceCorpus.Files.Count];
        var random = new Random(seed);
        var text = file.Source;
        var damages = new List<string>();

        // Mostly one or two: much damage makes code that no rule looks at any more.
        var wanted = random.Next(8) switch { < 4 => 1, < 6 => 2, 6 => 3, _ => 5 };
        for (var tries = 0; damages.Count < wanted && tries < MaximumTries; tries++)
        {
            var (name, apply) = Damage.Damages.All[random.Next(Damage.Damages.All.Count)];
            if (apply(new Edits(text, random)) is not { } damaged || damaged == text)
                continue;
            text = damaged;
            damages.Add(name);
        }

        return new(seed, file, text, damages, Surroundings.Choose(random));
    }

    /// <summary>The lines around the first and the last difference, for the reader of a failed test.</summary>
    public string Difference()
    {
        var (before, after) = (File.Source.Split('\n'), Text.Split('\n'));
        var first = Enumerable.Range(0, Math.Min(before.Length, after.Length)).FirstOrDefault(i => before[i] != after[i], Math.Min(before.Length, after.Length) - 1);
        var shown = after.Skip(Math.Max(0, first - 2)).Take(8).Select((line, i) => $"{Math.Max(0, first - 2) + i + 1,5}  {line.TrimEnd('\r')}");
        return string.Join(Environment.NewLine, shown);
    }
}
