using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;
using CiiGuard.Lists;

namespace CiiGuard.Generators;

/// <summary>Documentation comments of states and steps: names in both languages, articles, period, who acts, and what is no text of law.</summary>
internal static class Docs
{
    public static void State(SourceWriter writer, ProcedureModel procedure, StateModel state, IReadOnlyList<StepModel> steps)
    {
        writer.Line($"/// <summary>{Sentence(state.Entry.Name.English)} ({Code.Xml(state.Entry.Name.Chinese)}).{Articles(procedure, state.Entry.Articles)}</summary>");
        writer.Line("/// <remarks>");
        writer.Line($"/// <para>Acts: {Names.ActorsInWords(state.Actors)}.{Limit(procedure, state)}</para>");
        if (steps.Count > 0)
            writer.Line($"/// <para>Lawful steps: {string.Join(", ", steps.Select(step => $"<see cref=\"{Code.Identifier(step.Entry.Identifier)}\"/>"))}.</para>");
        else
            writer.Line("/// <para>No step leaves this state.</para>");
        Remarks(writer, state.Entry);
        writer.Line("/// </remarks>");
    }

    public static void Step(SourceWriter writer, ProcedureModel procedure, StepModel step, StateModel? target, bool thrown)
    {
        writer.Line($"/// <summary>{Sentence(step.Entry.Name.English)} ({Code.Xml(step.Entry.Name.Chinese)}).{Articles(procedure, step.Entry.Articles)}</summary>");
        writer.Line("/// <remarks>");
        writer.Line($"/// <para>Taken by {Names.ActorsInWords(step.Actors)}.{Consequence(procedure, step, target)}</para>");
        Remarks(writer, step.Entry);
        writer.Line("/// </remarks>");
        foreach (var parameter in StepParameters.Of(step))
            writer.Line($"/// <param name=\"{parameter.Name}\">{parameter.Documentation}</param>");
        if (!thrown)
        {
            writer.Line("/// <returns>The event, for <c>Apply</c>.</returns>");
            return;
        }

        writer.Line("/// <returns>The review in its next state. This object stands for it no longer.</returns>");
        writer.Line("/// <exception cref=\"global::CiiGuard.ReviewRefusedException\">The step is refused: wrong role, a day before the latest act, or something needed is missing.</exception>");
    }

    /// <summary>A type of the user's, as a link where the name can be written as one.</summary>
    public static string TypeName(TypePlace place) =>
        place.TypeParameters.Count == 0 && place.Reference.IndexOf('@') < 0 ? $"<see cref=\"{place.Reference}\"/>" : $"<c>{Code.Xml(place.DisplayName)}</c>";

    /// <summary>Articles as a sentence behind another one; nothing if there are none.</summary>
    public static string Cited(IEnumerable<ListedArticle> articles)
    {
        var cited = string.Join("; ", articles.Select(article => article.English));
        return cited.Length == 0 ? "" : " " + Code.Xml(cited) + ".";
    }

    public static string Sentence(string text) => text.Length == 0 ? "" : Code.Xml(char.ToUpperInvariant(text[0]) + text.Substring(1));

    private static string Articles(ProcedureModel procedure, string articles) =>
        articles.Length == 0 ? " It rests on no article." : $" {Code.Xml(procedure.Citation.Length == 0 ? "Art." : procedure.Citation)} {Code.Xml(articles)}.";

    private static string Consequence(ProcedureModel procedure, StepModel step, StateModel? target)
    {
        if (target is not null)
            return $" The review is then '{Code.Xml(target.Entry.Name.English)}' ({Code.Xml(target.Entry.Name.Chinese)}).{Limit(procedure, target)}";
        if (step.Begins is { } begins)
            return $" The state stays; '{Code.Xml(OverlayName(procedure, begins))}' lies over it from then on.{Stops(procedure, begins)}";
        return step.Ends is { } ends ? $" The state stays; '{Code.Xml(OverlayName(procedure, ends))}' ends." : " The state stays.";
    }

    private static string Limit(ProcedureModel procedure, StateModel state)
    {
        if (state.Limit is not { } limit)
            return state.Outcome ? "" : " No time limit is set.";

        var days = limit.WorkingDays == 0 ? "No number of working days is given" : $"{(limit.Extendable ? "Generally " : "")}{Code.Number(limit.WorkingDays)} working days";
        var text = char.ToUpperInvariant(days[0]) + days.Substring(1);
        if (limit.Continues is { } continues)
            text += limit.WorkingDays == 0 ? $", the clock of '{Code.Xml(StateName(procedure, continues))}' goes on" : $" more, added to the clock of '{Code.Xml(StateName(procedure, continues))}'";
        if (limit.StartsWith is { } start)
            text += $" from {Code.Xml(start.English)}" + (limit.StartCertainty == 3 ? "" : " (that it starts there is a reading, not text of law)");
        return $" {text}. Its passing has no effect.";
    }

    private static string Stops(ProcedureModel procedure, string overlay) =>
        procedure.Overlays.FirstOrDefault(o => o.Code == overlay) is { StopsClock: true } ? " The clock stops." : "";

    private static string OverlayName(ProcedureModel procedure, string code) => procedure.Overlays.FirstOrDefault(o => o.Code == code)?.Entry.Name.English ?? code;

    private static string StateName(ProcedureModel procedure, string code) => procedure.States.FirstOrDefault(s => s.Code == code)?.Entry.Name.English ?? code;

    private static void Remarks(SourceWriter writer, ProcedureEntry entry)
    {
        if (Names.IsReading(entry))
            writer.Line("/// <para>Not text of law: " + (entry.Certainty switch { 1 => "a reading", 2 => "taken from a secondary source", _ => "not verified" }) + ".</para>");
        if (entry.Note is { } note)
            writer.Line($"/// <para>{Code.Xml(note.English)} ({Code.Xml(note.Chinese)})</para>");
        foreach (var point in entry.OpenPoints)
            writer.Line($"/// <para>Open: {Code.Xml(point.English)}</para>");
    }
}
