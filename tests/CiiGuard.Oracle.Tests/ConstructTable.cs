using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CiiGuard.Oracle.Tests.Generation;
using CiiGuard.Oracle.Tests.Running;

namespace CiiGuard.Oracle.Tests;

/// <summary>What became of the programs, by the constructs that they use.</summary>
internal sealed class ConstructTable
{
    private const string All = "(all)";
    private readonly SortedDictionary<string, Row> _rows = new(System.StringComparer.Ordinal);
    private long _runs;

    public void Add(GeneratedProgram program, Verdict verdict)
    {
        _runs += verdict.Runs;
        foreach (var construct in program.Constructs().Append(All))
        {
            if (!_rows.TryGetValue(construct, out var row))
                _rows[construct] = row = new Row();
            row.Programs++;
            row.Violations += verdict.Violations.Count;
            row.Missed += verdict.Missed.Count();
            row.Exhausted += verdict.IsExhausted ? 1 : 0;
            row.GaveUp += verdict.GaveUp ? 1 : 0;
            if (verdict.IsClean)
            {
                row.Clean++;
                row.FalseAlarms += verdict.IsFalseAlarm ? 1 : 0;
            }
        }
    }

    /// <summary>The sums so far, on one line.</summary>
    public string Progress() => !_rows.TryGetValue(All, out var row) ? "" : string.Create(CultureInfo.InvariantCulture,
        $"{row.Programs} programs: {row.Violations} violations, {row.Missed} missed, {row.Clean} clean, {row.Clean - row.FalseAlarms} accepted, {Share(row.Clean - row.FalseAlarms, row.Clean)}, gave up {row.GaveUp}\n");

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{_runs} runs");
        text.AppendLine("construct                       programs  all runs  violations   missed    recall     clean  accepted     share  gave up");
        foreach (var (construct, row) in _rows)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{construct,-30} {row.Programs,9} {row.Exhausted,9} {row.Violations,11} {row.Missed,8} {Share(row.Violations - row.Missed, row.Violations),9} {row.Clean,9} {row.Clean - row.FalseAlarms,9} {Share(row.Clean - row.FalseAlarms, row.Clean),9} {row.GaveUp,8}");
        }

        return text.ToString();
    }

    public static string Share(int part, int whole) =>
        whole == 0 ? "-" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private sealed class Row
    {
        public int Programs { get; set; }

        public int Exhausted { get; set; }

        public int Violations { get; set; }

        public int Missed { get; set; }

        public int Clean { get; set; }

        public int FalseAlarms { get; set; }

        public int GaveUp { get; set; }
    }
}
