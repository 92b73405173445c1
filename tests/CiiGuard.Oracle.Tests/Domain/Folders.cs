// Holders, operators and other ways to a review that programs use beside the plain ones.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement;

/// <summary>Converts to its review, has operators and an indexer; none of them has a contract.</summary>
public sealed class Folder(Review review)
{
    [GoverningReview] public Review Review { get; set; } = review;

    public Review this[int place] => place == 0 ? Review : throw new ArgumentOutOfRangeException(nameof(place));

    [ExecutesContract] public void Execute([CallerLineNumber] int line = 0) => Machine.Gate(Review, line);

    public static implicit operator Review(Folder folder) => folder.Review;

    public static Folder operator +(Folder folder, Review review)
    {
        folder.Review = review;
        return folder;
    }

    public static Folder operator -(Folder folder, World w)
    {
        w.Note();
        folder.Review.Reopen();
        return folder;
    }

    public static bool operator true(Folder folder) => folder.Review.IsCleared;

    public static bool operator false(Folder folder) => !folder.Review.IsCleared;
}

/// <summary>A positional record: it deconstructs, and a copy may lead elsewhere.</summary>
public sealed record Pair([property: GoverningReview] Review First, Review Second)
{
    [ExecutesContract] public void Execute([CallerLineNumber] int line = 0) => Machine.Gate(First, line);
}

public sealed class Box<T>(T value)
    where T : class
{
    public T Value { get; set; } = value;
}

public static class ReviewExtensions
{
    [ReviewCheck(ReviewStates.Cleared)] public static bool IsReady(this Review review) => review.IsCleared;

    public static Review Touched(this Review review)
    {
        _ = review.Phase;
        return review;
    }

    public static void Disturb(this Review review) => review.Reopen();

    extension(Review review)
    {
        public bool Settled => review.IsCleared;

        public void Settle() => review.Approve();
    }
}

/// <summary>A result with a type per outcome.</summary>
public abstract record Reply
{
    public sealed record Granted(Review Review) : Reply;

    public sealed record Refused(string Why) : Reply;
}

public static class Office
{
    public static readonly Dictionary<string, Action<Review>> Steps = new() { ["a"] = static x => x.Reopen(), ["b"] = static x => x.Approve() };

    public static void Fill(List<Review> reviews, Review more) => reviews.Add(more);

    public static void Put(Review[] reviews, Review more) => reviews[0] = more;

    [DoesNotReturn] public static void Fail() => throw new InvalidOperationException();

    public static void Demand([DoesNotReturnIf(false)] bool condition)
    {
        if (!condition)
            throw new InvalidOperationException();
    }

    /// <summary>Calls of it are not compiled: the symbol is not defined.</summary>
    [Conditional("TRACED_RUN")]
    [ReviewTransition(ReviewStates.Cleared)]
    public static void ApproveWhenTraced(Review review) => review.Approve();

    public static async ValueTask<bool> IsClearedAsync([ReviewCheck(ReviewStates.Cleared)] Review review)
    {
        await Machine.Later();
        return review.IsCleared;
    }

    public static async IAsyncEnumerable<Review> ListAsync(params Review[] reviews)
    {
        foreach (var review in reviews)
        {
            await Machine.Later();
            yield return review;
        }
    }
}

/// <summary>Something that ends asynchronously.</summary>
public sealed class AsyncScope : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Machine.Later();
}
