namespace CiiGuard;

/// <summary>A state of a procedure at run time, as declared by <see cref="ProcedureStateAttribute"/>.</summary>
public sealed class ProcedureState
{
    /// <summary>Describes a state. Called by generated code.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="meaning">What it means in law.</param>
    /// <param name="name">Name for people.</param>
    /// <param name="articles">Articles, or empty.</param>
    /// <param name="actors">Who has to act.</param>
    /// <param name="certainty">How sure it is that this is law.</param>
    public ProcedureState(string code, ReviewState meaning, BilingualText name, string articles, ReviewActors actors, LegalCertainty certainty)
    {
        Code = code;
        Meaning = meaning;
        Name = name;
        Articles = articles;
        Actors = actors;
        Certainty = certainty;
    }

    /// <summary>Stable code, which is stored.</summary>
    public string Code { get; }

    /// <summary>What the state means in law.</summary>
    public ReviewState Meaning { get; }

    /// <summary>Name for people.</summary>
    public BilingualText Name { get; }

    /// <summary>Articles of the procedure, or empty.</summary>
    public string Articles { get; }

    /// <summary>Who has to act.</summary>
    public ReviewActors Actors { get; }

    /// <summary>How sure it is that this is law.</summary>
    public LegalCertainty Certainty { get; }

    /// <summary>Whether a review begins here.</summary>
    public bool IsInitial { get; init; }

    /// <summary>Whether a review may rest here for good.</summary>
    public bool IsOutcome { get; init; }

    /// <summary>Time limit, or null.</summary>
    public ProcedureTimeLimit? Limit { get; init; }

    /// <summary>Remark, or null.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
