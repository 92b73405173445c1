namespace Buyer;

public static class Desk
{
    public static void Close(ServerContract contract)
    {
        contract.Sign(); // expect: CII1002
    }

    public static void CloseIf(ServerContract contract, bool urgent)
    {
        if (urgent || contract.Review.IsCleared)
            contract.Sign(); // expect: CII1002
    }

    public static void CloseCleared(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            contract.Sign();
    }
}
