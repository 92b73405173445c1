namespace Buyer;

public static class Desk
{
    public static void Start(ServerContract contract)
    {
        contract.GoLive(); // expect: CII1003
    }

    public static void StartIf(ServerContract contract, bool urgent)
    {
        if (urgent || contract.Review.IsCleared)
            contract.GoLive(); // expect: CII1003
    }

    public static void StartCleared(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            contract.GoLive();
    }
}
