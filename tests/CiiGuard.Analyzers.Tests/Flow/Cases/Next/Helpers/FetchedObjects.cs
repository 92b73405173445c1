using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.FetchedObjects;

public interface IArchive
{
    ServerReview Find(string number);

    ServerContract FindContract(string number);
}

/// <summary>What a helper fetches from elsewhere may be what its caller holds; what it makes itself is not.</summary>
public static class MovedByHelpers
{
    private static ServerReview s_latest = new();

    private static void ReopenFetched(IArchive archive) => archive.Find("1").Reopen();

    private static void ReopenFetchedBelow(IArchive archive) => archive.FindContract("1").Review.Reopen();

    private static void StartReopeningFetched(IArchive archive) => _ = archive.Find("1").ReopenAsync();

    private static async Task ReopenFetchedLater(IArchive archive)
    {
        await Task.Yield();
        archive.Find("1").Reopen();
    }

    private static void ApproveFetched(IArchive archive) => archive.Find("1").Approve();

    private static void ReopenLatest() => s_latest.Reopen();

    private static void ReopenMade()
    {
        var made = new ServerReview();
        made.Reopen();
    }

    private static ServerReview MakeReopened()
    {
        var made = new ServerReview();
        made.Reopen();
        return made;
    }

    public static void Fetched(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        ReopenFetched(archive);
        Gates.Execute(review); // CII1001
    }

    public static void Fetched_here(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        archive.Find("1").Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void Fetched_with_its_contract(IArchive archive, ServerContract contract)
    {
        contract.EnsureReviewed();
        ReopenFetchedBelow(archive);
        contract.Execute(); // CII1001
    }

    public static void Fetched_and_started(IArchive archive, ServerReview review)
    {
        StartReopeningFetched(archive);
        review.Approve();
        Gates.Execute(review); // CII1001
    }

    public static async Task Fetched_and_awaited(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        await ReopenFetchedLater(archive);
        Gates.Execute(review); // CII1001
    }

    public static async Task Fetched_and_awaited_before(IArchive archive, ServerReview review)
    {
        await ReopenFetchedLater(archive);
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public static void Fetched_and_approved(IArchive archive, ServerReview review)
    {
        review.EnsureCleared();
        ApproveFetched(archive);
        Gates.Execute(review);
    }

    public static void Kept_elsewhere(ServerReview review)
    {
        review.EnsureCleared();
        ReopenLatest();
        Gates.Execute(review); // CII1001
    }

    public static void Kept_here()
    {
        var review = new ServerReview();
        review.Approve();
        s_latest = review;
        ReopenLatest();
        Gates.Execute(review); // CII1001
    }

    public static async Task Kept_here_and_perhaps_replaced()
    {
        var review = new ServerReview();
        review.Approve();
        s_latest = review;
        await Task.Yield();
        s_latest.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void Made(ServerReview review)
    {
        review.EnsureCleared();
        ReopenMade();
        Gates.Execute(review);
    }

    public static void Made_and_returned(ServerReview review)
    {
        review.EnsureCleared();
        var made = MakeReopened();
        made.Reopen();
        Gates.Execute(review);
    }

    public static void Fetched_after_it_was_made(IArchive archive)
    {
        var review = new ServerReview();
        review.Approve();
        ReopenFetched(archive);
        Gates.Execute(review);
    }
}
