namespace CiiGuard;

/// <summary>What became of an event: the next snapshot and the audit entry, or a refusal.</summary>
public sealed class Outcome
{
    private readonly ReviewEvent? _event;
    private readonly ProcedureStep? _step;

    internal Outcome(Refusal refusal) => Refused = refusal;

    internal Outcome(ReviewSnapshot? before, ReviewSnapshot after, ReviewEvent? @event, ProcedureStep? step, Act? act)
    {
        Before = before;
        Snapshot = after;
        _event = @event;
        _step = step;
        Act = act;
    }

    /// <summary>The refusal, or null if the step was taken.</summary>
    public Refusal? Refused { get; }

    /// <summary>The next snapshot, or null if the step was refused.</summary>
    public ReviewSnapshot? Snapshot { get; }

    /// <summary>The snapshot before, or null at the beginning of a review and for a refusal.</summary>
    public ReviewSnapshot? Before { get; }

    /// <summary>Whether the step was taken.</summary>
    public bool IsAccepted => Refused is null;

    internal Act? Act { get; }

    /// <summary>The entry for the audit trail, not sealed yet: <see cref="AuditTrail.Seal"/> chains it to the one before. Null if the step was refused, and for a migration, which is no act of a review.</summary>
    public AuditEntry? Entry => Snapshot is null || Act is null ? null : AuditEntry.Of(Before, Snapshot, _event, _step, Act);

    /// <summary>The next snapshot, for who wants no refusal.</summary>
    /// <returns>The next snapshot.</returns>
    /// <exception cref="ReviewRefusedException">The step was refused.</exception>
    public ReviewSnapshot Require() => Snapshot ?? throw new ReviewRefusedException(Refused!);
}
