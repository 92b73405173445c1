using CiiGuard;

namespace Procurement.Cases.ErrorChains;

/// <summary>The first error of several: none of them is there if there is none.</summary>
public static class Chains
{
    private static string? CheckPrice(ServerContract contract) => contract.Price > 5 ? "too dear" : null;

    private static string? CheckReview(ServerContract contract) => contract.Review.IsCleared ? null : "not cleared";

    private static string? CheckPriceOrReview(ServerContract contract) => contract.Price > 5 ? null : CheckReview(contract);

    public static void First(ServerContract contract)
    {
        if ((CheckPrice(contract) ?? CheckReview(contract)) is { } error)
        {
            Office.Note(error);
            return;
        }

        contract.Execute();
    }

    public static void Kept(ServerContract contract)
    {
        var error = CheckPrice(contract) ?? CheckReview(contract);
        if (error is not null)
            return;
        contract.Execute();
    }

    public static void Last(ServerContract contract)
    {
        var error = CheckReview(contract) ?? CheckPrice(contract);
        if (error != null)
            return;
        contract.Execute();
    }

    public static void Three(ServerContract contract)
    {
        var error = CheckPrice(contract) ?? CheckReview(contract) ?? CheckPrice(contract);
        if (error != null)
            return;
        contract.Execute();
    }

    public static void Assigned(ServerContract contract)
    {
        var error = CheckPrice(contract);
        error ??= CheckReview(contract);
        if (error != null)
            return;
        contract.Execute();
    }

    public static void NotChecked(ServerContract contract)
    {
        var error = CheckPrice(contract) ?? CheckPrice(contract);
        if (error != null)
            return;
        contract.Execute(); // CII1001
    }

    public static void Inverted(ServerContract contract)
    {
        var error = CheckPrice(contract) ?? CheckReview(contract);
        if (error == null)
            return;
        contract.Execute(); // CII1001
    }

    public static void Sometimes(ServerContract contract)
    {
        var error = CheckPrice(contract) ?? CheckPriceOrReview(contract);
        if (error != null)
            return;
        contract.Execute(); // CII1001
    }

    public static void Replaced(ServerContract contract)
    {
        var error = CheckReview(contract) ?? "none";
        if (error == null)
            return;
        contract.Execute(); // CII1001
    }
}
