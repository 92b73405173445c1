using System.Linq;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Generators;

/// <summary>Writes what all states have in common: the beginning, loading, the event face, and the questions to a review.</summary>
internal static class CaseFormatter
{
    private const string CaseId = "string caseId";
    private const string Act = "global::CiiGuard.Act act";
    private const string Snapshot = "global::CiiGuard.ReviewSnapshot snapshot";

    public static SourceText Format(ReviewCaseModel model, string assembly) => CaseWriter.Part(
        model,
        writer =>
        {
            Fields(writer, model, assembly);
            if (!model.IsRecord)
                CopyConstructor(writer, model);
            Properties(writer, model);
            Beginnings(writer, model);
            Loading(writer, model);
            Machine(writer, model);
            Questions(writer);
            Create(writer, model);
            WorstCaseFormatter.Write(writer, model.Procedure);
        },
        // Objects of the states never change, so what one showed stays true until a step is taken from it.
        attributes: "[global::CiiGuard.ReviewSubject(Stable = global::CiiGuard.ReviewStates.Any)]",
        modifiers: "abstract ");

    private static void Fields(SourceWriter writer, ReviewCaseModel model, string assembly)
    {
        writer.Line("// What led here; no part of the value.");
        writer.Line("private global::CiiGuard.Provenance _provenance;");
        writer.Blank();
        writer.Line($"/// <summary>The procedure: {Code.Xml(model.Procedure.Title.English)} ({Code.Xml(model.Procedure.Title.Chinese)}).</summary>");
        writer.Line(Code.GeneratedCode);
        writer.Line($"public static global::CiiGuard.ReviewProcedure Procedure => {ProcedureFormatter.Reference(model.Procedure, assembly)};");
    }

    private static void CopyConstructor(SourceWriter writer, ReviewCaseModel model)
    {
        if (model.Constructors.Any(constructor => constructor.IsImplicit))
        {
            writer.Blank();
            writer.Line("// The compiler adds it only to a class without any other.");
            writer.Line("#pragma warning disable CS8618 // What it leaves unset was left unset before.");
            writer.Line($"private {Code.Identifier(model.Name)}()");
            using (writer.Block())
            {
            }

            writer.Line("#pragma warning restore CS8618");
        }

        writer.Blank();
        writer.Line("// Takes what is the case's own from state to state. The snapshot is set by the state.");
        CaseWriter.SetsRequiredMembers(writer, model);
        writer.Line($"private {Code.Identifier(model.Name)}({Code.Identifier(model.Name)} original)");
        using (writer.Block())
        {
            foreach (var member in model.CopiedMembers)
                writer.Line($"this.{Code.Identifier(member)} = original.{Code.Identifier(member)};");
            writer.Line("Snapshot = original.Snapshot;");
        }
    }

    private static void Properties(SourceWriter writer, ReviewCaseModel model)
    {
        writer.Blank();
        writer.Line("/// <summary>Where the review stands, to be stored.</summary>");
        writer.Line(Code.GeneratedCode);
        writer.Line("public global::CiiGuard.ReviewSnapshot Snapshot { get; private set; } = null!;");
        writer.Blank();
        writer.Line("/// <summary>What the state means in law.</summary>");
        writer.Line(Code.GeneratedCode);
        writer.Line("[global::CiiGuard.ReviewStatus]");
        writer.Line("public abstract global::CiiGuard.ReviewState Status { get; }");
        writer.Blank();
        writer.Line("/// <summary>Whether the review stands in no contract's way: no effect found, no review needed, or passed.</summary>");
        writer.Line(Code.GeneratedCode);
        writer.Line("[global::CiiGuard.ReviewCheck(global::CiiGuard.ReviewStates.Cleared)]");
        writer.Line("public bool IsCleared => global::CiiGuard.ReviewStateExtensions.IsIn(Status, global::CiiGuard.ReviewStates.Cleared);");
    }

