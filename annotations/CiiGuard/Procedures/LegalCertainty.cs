namespace CiiGuard;

/// <summary>How sure it is that a statement is law (依据的可靠程度).</summary>
/// <remarks>Zero is the least sure, so that nothing passes for text of law that nobody called so.</remarks>
public enum LegalCertainty
{
    /// <summary>Not verified (未核实): remembered or customary, shown to nobody as law.</summary>
    Unverified = 0,

    /// <summary>A reading of ours (理解): not text of law, and open to another reading.</summary>
    Reading = 1,

    /// <summary>Read in a secondary source (二手资料).</summary>
    SecondarySource = 2,

    /// <summary>Read in the full text of the law (法规原文).</summary>
    Text = 3,
}
