using System;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>A report of the flow rules, and where it stands in the present text.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Span">Its place.</param>
/// <param name="Needed">The states that would be good enough; empty for rules that ask for none.</param>
internal sealed record ReviewReport(string Id, TextSpan Span, StateSet Needed)
{
    public static ReviewReport Of(Diagnostic diagnostic) => new(diagnostic.Id, diagnostic.Location.SourceSpan, NeededBy(diagnostic));

    private static StateSet NeededBy(Diagnostic diagnostic)
    {
        var needed = StateSet.Empty;
        if (!diagnostic.Properties.TryGetValue("NeededStates", out var names) || names is null)
            return needed;
        foreach (var name in names.Split(','))
        {
            var state = Array.IndexOf(ReviewStateSets.Names, name);
            if (state >= 0)
                needed |= ReviewStateSets.OfState(state);
        }

        return needed;
    }
}
