namespace GridProcurement.Mistakes.Infrastructure;

public interface IClock
{
    DateOnly Today { get; }
}

/// <summary>A clock that the scenario moves by hand, so that a run prints the same dates every time.</summary>
public sealed class ScenarioClock(DateOnly start) : IClock
{
    public DateOnly Today { get; private set; } = start;

    public void MoveTo(DateOnly day)
    {
        if (day < Today)
            throw new ArgumentOutOfRangeException(nameof(day), day, "Time does not run backwards.");
        Today = day;
    }
}
