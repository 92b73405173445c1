using CiiGuard;

namespace Procurement.Cases.Construction;

public sealed class PrimaryContract(ServerReview review)
{
    [GoverningReview] public ServerReview Review => review;

    [ExecutesContract] public void Execute() => Office.Note("executed");
}

public sealed class RequiredContract
{
    [GoverningReview] public required ServerReview Review { get; init; }

    public bool Live { get; [PutsIntoUse] set; }

    [ExecutesContract] public void Execute() => Office.Note("executed");
}

public class BaseContract
{
    public BaseContract(ServerReview review) => Review = review;

    [GoverningReview] public ServerReview Review { get; }

    [ExecutesContract] public void Execute() => Office.Note("executed");
}

public sealed class DerivedContract(ServerReview review, string title) : BaseContract(review)
{
    public string Title { get; } = title;
}

public sealed class EagerContract
{
    public EagerContract(ServerReview review)
    {
        Review = review;
        Execute(); // CII1001
    }

    public EagerContract(ServerReview review, string title)
    {
        if (!review.IsCleared)
            throw new System.ArgumentException(title);

        Review = review;
        Execute();
    }

    [GoverningReview] public ServerReview Review { get; }

    [ExecutesContract] public void Execute() => Office.Note("executed");
}

public sealed class CheckedContract
{
    public CheckedContract(ServerReview review)
    {
        review.EnsureCleared();
        Active = new ActiveContract(review);
    }

    public CheckedContract(ServerReview review, string title)
    {
        Active = new ActiveContract(review); // CII1001
        Office.Note(title);
    }

    public ActiveContract Active { get; }
}

public static class Uses
{
    public static void A_primary_constructor_keeps_the_review(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var contract = new PrimaryContract(review);
        contract.Execute();
    }

    public static void A_primary_constructor_of_an_unknown_review(ServerReview review)
    {
        var contract = new PrimaryContract(review);
        contract.Execute(); // CII1001
    }

    public static void A_required_member_is_initialized(ServerReview review)
    {
        review.EnsureCleared();
        var contract = new RequiredContract { Review = review };
        contract.Execute();
    }

    public static void A_required_member_is_initialized_with_a_new_review()
    {
        var contract = new RequiredContract { Review = new ServerReview() };
        contract.Execute(); // CII1001
    }

    public static void A_required_member_is_initialized_with_a_promise()
    {
        var contract = new RequiredContract { Review = ReviewGuards.MakeCleared() };
        contract.Execute();
    }

    public static RequiredContract An_initializer_puts_into_use(ServerReview review) => new() { Review = review, Live = true }; // CII1003

    public static RequiredContract? An_initializer_puts_into_use_where_cleared(ServerReview review) =>
        review.IsCleared ? new() { Review = review, Live = true } : null;

    public static void A_derived_constructor_hands_the_review_to_its_base(ServerReview review)
    {
        review.EnsureCleared();
        var contract = new DerivedContract(review, "lot 7");
        contract.Execute();
    }

    public static void A_derived_constructor_of_an_unknown_review(ServerReview review)
    {
        var contract = new DerivedContract(review, "lot 7");
        contract.Execute(); // CII1001
    }

    public static void A_derived_contract_with_a_check(DerivedContract contract)
    {
        if (contract.Review.IsCleared)
            contract.Execute();
    }

    public static void A_derived_contract_seen_as_its_base(DerivedContract contract)
    {
        BaseContract seen = contract;
        if (seen.Review.IsCleared)
            contract.Execute();
    }

    public static void A_chain_of_new_objects(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        new PurchaseOrder(new ServerContract(review)).Ship();
    }

    public static void A_chain_of_new_objects_of_an_unknown_review(ServerReview review)
    {
        new PurchaseOrder(new ServerContract(review)).Ship(); // CII1001
    }
}
