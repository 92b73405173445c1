using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.GateKinds;

public sealed class Clause(string text)
{
    public string Text { get; } = text;
}

/// <summary>A contract that takes effect only after the review is passed.</summary>
[SupplierContract]
public sealed class ConditionalContract
{
    [GoverningReview] public required ServerReview Review { get; init; }

    [Obligation(SupplierObligation.CooperateWithReview)] public required Clause Cooperation { get; init; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] public required Clause Data { get; init; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] public required Clause Control { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)] public required Clause Supply { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)] public required Clause Support { get; init; }

    [Obligation(SupplierObligation.SuspensiveReviewCondition)] public required Clause Condition { get; init; }

    [SignsContract] public void Sign() => Office.Note("signed");

    [ExecutesContract] public void Execute() => Office.Note("executed");

    [PutsIntoUse] public void GoLive() => Office.Note("live");
}

public static class Kinds
{
    public static void Signed_without_a_check(ServerContract contract)
    {
        contract.Sign(); // CII1002
    }

    public static void Executed_without_a_check(ServerContract contract)
    {
        contract.Execute(); // CII1001
    }

    public static void Put_into_use_without_a_check(ServerContract contract)
    {
        contract.GoLive(); // CII1003
    }

    public static void All_three_with_a_check(ServerContract contract)
    {
        if (!contract.CanExecute)
            return;

        contract.Sign();
        contract.Execute();
        contract.GoLive();
    }

    public static void Signed_where_filed(ServerReview review)
    {
        if (review.IsFiled)
            Gates.Sign(review); // CII1002
    }

    public static void Put_into_use_where_filed(ServerReview review)
    {
        if (review.IsFiled)
            Gates.GoLive(review); // CII1003
    }

    public static void Signed_where_cleared(ServerReview review)
    {
        if (review.IsCleared)
            Gates.Sign(review);
    }

    public static void Put_into_use_where_cleared(ServerReview review)
    {
        if (review.IsCleared)
            Gates.GoLive(review);
    }

    public static async Task Signed_asynchronously_without_a_check(ServerContract contract)
    {
        await contract.SignAsync(); // CII1002
    }

    public static async Task Put_into_use_asynchronously_without_a_check(ServerContract contract)
    {
        await contract.GoLiveAsync(); // CII1003
    }

    public static void Put_into_use_after_the_review_was_reopened(ServerContract contract)
    {
        if (!contract.CanExecute)
            return;

        contract.Execute();
        contract.Review.Reopen();
        contract.GoLive(); // CII1003
    }
}

public static class Conditions
{
    public static void Signed_where_filed(ConditionalContract contract)
    {
        if (contract.Review.IsFiled)
            contract.Sign();
    }

    public static void Signed_where_not_refused(ConditionalContract contract)
    {
        if (!contract.Review.IsRefused)
            contract.Sign();
    }

    public static void Signed_where_refused(ConditionalContract contract)
    {
        if (contract.Review.IsRefused)
            contract.Sign(); // CII1004
    }

    public static void Signed_where_cleared(ConditionalContract contract)
    {
        if (contract.Review.IsCleared)
            contract.Sign();
    }

    public static void Executed_where_filed(ConditionalContract contract)
    {
        if (contract.Review.IsFiled)
            contract.Execute(); // CII1001
    }

    public static void Put_into_use_where_filed(ConditionalContract contract)
    {
        if (contract.Review.IsFiled)
            contract.GoLive(); // CII1003
    }

    public static void Executed_without_a_check(ConditionalContract contract)
    {
        contract.Execute(); // CII1001
    }
}
