#define AUDIT
using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using CiiGuard;

namespace Procurement.Cases.NonReturning;

public static class Stops
{
    [DoesNotReturn] public static void Stop() => throw new InvalidOperationException();

    public static void Require([DoesNotReturnIf(false)] bool condition)
    {
        if (!condition)
            throw new InvalidOperationException();
    }

    public static void Forbid([DoesNotReturnIf(true)] bool condition)
    {
        if (condition)
            throw new InvalidOperationException();
    }

    [Conditional("REHEARSAL")]
    public static void RequireInRehearsal([EnsuresReview(ReviewStates.Cleared)] ServerReview review)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException();
    }

    [Conditional("AUDIT")]
    public static void RequireInAudit([EnsuresReview(ReviewStates.Cleared)] ServerReview review)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException();
    }
}

public static class Uses
{
    public static void Stops_where_not_cleared(ServerReview review)
    {
        if (!review.IsCleared)
            Stops.Stop();

        Gates.Execute(review);
    }

    public static void Stops_where_cleared(ServerReview review)
    {
        if (review.IsCleared)
            Stops.Stop();

        Gates.Execute(review); // CII1001
    }

    public static void Notes_where_not_cleared(ServerReview review)
    {
        if (!review.IsCleared)
            Office.Note("not cleared");

        Gates.Execute(review); // CII1001
    }

    public static void Requires_the_check(ServerReview review)
    {
        Stops.Require(review.IsCleared);
        Gates.Execute(review);
    }

    public static void Requires_the_negation(ServerReview review)
    {
        Stops.Require(!review.IsCleared);
        Gates.Execute(review); // CII1001
    }

    public static void Requires_a_conjunction(ServerReview review, bool urgent)
    {
        Stops.Require(urgent && review.IsCleared);
        Gates.Execute(review);
    }

    public static void Requires_a_comparison(ServerReview review)
    {
        Stops.Require(review.Phase == ReviewPhase.Approved);
        Gates.Execute(review);
    }

    public static void Requires_a_stored_result(ServerReview review)
    {
        var cleared = review.IsCleared;
        Stops.Require(cleared);
        Gates.Execute(review);
    }

    public static void Requires_something_else(ServerReview review, bool urgent)
    {
        Stops.Require(urgent);
        Gates.Execute(review); // CII1001
    }

    public static void Forbids_that_it_is_open(ServerReview review)
    {
        Stops.Forbid(!review.IsCleared);
        Gates.Execute(review);
    }

    public static void Forbids_that_it_is_cleared(ServerReview review)
    {
        Stops.Forbid(review.IsCleared);
        Gates.Execute(review); // CII1001
    }

    public static void Fails_fast_where_not_cleared(ServerReview review)
    {
        if (!review.IsCleared)
            Environment.FailFast("not cleared");

        Gates.Execute(review);
    }

    public static void Exits_where_not_cleared(ServerReview review)
    {
        if (!review.IsCleared)
            Environment.Exit(1);

        Gates.Execute(review);
    }

    public static void Calls_a_guard_that_is_compiled_out(ServerReview review)
    {
        Stops.RequireInRehearsal(review);
        Gates.Execute(review); // CII1001
    }

    public static void Calls_a_guard_that_is_compiled_in(ServerReview review)
    {
        Stops.RequireInAudit(review);
        Gates.Execute(review);
    }

    public static void Asserts(ServerReview review)
    {
        Debug.Assert(review.IsCleared);
        Gates.Execute(review); // CII1001
    }

    public static void Calls_a_helper_that_always_throws(ServerReview review)
    {
        if (!review.IsCleared)
            Fail();

        Gates.Execute(review);
    }

    private static void Fail() => throw new InvalidOperationException();
}
