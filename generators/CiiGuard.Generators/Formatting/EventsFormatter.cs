using System.Linq;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Generators;

/// <summary>Writes the event face: a factory per step for hosts, and the pure table of states and steps.</summary>
internal static class EventsFormatter
{
    public static SourceText Format(ReviewCaseModel model) => CaseWriter.Part(model, writer =>
    {
        Events(writer, model.Procedure);
        writer.Blank();
        Codes(writer, "StateCode", "The states, as numbers of this build. Store the code of a snapshot, never these numbers.", model.Procedure.States.Select(state => state.Entry));
        writer.Blank();
        Codes(writer, "StepCode", "The steps, as numbers of this build. Store the code of an event, never these numbers.", model.Procedure.Steps.Select(step => step.Entry));
        Table(writer, model.Procedure);
    });

    private static void Events(SourceWriter writer, ProcedureModel procedure)
    {
        writer.Line("/// <summary>Makes the events that <c>Apply</c> takes.</summary>");
        writer.Line(Code.GeneratedCode);
        using (writer.Block("public static class Events"))
        {
            foreach (var step in procedure.Steps)
            {
                writer.Blank();
                Docs.Step(writer, procedure, step, procedure.States.FirstOrDefault(state => state.Code == step.To), thrown: false);
                writer.Line($"public static global::CiiGuard.ReviewEvent {Code.Identifier(step.Entry.Identifier)}({StepParameters.List(step)}) =>");
                writer.Line($"    {StepParameters.Event(step)};");
            }
        }
    }

    private static void Codes(SourceWriter writer, string name, string summary, System.Collections.Generic.IEnumerable<ProcedureEntry> entries)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line(Code.GeneratedCode);
        using (writer.Block("public enum " + name))
        {
            foreach (var entry in entries)
            {
                writer.Line($"/// <summary>{Docs.Sentence(entry.Name.English)} ({Code.Xml(entry.Name.Chinese)}).</summary>");
                writer.Line(Code.Identifier(entry.Identifier) + ",");
            }
        }
    }

    private static void Table(SourceWriter writer, ProcedureModel procedure)
    {
        var steps = procedure.Steps.Count;
        writer.Blank();
        writer.Line("// One row per state, one column per step: the number of the next state, or -1 where the step is not lawful.");
        writer.Line("private static readonly short[] _next =");
        writer.Open();
        foreach (var state in procedure.States)
        {
            var row = procedure.Steps.Select(step => step.From.Contains(state.Code) ? IndexOf(procedure, step.To ?? state.Code) : -1);
            writer.Line(string.Join(", ", row.Select(Code.Number)) + (steps > 0 ? ", " : "") + $"// {state.Entry.Identifier}");
        }

        writer.Close(";");
        writer.Blank();
        writer.Line("/// <summary>The table of the procedure: where a step leads. Overlays, roles, days and evidence are asked by <c>Apply</c>.</summary>");
        writer.Line("/// <param name=\"state\">The state.</param>");
        writer.Line("/// <param name=\"step\">The step.</param>");
        writer.Line("/// <param name=\"next\">The state that it leads to; the same state if it leads nowhere.</param>");
        writer.Line("/// <returns>Whether the step is lawful in the state.</returns>");
        writer.Line(Code.GeneratedCode);
        using (writer.Block("public static bool TryNext(StateCode state, StepCode step, out StateCode next)"))
        {
            writer.Line($"if ((uint)step < {Code.Number(steps)}u && (uint)state < {Code.Number(procedure.States.Count)}u && _next[((int)state * {Code.Number(steps)}) + (int)step] is var target && target >= 0)");
            using (writer.Block())
            {
                writer.Line("next = (StateCode)target;");
                writer.Line("return true;");
            }

            writer.Blank();
            writer.Line("next = state;");
            writer.Line("return false;");
        }
    }

    private static int IndexOf(ProcedureModel procedure, string code)
    {
        for (var i = 0; i < procedure.States.Count; i++)
        {
            if (procedure.States[i].Code == code)
                return i;
        }

        return -1;
    }
}
