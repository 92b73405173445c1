namespace CiiGuard.Analyzers;

/// <summary>Which rule speaks when a requirement on a review is not met.</summary>
internal enum ReviewRequirement
{
    /// <summary>CII1001.</summary>
    Execute,

    /// <summary>CII1002.</summary>
    Sign,

    /// <summary>CII1003.</summary>
    PutIntoUse,

    /// <summary>CII1005.</summary>
    Precondition,

    /// <summary>CII1006.</summary>
    TransitionSource,

    /// <summary>CII1011.</summary>
    NotMovedOn,
}
