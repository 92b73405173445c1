using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CiiGuard;

/// <summary>The plan of one year: its days off and make-up working days (年度节假日安排). Every other day follows the ordinary week.</summary>
/// <remarks>
/// It has the name of the year in the title of the State Council's notice, and may name days of the December before: the plan for 2019 moved 29 to 31 December 2018. Immutable.
/// </remarks>
public sealed class CalendarYear
{
    /// <summary>Makes a plan from the days it names.</summary>
    /// <param name="year">The year in the notice's title.</param>
    /// <param name="days">Days off and make-up working days, in any order.</param>
    /// <param name="sources">Where they are from, such as addresses of the notices.</param>
    /// <exception cref="CalendarDataException">
    /// A day is neither in the year nor in the December before, or named twice; or the year has no day off, which a plan that is not published yet looks like.
    /// </exception>
    public CalendarYear(int year, IEnumerable<CalendarDay> days, IEnumerable<string>? sources = null)
        : this(year, (days ?? throw new ArgumentNullException(nameof(days))).ToArray(), sources?.ToArray() ?? [], $"year {year}")
    {
    }

    internal CalendarYear(int year, CalendarDay[] days, string[] sources, string origin)
    {
        Array.Sort(days, static (left, right) => left.Date.CompareTo(right.Date));
        Check(year, days, origin);
        Year = year;
        Days = Array.AsReadOnly(days);
        Sources = Array.AsReadOnly(sources);
    }

    /// <summary>The year in the notice's title.</summary>
    public int Year { get; }

    /// <summary>Days off and make-up working days, by date.</summary>
    public IReadOnlyList<CalendarDay> Days { get; }

    /// <summary>Where they are from, such as addresses of the State Council's notices (国务院办公厅通知).</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Makes a plan from two lists of days.</summary>
    /// <param name="year">The year in the notice's title.</param>
    /// <param name="daysOff">Days off. Saturdays and Sundays need not be among them.</param>
    /// <param name="workingDays">Make-up working days: the Saturdays and Sundays on which people work.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="CalendarDataException">As for the constructor.</exception>
    public static CalendarYear FromDates(int year, IEnumerable<CalendarDate> daysOff, IEnumerable<CalendarDate> workingDays) =>
        new(
            year,
            (daysOff ?? throw new ArgumentNullException(nameof(daysOff))).Select(date => new CalendarDay(date, isWorkingDay: false))
                .Concat((workingDays ?? throw new ArgumentNullException(nameof(workingDays))).Select(date => new CalendarDay(date, isWorkingDay: true))));

    /// <summary>Reads the plan of a year from the JSON form in which the built-in years are kept (see <c>docs/calendar.md</c>).</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">What it is called in error messages, such as a file name.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="CalendarDataException">The text is not in that form, or not a plan; says where and what to do.</exception>
    public static CalendarYear Parse(string json, string source = "calendar") =>
        new HolidayJsonReader(json ?? throw new ArgumentNullException(nameof(json)), source).Read();

    /// <summary>Reads the plan of a year from a file in the JSON form of <see cref="Parse"/>, UTF-8.</summary>
    /// <param name="path">Path of the file.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="CalendarDataException">As for <see cref="Parse"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CalendarYear Load(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>The plan with some days added or changed, as a later notice may order.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The new plan.</returns>
    /// <exception cref="CalendarDataException">As for the constructor.</exception>
    public CalendarYear WithDays(params CalendarDay[] days)
    {
        if (days is null)
            throw new ArgumentNullException(nameof(days));

        var changed = new HashSet<CalendarDate>(days.Select(day => day.Date));
        return new CalendarYear(Year, Days.Where(day => !changed.Contains(day.Date)).Concat(days), Sources);
    }

    private static void Check(int year, CalendarDay[] days, string origin)
    {
        if (year is < 1 or > 9999)
            throw CalendarDataException.NoSuchYear(origin, year);

        var anyOff = false;
        for (var i = 0; i < days.Length; i++)
        {
            var date = days[i].Date;
            if (date.Year != year && !(date.Year == year - 1 && date.Month == 12))
                throw CalendarDataException.DayOfAnotherYear(origin, year, date);
            if (i > 0 && days[i - 1].Date == date)
                throw CalendarDataException.DayTwice(origin, date);

            anyOff |= date.Year == year && !days[i].IsWorkingDay;
        }

        if (!anyOff)
            throw CalendarDataException.NoDayOff(origin, year);
    }
}
