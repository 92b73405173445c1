namespace GridProcurement.Mistakes.Domain;

/// <summary>The year's budget of one department, and what is already reserved of it.</summary>
public sealed class CostCentre(string code, Money budget)
{
    public string Code { get; } = code;

    public Money Budget { get; } = budget;

    public Money Reserved { get; private set; } = Money.Zero;

    public Money Available => Budget - Reserved;

    public void Reserve(Money amount)
    {
        if (amount > Available)
            throw new BudgetExceededException(Code, amount, Available);
        Reserved += amount;
    }

    public void Release(Money amount)
    {
        if (amount > Reserved)
            throw new ProcurementException($"Cost centre {Code} has {Reserved} reserved, {amount} cannot be given back.");
        Reserved -= amount;
    }
}
