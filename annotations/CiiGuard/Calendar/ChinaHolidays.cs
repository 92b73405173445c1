using System;

namespace CiiGuard;

/// <summary>The built-in years, unpacked from what the files below <c>Data</c> are compiled into.</summary>
internal static partial class ChinaHolidays
{
    /// <summary>Packed days count from 1 December of the year before.</summary>
    private const int DaysOfDecember = 31;

    public static CalendarYear[] Years() => Array.ConvertAll(Packed, static year => Unpack(year));

    private static CalendarYear Unpack(PackedYear packed)
    {
        var start = new CalendarDate(packed.Year, 1, 1).AddDays(-DaysOfDecember);
        var days = Array.ConvertAll(packed.Days, day => new CalendarDay(start.AddDays(day >> 6), (day & 1) != 0, Names[day >> 1 & 31]));
        return new CalendarYear(packed.Year, days, packed.Sources, $"built-in year {packed.Year}");
    }

    /// <summary>A year: in each day from the lowest bit, 1 whether it is a working day, 5 its name, the rest how many days after 1 December of the year before.</summary>
    private readonly struct PackedYear(int year, string[] sources, ushort[] days)
    {
        public int Year { get; } = year;

        public string[] Sources { get; } = sources;

        public ushort[] Days { get; } = days;
    }
}
