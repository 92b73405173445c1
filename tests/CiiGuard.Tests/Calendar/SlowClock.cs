using System;
using System.Linq;

namespace CiiGuard.Tests;

/// <summary>The running of a period day by day: a day counts if it is a working day after the start that no suspension takes.</summary>
internal static class SlowClock
{
    public static DateOnly? Due(StatutoryClock clock)
    {
        var used = 0;
        for (DateOnly date = clock.Started.ToDateOnly(), end = date.AddDays(700); date < end; date = date.AddDays(1))
        {
            if (date > clock.Started && Counts(date, clock) && ++used == clock.Limit)
                return date;
        }

        Assert.True(clock.Suspensions[^1].IsPending);
        return null;
    }

    public static int Used(StatutoryClock clock, DateOnly asOf)
    {
        var used = 0;
        for (var date = clock.Started.ToDateOnly().AddDays(1); date <= asOf && used < clock.Limit; date = date.AddDays(1))
        {
            if (Counts(date, clock))
                used++;
        }

        return used;
    }

    private static bool Counts(DateOnly date, StatutoryClock clock) =>
        SlowCalendar.China.IsWorkingDay(date) == true && clock.Suspensions.All(suspension => Counts(date, suspension, clock.Counting));

    private static bool Counts(DateOnly date, Suspension suspension, SuspensionCounting counting)
    {
        // Asked and answered on one day: the day counts if either of its halves does.
        var request = counting is SuspensionCounting.RequestDay or SuspensionCounting.Both;
        var delivery = counting is SuspensionCounting.DeliveryDay or SuspensionCounting.Both;
        var isRequest = date == suspension.Requested;
        var isDelivery = date == suspension.Delivered;
        if (isRequest || isDelivery)
            return (isRequest && request) || (isDelivery && delivery);

        return date < suspension.Requested || date > suspension.Delivered;
    }
}
