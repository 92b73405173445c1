using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CiiGuard;

public sealed partial class ReviewProcedure
{
    /// <summary>Draws the procedure as a Mermaid flow chart: time limits in the boxes, and if a trail is given, the path taken in bold, the rest in grey, and the present state marked.</summary>
    /// <param name="language">Language of the labels.</param>
    /// <param name="trail">Audit trail of a review, or null.</param>
    /// <param name="calendar">Calendar for the days on which limits end, or null to leave them out.</param>
    /// <returns>The text of the diagram, with line feeds.</returns>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public string ToMermaid(Language language, IEnumerable<AuditEntry>? trail = null, WorkingCalendar? calendar = null)
    {
        var diagram = new ProcedureDiagram(this, language, trail, calendar);
        var text = new StringBuilder("flowchart TB\n");
        var ids = Ids();
        text.Append("    start((\" \")) --> ").Append(ids[Initial.Code]).Append('\n');
        foreach (var state in _states)
        {
            var label = string.Join("<br/>", diagram.Lines(state).Select(Escape));
            text.Append("    ").Append(ids[state.Code]).Append(state.IsOutcome ? "([\"" : "(\"").Append(label).Append(state.IsOutcome ? "\"])" : "\")").Append('\n');
        }

        var link = 1;
        var idle = new List<string>();
        foreach (var (from, step, to) in diagram.Arrows())
        {
            var taken = diagram.IsTaken(from, step);
            var arrow = taken ? "==>" : step.To is null ? "-.->" : "-->";
            text.Append("    ").Append(ids[from.Code]).Append(' ').Append(arrow).Append("|\"").Append(Escape(step.Name.In(language))).Append("\"| ").Append(ids[to.Code]).Append('\n');
            if (diagram.HasTrail && !taken)
                idle.Add(link.ToString(CultureInfo.InvariantCulture));
            link++;
        }

        text.Append("    classDef start fill:#000,stroke:#000\n    class start start\n");
        if (diagram.HasTrail)
        {
            text.Append("    classDef current fill:#fd6,stroke:#a60,stroke-width:3px\n    class ").Append(ids[diagram.Current!]).Append(" current\n");
            text.Append("    classDef idle fill:#eee,stroke:#bbb,color:#777\n");
            var notVisited = _states.Where(state => !diagram.IsVisited(state)).Select(state => ids[state.Code]).ToList();
            if (notVisited.Count > 0)
                text.Append("    class ").Append(string.Join(",", notVisited)).Append(" idle\n");
            if (idle.Count > 0)
                text.Append("    linkStyle ").Append(string.Join(",", idle)).Append(" stroke:#bbb,color:#777\n");
        }

        return text.ToString();

        static string Escape(string label) => ProcedureDiagram.Escape(label, character => character switch
        {
            '"' => "#quot;",
            '#' => "#35;",
            '<' => "#lt;",
            '>' => "#gt;",
            '&' => "#amp;",
            _ => null,
        });
    }

    /// <summary>Draws the procedure in the DOT language of Graphviz, with the same marks as <see cref="ToMermaid"/>.</summary>
    /// <param name="language">Language of the labels.</param>
    /// <param name="trail">Audit trail of a review, or null.</param>
    /// <param name="calendar">Calendar for the days on which limits end, or null to leave them out.</param>
    /// <returns>The text of the diagram, with line feeds.</returns>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public string ToDot(Language language, IEnumerable<AuditEntry>? trail = null, WorkingCalendar? calendar = null)
    {
        var diagram = new ProcedureDiagram(this, language, trail, calendar);
        var text = new StringBuilder("digraph review {\n    rankdir=TB;\n    node [shape=box, style=rounded];\n    start [shape=point, width=0.2];\n");
        var ids = Ids();
        foreach (var state in _states)
        {
            text.Append("    ").Append(ids[state.Code]).Append(" [label=\"").Append(string.Join("\\n", diagram.Lines(state).Select(Escape))).Append('"');
            if (state.IsOutcome)
                text.Append(", peripheries=2");
            if (state.Code == diagram.Current)
                text.Append(", style=\"rounded,filled\", fillcolor=\"#ffdd66\", penwidth=3");
            else if (diagram.HasTrail && !diagram.IsVisited(state))
                text.Append(", color=\"#bbbbbb\", fontcolor=\"#777777\"");
            text.Append("];\n");
        }

        text.Append("    start -> ").Append(ids[Initial.Code]).Append(";\n");
        foreach (var (from, step, to) in diagram.Arrows())
        {
            text.Append("    ").Append(ids[from.Code]).Append(" -> ").Append(ids[to.Code]).Append(" [label=\"").Append(Escape(step.Name.In(language))).Append('"');
            if (diagram.IsTaken(from, step))
                text.Append(", penwidth=3");
            else if (diagram.HasTrail)
                text.Append(", color=\"#bbbbbb\", fontcolor=\"#777777\"");
            if (step.To is null)
                text.Append(", style=dashed");
            text.Append("];\n");
        }

        return text.Append("}\n").ToString();

        static string Escape(string label) => ProcedureDiagram.Escape(label, character => character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            _ => null,
        });
    }

    // Codes may hold what an id of a diagram may not.
    private Dictionary<string, string> Ids()
    {
        var ids = new Dictionary<string, string>(System.StringComparer.Ordinal);
        for (var i = 0; i < _states.Length; i++)
            ids.Add(_states[i].Code, "s" + i.ToString(CultureInfo.InvariantCulture));
        return ids;
    }
}
