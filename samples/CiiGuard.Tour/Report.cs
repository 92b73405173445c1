using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace CiiGuard.Tour;

/// <summary>Shows the findings of one sample as a table, and below it what differs from the marks in the sources.</summary>
internal static class Report
{
    // Below this a table would have to break places or squeeze messages into a few letters a line.
    private const int NarrowestTable = 140;
    private const int ArticlesWidth = 36;

    public static void Write(IAnsiConsole console, SampleBuild build, Comparison comparison)
    {
        if (console.Profile.Width < NarrowestTable)
            WriteList(console, build.Findings);
        else if (build.Findings.Count > 0)
            console.Write(CreateTable(build.Findings));

        if (build.Findings.Count > 0)
            console.WriteRaw(LegalBasis.Legend);

        var word = build.Findings.Count == 1 ? "finding" : "findings";
        console.WriteLine($"{build.Findings.Count} {word} in {build.Name}; the build {(build.Result.Succeeded ? "succeeded" : "failed")}.");
        foreach (var rule in build.Findings.GroupBy(finding => finding.Place.Id).OrderBy(rule => rule.Key))
            console.WriteLine($"  {rule.Key} {rule.Count(),4}");

        WritePlaces(console, "Expected and not found", comparison.Missing);
        WritePlaces(console, "Found and not marked in the source", comparison.Unexpected);
    }

    private static Table CreateTable(IReadOnlyList<Finding> findings)
    {
        var table = new Table { Border = TableBorder.Ascii2, ShowRowSeparators = true };
        table.AddColumn(new TableColumn("Rule").NoWrap());
        table.AddColumn(new TableColumn("Place").NoWrap());
        table.AddColumn("Finding");
        table.AddColumn(new TableColumn("Articles").Width(ArticlesWidth));
        foreach (var finding in findings)
        {
            table.AddRow(
                new Text($"{finding.Place.Id}\n{finding.Level}", new Style(ColorOf(finding.Level))),
                new Text($"{finding.Place.File}:{finding.Place.Line}"),
                new Text(finding.Message),
                new Text(finding.Basis.ToString()));
        }

        return table;
    }

    private static void WriteList(IAnsiConsole console, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            console.Write(new Text($"{finding.Place.Id} {finding.Level}", new Style(ColorOf(finding.Level))));
            console.WriteRaw($" {finding.Place.File}:{finding.Place.Line}");
            console.WriteRaw($"    {finding.Message}");
            if (finding.Basis.Articles.Count > 0)
                console.WriteRaw($"    {finding.Basis}");
        }
    }

    private static Color ColorOf(string level) => level switch
    {
        "error" => Color.Red,
        "warning" => Color.Yellow,
        _ => Color.Blue,
    };

    private static void WritePlaces(IAnsiConsole console, string title, IReadOnlyList<Place> places)
    {
        if (places.Count == 0)
            return;

        console.MarkupLineInterpolated($"[red]{title}:[/]");
        foreach (var place in places.OrderBy(place => (place.File, place.Line, place.Id)))
            console.WriteLine($"  {place.Id} {place.File}:{place.Line}");
    }
}
