using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>A path as it goes into a diagnostic: additional locations for an editor, a line of text for SARIF and the evidence report.</summary>
internal static class WitnessText
{
    public static IEnumerable<Location> LocationsOf(ImmutableArray<WitnessStep> path)
    {
        foreach (var step in path)
        {
            if (step.Kind != WitnessStepKind.Omitted)
                yield return step.Location;
        }
    }

    /// <summary>For instance <c>12: review; 14: review.IsCleared = false; 20: review.Reopen()</c>: line numbers as an editor shows them, and code.</summary>
    public static string Of(ImmutableArray<WitnessStep> path)
    {
        var text = new StringBuilder();
        foreach (var step in path)
        {
            if (text.Length > 0)
                text.Append("; ");
            if (step.Kind == WitnessStepKind.Omitted)
            {
                text.Append(step.Text);
                continue;
            }

            text.Append((step.Location.GetLineSpan().StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture)).Append(": ").Append(step.Text);
            text.Append(step.Kind switch
            {
                WitnessStepKind.ConditionTrue => " = true",
                WitnessStepKind.ConditionFalse => " = false",
                WitnessStepKind.CaseTaken => " applies",
                WitnessStepKind.CaseLeft => " does not apply",
                WitnessStepKind.LoopEntered => " has one more",
                WitnessStepKind.LoopEnded => " has no more",
                WitnessStepKind.IsNull => " = null",
                WitnessStepKind.IsNotNull => " = not null",
                WitnessStepKind.Thrown => " throws",
                _ => string.Empty,
            });
        }

        return text.ToString();
    }
}
