using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;

namespace CiiGuard.Generators;

/// <summary>What a step asks for, as parameters: one for each piece of evidence, and the act.</summary>
/// <param name="Type">Type.</param>
/// <param name="Name">Name.</param>
/// <param name="Property">Property of the event that takes it; empty for the act, which the event is made with.</param>
/// <param name="Documentation">Text of the documentation.</param>
internal readonly record struct StepParameter(string Type, string Name, string Property, string Documentation);

internal static class StepParameters
{
    private static readonly (int Flag, StepParameter Parameter)[] Evidence =
    [
        (4, new("global::CiiGuard.DossierFiling", "dossier", "Dossier", "The complete application file (申报材料).")),
        (2, new("string", "document", "Document", "Number or title of the written document (文书编号).")),
        (1, new("string", "reasons", "Reasons", "The reasons, which are kept (理由).")),
    ];

    private static readonly StepParameter Act = new("global::CiiGuard.Act", "act", "", "Who acts, in which role, and on which day.");

    public static IEnumerable<StepParameter> Of(StepModel step) =>
        Evidence.Where(row => (step.Evidence & row.Flag) != 0).Select(row => row.Parameter).Append(Act);

    public static string List(StepModel step) => string.Join(", ", Of(step).Select(parameter => $"{parameter.Type} {parameter.Name}"));

    public static string Arguments(StepModel step) => string.Join(", ", Of(step).Select(parameter => parameter.Name));

    /// <summary>Code that makes the event.</summary>
    public static string Event(StepModel step)
    {
        var properties = Of(step).Where(parameter => parameter.Property.Length > 0).Select(parameter => $"{parameter.Property} = {parameter.Name}").ToList();
        var made = $"new global::CiiGuard.ReviewEvent({Code.Literal(step.Code)}, act)";
        return properties.Count == 0 ? made : $"{made} {{ {string.Join(", ", properties)} }}";
    }
}
