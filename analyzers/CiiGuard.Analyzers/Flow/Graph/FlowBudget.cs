namespace CiiGuard.Analyzers.Flow;

/// <summary>A bound on the work for one body, so that no input can make the compiler hang. Exceeding it is reported, never silent.</summary>
internal sealed class FlowBudget(int steps)
{
    /// <summary>Transfers of basic blocks; two or three passes over the largest methods seen in the wild need a few thousand.</summary>
    public const int DefaultSteps = 20_000;

    private int _left = steps;

    public bool IsExhausted => _left <= 0;

    public bool TryStep() => --_left > 0;
}
