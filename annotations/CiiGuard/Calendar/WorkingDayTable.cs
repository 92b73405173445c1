using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>Which days are working days, counted beforehand: a bit per day with the count before each word, and the working days in order.</summary>
/// <remarks>Rank is one look at the bits, select one look at the list; neither depends on how far apart the days are.</remarks>
internal sealed class WorkingDayTable
{
    private readonly int origin;
    private readonly ulong[] bits;
    private readonly int[] countBefore;
    private readonly int[] workingDays;
    private readonly Run[] runs;

    public WorkingDayTable(CalendarYear[] years)
    {
        runs = Runs(years).ToArray();
        origin = runs[0].First;
        bits = new ulong[((runs[runs.Length - 1].Last - origin) >> 6) + 1];
        foreach (var run in runs)
            SetOrdinaryWeek(run);
        foreach (var year in years)
            SetDays(year);

        countBefore = new int[bits.Length];
        workingDays = Count();
        for (var i = 0; i < runs.Length; i++)
            runs[i] = runs[i].WithCounts(Rank(runs[i].First - 1), Rank(runs[i].Last));
    }

    /// <summary>The stretch of covered years that a day is in.</summary>
    public bool TryFindRun(int day, out Run found)
    {
        foreach (var run in runs)
        {
            if (day <= run.Last)
            {
                found = run;
                return day >= run.First;
            }
        }

        found = default;
        return false;
    }

    public bool IsWorkingDay(int day) => (bits[(day - origin) >> 6] >> ((day - origin) & 63) & 1) != 0;

    /// <summary>Working days from the first day of the table through a day of it.</summary>
    public int Rank(int day)
    {
        var offset = day - origin;
        return offset < 0 ? 0 : countBefore[offset >> 6] + PopulationCount(bits[offset >> 6] << (63 - (offset & 63)));
    }

    /// <summary>The day that is the n-th working day of the table, from 1.</summary>
    public int Select(int rank) => workingDays[rank - 1];

    private static IEnumerable<Run> Runs(CalendarYear[] years)
    {
        for (int i = 0, next; i < years.Length; i = next)
        {
            for (next = i + 1; next < years.Length && years[next].Year == years[next - 1].Year + 1; next++)
            {
            }

            yield return new Run(new CalendarDate(years[i].Year, 1, 1).DayNumber, new CalendarDate(years[next - 1].Year, 12, 31).DayNumber);
        }
    }

    private void SetOrdinaryWeek(Run run)
    {
        for (var day = run.First; day <= run.Last; day++)
        {
            if (CalendarDate.FromDayNumber(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                Set(day, working: true);
        }
    }

    /// <summary>Years come in order, so that of two plans that name a day of December, the later one holds.</summary>
    private void SetDays(CalendarYear year)
    {
        foreach (var day in year.Days)
        {
            if (TryFindRun(day.Date.DayNumber, out _))
                Set(day.Date.DayNumber, day.IsWorkingDay);
        }
    }

    private void Set(int day, bool working)
    {
        var bit = 1UL << ((day - origin) & 63);
        if (working)
            bits[(day - origin) >> 6] |= bit;
        else
            bits[(day - origin) >> 6] &= ~bit;
    }

    private int[] Count()
    {
        var days = new List<int>();
        for (var word = 0; word < bits.Length; word++)
        {
            countBefore[word] = days.Count;
            for (var bit = 0; bit < 64; bit++)
            {
                if ((bits[word] >> bit & 1) != 0)
                    days.Add(origin + (word << 6) + bit);
            }
        }

        return days.ToArray();
    }

    private static int PopulationCount(ulong word)
    {
#if NET8_0_OR_GREATER
        return System.Numerics.BitOperations.PopCount(word);
#else
        word -= word >> 1 & 0x5555555555555555;
        word = (word & 0x3333333333333333) + (word >> 2 & 0x3333333333333333);
        word = word + (word >> 4) & 0x0F0F0F0F0F0F0F0F;
        return (int)(word * 0x0101010101010101 >> 56);
#endif
    }

    /// <summary>Covered years without a gap: first and last day, and the working days before and through them.</summary>
    internal readonly struct Run(int first, int last, int countBefore = 0, int countThrough = 0)
    {
        public int First { get; } = first;

        public int Last { get; } = last;

        public int CountBefore { get; } = countBefore;

        public int CountThrough { get; } = countThrough;

        public Run WithCounts(int before, int through) => new(First, Last, before, through);
    }
}
