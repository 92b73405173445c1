namespace GridProcurement.Mistakes.Domain;

/// <summary>A rule of the purchasing process was about to be broken. The message is meant for the clerk.</summary>
public class ProcurementException : Exception
{
    public ProcurementException(string message)
        : base(message)
    {
    }

    public ProcurementException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

public sealed class BudgetExceededException(string costCentre, Money wanted, Money available)
    : ProcurementException($"Cost centre {costCentre} has {available} left, {wanted} is asked for.")
{
    public Money Shortfall { get; } = wanted - available;
}
