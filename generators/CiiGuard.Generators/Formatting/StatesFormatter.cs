using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Generators;

/// <summary>Writes the typed face: one sealed type per state, with the steps that are lawful in it and no others.</summary>
internal static class StatesFormatter
{
    public static SourceText Format(ReviewCaseModel model) => CaseWriter.Part(model, writer =>
    {
        foreach (var state in model.Procedure.States)
        {
            writer.Blank();
            State(writer, model, state);
        }
    });

    private static void State(SourceWriter writer, ReviewCaseModel model, StateModel state)
    {
        var procedure = model.Procedure;
        var steps = procedure.Steps.Where(step => step.From.Contains(state.Code)).ToList();
        var name = Code.Identifier(state.Entry.Identifier);
        var meaning = Names.ReviewState(state.Meaning);

        Docs.State(writer, procedure, state, steps);
        writer.Line($"[global::CiiGuard.ReviewSubject(Initial = global::CiiGuard.ReviewState.{meaning}, Only = global::CiiGuard.ReviewStates.{meaning})]");
        writer.Line(Code.GeneratedCode);
        using (writer.Block($"public sealed {CaseWriter.Keyword(model)} {name} : {Code.Identifier(model.Name)}"))
        {
            CaseWriter.SetsRequiredMembers(writer, model);
            writer.Line($"internal {name}({Code.Identifier(model.Name)} original, global::CiiGuard.ReviewSnapshot snapshot, global::CiiGuard.Outcome? outcome)");
            writer.Line("    : base(original)");
            using (writer.Block())
                Settle(writer);
            if (state.Initial)
                FirstConstructors(writer, model, name);

            writer.Blank();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override global::CiiGuard.ReviewState Status => global::CiiGuard.ReviewState.{meaning};");
            foreach (var step in steps)
                Step(writer, model, state, step);
        }
    }

    private static void FirstConstructors(SourceWriter writer, ReviewCaseModel model, string name)
    {
        foreach (var constructor in model.Constructors)
        {
            writer.Blank();
            CaseWriter.SetsRequiredMembers(writer, model);
            writer.Line($"internal {name}({CaseParameters.List(constructor, "global::CiiGuard.ReviewSnapshot snapshot", "global::CiiGuard.Outcome? outcome")})");
            writer.Line($"    : base({CaseParameters.BaseArguments(constructor)})");
            using (writer.Block())
            {
                foreach (var required in constructor.Required)
                    writer.Line($"this.{Code.Identifier(required.Name)} = {CaseParameters.RequiredName(required)};");
                Settle(writer);
            }
        }
    }

    private static void Settle(SourceWriter writer)
    {
        writer.Line("Snapshot = snapshot;");
        writer.Line("_provenance = new global::CiiGuard.Provenance(outcome);");
    }

    private static void Step(SourceWriter writer, ReviewCaseModel model, StateModel state, StepModel step)
    {
        var target = step.To is null ? null : model.Procedure.States.First(candidate => candidate.Code == step.To);
        var result = Code.Identifier((target ?? state).Entry.Identifier);
        writer.Blank();
        Docs.Step(writer, model.Procedure, step, target, thrown: true);
        writer.Line("[global::CiiGuard.MovesOn]");
        writer.Line($"public {result} {Code.Identifier(step.Entry.Identifier)}({StepParameters.List(step)})");
        using (writer.Block())
        {
            writer.Line($"var outcome = Procedure.Apply(Snapshot, {StepParameters.Event(step)});");
            writer.Line($"return new {result}(this, outcome.Require(), outcome);");
        }
    }
}
