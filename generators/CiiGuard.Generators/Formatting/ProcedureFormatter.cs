using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Generators;

/// <summary>Writes a procedure as data: one object that all review cases of the assembly share.</summary>
internal static class ProcedureFormatter
{
    /// <summary>Namespace of the shared object. The assembly is part of it, so that assemblies which see each other's internals do not clash.</summary>
    public static string NamespaceOf(string assembly) => "CiiGuard.Generated." + Code.Sanitized(assembly);

    public static string ClassOf(ProcedureModel procedure) => Code.Sanitized(PlainName(procedure));

    public static string PlainName(ProcedureModel procedure) => procedure.TypeName.Replace("global::", "");

    public static string Reference(ProcedureModel procedure, string assembly) => $"global::{NamespaceOf(assembly)}.{ClassOf(procedure)}.Procedure";

    public static SourceText Format(ProcedureModel procedure, string assembly)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        using (writer.Block("namespace " + NamespaceOf(assembly)))
        {
            writer.Line($"/// <summary>{Code.Xml(procedure.Title.English)} ({Code.Xml(procedure.Title.Chinese)}), as declared by <c>{Code.Xml(PlainName(procedure))}</c>.</summary>");
            foreach (var point in procedure.OpenPoints)
                writer.Line($"/// <remarks>Open: {Code.Xml(point.English)}</remarks>");
            writer.Line(Code.GeneratedCode);
            using (writer.Block($"internal static class {ClassOf(procedure)}"))
                Members(writer, procedure);
        }

