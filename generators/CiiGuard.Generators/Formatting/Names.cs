using System.Collections.Generic;
using CiiGuard.Analyzers;
using CiiGuard.Lists;

namespace CiiGuard.Generators;

/// <summary>Names of enum members by their values, as the vocabulary declares them. An undefined value was refused by the reader.</summary>
internal static class Names
{
    private static readonly string[] Certainties = ["Unverified", "Reading", "SecondarySource", "Text"];
    private static readonly string[] Periods = ["NeedDecision", "PreliminaryReview", "PreliminaryReviewExtension", "Opinions", "SpecialReview"];
    private static readonly string[] Actors = ["Operator", "Supplier", "ReviewOffice", "MemberUnit", "Department", "CentralCommission", "Clock"];
    private static readonly string[] Evidence = ["Reasons", "Document", "Dossier"];

    private static readonly string[] EnglishActors =
    [
        "the operator", "the supplier", "the Cybersecurity Review Office", "the member units", "the departments concerned", "the Central Cyberspace Affairs Commission", "the passing of time",
    ];

    public static string Edition(ListedEdition edition) => Code.Vocabulary + "MeasuresVersion." + edition;

    public static string ReviewState(int value) => ReviewStateSets.Names[value];

    public static string LegalCertainty(int value) => Code.Vocabulary + "LegalCertainty." + Certainties[value];

    public static string ReviewPeriod(int value) => Code.Vocabulary + "ReviewPeriod." + Periods[value];

    public static string ReviewActors(int value) => Set("ReviewActors", Actors, value);

    public static string StepEvidence(int value) => Set("StepEvidence", Evidence, value);

    /// <summary>The actors in words.</summary>
    public static string ActorsInWords(int value)
    {
        var parts = new List<string>();
        for (var bit = 0; bit < EnglishActors.Length; bit++)
        {
            if ((value & (1 << bit)) != 0)
                parts.Add(EnglishActors[bit]);
        }

        return parts.Count == 0 ? "nobody" : string.Join(", ", parts);
    }

    public static bool IsReading(ProcedureEntry entry) => entry.Certainty != 3;

    private static string Set(string type, string[] members, int value)
    {
        var parts = new List<string>();
        for (var bit = 0; bit < members.Length; bit++)
        {
            if ((value & (1 << bit)) != 0)
                parts.Add(Code.Vocabulary + type + "." + members[bit]);
        }

        return parts.Count == 0 ? Code.Vocabulary + type + ".None" : string.Join(" | ", parts);
    }
}
