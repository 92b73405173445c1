using System;
using CiiGuard;

namespace Buyer;

public static class Desk
{
    public static void SignThenDeliver(ServerContract contract)
    {
        if (!contract.Review.IsCleared)
            throw new InvalidOperationException("The review is not cleared.");

        contract.Sign();
        contract.Execute();
    }

    public static void DeliverIfCleared(ServerContract contract)
    {
        if (contract.Review.Status.IsIn(ReviewStates.Cleared))
            contract.Execute();
    }

    public static bool TryGoLive(ServerContract contract)
    {
        switch (contract.Review.Status)
        {
            case ReviewState.Passed:
            case ReviewState.NoImpactFound:
                contract.GoLive();
                return true;
            default:
                return false;
        }
    }
}
