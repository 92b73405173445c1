using System.Linq;
using CiiGuard.Analyzers;

namespace CiiGuard.Generators;

/// <summary>Writes how long a review may take by its stated limits, as constants: one per state in which it can be concluded.</summary>
internal static class WorstCaseFormatter
{
    public static void Write(SourceWriter writer, ProcedureModel procedure)
    {
        var durations = ProcedureDurations.Of(new ProcedureGraph(procedure));
        if (durations.IsEmpty)
            return;

        writer.Blank();
        writer.Line("/// <summary>The longest sums of stated limits, in working days, by the state in which a review is concluded.</summary>");
        writer.Line("/// <remarks>");
        writer.Line("/// Each limit counts once. Time in which material is pending and states without a limit are in no sum, and no edition gives an expired limit any effect: these are figures to plan with,");
        writer.Line("/// and no promise that a review ends.");
        writer.Line("/// </remarks>");
        writer.Line(Code.GeneratedCode);
        using (writer.Block("public static class WorstCase"))
        {
            foreach (var duration in durations)
                Constant(writer, procedure, duration);
        }
    }

    private static void Constant(SourceWriter writer, ProcedureModel procedure, CaseDuration duration)
    {
        var state = procedure.States.First(candidate => candidate.Code == duration.ConcludedIn);
        writer.Blank();
        writer.Line($"/// <summary>Concluded in '{Code.Xml(state.Entry.Name.English)}' ({Code.Xml(state.Entry.Name.Chinese)}).</summary>");
        writer.Line("/// <remarks>");
        writer.Line($"/// <para>Shortest sum: {Code.Number(duration.Least.WorkingDays)}. Longest sum: {Sum(procedure, duration.Most)}.</para>");
        if (duration.Most.OpenEnded)
            writer.Line("/// <para>Open-ended: a limit on the way may be exceeded without a number.</para>");
        if (duration.Most.Repeats)
            writer.Line("/// <para>A limit on the way can run again, because the review can come back to it.</para>");
        writer.Line("/// </remarks>");
        writer.Line($"public const int {Code.Identifier(state.Entry.Identifier)} = {Code.Number(duration.Most.WorkingDays)};");
    }

    private static string Sum(ProcedureModel procedure, WorstCase most)
    {
        var parts = most.Counted
            .Select(code => procedure.States.First(state => state.Code == code))
            .Select(state => $"{Code.Number(state.Limit?.WorkingDays ?? 0)} ({Code.Xml(state.Entry.Name.English)})");
        var sum = string.Join(" + ", parts);
        return sum.Length == 0 ? "0" : sum;
    }
}
