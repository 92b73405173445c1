#if NET8_0_OR_GREATER
using System;

namespace CiiGuard;

public sealed partial class WorkingCalendar
{
    /// <inheritdoc cref="AddWorkingDays(CalendarDate, int)"/>
    public DateOnly AddWorkingDays(DateOnly eventDate, int workingDays) => AddWorkingDays((CalendarDate)eventDate, workingDays).ToDateOnly();

    /// <inheritdoc cref="LatestStart(CalendarDate, int)"/>
    public DateOnly LatestStart(DateOnly due, int workingDays) => LatestStart((CalendarDate)due, workingDays).ToDateOnly();

    /// <inheritdoc cref="NextWorkingDay(CalendarDate)"/>
    public DateOnly NextWorkingDay(DateOnly after) => NextWorkingDay((CalendarDate)after).ToDateOnly();

    /// <inheritdoc cref="PreviousWorkingDay(CalendarDate)"/>
    public DateOnly PreviousWorkingDay(DateOnly before) => PreviousWorkingDay((CalendarDate)before).ToDateOnly();
}
#endif
