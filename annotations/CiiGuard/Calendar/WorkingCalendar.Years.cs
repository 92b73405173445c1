using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

public sealed partial class WorkingCalendar
{
    /// <summary>The working days of China as the State Council's notices order them, national calendar, for the years built into this version (国务院办公厅节假日安排).</summary>
    /// <remarks>
    /// From a public collection that was compared with three others and, for some years, with copies of the notices; <see cref="CalendarYear.Sources"/> of each year names the notices.
    /// Extensions that a province ordered for itself are not in it. A later notice can change a running year; then replace the year (<see cref="WithYear"/>).
    /// </remarks>
    public static WorkingCalendar China => BuiltIn.China;

    /// <summary>The calendar with the plan of one more year, or another plan for a year it has.</summary>
    /// <param name="year">The plan.</param>
    /// <returns>The new calendar.</returns>
    public WorkingCalendar WithYear(CalendarYear year) => WithYears([year ?? throw new ArgumentNullException(nameof(year))]);

    /// <summary>The calendar with the plans of more years, or other plans for years it has.</summary>
    /// <param name="years">The plans, one for a year.</param>
    /// <returns>The new calendar.</returns>
    /// <exception cref="ArgumentException">A year is there twice.</exception>
    public WorkingCalendar WithYears(IEnumerable<CalendarYear> years)
    {
        var added = (years ?? throw new ArgumentNullException(nameof(years))).ToArray();
        return new WorkingCalendar(Name, this.years.Where(year => !Array.Exists(added, other => other.Year == year.Year)).Concat(added));
    }

    // Apart, so that a program that only uses calendars of its own does not build this one.
    private static class BuiltIn
    {
        public static readonly WorkingCalendar China = new("State Council of China (国务院)", ChinaHolidays.Years());
    }
}
