using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <content>Which steps are lawful: asked for every page that shows a review, so each answer is made once.</content>
public sealed partial class ReviewProcedure
{
    // As many as there are answers for; a procedure with more overlays gets its answers anew where one of the others lies.
    private const int MostAskedOverlays = 4;

    // [(state << AskedOverlays) | overlays that lie, a bit for each]: the answer, once it has been asked for. Two threads may make the same one.
    private readonly IReadOnlyList<ProcedureStep>?[] _lawful;

    // [state]: the steps of the table.
    private readonly IReadOnlyList<ProcedureStep>[] _inTable;

    private int AskedOverlays => Math.Min(_overlays.Length, MostAskedOverlays);

    /// <summary>The steps of the table in a state, whoever takes them. Overlays are not asked: see <see cref="LawfulSteps(ReviewSnapshot)"/>.</summary>
    /// <param name="state">Code of the state.</param>
    /// <returns>The steps; none for a code that names no state.</returns>
    public IReadOnlyList<ProcedureStep> LawfulSteps(string? state) =>
        state is not null && _statePlaces.TryGetValue(state, out var place) ? _inTable[place.Index] : [];

    /// <summary>The steps that can be taken where a review stands.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The steps; none if the snapshot does not fit this procedure.</returns>
    public IReadOnlyList<ProcedureStep> LawfulSteps(ReviewSnapshot snapshot)
    {
        if (snapshot?.State is null)
            return [];

        var place = snapshot.Known;
        if (place?.Procedure != this && !_statePlaces.TryGetValue(snapshot.State, out place))
            return [];

        var lying = 0;
        var overlays = snapshot.Overlays;
        for (var i = 0; i < overlays.Count; i++)
        {
            var overlay = OverlayIndex(overlays[i]);
            if (overlay is < 0 or >= MostAskedOverlays)
                return Allowed(place.Index, snapshot);
            lying |= 1 << overlay;
        }

        return _lawful[(place.Index << AskedOverlays) | lying] ??= Allowed(place.Index, snapshot);
    }

    private IReadOnlyList<ProcedureStep> InTable(int state) =>
        Array.AsReadOnly(_steps.Where((_, step) => _table[(state * _steps.Length) + step] != Forbidden).ToArray());

    private IReadOnlyList<ProcedureStep> Allowed(int state, ReviewSnapshot snapshot) => Array.AsReadOnly(_inTable[state].Where(step => OverlayAllows(step, snapshot)).ToArray());
}