    private static void Beginnings(SourceWriter writer, ReviewCaseModel model)
    {
        var initial = Code.Identifier(model.Procedure.States.First(state => state.Initial).Entry.Identifier);
        foreach (var constructor in model.Constructors)
        {
            writer.Blank();
            writer.Line($"/// <summary>Begins a review under {Code.Xml(model.Procedure.Title.English)}.</summary>");
            ParameterDocs(writer, constructor);
            writer.Line("/// <param name=\"caseId\">Id of the review in the operator's files.</param>");
            writer.Line("/// <param name=\"act\">Who begins it, and on which day.</param>");
            writer.Line("/// <returns>The review in its first state.</returns>");
            writer.Line("/// <exception cref=\"global::CiiGuard.ReviewRefusedException\">The procedure is not in force on that day.</exception>");
            writer.Line(Code.GeneratedCode);
            writer.Line($"{Access(constructor)} static {initial} Begin({CaseParameters.List(constructor, CaseId, Act)})");
            using (writer.Block())
            {
                writer.Line("var outcome = Procedure.Begin(caseId, act);");
                writer.Line($"return new {initial}({Arguments(constructor, "outcome.Require()", "outcome")});");
            }
        }
    }

    private static void Loading(SourceWriter writer, ReviewCaseModel model)
    {
        var name = Code.Identifier(model.Name);
        var initial = Code.Identifier(model.Procedure.States.First(state => state.Initial).Entry.Identifier);
        foreach (var constructor in model.Constructors)
        {
            writer.Blank();
            writer.Line("/// <summary>Brings a stored review back into the typed world.</summary>");
            writer.Line("/// <param name=\"snapshot\">The stored snapshot.</param>");
            ParameterDocs(writer, constructor);
            writer.Line("/// <returns>The review in its state: a <c>switch</c> on the type tells which.</returns>");
            writer.Line("/// <exception cref=\"global::CiiGuard.ReviewRefusedException\">The snapshot does not fit the procedure; the refusal says why.</exception>");
            writer.Line(Code.GeneratedCode);
            writer.Line("[global::CiiGuard.RestoresReview]");
            writer.Line($"{Access(constructor)} static {name} Load({Parameters(constructor, Snapshot)}) =>");
            writer.Line($"    Procedure.Check(snapshot) is {{ }} refusal ? throw new global::CiiGuard.ReviewRefusedException(refusal) : Create(new {initial}({Arguments(constructor, "snapshot", "null")}), snapshot);");
            writer.Blank();
            writer.Line("/// <summary>Brings a stored review back into the typed world, or explains why it cannot.</summary>");
            writer.Line("/// <param name=\"snapshot\">The stored snapshot.</param>");
            ParameterDocs(writer, constructor);
            writer.Line("/// <param name=\"review\">The review in its state, or null.</param>");
            writer.Line("/// <param name=\"refusal\">Why it does not fit, or null.</param>");
            writer.Line("/// <returns>Whether it fits.</returns>");
            writer.Line(Code.GeneratedCode);
            writer.Line("[global::CiiGuard.RestoresReview]");
            writer.Line($"{Access(constructor)} static bool TryLoad({Parameters(constructor, Snapshot)}, out {name}? review, out global::CiiGuard.Refusal? refusal)");
            using (writer.Block())
            {
                writer.Line("refusal = Procedure.Check(snapshot);");
                writer.Line($"review = refusal is null ? Create(new {initial}({Arguments(constructor, "snapshot", "null")}), snapshot) : null;");
                writer.Line("return refusal is null;");
            }
        }
    }

