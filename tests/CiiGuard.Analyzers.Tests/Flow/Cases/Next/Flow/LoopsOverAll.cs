using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.LoopsOverAll;

/// <summary>A loop that goes through a whole collection leaves its elements as each round left its own.</summary>
public static class Whole
{
    public static void Ensured(List<ServerContract> contracts)
    {
        foreach (var contract in contracts)
            contract.Review.EnsureCleared();
        foreach (var contract in contracts)
            contract.Execute();
    }

    public static void Returned(ServerContract[] contracts)
    {
        foreach (var contract in contracts)
        {
            if (!contract.Review.IsCleared)
                return;
        }

        foreach (var contract in contracts)
            contract.Execute();
    }

    public static void Approved(IReadOnlyList<ServerContract> contracts)
    {
        foreach (var contract in contracts)
            contract.Review.Approve();
        foreach (var contract in contracts)
            contract.Execute();
    }

    public static async Task Awaited(ImmutableArray<ServerContract> contracts)
    {
        foreach (var contract in contracts)
            await contract.Review.EnsureClearedAsync();
        foreach (var contract in contracts)
            contract.Execute();
    }

    public static void Reviews(HashSet<ServerReview> reviews)
    {
        foreach (var review in reviews)
            review.EnsureCleared();
        foreach (var review in reviews)
            Gates.Execute(review);
    }

    public static void ByForEach(List<ServerContract> contracts)
    {
        contracts.ForEach(static c => c.Review.EnsureCleared());
        foreach (var contract in contracts)
            contract.Execute();
    }

    public static void Indexed(List<ServerContract> contracts)
    {
        foreach (var contract in contracts)
            contract.Review.EnsureCleared();
        if (contracts.Count > 0)
            contracts[0].Execute();
    }

    public static void AfterAnother(Queue<ServerContract> contracts, List<ServerContract> others)
    {
        foreach (var contract in contracts)
        {
            foreach (var other in others)
                other.Review.EnsureCleared();
            contract.Review.EnsureCleared();
        }

        foreach (var contract in contracts)
            contract.Execute();
    }
}

/// <summary>Not the whole collection, not each of them, or no longer.</summary>
public static class Parts
{
    private static void Fill(List<ServerContract> contracts, ServerContract more) => contracts.Add(more);

