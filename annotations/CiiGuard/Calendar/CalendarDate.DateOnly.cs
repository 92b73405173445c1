#if NET8_0_OR_GREATER
using System;

namespace CiiGuard;

public readonly partial struct CalendarDate
{
    /// <summary>The day as the platform's type. Not on .NET Standard 2.0.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator DateOnly(CalendarDate date) => DateOnly.FromDayNumber(date.DayNumber);

    /// <summary>The day from the platform's type. Not on .NET Standard 2.0.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator CalendarDate(DateOnly date) => new(date.DayNumber);

    // With conversions both ways, a comparison of the two types would be ambiguous without the operators below.

    /// <summary>Whether two days are the same.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(CalendarDate left, DateOnly right) => left.DayNumber == right.DayNumber;

    /// <inheritdoc cref="op_Equality(CalendarDate, DateOnly)"/>
    public static bool operator ==(DateOnly left, CalendarDate right) => left.DayNumber == right.DayNumber;

    /// <summary>Whether two days differ.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CalendarDate left, DateOnly right) => left.DayNumber != right.DayNumber;

    /// <inheritdoc cref="op_Inequality(CalendarDate, DateOnly)"/>
    public static bool operator !=(DateOnly left, CalendarDate right) => left.DayNumber != right.DayNumber;

    /// <summary>Whether a day is before another.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether it is before.</returns>
    public static bool operator <(CalendarDate left, DateOnly right) => left.DayNumber < right.DayNumber;

    /// <inheritdoc cref="op_LessThan(CalendarDate, DateOnly)"/>
    public static bool operator <(DateOnly left, CalendarDate right) => left.DayNumber < right.DayNumber;

    /// <summary>Whether a day is before another or the same.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether it is not after.</returns>
    public static bool operator <=(CalendarDate left, DateOnly right) => left.DayNumber <= right.DayNumber;

    /// <inheritdoc cref="op_LessThanOrEqual(CalendarDate, DateOnly)"/>
    public static bool operator <=(DateOnly left, CalendarDate right) => left.DayNumber <= right.DayNumber;

    /// <summary>Whether a day is after another.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether it is after.</returns>
    public static bool operator >(CalendarDate left, DateOnly right) => left.DayNumber > right.DayNumber;

    /// <inheritdoc cref="op_GreaterThan(CalendarDate, DateOnly)"/>
    public static bool operator >(DateOnly left, CalendarDate right) => left.DayNumber > right.DayNumber;

    /// <summary>Whether a day is after another or the same.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether it is not before.</returns>
    public static bool operator >=(CalendarDate left, DateOnly right) => left.DayNumber >= right.DayNumber;

    /// <inheritdoc cref="op_GreaterThanOrEqual(CalendarDate, DateOnly)"/>
    public static bool operator >=(DateOnly left, CalendarDate right) => left.DayNumber >= right.DayNumber;
}
#endif
