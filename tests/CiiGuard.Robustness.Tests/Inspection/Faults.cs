using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Robustness.Tests.Inspection;

/// <summary>What went wrong on one damaged source, and what was reached at all.</summary>
internal sealed class Faults
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    /// <summary>The source compiles in spite of its damage.</summary>
    public bool Compiles { get; set; }

    public int Reports { get; set; }

    public int GivenUp { get; set; }

    public int Fixes { get; set; }

    public int GeneratedFiles { get; set; }

    public void Add(string where, Exception exception) => _all.Add($"{where}: {exception}");

    public void Add(string where, string what) => _all.Add($"{where}: {what}");

    /// <summary>Exceptions of one type from one place are one fault, whatever they were thrown about.</summary>
    public static string KindOf(string fault) => string.Join('\n', fault.Split('\n').Where(static (line, i) => i == 0 || line.TrimStart().StartsWith("at ", StringComparison.Ordinal)).Take(4));
}
