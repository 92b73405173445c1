namespace Buyer;

public static class Desk
{
    public static void Deliver(ServerContract contract)
    {
        contract.Execute(); // expect: CII1001
    }

    public static void DeliverIf(ServerContract contract, bool urgent)
    {
        if (urgent || contract.Review.IsCleared)
            contract.Execute(); // expect: CII1001
    }

    public static void DeliverCleared(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            contract.Execute();
    }
}
