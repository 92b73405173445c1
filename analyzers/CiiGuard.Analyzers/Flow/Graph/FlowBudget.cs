using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// A bound on the work for one body, so that no input can make the compiler hang. Counted in transfers of basic blocks and never in time: the same
/// code has the same result on every machine. It grows with the body, so that the bound catches what explodes and not what is merely long.
/// </summary>
internal sealed class FlowBudget
{
    private const int BaseSteps = 20_000;

    /// <summary>Two or three passes are usual; calls of local functions are passes over their blocks.</summary>
    private const int StepsPerOperation = 100;

    /// <summary>
    /// Bodies that are called are analysed for what they tell the caller, which is seldom more than little ones tell. Where they lead on and on, through half of
    /// a large project, the last step of it is no nearer to an answer than the first.
    /// </summary>
    private const int BaseStepsForCalls = 2_000;

    private const int StepsForCallsPerOperation = 20;

    /// <summary>A state of this size makes a step twice as dear.</summary>
    private const int SizeOfState = 64;

    private readonly int _steps;
    private int _left;
    private int _reserve;

    private FlowBudget(int steps)
    {
        _steps = steps;
        Renew();
    }

    public static FlowBudget For(ControlFlowGraph graph) => new(BaseSteps + (StepsPerOperation * SizeOf(graph)));

    /// <summary>The bound on the work for all bodies that a body calls.</summary>
    public static FlowBudget ForCalls(ControlFlowGraph graph) => new(BaseStepsForCalls + (StepsForCallsPerOperation * SizeOf(graph)));

    private static int SizeOf(ControlFlowGraph graph)
    {
        var size = 0;
        foreach (var block in graph.Blocks)
            size += 1 + block.Operations.Length;
        return size;
    }

    /// <summary>How many steps there were in all.</summary>
    public int Steps => _steps;

    /// <summary>Some state did not reach its fixed point: what was found is right, but there may be more.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>How often something was not followed because another bound was met.</summary>
    public int Omissions { get; private set; }

    /// <summary>The first of these bounds, as a clause for the message; null if none was met.</summary>
    public string? Omitted { get; private set; }

    /// <summary>Not even one more pass over every block could be finished.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>The next part of the work has a budget of its own. What went wrong before stays on record.</summary>
    public void Renew()
    {
        _left = _steps;
        _reserve = _steps / 4;
    }

    /// <summary>
    /// Something is not followed because a bound other than that of steps is met. Said here and not to a sink, because most passes have none: what runs
    /// later is passed for its effects alone.
    /// </summary>
    public void Omit(string reason)
    {
        Omissions++;
        Omitted ??= reason;
    }

    /// <summary>A step on the way to the fixed point.</summary>
    /// <param name="stateSize">The size of the state that is to be transferred.</param>
    public bool TryStep(int stateSize)
    {
        if (_left > 0)
        {
            _left -= 1 + (stateSize / SizeOfState);
            return true;
        }

        IsExhausted = true;
        return false;
    }

    /// <summary>A step after the budget is exhausted: every block that was reached is passed once more, so that none is left out.</summary>
    public bool TryReserve(int stateSize)
    {
        if (_reserve > 0)
        {
            _reserve -= 1 + (stateSize / SizeOfState);
            return true;
        }

        IsSpent = true;
        return false;
    }
}
