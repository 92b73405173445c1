namespace GridProcurement.Domain;

public enum RequestStage
{
    Drafted,
    BudgetReserved,
    Approved,
    Rejected,
}

/// <summary>What a department asks for, before anybody talks to a supplier.</summary>
public sealed class PurchaseRequest(string number, string costCentre, string purpose, Money estimate, DateOnly neededBy)
{
    private readonly List<string> _signOffs = [];

    public string Number { get; } = number;

    public string CostCentre { get; } = costCentre;

    public string Purpose { get; } = purpose;

    public Money Estimate { get; } = estimate;

    public DateOnly NeededBy { get; } = neededBy;

    public RequestStage Stage { get; private set; } = RequestStage.Drafted;

    public IReadOnlyList<string> SignOffs => _signOffs;

    public void MarkBudgetReserved()
    {
        Expect(RequestStage.Drafted);
        Stage = RequestStage.BudgetReserved;
    }

    /// <summary>
    /// The security body takes part in every decision on network security and informatisation (Order 745, article 16),
    /// so the head of the department alone cannot approve.
    /// </summary>
    public void Approve(string headOfDepartment, string securityOfficer)
    {
        Expect(RequestStage.BudgetReserved);
        if (headOfDepartment == securityOfficer)
            throw new ProcurementException($"Request {Number} needs two people: {headOfDepartment} cannot sign for both bodies.");
        _signOffs.Add(headOfDepartment);
        _signOffs.Add(securityOfficer);
        Stage = RequestStage.Approved;
    }

    public void Reject()
    {
        Expect(RequestStage.BudgetReserved);
        Stage = RequestStage.Rejected;
    }

    private void Expect(RequestStage stage)
    {
        if (Stage != stage)
            throw new ProcurementException($"Request {Number} is {Stage}, the step needs {stage}.");
    }
}
