using System.Threading.Tasks;

namespace Buyer;

public static class Desk
{
    public static void SignThenCheck(ServerContract contract)
    {
        contract.Sign(); // expect: CII1002
        if (contract.Review.IsCleared)
            contract.Execute();
    }

    public static async Task RunAsync(ServerContract contract, Task approval)
    {
        await approval;
        contract.Execute(); contract.GoLive(); // expect: CII1001 CII1003
    }
}
