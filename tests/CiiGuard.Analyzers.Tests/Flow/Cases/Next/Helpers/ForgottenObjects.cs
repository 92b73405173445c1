using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.ForgottenObjects;

public interface IArchive
{
    ServerReview Find(string number);

    CloudReview FindCloud(string number);

    IEnumerable<ServerReview> All();
}

/// <summary>What a helper fetched, moved and forgot: nobody can name it any more, and it may be what the helper's caller holds all the same.</summary>
public static class MovedAndForgotten
{
    private static void ReopenByLocalFunction(IArchive archive)
    {
        void Reopen() => archive.Find("1").Reopen();
        Reopen();
    }

    private static void ReopenBelow(IArchive archive) => ReopenByLocalFunction(archive);

    private static void ApproveBelow(IArchive archive)
    {
        void Approve() => archive.Find("1").Approve();
        Approve();
    }

    private static void ReopenCloudBelow(IArchive archive) => archive.FindCloud("1").Reopen();

    private static void ReopenAll(IArchive archive)
    {
        foreach (var review in archive.All())
            review.Reopen();
    }

    private static void ReopenFirst(IArchive archive)
    {
        var isFirst = true;
        for (var i = 0; i < 2; i++)
        {
            var review = archive.Find("1");
            if (isFirst)
                review.Reopen();
            isFirst = false;
        }
    }

    private static void ReopenAndThrow(IArchive archive)
    {
        archive.Find("1").Reopen();
        throw new System.InvalidOperationException();
    }

    private static ServerReview ReopenOneAndReturnAnother(IArchive archive)
    {
        archive.Find("1").Reopen();
        return archive.Find("2");
    }

    private static ServerReview ReopenAndClear(IArchive archive)
    {
        archive.Find("1").Reopen();
        var other = archive.Find("2");
        other.EnsureCleared();
        return other;
    }

    private static ServerReview ClearAndReopen(IArchive archive)
    {
        var other = archive.Find("2");
        other.EnsureCleared();
        archive.Find("1").Reopen();
        return other;
    }

    public static void In_a_local_function(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        ReopenByLocalFunction(archive);
        Gates.Execute(review); // CII1001
    }

    public static void Two_calls_below(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        ReopenBelow(archive);
        Gates.Execute(review); // CII1001
    }

    public static void Before_it_is_cleared(IArchive archive, ServerReview review)
    {
        ReopenBelow(archive);
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public static void Twice(IArchive archive, ServerReview review)
    {
        ReopenBelow(archive);
        review.EnsureCleared();
        Gates.Execute(review);
        ReopenBelow(archive);
        Gates.Execute(review); // CII1001
    }

    public static void To_a_state_that_is_cleared(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        ApproveBelow(archive);
        Gates.Execute(review);
    }

    public static void Of_another_type(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        ReopenCloudBelow(archive);
        Gates.Execute(review);
    }

    public static void In_a_loop(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        ReopenAll(archive);
        Gates.Execute(review); // CII1001
    }

    public static void In_the_first_round_of_a_loop(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        ReopenFirst(archive);
        Gates.Execute(review); // CII1001
    }

    public static void On_the_way_to_an_exception(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        try
        {
            ReopenAndThrow(archive);
        }
        catch (System.InvalidOperationException)
        {
            Gates.Execute(review); // CII1001
        }
    }

    public static void Made_here(IArchive archive)
    {
        var review = new ServerReview();
        review.Approve();
        ReopenBelow(archive);
        Gates.Execute(review);
    }

    public static void And_another_returned(IArchive archive)
    {
        var review = ReopenOneAndReturnAnother(archive);
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public static void And_another_returned_unguarded(IArchive archive) => Gates.Execute(ReopenOneAndReturnAnother(archive)); // CII1001

    public static void And_another_cleared_afterwards(IArchive archive) => Gates.Execute(ReopenAndClear(archive));

    public static void And_another_cleared_before(IArchive archive) => Gates.Execute(ClearAndReopen(archive)); // CII1001
}
