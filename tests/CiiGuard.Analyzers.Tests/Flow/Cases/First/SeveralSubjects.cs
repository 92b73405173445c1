using CiiGuard;

namespace Procurement.Cases.SeveralSubjects;

/// <summary>A contract whose gates name the review they are under.</summary>
public sealed class LooseContract
{
    public LooseContract(ServerReview review) => Review = review;

    [GoverningReview] public ServerReview Review { get; }

    [ExecutesContract] public void ExecuteUnder(ServerReview review) => Office.Note("executed");

    [ExecutesContract] public void ExecuteFor(string buyer) => Office.Note(buyer);
}

/// <summary>A review that is a receiver of a gate itself.</summary>
[ReviewSubject]
public sealed class SpotReview
{
    [ReviewStatus] public ReviewPhase Phase { get; private set; }

    [ReviewTransition(ReviewStates.Cleared)] public void Approve() => Phase = ReviewPhase.Approved;

    [ExecutesContract] public void Buy() => Office.Note("bought");

    [ExecutesContract] public void BuyWith(ServerReview other) => Office.Note(other.Number);
}

public static class TwoParameters
{
    public static void Both_cleared(ServerReview server, CloudReview cloud)
    {
        if (server.IsCleared && cloud.IsCleared)
            Gates.ExecuteJointly(server, cloud);
    }

    public static void First_cleared(ServerReview server, CloudReview cloud)
    {
        if (server.IsCleared)
            Gates.ExecuteJointly(server, cloud); // CII1001
    }

    public static void Second_cleared(ServerReview server, CloudReview cloud)
    {
        if (cloud.IsCleared)
            Gates.ExecuteJointly(server, cloud); // CII1001
    }

    public static void Neither_cleared(ServerReview server, CloudReview cloud)
    {
        Gates.ExecuteJointly(server, cloud); // CII1001
    }

    public static void Either_cleared(ServerReview server, CloudReview cloud)
    {
        if (server.IsCleared || cloud.IsCleared)
            Gates.ExecuteJointly(server, cloud); // CII1001
    }

    public static void One_guarded_after_the_other(ServerReview server, CloudReview cloud)
    {
        if (!server.IsCleared)
            return;
        if (!cloud.IsCleared)
            return;

        Gates.ExecuteJointly(server, cloud);
    }

    public static void One_lost_in_between(ServerReview server, CloudReview cloud)
    {
        if (!server.IsCleared || !cloud.IsCleared)
            return;

        cloud.Reopen();
        Gates.ExecuteJointly(server, cloud); // CII1001
    }

    public static void One_lost_but_only_the_other_needed(ServerReview server, CloudReview cloud)
    {
        if (!server.IsCleared || !cloud.IsCleared)
            return;

        cloud.Reopen();
        Gates.Execute(server);
    }

    public static void Named_arguments_in_another_order(ServerReview server, CloudReview cloud)
    {
        if (server.IsCleared && cloud.IsCleared)
            Gates.ExecuteJointly(cloud: cloud, server: server);
    }

    public static void Both_approved(ServerReview server, CloudReview cloud)
    {
        server.Approve();
        cloud.Pass();
        Gates.ExecuteJointly(server, cloud);
    }
}

public static class ParameterBeforeMember
{
    public static void The_parameter_governs(LooseContract contract, ServerReview review)
    {
        if (review.IsCleared)
            contract.ExecuteUnder(review);
    }

    public static void The_member_does_not_govern(LooseContract contract, ServerReview review)
    {
        if (contract.Review.IsCleared)
            contract.ExecuteUnder(review); // CII1001
    }

    public static void The_member_governs_where_no_parameter_is_a_review(LooseContract contract)
    {
        if (contract.Review.IsCleared)
            contract.ExecuteFor("grid");
    }

    public static void The_member_is_not_checked(LooseContract contract)
    {
        contract.ExecuteFor("grid"); // CII1001
    }

    public static void The_member_is_the_parameter(LooseContract contract)
    {
        if (contract.Review.IsCleared)
            contract.ExecuteUnder(contract.Review);
    }
}

public static class ReceiverFirst
{
    public static void The_receiver_is_cleared(SpotReview review)
    {
        review.Approve();
        review.Buy();
    }

    public static void The_receiver_is_unknown(SpotReview review)
    {
        review.Buy(); // CII1001
    }

    public static void The_receiver_governs_and_not_the_parameter(SpotReview review, ServerReview other)
    {
        review.Approve();
        review.BuyWith(other);
    }

    public static void The_parameter_does_not_govern(SpotReview review, ServerReview other)
    {
        other.Approve();
        review.BuyWith(other); // CII1001
    }
}
