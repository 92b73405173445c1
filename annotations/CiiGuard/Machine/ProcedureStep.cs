using System.Collections.Generic;

namespace CiiGuard;

/// <summary>A step of a procedure at run time, as declared by <see cref="ProcedureStepAttribute"/>. It is also what a refusal names as lawful instead.</summary>
public sealed class ProcedureStep
{
    /// <summary>Describes a step. Called by generated code.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="from">Codes of the states in which it can be taken.</param>
    /// <param name="to">Code of the state it leads to. None: it stays.</param>
    /// <param name="name">Name for people.</param>
    /// <param name="articles">Articles, or empty.</param>
    /// <param name="actors">Who takes it.</param>
    /// <param name="evidence">What must be at hand.</param>
    /// <param name="certainty">How sure it is that this is law.</param>
    public ProcedureStep(
        string code, IReadOnlyList<string> from, string? to, BilingualText name, string articles, ReviewActors actors, StepEvidence evidence, LegalCertainty certainty)
    {
        Code = code;
        From = from;
        To = to;
        Name = name;
        Articles = articles;
        Actors = actors;
        Evidence = evidence;
        Certainty = certainty;
    }

    /// <summary>Stable code, which is stored.</summary>
    public string Code { get; }

    /// <summary>Codes of the states in which it can be taken.</summary>
    public IReadOnlyList<string> From { get; }

    /// <summary>Code of the state it leads to. None: the review stays where it is.</summary>
    public string? To { get; }

    /// <summary>Name for people.</summary>
    public BilingualText Name { get; }

    /// <summary>Articles of the procedure, or empty.</summary>
    public string Articles { get; }

    /// <summary>Who takes it: an act is lawful in one of these roles.</summary>
    public ReviewActors Actors { get; }

    /// <summary>What must be at hand.</summary>
    public StepEvidence Evidence { get; }

    /// <summary>How sure it is that this is law.</summary>
    public LegalCertainty Certainty { get; }

    /// <summary>Code of the overlay that begins, or null.</summary>
    public string? Begins { get; init; }

    /// <summary>Code of the overlay that ends, or null.</summary>
    public string? Ends { get; init; }

    /// <summary>Remark, or null.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