        return writer.ToSourceText();
    }

    private static void Members(SourceWriter writer, ProcedureModel procedure)
    {
        writer.Line("public static readonly global::CiiGuard.ReviewProcedure Procedure = new global::CiiGuard.ReviewProcedure(");
        writer.Indent();
        writer.Line(Code.Literal(procedure.Code) + ",");
        writer.Line(Text(procedure.Title) + ",");
        writer.Line(Code.Literal(procedure.Citation) + ",");
        writer.Line(Date(procedure.InForceFrom) + ",");
        writer.Line(Date(procedure.RepealedFrom) + ",");
        Array(writer, "ProcedureState", procedure.States.Select(state => state.Entry.Identifier), ",");
        Array(writer, "ProcedureStep", procedure.Steps.Select(step => step.Entry.Identifier), ",");
        Array(writer, "ProcedureOverlay", procedure.Overlays.Select(overlay => overlay.Entry.Identifier), ",");
        OpenPoints(writer, procedure);
        writer.Outdent();

        foreach (var state in procedure.States)
            State(writer, state);
        foreach (var step in procedure.Steps)
            Step(writer, step);
        foreach (var overlay in procedure.Overlays)
            Overlay(writer, overlay);
    }

    private static void Array(SourceWriter writer, string type, IEnumerable<string> identifiers, string suffix)
    {
        writer.Line($"new global::CiiGuard.{type}[]");
        writer.Open();
        foreach (var identifier in identifiers)
            writer.Line($"{type.Substring("Procedure".Length)}{identifier}(),");
        writer.Close(suffix);
    }

    private static void OpenPoints(SourceWriter writer, ProcedureModel procedure)
    {
        var points = procedure.OpenPoints
            .Concat(procedure.States.SelectMany(state => state.Entry.OpenPoints))
            .Concat(procedure.Steps.SelectMany(step => step.Entry.OpenPoints))
            .Concat(procedure.Overlays.SelectMany(overlay => overlay.Entry.OpenPoints));
        writer.Line("new global::CiiGuard.BilingualText[]");
        writer.Open();
        foreach (var point in points)
            writer.Line(Text(point) + ",");
        writer.Close(");");
    }

    private static void State(SourceWriter writer, StateModel state)
    {
        writer.Blank();
        writer.Line($"private static global::CiiGuard.ProcedureState State{state.Entry.Identifier}() => new global::CiiGuard.ProcedureState(");
        writer.Indent();
        writer.Line($"{Code.Literal(state.Code)}, global::CiiGuard.ReviewState.{Names.ReviewState(state.Meaning)}, {Text(state.Entry.Name)},");
        writer.Line($"{Code.Literal(state.Entry.Articles)}, {Names.ReviewActors(state.Actors)}, {Names.LegalCertainty(state.Entry.Certainty)})");
        writer.Outdent();
        writer.Open();
        if (state.Initial)
            writer.Line("IsInitial = true,");
        if (state.Outcome)
            writer.Line("IsOutcome = true,");
        if (state.Limit is { } limit)
            Limit(writer, limit);
        Note(writer, state.Entry);
        writer.Close(";");
    }

    private static void Limit(SourceWriter writer, LimitModel limit)
    {
        writer.Line($"Limit = new global::CiiGuard.ProcedureTimeLimit({Code.Number(limit.WorkingDays)}, {Code.Literal(limit.Articles)})");
        writer.Open();
        if (limit.Period is { } period)
            writer.Line($"Period = {Names.ReviewPeriod(period)},");
        if (limit.Continues is { } continues)
            writer.Line($"Continues = {Code.Literal(continues)},");
        if (limit.Extendable)
            writer.Line("IsExtendable = true,");
        if (limit.StartsWith is { } start)
            writer.Line($"StartsWith = {Text(start)},");
        writer.Line($"StartCertainty = {Names.LegalCertainty(limit.StartCertainty)},");
        writer.Close(",");
    }

    private static void Step(SourceWriter writer, StepModel step)
    {
        writer.Blank();
        writer.Line($"private static global::CiiGuard.ProcedureStep Step{step.Entry.Identifier}() => new global::CiiGuard.ProcedureStep(");
        writer.Indent();
        writer.Line($"{Code.Literal(step.Code)}, {Strings(step.From)}, {Code.Literal(step.To)}, {Text(step.Entry.Name)},");
        writer.Line($"{Code.Literal(step.Entry.Articles)}, {Names.ReviewActors(step.Actors)}, {Names.StepEvidence(step.Evidence)}, {Names.LegalCertainty(step.Entry.Certainty)})");
        writer.Outdent();
        writer.Open();
        if (step.Begins is { } begins)
            writer.Line($"Begins = {Code.Literal(begins)},");
        if (step.Ends is { } ends)
            writer.Line($"Ends = {Code.Literal(ends)},");
        Note(writer, step.Entry);
        writer.Close(";");
    }

    private static void Overlay(SourceWriter writer, OverlayModel overlay)
    {
        writer.Blank();
        writer.Line($"private static global::CiiGuard.ProcedureOverlay Overlay{overlay.Entry.Identifier}() => new global::CiiGuard.ProcedureOverlay(");
        writer.Indent();
        writer.Line($"{Code.Literal(overlay.Code)}, {Text(overlay.Entry.Name)}, {Code.Literal(overlay.Entry.Articles)}, {Names.LegalCertainty(overlay.Entry.Certainty)})");
        writer.Outdent();
        writer.Open();
        if (overlay.StopsClock)
            writer.Line("StopsClock = true,");
        if (overlay.Lasting)
            writer.Line("IsLasting = true,");
        Note(writer, overlay.Entry);
        writer.Close(";");
    }

    private static void Note(SourceWriter writer, ProcedureEntry entry)
    {
        if (entry.Note is { } note)
            writer.Line($"Note = {Text(note)},");
    }

    private static string Text(Bilingual text) => $"new global::CiiGuard.BilingualText({Code.Literal(text.English)}, {Code.Literal(text.Chinese)})";

    private static string Strings(EquatableArray<string> values) => values.Count == 0
        ? "global::System.Array.Empty<string>()"
        : $"new string[] {{ {string.Join(", ", values.Select(value => Code.Literal(value)))} }}";

    private static string Date(string? date) => date is null ? "null" : $"global::CiiGuard.CalendarDate.Parse({Code.Literal(date)})";
}
