using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// The path as a part of the message's sentence: where the state came from, the branch taken, the statement in the helper. Short, as messages are read in
/// lists; the whole path is in the report's property and additional locations.
/// </summary>
internal static class WitnessPhrase
{
    private const int MaximumSteps = 3;
    private const int MaximumCode = 48;

    /// <param name="path">The steps, in order.</param>
    /// <param name="report">Where the report stands: places in its file are given by line alone.</param>
    /// <returns>With the punctuation that joins it to the sentence; empty without a path.</returns>
    public static LocalizableString Of(ImmutableArray<WitnessStep> path, Location report)
    {
        if (path.IsEmpty)
            return string.Empty;
        var phrases = ImmutableArray.CreateBuilder<LocalizableString>();
        var shown = Select(path);
        for (var i = 0; i < path.Length; i++)
        {
            if (shown[i])
                phrases.Add(Phrase(path[i], report));
            else if (i == 0 || shown[i - 1])
                phrases.Add("…");
        }

        return Strings.Localizable("Path_Format", LocalizableList.Clauses(phrases.ToImmutable()));
    }

    /// <summary>The source of the state, the last branch and the innermost statement say most; then what is nearest to the report.</summary>
    private static bool[] Select(ImmutableArray<WitnessStep> path)
    {
        var shown = new bool[path.Length];
        var left = MaximumSteps;
        Show(static kind => kind is WitnessStepKind.Origin or WitnessStepKind.Moved);
        Show(static kind => kind is WitnessStepKind.ConditionTrue or WitnessStepKind.ConditionFalse or WitnessStepKind.IsNull or WitnessStepKind.IsNotNull or WitnessStepKind.CaseTaken or WitnessStepKind.CaseLeft or WitnessStepKind.Thrown);
        Show(static kind => kind is WitnessStepKind.Inside);
        for (var i = path.Length - 1; i >= 0 && left > 0; i--)
        {
            if (!shown[i])
            {
                shown[i] = true;
                left--;
            }
        }

        return shown;

        void Show(System.Func<WitnessStepKind, bool> isWanted)
        {
            for (var i = path.Length - 1; i >= 0; i--)
            {
                if (isWanted(path[i].Kind))
                {
                    shown[i] = true;
                    left--;
                    return;
                }
            }
        }
    }

    private static LocalizableString Phrase(WitnessStep step, Location report)
    {
        var code = step.Text.Length > MaximumCode ? step.Text.Substring(0, MaximumCode - 1) + "…" : step.Text;
        return Strings.Localizable("Path_" + step.Kind, code, PlaceOf(step.Location, report));
    }

    /// <summary>"line 12", with the name of the file where it is another one than the report's.</summary>
    public static LocalizableString PlaceOf(Location location, Location report)
    {
        var place = location.GetLineSpan();
        var line = (place.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);
        return location.SourceTree == report.SourceTree
            ? Strings.Localizable("Path_Line", line)
            : Strings.Localizable("Path_LineOfFile", line, Path.GetFileName(place.Path));
    }
}
