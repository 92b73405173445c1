using CiiGuard;

namespace Procurement.Cases.StatusReadAgain;

/// <summary>A status that was tested, and the object moved on: what the test showed is not true of what is read then, by whatever construct.</summary>
public static class AfterMove
{
    public static void Statement(ServerContract contract)
    {
        if (contract.Review.Phase != ReviewPhase.Approved)
            return;
        contract.Review.Withdraw();
        switch (contract.Review.Phase)
        {
            case ReviewPhase.Approved:
                break;
        }

        contract.Execute(); // CII1001
    }

    public static int Expression(ServerContract contract)
    {
        if (contract.Review.Phase != ReviewPhase.Approved)
            return 0;
        contract.Review.Withdraw();
        var number = contract.Review.Phase switch { ReviewPhase.Approved => 1, _ => 2 };
        contract.Execute(); // CII1001
        return number;
    }

    public static void Inside(ServerContract contract)
    {
        if (contract.Review.Phase != ReviewPhase.Approved)
            return;
        contract.Review.Withdraw();
        switch (contract.Review.Phase)
        {
            case ReviewPhase.Approved:
                contract.Execute();
                break;
            case ReviewPhase.Ended:
                contract.Execute(); // CII1001
                break;
        }
    }

    public static void ByCondition(ServerContract contract)
    {
        if (contract.Review.Phase != ReviewPhase.Approved)
            return;
        contract.Review.Withdraw();
        if (contract.Review.Phase == ReviewPhase.Approved)
            contract.Execute();
        else
            contract.Execute(); // CII1001
    }

    public static void Before(ServerContract contract)
    {
        switch (contract.Review.Phase)
        {
            case ReviewPhase.Approved:
                contract.Execute();
                break;
            case ReviewPhase.Filed or ReviewPhase.Draft:
                contract.Review.Withdraw();
                contract.Execute(); // CII1001
                break;
        }
    }

    public static void Guarded(ServerContract contract, bool urgent)
    {
        switch (contract.Review.Phase)
        {
            case ReviewPhase.Approved when urgent:
                contract.Execute();
                break;
            case ReviewPhase.Approved when contract.Review.Phase == ReviewPhase.Approved:
                contract.Execute();
                break;
            case var _ when urgent:
                contract.Execute(); // CII1001
                break;
        }
    }
}
