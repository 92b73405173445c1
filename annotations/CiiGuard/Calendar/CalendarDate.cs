using System;
using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;
#endif

namespace CiiGuard;

/// <summary>A day in China (Asia/Shanghai) without time of day, from 0001-01-01 to 9999-12-31.</summary>
/// <remarks>
/// The periods of the Measures are counted in days, and .NET Standard 2.0 has no type for a day. On .NET 8 and later <c>DateOnly</c> converts to it without a cast and compares with it, and <c>ToDateOnly()</c> goes back;
/// everywhere <see cref="DateTime"/> does by name (<see cref="FromDateTime"/>, <see cref="ToDateTime"/>), and a moment by <see cref="InChina"/>. A value that was never set is
/// 0001-01-01, which no calendar covers. It is written and read as <c>yyyy-MM-dd</c>, in JSON too (System.Text.Json on .NET 8; elsewhere through the type converter).
/// </remarks>
[TypeConverter(typeof(CalendarDateConverter))]
#if NET8_0_OR_GREATER
[JsonConverter(typeof(CalendarDateJsonConverter))]
#endif
public readonly partial struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>, IComparable, IFormattable
{
    private const int LastDayNumber = 3652058;

    /// <summary>Makes a day from its parts.</summary>
    /// <param name="year">Year, 1 to 9999.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day)
        : this(new DateTime(year, month, day))
    {
    }

    private CalendarDate(DateTime midnight) => DayNumber = (int)(midnight.Ticks / TimeSpan.TicksPerDay);

    private CalendarDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>The first day there is, 0001-01-01.</summary>
    public static CalendarDate MinValue => default;

    /// <summary>The last day there is, 9999-12-31.</summary>
    public static CalendarDate MaxValue => new(LastDayNumber);

    /// <summary>Days since 0001-01-01, the same number as that of <c>DateOnly</c>.</summary>
    public int DayNumber { get; }

    /// <summary>Year, 1 to 9999.</summary>
    public int Year => Midnight.Year;

    /// <summary>Month, 1 to 12.</summary>
    public int Month => Midnight.Month;

    /// <summary>Day of the month, from 1.</summary>
    public int Day => Midnight.Day;

    /// <summary>Day of the week. It does not tell whether the day is a working day: see <see cref="WorkingCalendar.IsWorkingDay(CalendarDate)"/>.</summary>
    public DayOfWeek DayOfWeek => (DayOfWeek)((DayNumber + 1) % 7);

    private DateTime Midnight => new(DayNumber * TimeSpan.TicksPerDay);

    /// <summary>The day with a given number.</summary>
    /// <param name="dayNumber">Days since 0001-01-01.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static CalendarDate FromDayNumber(int dayNumber) =>
        dayNumber is >= 0 and <= LastDayNumber
            ? new(dayNumber)
            : throw new ArgumentOutOfRangeException(nameof(dayNumber), dayNumber, "There is no such day.");

    /// <summary>The day that a date without time of day stands for.</summary>
    /// <param name="date">A date at midnight, local or of unspecified kind.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="date"/> has a time of day or is in universal time: then the day depends on the time zone; use <see cref="InChina"/>.
    /// </exception>
    public static CalendarDate FromDateTime(DateTime date)
    {
        if (date.Kind == DateTimeKind.Utc || date.TimeOfDay != TimeSpan.Zero)
            throw new ArgumentException("A date without time of day is needed; for a moment in time use CalendarDate.InChina.", nameof(date));

        return new(date);
    }

    /// <summary>The day it is in China (UTC+8) at a moment in time.</summary>
    /// <param name="moment">The moment, with any offset.</param>
    /// <returns>The day in China.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies beyond 9999-12-31.</exception>
    public static CalendarDate InChina(DateTimeOffset moment) => new(moment.ToOffset(TimeSpan.FromHours(8)).DateTime);

    /// <summary>The day at midnight, of unspecified kind.</summary>
    /// <returns>The date.</returns>
    public DateTime ToDateTime() => Midnight;

    /// <summary>The day that is some calendar days later. Periods of the Measures are counted in working days, not in these.</summary>
    /// <param name="days">Calendar days; negative ones go back.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate AddDays(int days)
    {
        var sum = (long)DayNumber + days;
        return sum is >= 0 and <= LastDayNumber
            ? new((int)sum)
            : throw new ArgumentOutOfRangeException(nameof(days), days, "There is no such day.");
    }

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => DayNumber.CompareTo(other.DayNumber);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        CalendarDate other => CompareTo(other),
        _ => throw new ArgumentException("A CalendarDate is needed.", nameof(obj)),
    };

    /// <summary>Whether two days are the same.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.DayNumber == right.DayNumber;

    /// <summary>Whether two days differ.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CalendarDate left, CalendarDate right) => left.DayNumber != right.DayNumber;

    /// <summary>Whether a day is before another.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether it is before.</returns>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.DayNumber < right.DayNumber;

    /// <summary>Whether a day is before another or the same.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether it is not after.</returns>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.DayNumber <= right.DayNumber;

    /// <summary>Whether a day is after another.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether it is after.</returns>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.DayNumber > right.DayNumber;

    /// <summary>Whether a day is after another or the same.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether it is not before.</returns>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.DayNumber >= right.DayNumber;
}
