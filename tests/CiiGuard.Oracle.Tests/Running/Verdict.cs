using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Running;

/// <summary>A contract executed without clearance, with the lines of the program on the call stack, the execution first.</summary>
internal sealed record Violation(int Gate, IReadOnlyList<int> Frames);

/// <summary>What the analyzer said of a program and what happened when it ran.</summary>
/// <param name="Errors">Why the program does not compile; it then is of no use.</param>
/// <param name="Reports">Lines with a report that the contract is executed without clearance.</param>
/// <param name="GaveUp">Whether the analyzer said that it gave up on something.</param>
/// <param name="Violations">The violations, each place once.</param>
/// <param name="Executed">Lines with an execution that was reached and lawful.</param>
/// <param name="Gates">Lines that execute a contract themselves.</param>
/// <param name="IsExhausted">Whether all runs were tried.</param>
/// <param name="Runs">How many were tried.</param>
internal sealed record Verdict(
    IReadOnlyList<string> Errors,
    IReadOnlyDictionary<int, string> Reports,
    bool GaveUp,
    IReadOnlyList<Violation> Violations,
    IReadOnlySet<int> Executed,
    IReadOnlySet<int> Gates,
    bool IsExhausted,
    int Runs)
{
    public bool Compiles => Errors.Count == 0;

    /// <summary>Violations that no report covers.</summary>
    public IEnumerable<Violation> Missed => GaveUp ? [] : Violations.Where(violation => !violation.Frames.Any(Reports.ContainsKey));

    public bool IsMiss => Missed.Any();

    public bool IsClean => IsExhausted && Violations.Count == 0;

    /// <summary>Reported although every run is lawful. What no run reaches (a helper without callers) is no matter of the runs.</summary>
    public bool IsFalseAlarm => IsClean && Executed.Count > 0 && Reports.Keys.Any(line => Executed.Contains(line) || !Gates.Contains(line));
}
