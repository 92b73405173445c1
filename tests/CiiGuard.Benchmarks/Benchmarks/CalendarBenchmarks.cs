using BenchmarkDotNet.Attributes;

namespace CiiGuard.Benchmarks;

/// <summary>Counting in working days: the length of the period must not matter. Beside it, the loop over days that people write.</summary>
[ShortRunJob]
public class CalendarBenchmarks
{
    private readonly WorkingCalendar calendar = WorkingCalendar.China;
    private CalendarDate start;
    private CalendarDate end;
    private StatutoryClock clock = null!;

    /// <summary>The shortest period, a review at its longest stated limits, and ten years.</summary>
    [Params(10, 160, 2490)]
    public int WorkingDays { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        start = new CalendarDate(2015, 1, 12);
        end = calendar.AddWorkingDays(start, WorkingDays);
        clock = new StatutoryClock(start, WorkingDays).Suspend(start.AddDays(3)).Resume(start.AddDays(20)).Suspend(start.AddDays(25)).Resume(start.AddDays(30));
    }

    [Benchmark]
    public bool IsWorkingDay() => calendar.IsWorkingDay(end);

    [Benchmark]
    public CalendarDate AddWorkingDays() => calendar.AddWorkingDays(start, WorkingDays);

    [Benchmark]
    public int CountWorkingDays() => calendar.CountWorkingDays(start, end);

    [Benchmark]
    public CalendarDate LatestStart() => calendar.LatestStart(end, WorkingDays);

    /// <summary>With two suspensions.</summary>
    [Benchmark]
    public CalendarDate? Due() => clock.Due(calendar);

    [Benchmark(Baseline = true)]
    public CalendarDate DayByDay()
    {
        var date = start;
        for (var left = WorkingDays; left > 0;)
        {
            date = date.AddDays(1);
            if (calendar.IsWorkingDay(date))
                left--;
        }

        return date;
    }

    /// <summary>What the built-in calendar costs once.</summary>
    [Benchmark]
    public WorkingCalendar Build() => calendar.WithYears([]);
}
