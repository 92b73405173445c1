namespace CiiGuard.Analyzers;

/// <summary>A review procedure as declared by <c>[ReviewProcedure]</c>, base procedures included. Nothing of Roslyn is in it: generator, analyzers and tests share it.</summary>
/// <remarks>
/// Normalised: states and steps refer to each other by stable code, and what can be computed is computed by the graph over it. States, steps and overlays stand in the order
/// of declaration, inherited ones first; a member of the same code took the place of the inherited one.
/// </remarks>
/// <param name="Code">Stable code.</param>
/// <param name="TypeName">The declaring type, fully qualified with <c>global::</c>.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Citation">What is put before an article's number, or empty.</param>
/// <param name="InForceFrom">First day in force (<c>yyyy-MM-dd</c>), or null.</param>
/// <param name="RepealedFrom">First day no longer in force (<c>yyyy-MM-dd</c>), or null.</param>
/// <param name="States">States, at most 64.</param>
/// <param name="Steps">Steps.</param>
/// <param name="Overlays">Overlays.</param>
/// <param name="OpenPoints">Questions that the text leaves open, of the procedure as a whole.</param>
internal sealed record ProcedureModel(
    string Code,
    string TypeName,
    Bilingual Title,
    string Citation,
    string? InForceFrom,
    string? RepealedFrom,
    EquatableArray<StateModel> States,
    EquatableArray<StepModel> Steps,
    EquatableArray<OverlayModel> Overlays,
    EquatableArray<Bilingual> OpenPoints);

/// <summary>A text in both languages.</summary>
internal readonly record struct Bilingual(string English, string Chinese);

/// <summary>What states, steps and overlays have in common.</summary>
/// <param name="Code">Stable code, which is stored.</param>
/// <param name="Identifier">Name of the constant, from which identifiers are generated.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Articles">Articles of the procedure, or empty.</param>
/// <param name="Certainty">Value of <c>LegalCertainty</c>.</param>
/// <param name="Note">Remark, or null.</param>
/// <param name="OpenPoints">Questions that the text leaves open.</param>
internal sealed record ProcedureEntry(
    string Code,
    string Identifier,
    Bilingual Name,
    string Articles,
    int Certainty,
    Bilingual? Note,
    EquatableArray<Bilingual> OpenPoints);

/// <param name="Entry">Code, names, articles.</param>
/// <param name="Meaning">Value of <c>ReviewState</c>: the legal meaning, 0 to 31.</param>
/// <param name="Actors">Value of <c>ReviewActors</c>.</param>
/// <param name="Initial">Whether a review begins here.</param>
/// <param name="Outcome">Whether a review may rest here for good.</param>
/// <param name="Limit">Time limit, or null.</param>
internal sealed record StateModel(ProcedureEntry Entry, int Meaning, int Actors, bool Initial, bool Outcome, LimitModel? Limit)
{
    public string Code => Entry.Code;
}

/// <param name="WorkingDays">Length in working days; 0: no number is given.</param>
/// <param name="Period">Value of <c>ReviewPeriod</c>, or null for a limit of one's own.</param>
/// <param name="Continues">Code of the state whose clock goes on, or null.</param>
/// <param name="Extendable">Whether it may be exceeded without a number.</param>
/// <param name="Articles">Articles of the limit.</param>
/// <param name="StartsWith">The event that starts the clock, or null.</param>
/// <param name="StartCertainty">Value of <c>LegalCertainty</c> for the start.</param>
internal sealed record LimitModel(int WorkingDays, int? Period, string? Continues, bool Extendable, string Articles, Bilingual? StartsWith, int StartCertainty);

/// <param name="Entry">Code, names, articles.</param>
/// <param name="From">Codes of the states in which the step can be taken.</param>
/// <param name="To">Code of the state it leads to; null: it stays.</param>
/// <param name="Actors">Value of <c>ReviewActors</c>.</param>
/// <param name="Evidence">Value of <c>StepEvidence</c>.</param>
/// <param name="Begins">Code of the overlay that begins, or null.</param>
/// <param name="Ends">Code of the overlay that ends, or null.</param>
/// <param name="Gate">Value of <c>GateKind</c>, or 0.</param>
internal sealed record StepModel(ProcedureEntry Entry, EquatableArray<string> From, string? To, int Actors, int Evidence, string? Begins, string? Ends, int Gate)
{
    public string Code => Entry.Code;
}

/// <param name="Entry">Code, names, articles.</param>
/// <param name="StopsClock">Whether the time under it is not counted.</param>
/// <param name="Lasting">Whether it outlives the outcome.</param>
internal sealed record OverlayModel(ProcedureEntry Entry, bool StopsClock, bool Lasting)
{
    public string Code => Entry.Code;
}
