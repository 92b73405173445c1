using CiiGuard;

namespace Procurement.Cases.GoverningMissing;

/// <summary>Nothing leads from it to a review.</summary>
public sealed class LonelyContract
{
    public string Title { get; set; } = "";

    [ExecutesContract] public void Executes() => Office.Note("executed"); // CII9003

    [SignsContract] public void Signs(string place) => Office.Note(place); // CII9003

    [ExecutesContract] public void Executes_by_a_parameter(ServerReview review) => Office.Note(review.Number);

    [ExecutesContract] public void Executes_by_a_member_of_a_parameter(ServerContract contract) => Office.Note(contract.Review.Number);
}

/// <summary>Has a review, but does not say that it governs.</summary>
public sealed class UnmarkedContract
{
    public UnmarkedContract(ServerReview review) => Review = review;

    public ServerReview Review { get; }

    [ExecutesContract] public void Executes() => Office.Note(Review.Number); // CII9003
}

/// <summary>Leads to a review by a field.</summary>
public sealed class MarkedContract
{
    [GoverningReview] private readonly ServerReview review;

    public MarkedContract(ServerReview review) => this.review = review;

    [ExecutesContract] public void Executes() => Office.Note(review.Number);
}

/// <summary>Has a contract, but does not say that it governs.</summary>
public sealed class UnmarkedOrder
{
    public UnmarkedOrder(MarkedContract contract) => Contract = contract;

    public MarkedContract Contract { get; }

    [PutsIntoUse] public void Installs() => Office.Note("installed"); // CII9003
}

public static class StaticGates
{
    [ExecutesContract] public static void Executes_nothing() => Office.Note("executed"); // CII9003

    [ExecutesContract] public static void Executes_a_lonely_contract(LonelyContract contract) => Office.Note(contract.Title); // CII9003

    [ExecutesContract] public static void Executes_a_review(ServerReview review) => Office.Note(review.Number);

    [ExecutesContract] public static void Executes_an_order(PurchaseOrder order) => Office.Note(order.Contract.Review.Number);

    [ExecutesContract] public static void Executes_an_interface(IReviewFile file) => Office.Note(file.Status.ToString());
}