    public static void Broken(List<ServerContract> contracts, int limit)
    {
        foreach (var contract in contracts)
        {
            if (limit-- == 0)
                break;
            contract.Review.EnsureCleared();
        }

        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void Skipped(List<ServerContract> contracts)
    {
        foreach (var contract in contracts)
        {
            if (contract.Price == 0)
                continue;
            contract.Review.EnsureCleared();
        }

        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void Swallowed(List<ServerContract> contracts)
    {
        foreach (var contract in contracts)
        {
            try
            {
                contract.Review.EnsureCleared();
            }
            catch (InvalidOperationException)
            {
                Office.Note("not cleared");
            }
        }

        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void Others(List<ServerContract> contracts, List<ServerContract> others)
    {
        foreach (var contract in contracts)
            contract.Review.EnsureCleared();
        foreach (var contract in others)
            contract.Execute(); // CII1001
    }

    public static void Added(List<ServerContract> contracts, ServerContract more)
    {
        foreach (var contract in contracts)
            contract.Review.EnsureCleared();
        contracts.Add(more);
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void AddedElsewhere(List<ServerContract> contracts, ServerContract more)
    {
        foreach (var contract in contracts)
            contract.Review.EnsureCleared();
        Fill(contracts, more);
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void Replaced(ServerContract[] contracts, ServerContract other)
    {
        foreach (var contract in contracts)
            contract.Review.EnsureCleared();
        contracts[0] = other;
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void MadeAnew(IEnumerable<ServerContract> contracts)
    {
        foreach (var contract in contracts)
            contract.Review.EnsureCleared();
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void LostLater(List<ServerContract> contracts)
    {
        foreach (var contract in contracts)
            contract.Review.Approve();
        contracts[0].Review.Withdraw();
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void LostInLaterRounds(List<ServerContract> contracts)
    {
        ServerContract? last = null;
        foreach (var contract in contracts)
        {
            last?.Review.Withdraw();
            contract.Review.Approve();
            last = contract;
        }

        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void InnerLoop(List<ServerContract> contracts)
    {
        foreach (var contract in contracts)
        {
            foreach (var other in contracts)
                other.Execute(); // CII1001
            contract.Review.EnsureCleared();
        }
    }

    public static void SeenSoFar(List<ServerContract> contracts)
    {
        foreach (var contract in contracts)
        {
            contract.Review.EnsureCleared();
            contracts[0].Execute(); // CII1001
        }
    }

    public static void Sometimes(List<ServerContract> contracts, bool urgent)
    {
        if (!urgent)
        {
            foreach (var contract in contracts)
                contract.Review.EnsureCleared();
        }

        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void OtherVariable(List<ServerContract> contracts, List<ServerContract> others)
    {
        foreach (var contract in contracts)
            contract.Review.EnsureCleared();
        contracts = others;
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void ThrownOut(List<ServerContract> contracts)
    {
        try
        {
            foreach (var contract in contracts)
                contract.Review.EnsureCleared();
        }
        catch (InvalidOperationException)
        {
            Office.Note("not cleared");
        }

        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void SomeForEach(List<ServerContract> contracts)
    {
        contracts.ForEach(static c =>
        {
            if (c.Price > 0)
                c.Review.EnsureCleared();
        });
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }
}

/// <summary>A task for each element, and all of them awaited.</summary>
public static class AtOnce
{
    public static async Task Ensured(List<ServerContract> contracts)
    {
        await Task.WhenAll(contracts.Select(static c => c.Review.EnsureClearedAsync()));
        foreach (var contract in contracts)
            contract.Execute();
    }

    public static async Task Approved(ServerContract[] contracts)
    {
        await Task.WhenAll(contracts.Select(static async c => await c.Review.ApproveAsync()));
        foreach (var contract in contracts)
            contract.Execute();
    }

    public static async Task Listed(List<ServerContract> contracts)
    {
        var tasks = contracts.Select(static c => c.Review.EnsureClearedAsync()).ToList();
        await Task.WhenAll(tasks);
        foreach (var contract in contracts)
            contract.Execute();
    }

    public static async Task FirstOnly(List<ServerContract> contracts)
    {
        await Task.WhenAny(contracts.Select(static c => c.Review.EnsureClearedAsync()));
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static async Task NotAwaited(List<ServerContract> contracts)
    {
        var all = Task.WhenAll(contracts.Select(static c => c.Review.ApproveAsync()));
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
        await all;
    }

    public static async Task Some(List<ServerContract> contracts)
    {
        await Task.WhenAll(contracts.Where(static c => c.Price > 0).Select(static c => c.Review.EnsureClearedAsync()));
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static async Task Sometimes(List<ServerContract> contracts)
    {
        await Task.WhenAll(contracts.Select(static c => c.Price > 0 ? c.Review.EnsureClearedAsync() : Task.CompletedTask));
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static async Task Lost(List<ServerContract> contracts)
    {
        await Task.WhenAll(contracts.Select(static c => c.Review.EnsureClearedAsync()));
        await Task.WhenAll(contracts.Select(static c => c.Review.ReopenAsync()));
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static async Task MadeAnew(IEnumerable<ServerContract> contracts)
    {
        await Task.WhenAll(contracts.Select(static c => c.Review.EnsureClearedAsync()));
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }
}

/// <summary>A collection that something was put into here, and not taken out: the loop goes round.</summary>
public static class Filled
{
    private static void Empty(List<ServerReview> reviews) => reviews.Clear();

    public static void One(ServerReview review)
    {
        var reviews = new List<ServerReview> { review };
        foreach (var each in reviews)
            each.Approve();
        Gates.Execute(review);
        foreach (var each in reviews)
            Gates.Execute(each);
    }

    public static void Array(ServerReview review)
    {
        var reviews = new[] { review };
        foreach (var each in reviews)
            each.Approve();
        Gates.Execute(review);
    }

    public static void ArrayOfTwo(ServerReview review, ServerReview other)
    {
        var reviews = new[] { review, other };
        foreach (var each in reviews)
        {
            if (!each.IsCleared)
                each.Approve();
        }

        foreach (var each in reviews)
            Gates.Execute(each);
    }

    public static void Nothing(ServerReview review)
    {
        var reviews = new List<ServerReview>();
        foreach (var each in reviews)
            review.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void Cleared(ServerReview review)
    {
        var reviews = new List<ServerReview> { review };
        reviews.Clear();
        foreach (var each in reviews)
            each.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void Removed(ServerReview review)
    {
        var reviews = new List<ServerReview> { review };
        reviews.Remove(review);
        foreach (var each in reviews)
            each.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void RemovedSometimes(ServerReview review, bool late)
    {
        var reviews = new List<ServerReview> { review };
        if (late)
            reviews.RemoveAll(static r => r.Number == "");
        foreach (var each in reviews)
            each.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void ClearedElsewhere(ServerReview review)
    {
        var reviews = new List<ServerReview> { review };
        Empty(reviews);
        foreach (var each in reviews)
            each.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void ClearedInside(ServerReview review)
    {
        var reviews = new List<ServerReview> { review };
        var same = reviews;
        Local();
        foreach (var each in reviews)
            each.Approve();
        Gates.Execute(review); // CII1001

        void Local() => same.Clear();
    }

    public static void AddedSometimes(ServerReview review, bool late)
    {
        var reviews = new List<ServerReview>();
        if (late)
            reviews.Add(review);
        foreach (var each in reviews)
            each.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void Polled(ServerReview review)
    {
        var reviews = new Queue<ServerReview>();
        reviews.Enqueue(review);
        reviews.TryDequeue(out _);
        foreach (var each in reviews)
            each.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void RemovedByRange(ServerReview review)
    {
        var reviews = new HashSet<ServerReview> { review };
        reviews.ExceptWith(new[] { review });
        foreach (var each in reviews)
            each.Approve();
        Gates.Execute(review); // CII1001
    }
}
