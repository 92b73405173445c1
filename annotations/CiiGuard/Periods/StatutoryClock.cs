using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>A period of the law as it runs (期限): when it started, how long it is, and when it stood still. Says when it ends; reads no clock.</summary>
/// <remarks>
/// Immutable: each step gives a new one. That the end has passed clears nothing: neither edition gives an expired limit any effect, and code that takes it for clearance is reported (CII1008).
/// Days are counted by the rule of <see cref="WorkingCalendar"/>.
/// </remarks>
public sealed partial class StatutoryClock : IEquatable<StatutoryClock>
{
    private readonly Suspension[] suspensions;

    /// <summary>Makes a clock as it was stored.</summary>
    /// <param name="started">Day of the event that starts the period. It is not counted.</param>
    /// <param name="workingDays">Length of the period, from 1.</param>
    /// <param name="extensionWorkingDays">By how much it was extended.</param>
    /// <param name="suspensions">When it stood still, in order, none before the start, none overlapping; only the last may be pending.</param>
    /// <param name="counting">Which border days of a suspension count.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small, or there is no such counting.</exception>
    /// <exception cref="ArgumentException">The suspensions are not as they must be.</exception>
    public StatutoryClock(
        CalendarDate started,
        int workingDays,
        int extensionWorkingDays = 0,
        IEnumerable<Suspension>? suspensions = null,
        SuspensionCounting counting = SuspensionCounting.RequestDay)
    {
        if (workingDays < 1)
            throw new ArgumentOutOfRangeException(nameof(workingDays), workingDays, "A period has at least 1 working day.");
        if (extensionWorkingDays < 0)
            throw new ArgumentOutOfRangeException(nameof(extensionWorkingDays), extensionWorkingDays, "An extension has at least 0 working days.");
        if (counting is < SuspensionCounting.RequestDay or > SuspensionCounting.Neither)
            throw new ArgumentOutOfRangeException(nameof(counting), counting, "Choose which border days of a suspension count.");

        Started = started;
        WorkingDays = workingDays;
        ExtensionWorkingDays = extensionWorkingDays;
        Limit = checked(workingDays + extensionWorkingDays);
        Counting = counting;
        this.suspensions = suspensions?.ToArray() ?? [];
        Check(this.suspensions);
    }

    /// <summary>Day of the event that started the period. It is not counted.</summary>
    public CalendarDate Started { get; }

    /// <summary>Length of the period without extension, in working days.</summary>
    public int WorkingDays { get; }

    /// <summary>By how much it was extended, in working days.</summary>
    public int ExtensionWorkingDays { get; }

    /// <summary>Length with extension, in working days.</summary>
    public int Limit { get; }

    /// <summary>When it stood still, in order.</summary>
    public IReadOnlyList<Suspension> Suspensions => Array.AsReadOnly(suspensions);

    /// <summary>Which border days of a suspension count.</summary>
    public SuspensionCounting Counting { get; }

    /// <summary>Whether it stands still now, as far as is known.</summary>
    public bool IsSuspended => suspensions.Length > 0 && suspensions[suspensions.Length - 1].IsPending;

    /// <summary>Starts a period of an edition, with the length that the edition gives it.</summary>
    /// <param name="version">The edition.</param>
    /// <param name="period">The period. The extension of the preliminary review is none of its own: <see cref="Extend"/> the clock of the preliminary review.</param>
    /// <param name="started">Day of the event that starts it (see <see cref="ReviewPeriod"/>). It is not counted.</param>
    /// <param name="counting">Which border days of a suspension count.</param>
    /// <returns>The clock.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition, period or counting.</exception>
    public static StatutoryClock For(MeasuresVersion version, ReviewPeriod period, CalendarDate started, SuspensionCounting counting = SuspensionCounting.RequestDay) =>
        period != ReviewPeriod.PreliminaryReviewExtension
            ? new(started, CybersecurityReviewMeasures.WorkingDays(version, period), counting: counting)
            : throw new ArgumentOutOfRangeException(nameof(period), period, "Extend the clock of the preliminary review.");

    /// <summary>Makes the period longer.</summary>
    /// <param name="workingDays">Working days more, from 1.</param>
    /// <returns>The new clock.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is less than 1.</exception>
    public StatutoryClock Extend(int workingDays) =>
        workingDays >= 1
            ? new(Started, WorkingDays, checked(ExtensionWorkingDays + workingDays), suspensions, Counting)
            : throw new ArgumentOutOfRangeException(nameof(workingDays), workingDays, "An extension has at least 1 working day.");

    /// <summary>Stops the clock: the office has asked for further material.</summary>
    /// <param name="requested">Day of the request, not before the start nor before the last delivery.</param>
    /// <returns>The new clock.</returns>
    /// <exception cref="InvalidOperationException">It stands still already.</exception>
    /// <exception cref="ArgumentException">The day is before the start, or before the last delivery.</exception>
    public StatutoryClock Suspend(CalendarDate requested) =>
        IsSuspended
            ? throw new InvalidOperationException($"The clock stands still since {suspensions[suspensions.Length - 1].Requested}.")
            : With([.. suspensions, new Suspension(requested)]);

    /// <summary>Lets the clock go on: the material was delivered.</summary>
    /// <param name="delivered">Day of the delivery, not before the request.</param>
    /// <returns>The new clock.</returns>
    /// <exception cref="InvalidOperationException">It does not stand still.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the request.</exception>
    public StatutoryClock Resume(CalendarDate delivered)
    {
        if (!IsSuspended)
            throw new InvalidOperationException("The clock does not stand still.");

        var changed = suspensions.ToArray();
        changed[changed.Length - 1] = new Suspension(changed[changed.Length - 1].Requested, delivered);
        return With(changed);
    }

    /// <inheritdoc/>
    public bool Equals(StatutoryClock? other) =>
        other is not null
        && (Started, WorkingDays, ExtensionWorkingDays, Counting) == (other.Started, other.WorkingDays, other.ExtensionWorkingDays, other.Counting)
        && suspensions.SequenceEqual(other.suspensions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatutoryClock);

    /// <inheritdoc/>
    public override int GetHashCode() => (Started, WorkingDays, ExtensionWorkingDays, Counting, suspensions.Length).GetHashCode();

    private StatutoryClock With(Suspension[] changed) => new(Started, WorkingDays, ExtensionWorkingDays, changed, Counting);

    private void Check(Suspension[] all)
    {
        var earliest = Started;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Requested < earliest)
                throw new ArgumentException($"A suspension from {all[i].Requested} begins before {earliest}, the start or the end of the one before.", nameof(suspensions));
            if (all[i].IsPending && i < all.Length - 1)
                throw new ArgumentException($"The suspension from {all[i].Requested} is pending and not the last one.", nameof(suspensions));

            earliest = all[i].Delivered ?? earliest;
        }
    }
}
