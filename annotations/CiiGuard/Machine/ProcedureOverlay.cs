namespace CiiGuard;

/// <summary>An overlay of a procedure at run time, as declared by <see cref="ProcedureOverlayAttribute"/>.</summary>
public sealed class ProcedureOverlay
{
    /// <summary>Describes an overlay. Called by generated code.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="name">Name for people.</param>
    /// <param name="articles">Articles, or empty.</param>
    /// <param name="certainty">How sure it is that this is law.</param>
    public ProcedureOverlay(string code, BilingualText name, string articles, LegalCertainty certainty)
    {
        Code = code;
        Name = name;
        Articles = articles;
        Certainty = certainty;
    }

    /// <summary>Stable code, which is stored.</summary>
    public string Code { get; }

    /// <summary>Name for people.</summary>
    public BilingualText Name { get; }

    /// <summary>Articles of the procedure, or empty.</summary>
    public string Articles { get; }

    /// <summary>How sure it is that this is law.</summary>
    public LegalCertainty Certainty { get; }

    /// <summary>Whether the time under it is not counted.</summary>
    public bool StopsClock { get; init; }

    /// <summary>Whether it outlives the outcome of the review.</summary>
    public bool IsLasting { get; init; }

    /// <summary>Remark, or null.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
