using System;
using CiiGuard;

namespace Procurement.Cases.ComputedStatus;

/// <summary>The status is found by asking, step by step; what it says is declared all the same.</summary>
[ReviewSubject]
public sealed class RecordedReview
{
    private int _entries;

    [ReviewStatus]
    public ReviewPhase Phase
    {
        get
        {
            Log.Read();
            return Find();
        }
        private set => _entries = 1 << (int)value;
    }

    [ReviewTransition(ReviewStates.Cleared)] public void Approve() => Phase = ReviewPhase.Approved;

    [ExecutesContract] public void Buy() => Log.Read();

    private ReviewPhase Find()
    {
        for (var phase = ReviewPhase.Draft; phase < ReviewPhase.Ended; phase++)
        {
            if (Has(phase))
                return phase;
        }

        return ReviewPhase.Ended;
    }

    private bool Has(ReviewPhase phase)
    {
        var bit = 1 << (int)phase;
        if ((_entries & bit) == 0)
            return false;
        if (_entries == bit)
            return true;
        _entries = bit;
        return true;
    }
}

internal static class Log
{
    public static void Read() => Console.WriteLine();
}

public static class Readers
{
    public static void Compared(RecordedReview review)
    {
        if (review.Phase != ReviewPhase.Approved)
            return;
        review.Buy();
    }

    public static void By_a_pattern(RecordedReview review)
    {
        if (review.Phase is ReviewPhase.Approved)
            review.Buy();
    }

    public static void By_a_switch(RecordedReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Approved:
                review.Buy();
                break;
            case ReviewPhase.Filed:
                review.Buy(); // CII1001
                break;
        }
    }

    public static void The_wrong_way_round(RecordedReview review)
    {
        if (review.Phase == ReviewPhase.Approved)
            return;
        review.Buy(); // CII1001
    }

    public static void Not_asked(RecordedReview review) => review.Buy(); // CII1001
}
