using System;
using CiiGuard;

namespace Procurement.Cases.OpenArms;

/// <summary>Arms and labels for what is not cleared: what comes after them is cleared.</summary>
public static class Arms
{
    private static int Refuse() => 0;

    private static int Start(ServerContract contract)
    {
        contract.Execute();
        return 1;
    }

    public static int Named(ServerContract contract) => contract switch { { Review.IsCleared: false } => Refuse(), var cleared => Start(cleared) };

    public static int Discarded(ServerContract contract) => contract switch { { Review.IsCleared: false } => Refuse(), _ => Start(contract) };

    public static int Nested(ServerContract contract) => contract switch { { Review: { IsCleared: false } } => Refuse(), _ => Start(contract) };

    public static int OfReview(ServerContract contract) => contract.Review switch { { IsCleared: false } => Refuse(), _ => Start(contract) };

    public static int NullFirst(ServerContract? contract) => contract switch { null => 0, { Review.IsCleared: false } => Refuse(), _ => Start(contract) };

    public static int Throwing(ServerContract contract) => contract switch { { Review.IsCleared: false } => throw new InvalidOperationException(), _ => Start(contract) };

    public static int NotAsked(ServerContract contract) => contract switch { { Price: 0 } => Refuse(), _ => Start(contract) }; // CII1001

    public static int Doubted(ServerContract? contract) => contract switch { { Review.IsCleared: false } => Refuse(), _ => Start(contract!) }; // CII1001

    public static int OneOfTwo(ServerContract contract) => contract switch { { Review.IsCleared: false, Price: 0 } => Refuse(), _ => Start(contract) }; // CII1001

    public static int Wrong(ServerContract contract) => contract switch { { Review.IsCleared: true } => Refuse(), _ => Start(contract) }; // CII1001

    public static string Told(ServerContract contract)
    {
        var error = contract switch { { Review.IsCleared: false } => "open", { Price: 0 } => "free", _ => null };
        if (error is not null)
            return error;
        contract.Execute();
        return "done";
    }

    public static int Counted(ServerContract contract)
    {
        var count = contract switch { { Review.IsCleared: false } => (int?)null, _ => 1 };
        if (count is null)
            return 0;
        contract.Execute();
        return 1;
    }

    public static string ToldTheOtherWay(ServerContract contract)
    {
        var error = contract switch { { Review.IsCleared: false } => null, _ => "done" };
        if (error is not null)
            return error;
        contract.Execute(); // CII1001
        return "open";
    }
}
