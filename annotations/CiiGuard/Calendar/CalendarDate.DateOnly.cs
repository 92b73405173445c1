#if NET8_0_OR_GREATER
using System;

namespace CiiGuard;

public readonly partial struct CalendarDate
{
    // Without a cast only one way: with both, or with operators for the two types, comparisons of nullable days would be ambiguous.

    /// <summary>The day from the platform's type. Not on .NET Standard 2.0.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator CalendarDate(DateOnly date) => new(date.DayNumber);

    /// <summary>The day as the platform's type. Not on .NET Standard 2.0.</summary>
    /// <param name="date">The day.</param>
    public static explicit operator DateOnly(CalendarDate date) => date.ToDateOnly();

    /// <summary>The day as the platform's type. Not on .NET Standard 2.0.</summary>
    /// <returns>The day.</returns>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(DayNumber);
}
#endif
