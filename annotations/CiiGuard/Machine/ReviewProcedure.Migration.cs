using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

public sealed partial class ReviewProcedure
{
    /// <summary>Which states a review can be in under this procedure that have no counterpart of the same code and legal meaning in another one.</summary>
    /// <param name="target">The other procedure.</param>
    /// <returns>The states, in the order of their declaration; none if every review in flight could go over.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public IReadOnlyList<ProcedureState> StatesWithoutCounterpart(ReviewProcedure target)
    {
        if (target is null)
            throw new ArgumentNullException(nameof(target));

        return _states.Where(state => target.FindState(state.Code)?.Meaning != state.Meaning).ToArray();
    }

    /// <summary>Takes a review over to another procedure, where its state has a counterpart and nothing is lost.</summary>
    /// <remarks>No edition has a rule for reviews that were pending when it was replaced: whether one may go over is for the operator and the office to say. The running clock is kept as it is.</remarks>
    /// <param name="snapshot">The review under this procedure.</param>
    /// <param name="target">The other procedure.</param>
    /// <returns>The snapshot under the other procedure, or the refusal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Outcome Migrate(ReviewSnapshot snapshot, ReviewProcedure target)
    {
        if (target is null)
            throw new ArgumentNullException(nameof(target));
        if (Check(snapshot) is { } misfit)
            return new(misfit);

        var state = FindState(snapshot.State)!;
        if (target.FindState(state.Code) is not { } counterpart || counterpart.Meaning != state.Meaning)
        {
            return target.Refuse(RefusalReason.UnknownState, "", snapshot.State, "", [], new(
                $"'{state.Name.English}' has no counterpart in {target.Title.English}: finish the review under {Title.English}",
                $"“{state.Name.Chinese}”在{target.Title.Chinese}中没有对应状态：请按{Title.Chinese}办结"));
        }

        var moved = snapshot with { Procedure = target.Code };
        return target.Check(moved) is { } refusal ? new Outcome(refusal) : new Outcome(snapshot, moved, null, null, null);
    }
}