    private static void Machine(SourceWriter writer, ReviewCaseModel model)
    {
        writer.Blank();
        writer.Line("/// <summary>Takes a step for a host that has only rows and messages. Total and pure: a refusal is a value.</summary>");
        writer.Line("/// <param name=\"snapshot\">Where the review stands.</param>");
        writer.Line("/// <param name=\"event\">The step; <see cref=\"Events\"/> makes them.</param>");
        writer.Line("/// <returns>The next snapshot and the audit entry, or the refusal.</returns>");
        writer.Line(Code.GeneratedCode);
        writer.Line($"public static global::CiiGuard.Outcome Apply({Snapshot}, global::CiiGuard.ReviewEvent @event) => Procedure.Apply(snapshot, @event);");
        writer.Blank();
        writer.Line("/// <summary>Rebuilds a review from its audit trail.</summary>");
        writer.Line("/// <param name=\"entries\">The entries, the beginning first.</param>");
        writer.Line("/// <returns>The rebuilt snapshot, or the refusal of the first step that is not lawful.</returns>");
        writer.Line(Code.GeneratedCode);
        writer.Line("public static global::CiiGuard.Outcome Replay(global::System.Collections.Generic.IEnumerable<global::CiiGuard.AuditEntry> entries) => Procedure.Replay(entries);");
    }

    private static void Questions(SourceWriter writer)
    {
        writer.Blank();
        writer.Line("/// <summary>The steps that can be taken now, with their articles.</summary>");
        writer.Line("/// <returns>The steps.</returns>");
        writer.Line(Code.GeneratedCode);
        writer.Line("public global::System.Collections.Generic.IReadOnlyList<global::CiiGuard.ProcedureStep> LawfulSteps() => Procedure.LawfulSteps(Snapshot);");
        writer.Blank();
        writer.Line("/// <summary>The time limit that runs now. Its passing has no effect.</summary>");
        writer.Line("/// <param name=\"calendar\">The calendar of working days.</param>");
        writer.Line("/// <returns>The limit, or null if none runs in this state.</returns>");
        writer.Line("/// <exception cref=\"global::CiiGuard.WorkingCalendarException\">The calendar does not cover a year that is needed.</exception>");
        writer.Line(Code.GeneratedCode);
        writer.Line("public global::CiiGuard.ReviewDeadline? DeadlineIn(global::CiiGuard.WorkingCalendar calendar) => Procedure.Deadline(Snapshot, calendar);");
        writer.Blank();
        writer.Line("/// <summary>The audit entry of the step that led here, not sealed yet. Null for a review that was loaded.</summary>");
        writer.Line("/// <returns>The entry, or null.</returns>");
        writer.Line(Code.GeneratedCode);
        writer.Line("public global::CiiGuard.AuditEntry? ToAuditEntry() => _provenance.Outcome?.Entry;");
    }

    private static void Create(SourceWriter writer, ReviewCaseModel model)
    {
        var name = Code.Identifier(model.Name);
        writer.Blank();
        writer.Line(Code.GeneratedCode);
        writer.Line($"private static {name} Create({name} original, {Snapshot}) => snapshot.State switch");
        writer.Open();
        foreach (var state in model.Procedure.States)
            writer.Line($"{Code.Literal(state.Code)} => new {Code.Identifier(state.Entry.Identifier)}(original, snapshot, null),");
        writer.Line("_ => throw new global::System.InvalidOperationException($\"There is no state '{snapshot.State}'.\"),");
        writer.Close(";");
    }

    private static void ParameterDocs(SourceWriter writer, CaseConstructor constructor)
    {
        foreach (var parameter in constructor.Parameters)
            writer.Line($"/// <param name=\"{parameter.Name}\">As in the constructor.</param>");
        foreach (var required in constructor.Required)
            writer.Line($"/// <param name=\"{CaseParameters.RequiredName(required).TrimStart('@')}\">Value of <c>{Code.Xml(required.Name)}</c>.</param>");
    }

    private static string Access(CaseConstructor constructor) => constructor.IsPublic ? "public" : "internal";

    private static string Parameters(CaseConstructor constructor, string first)
    {
        var own = CaseParameters.List(constructor);
        return own.Length == 0 ? first : first + ", " + own;
    }

    private static string Arguments(CaseConstructor constructor, params string[] added) => string.Join(", ", CaseParameters.Names(constructor).Concat(added));
}
