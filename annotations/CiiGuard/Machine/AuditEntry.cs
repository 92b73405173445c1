using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>One line of the audit trail: who took which step when, on what ground, and where it led. Written and read by System.Text.Json as it is.</summary>
/// <remarks>All texts are stable codes, days as <c>yyyy-MM-dd</c>, or what the actor gave. The chain is made and tested by <see cref="AuditTrail"/>.</remarks>
public sealed record AuditEntry
{
    /// <summary>Number of the entry in its review: 0 is the beginning, and then the version of the snapshot that the step led to.</summary>
    public int Sequence { get; init; }

    /// <summary>Code of the procedure.</summary>
    public string Procedure { get; init; } = "";

    /// <summary>Id of the review.</summary>
    public string Case { get; init; } = "";

    /// <summary>Code of the step, or empty at the beginning.</summary>
    public string Step { get; init; } = "";

    /// <summary>Code of the state before, or empty at the beginning.</summary>
    public string From { get; init; } = "";

    /// <summary>Code of the state after.</summary>
    public string To { get; init; } = "";

    /// <summary>The day of the act.</summary>
    public CalendarDate On { get; init; }

    /// <summary>Who acted.</summary>
    public string By { get; init; } = "";

    /// <summary>The role, by name: one or several of <see cref="ReviewActors"/>.</summary>
    public string Role { get; init; } = "";

    /// <summary>Articles of the procedure that the step rests on.</summary>
    public string Articles { get; init; } = "";

    /// <summary>The reasons, or null.</summary>
    public string? Reasons { get; init; }

    /// <summary>The written document, or null.</summary>
    public string? Document { get; init; }

    /// <summary>The documents of the file by name, with their references; null if no file was handed in.</summary>
    public IReadOnlyDictionary<string, string>? Dossier { get; init; }

    /// <summary>Hash of the entry before, in lower-case hexadecimal, or empty at the beginning and while the entry is not sealed.</summary>
    public string PreviousHash { get; init; } = "";

    /// <summary>Hash of this entry, in lower-case hexadecimal, or empty while it is not sealed.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Whether two entries say the same.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(AuditEntry? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && (Sequence, Procedure, Case, Step, From, To, On) == (other.Sequence, other.Procedure, other.Case, other.Step, other.From, other.To, other.On)
            && (By, Role, Articles, Reasons, Document) == (other.By, other.Role, other.Articles, other.Reasons, other.Document)
            && (PreviousHash, Hash) == (other.PreviousHash, other.Hash)
            && SameDossier(Dossier, other.Dossier));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Case ?? "") * 31) + Sequence);

    private static bool SameDossier(IReadOnlyDictionary<string, string>? left, IReadOnlyDictionary<string, string>? right) =>
        left is null || right is null
            ? ReferenceEquals(left, right)
            : left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var value) && value == pair.Value);

    internal static AuditEntry Of(ReviewSnapshot? before, ReviewSnapshot after, ReviewEvent? @event, ProcedureStep? step, Act act) => new()
    {
        Sequence = after.Version,
        Procedure = after.Procedure,
        Case = after.Case,
        Step = step?.Code ?? "",
        From = before?.State ?? "",
        To = after.State,
        On = act.On,
        By = act.By,
        Role = act.Role.ToString(),
        Articles = step?.Articles ?? "",
        Reasons = @event?.Reasons,
        Document = @event?.Document,
        Dossier = @event?.Dossier?.Documents.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value),
    };
}
