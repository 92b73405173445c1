using CiiGuard;

namespace Procurement.Cases.AssumedPreconditions;

/// <summary>Gates whose bodies pass other gates.</summary>
public sealed class LayeredContract
{
    public LayeredContract(ServerReview review) => Review = review;

    [GoverningReview] public ServerReview Review { get; }

    [ExecutesContract] public void Deliver() => Office.Note("delivered");

    [PutsIntoUse] public void Start() => Office.Note("started");

    [SignsContract] public void Sign() => Office.Note("signed");

    [ExecutesContract] public void Executes_by_a_gate_of_the_same_contract() => Deliver();

    [ExecutesContract]
    public void Executes_by_every_gate()
    {
        Sign();
        Deliver();
        Start();
    }

    [PutsIntoUse] public void Starts_by_another_kind_of_gate() => Deliver();

    [ExecutesContract]
    public void Executes_after_it_reopened()
    {
        Review.Reopen();
        Deliver(); // CII1001
    }

    [RequiresReview(ReviewStates.Cleared, Of = nameof(Review))]
    public void Executes_another_contract(LayeredContract other)
    {
        other.Deliver(); // CII1001
    }

    [ExecutesContract]
    public void Executes_a_gate_of_the_review() => Gates.Execute(Review);

    public void Is_no_gate_itself() => Deliver(); // CII1001

    [RequiresReview(ReviewStates.Cleared, Of = nameof(Review))]
    public void Requires_the_review_to_be_cleared() => Deliver();

    [RequiresReview(ReviewStates.UnderReview, Of = nameof(Review))]
    public void Requires_the_review_to_be_pending() => Deliver(); // CII1001

    [RequiresReview(ReviewStates.NotPassed, Of = nameof(Review))]
    public void Requires_the_review_to_be_refused() => Deliver(); // CII1004

    [RequiresReview(ReviewStates.Passed | ReviewStates.ReviewNotRequired, Of = nameof(Review))]
    public void Requires_a_part_of_cleared() => Deliver();

    public bool Live
    {
        get => false;
        [PutsIntoUse]
        set
        {
            if (value)
                Start();
        }
    }

    public bool Delivered
    {
        get => false;
        set
        {
            if (value)
                Deliver(); // CII1001
        }
    }
}

/// <summary>An order whose gate passes the gate of its contract.</summary>
public sealed class LayeredOrder
{
    public LayeredOrder(LayeredContract contract, LayeredContract side)
    {
        Contract = contract;
        Side = side;
    }

    [GoverningReview] public LayeredContract Contract { get; }

    public LayeredContract Side { get; }

    [ExecutesContract] public void Ships_the_contract() => Contract.Deliver();

    [ExecutesContract] public void Ships_the_side_contract() => Side.Deliver(); // CII1001
}

public static class Parameters
{
    [ExecutesContract] public static void Executes_its_review(ServerReview review) => Gates.Execute(review);

    [ExecutesContract]
    public static void Executes_both_its_reviews(ServerReview server, CloudReview cloud)
    {
        Gates.Execute(server);
        Gates.Execute(cloud);
    }

    [ExecutesContract] public static void Executes_its_contract(ServerContract contract) => contract.Execute();

    public static void Requires_a_cleared_review([RequiresReview(ReviewStates.Cleared)] ServerReview review) => Gates.Execute(review);

    public static void Requires_a_filed_review([RequiresReview(ReviewStates.UnderReview)] ServerReview review) => Gates.Execute(review); // CII1001

    public static void Requires_a_refused_review([RequiresReview(ReviewStates.NotPassed)] ServerReview review) => Gates.Execute(review); // CII1004

    public static void Requires_one_of_two([RequiresReview(ReviewStates.Cleared)] ServerReview review, ServerReview other) => Gates.Execute(other); // CII1001

    public static void Requires_a_cleared_review_and_reopens_it([RequiresReview(ReviewStates.Cleared)] ServerReview review)
    {
        review.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void Requires_a_cleared_review_and_takes_another([RequiresReview(ReviewStates.Cleared)] ServerReview review, ServerReview other)
    {
        review = other;
        Gates.Execute(review); // CII1001
    }

    public static void Requires_a_cleared_review_and_passes_it_on([RequiresReview(ReviewStates.Cleared)] ServerReview review) => ReviewGuards.Archive(review);
}

/// <summary>A review whose members have needs of their own.</summary>
[ReviewSubject]
public sealed class LayeredReview
{
    [ReviewStatus] public ReviewPhase Phase { get; private set; }

    [ReviewTransition(ReviewStates.UnderReview)] public void File() => Phase = ReviewPhase.Filed;

    [RequiresReview(ReviewStates.UnderReview)] public void Supplement() => Office.Note("supplement");

    [RequiresReview(ReviewStates.Cleared)] public void Certify() => Office.Note("certificate");

    [ExecutesContract] public void Buy() => Office.Note("bought");

    [RequiresReview(ReviewStates.UnderReview)] public void Supplements_twice()
    {
        Supplement();
        Supplement();
    }

    [RequiresReview(ReviewStates.Cleared)] public void Certifies_and_buys()
    {
        Certify();
        Buy();
    }

    public void Certifies_without_a_need() => Certify(); // CII1005

    [ReviewTransition(ReviewStates.Cleared, From = ReviewStates.UnderReview)]
    public void Supplements_before_the_transition()
    {
        Supplement();
        Phase = ReviewPhase.Approved;
    }

    [ReviewTransition(ReviewStates.Cleared, From = ReviewStates.UnderReview)]
    public void Certifies_before_the_transition()
    {
        Certify(); // CII1005
        Phase = ReviewPhase.Approved;
    }

    [ReviewTransition(ReviewStates.Cleared, From = ReviewStates.UnderReview)]
    public void Certifies_after_the_transition()
    {
        Phase = ReviewPhase.Approved;
        Certify();
    }
}
