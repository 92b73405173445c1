namespace Buyer;

public static class Desk
{
    public static void Deliver(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            contract.Execute();
    }
}
