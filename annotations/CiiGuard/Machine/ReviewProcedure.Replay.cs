using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

public sealed partial class ReviewProcedure
{
    /// <summary>Rebuilds a review from its beginning and the events since, and stops at the first that is refused.</summary>
    /// <param name="caseId">Id of the review.</param>
    /// <param name="begin">The act that began it.</param>
    /// <param name="events">The events in their order.</param>
    /// <returns>The last outcome: the rebuilt snapshot, or the refusal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Outcome Replay(string caseId, Act begin, IEnumerable<ReviewEvent> events)
    {
        if (events is null)
            throw new ArgumentNullException(nameof(events));

        var outcome = Begin(caseId, begin);
        foreach (var @event in events)
        {
            if (outcome.Snapshot is not { } snapshot)
                return outcome;
            outcome = Apply(snapshot, @event);
        }

        return outcome;
    }

    /// <summary>Rebuilds a review from its audit trail. A stored snapshot that does not equal the result was changed by hand, or the trail was.</summary>
    /// <param name="entries">The entries in their order, the beginning first. Whether they were tampered with is tested by <see cref="AuditTrail.Verify"/>, not here.</param>
    /// <returns>The last outcome: the rebuilt snapshot, or the refusal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no entry, the first is not a beginning, or an entry names no actor, an unknown role or an unknown document.</exception>
    public Outcome Replay(IEnumerable<AuditEntry> entries)
    {
        if (entries is null)
            throw new ArgumentNullException(nameof(entries));

        Outcome? last = null;
        foreach (var (_, outcome) in Walk(entries))
            last = outcome;
        return last ?? throw new ArgumentException("An audit trail has at least the beginning of the review.", nameof(entries));
    }

    /// <summary>The outcome of each entry, up to the first that is refused.</summary>
    internal IEnumerable<(AuditEntry Entry, Outcome Outcome)> Walk(IEnumerable<AuditEntry> entries)
    {
        ReviewSnapshot? snapshot = null;
        foreach (var entry in entries)
        {
            if (entry is null)
                throw new ArgumentException("There is a gap: one of the entries is null.", nameof(entries));
            if (snapshot is null && !string.IsNullOrEmpty(entry.Step))
                throw new ArgumentException($"The first entry takes the step '{entry.Step}': an audit trail starts with the beginning of the review.", nameof(entries));

            if (entry.Procedure != Code)
            {
                yield return (entry, Refuse(RefusalReason.OtherProcedure, entry.Step ?? "", snapshot?.State ?? "", "", [], new(
                    $"Entry {entry.Sequence} was made under '{entry.Procedure}', not under '{Code}'", $"第{entry.Sequence}号记录依“{entry.Procedure}”作出，而非“{Code}”")));
                yield break;
            }

            var outcome = snapshot is null ? Begin(entry.Case, ActOf(entry)) : Apply(snapshot, EventOf(entry));
            yield return (entry, outcome);
            snapshot = outcome.Snapshot;
            if (snapshot is null)
                yield break;
        }
    }

    private static Act ActOf(AuditEntry entry) => new(entry.By, Named<ReviewActors>(entry.Role, entry), entry.On);

    private static ReviewEvent EventOf(AuditEntry entry)
    {
        DossierFiling? dossier = null;
        if (entry.Dossier is { } documents)
        {
            var named = new List<KeyValuePair<DossierDocument, string>>();
            foreach (var pair in documents)
                named.Add(new(Named<DossierDocument>(pair.Key, entry), pair.Value));
            dossier = new(named);
        }

        return new(entry.Step ?? "", ActOf(entry)) { Reasons = entry.Reasons, Document = entry.Document, Dossier = dossier };
    }

    // Names, and not the numbers that stand for them in one build.
    private static T Named<T>(string? name, AuditEntry entry)
        where T : struct, Enum =>
        name is { Length: > 0 } && name.All(character => char.IsLetter(character) || character is ',' or ' ') && Enum.TryParse<T>(name, out var value)
            ? value
            : throw new ArgumentException($"Entry {entry.Sequence} names '{name}', which is no {typeof(T).Name}.");
}
