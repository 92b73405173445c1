using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace CiiGuard.TestKit;

/// <summary>A report on a line; line numbers start at one.</summary>
public readonly record struct ReportedLine(string File, int Line, string Id)
{
    public override string ToString() => $"{File}({Line}): {Id}";
}

/// <summary>
/// Reads marks. A line that must be reported ends with the ids: <c>// CII1001</c>, <c>// CII1001 CII1005</c>, an id
/// twice for two reports, and a remark may follow after a colon or dash: <c>// CII1001: the else branch</c>.
/// </summary>
public static partial class ExpectedReports
{
    public static IReadOnlyList<ReportedLine> Read(string file, string source)
    {
        var expected = new List<ReportedLine>();
        var lines = source.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var mark = Mark().Match(lines[i].TrimEnd('\r'));
            if (!mark.Success)
                continue;

            foreach (Capture id in mark.Groups["id"].Captures)
                expected.Add(new ReportedLine(file, i + 1, id.Value));
        }

        return expected;
    }

    /// <summary>What differs between two lists of reports, in words; empty when they are equal.</summary>
    public static IReadOnlyList<string> Compare(IEnumerable<ReportedLine> expected, IEnumerable<ReportedLine> actual)
    {
        var missing = expected.ToList();
        var surplus = new List<ReportedLine>();
        foreach (var report in actual)
        {
            if (!missing.Remove(report))
                surplus.Add(report);
        }

        return
        [
            .. missing.Order(ByPlace).Select(report => $"missing   {report}"),
            .. surplus.Order(ByPlace).Select(report => $"unmarked  {report}"),
        ];
    }

    private static readonly IComparer<ReportedLine> ByPlace = Comparer<ReportedLine>.Create(static (left, right) =>
        (left.File, left.Line, left.Id).CompareTo((right.File, right.Line, right.Id)));

    [GeneratedRegex(@"//\s*(?<id>CII\d{4})(?:[ ,]+(?<id>CII\d{4}))*\s*(?:[:\-\u2013\u2014].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
