using System;

namespace CiiGuard;

/// <summary>A day that a calendar names because it departs from the ordinary week: a day off or a make-up working day (放假日或者调休上班日).</summary>
/// <param name="date">The day.</param>
/// <param name="isWorkingDay">Whether it is a working day.</param>
/// <param name="name">The occasion, for people to read.</param>
public readonly struct CalendarDay(CalendarDate date, bool isWorkingDay, string name = "") : IEquatable<CalendarDay>
{
    private readonly string? name = name;

    /// <summary>The day.</summary>
    public CalendarDate Date { get; } = date;

    /// <summary>Whether it is a working day, be it on a weekend.</summary>
    public bool IsWorkingDay { get; } = isWorkingDay;

    /// <summary>The occasion (节日名称), such as 春节. Empty if none is given.</summary>
    public string Name => name ?? "";

    /// <inheritdoc/>
    public bool Equals(CalendarDay other) => Date == other.Date && IsWorkingDay == other.IsWorkingDay && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Date.GetHashCode();

    /// <summary>Date, what it is, and the occasion.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Date} {(IsWorkingDay ? "working day" : "day off")} {Name}".TrimEnd();

    /// <summary>Whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(CalendarDay left, CalendarDay right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CalendarDay left, CalendarDay right) => !left.Equals(right);
}
