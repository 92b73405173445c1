using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using CiiGuard.Robustness.Tests.Damage;
using CiiGuard.Robustness.Tests.Inspection;

namespace CiiGuard.Robustness.Tests;

/// <summary>How often each damage was done, and whether the rules were reached behind it.</summary>
internal sealed class DamageTable
{
    private const string All = "(all)";
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, Row> _rows = new(System.StringComparer.Ordinal);

    public void Add(DamagedSource source, Faults faults)
    {
        lock (_gate)
        {
            foreach (var name in (IEnumerable<string>)[All, .. new HashSet<string>(source.Damages), .. source.Surroundings.Name.Length > 0 ? ["with " + source.Surroundings.Name] : (string[])[]])
            {
                if (!_rows.TryGetValue(name, out var row))
                    _rows[name] = row = new Row();
                row.Sources++;
                row.Compiling += faults.Compiles ? 1 : 0;
                row.Reports += faults.Reports;
                row.GivenUp += faults.GivenUp;
                row.Fixes += faults.Fixes;
                row.Generated += faults.GeneratedFiles;
                row.Faults += faults.All.Count;
            }
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder("damage                             sources  compiling   reports  gave up     fixes  generated   faults").AppendLine();
        foreach (var (name, row) in _rows)
            text.AppendLine(CultureInfo.InvariantCulture, $"{name,-33} {row.Sources,8} {row.Compiling,10} {row.Reports,9} {row.GivenUp,8} {row.Fixes,9} {row.Generated,10} {row.Faults,8}");
        return text.ToString();
    }

    private sealed class Row
    {
        public int Sources { get; set; }

        public int Compiling { get; set; }

        public int Reports { get; set; }

        public int GivenUp { get; set; }

        public int Fixes { get; set; }

        public int Generated { get; set; }

        public int Faults { get; set; }
    }
}
