namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// A nested body that is being analysed and calls itself. It runs on the state of its caller, so there is no summary to look up: what its own calls
/// enter it with is joined to the entry, and they go on with what it was last found to leave behind, until neither grows.
/// </summary>
internal sealed class Recursion(FlowScope scope)
{
    private bool _isEnteredAnew;

    /// <summary>The states in which the body calls itself.</summary>
    public FlowState Entry { get; } = FlowState.Unreachable(scope);

    /// <summary>What the body leaves behind; unreachable as long as it is not known to return.</summary>
    public FlowState Exit { get; } = FlowState.Unreachable(scope);

    /// <summary>What is true when an exception leaves the body.</summary>
    public FlowState ExceptionalExit { get; } = FlowState.Unreachable(scope);

    public void Enter(FlowState state) => _isEnteredAnew |= Entry.JoinFrom(state, (this, "entry"));

    /// <summary>A round is over.</summary>
    /// <returns>Whether the next one may end otherwise.</returns>
    public bool Leave(FlowState exit, FlowState exceptional)
    {
        var isOther = _isEnteredAnew;
        _isEnteredAnew = false;
        if (!Entry.IsReachable)
            return false;
        isOther |= Exit.JoinFrom(exit, (this, "exit"));
        isOther |= ExceptionalExit.JoinFrom(exceptional, (this, "exceptional"));
        return isOther;
    }
}
