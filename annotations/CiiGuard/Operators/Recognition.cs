namespace CiiGuard;

/// <summary>Whether the sector's department has told the buyer that it operates critical information infrastructure (认定告知情况). CII Regulations art. 10.</summary>
/// <remarks>That an operator without notice should act as if it had one is caution, a reading and not text of law.</remarks>
public enum Recognition
{
    /// <summary>Not known (未知). The zero value; counts as recognised.</summary>
    Unknown = 0,

    /// <summary>The operator has been notified (已告知认定).</summary>
    Notified = 1,

    /// <summary>The operator has not been notified (未告知认定).</summary>
    NotNotified = 2,
}
