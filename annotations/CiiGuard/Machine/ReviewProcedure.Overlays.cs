using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <content>What lies over a state. Steps are taken often and overlays change seldom, so the usual cases are answered without making anything.</content>
public sealed partial class ReviewProcedure
{
    // For each overlay the list that holds it alone.
    private readonly IReadOnlyList<string>[] _alone;

    /// <summary>An overlay by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The overlay, or null if there is none.</returns>
    public ProcedureOverlay? FindOverlay(string? code)
    {
        var index = OverlayIndex(code);
        return index < 0 ? null : _overlays[index];
    }

    private static bool OverlayAllows(ProcedureStep step, ReviewSnapshot snapshot) =>
        (step.Begins is null || !Contains(snapshot.Overlays, step.Begins)) && (step.Ends is null || Contains(snapshot.Overlays, step.Ends));

    private static bool Contains(IReadOnlyList<string> overlays, string code)
    {
        for (var i = 0; i < overlays.Count; i++)
        {
            if (overlays[i] == code)
                return true;
        }

        return false;
    }

    private int OverlayIndex(string? code)
    {
        for (var i = 0; i < _overlays.Length; i++)
        {
            if (_overlays[i].Code == code)
                return i;
        }

        return -1;
    }

    private IReadOnlyList<string> Overlaid(IReadOnlyList<string> overlays, ProcedureStep step)
    {
        if (step.Begins is null && step.Ends is null)
            return overlays;

        var ended = step.Ends is { } ends && Contains(overlays, ends);
        var kept = ended ? overlays.Count - 1 : overlays.Count;
        if (kept == 0)
            return step.Begins is { } only ? Alone(only) : [];
        if (!ended && step.Begins is null)
            return overlays;

        var result = new string[kept + (step.Begins is null ? 0 : 1)];
        var count = 0;
        for (var i = 0; i < overlays.Count; i++)
        {
            if (!ended || overlays[i] != step.Ends)
                result[count++] = overlays[i];
        }

        if (step.Begins is { } begins)
            result[count] = begins;
        return Array.AsReadOnly(result);
    }

    private IReadOnlyList<string> Lasting(IReadOnlyList<string> overlays)
    {
        var lasting = 0;
        for (var i = 0; i < overlays.Count; i++)
        {
            if (IsLasting(overlays[i]))
                lasting++;
        }

        if (lasting == overlays.Count)
            return overlays;
        if (lasting == 0)
            return [];

        var result = new List<string>(lasting);
        for (var i = 0; i < overlays.Count; i++)
        {
            if (IsLasting(overlays[i]))
                result.Add(overlays[i]);
        }

        return result.AsReadOnly();
    }

    private IReadOnlyList<string> Alone(string code)
    {
        var index = OverlayIndex(code);
        return index < 0 ? [code] : _alone[index];
    }

    private bool IsLasting(string overlay) => FindOverlay(overlay) is { IsLasting: true };

    private bool AnyStopsClock(IReadOnlyList<string> overlays)
    {
        for (var i = 0; i < overlays.Count; i++)
        {
            if (FindOverlay(overlays[i]) is { StopsClock: true })
                return true;
        }

        return false;
    }

    // The running clock, under the overlays that lie from this day on.
    private void StopOrGoOn(IReadOnlyList<string> overlays, CalendarDate on, ref IReadOnlyList<ClockPause> pauses, ref CalendarDate? pausedSince)
    {
        if (AnyStopsClock(overlays))
        {
            pausedSince ??= on;
        }
        else if (pausedSince is { } since)
        {
            pauses = With(pauses, since, on);
            pausedSince = null;
        }
    }

    private static IReadOnlyList<ClockPause> With(IReadOnlyList<ClockPause> pauses, CalendarDate from, CalendarDate to)
    {
        var result = new ClockPause[pauses.Count + 1];
        for (var i = 0; i < pauses.Count; i++)
            result[i] = pauses[i];
        result[pauses.Count] = new() { From = from, To = to };
        return Array.AsReadOnly(result);
    }
}
