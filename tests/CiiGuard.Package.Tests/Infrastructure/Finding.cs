using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CiiGuard.Package.Tests;

/// <summary>One report of a rule on a line, found or expected.</summary>
internal readonly partial record struct Finding(string Id, string File, int Line) : IComparable<Finding>
{
    public int CompareTo(Finding other) => (File, Line, Id).CompareTo((other.File, other.Line, other.Id));

    public override string ToString() => $"{File}({Line}): {Id}";

    /// <summary>The marks in a project's sources: <c>// expect: CII1001 CII1002</c> ends the line that must be reported.</summary>
    public static IReadOnlyList<Finding> Expected(string folder) =>
    [
        .. from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
           let parts = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)
           where !parts.Contains("obj") && !parts.Contains("bin")
           from line in System.IO.File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
           from Capture id in Mark().Match(line.Text).Groups["id"].Captures
           let finding = new Finding(id.Value, Path.GetFileName(path), line.Number)
           orderby finding
           select finding,
    ];

    /// <summary>The reports of the compiler's error log (SARIF 2.1).</summary>
    public static IReadOnlyList<Finding> FromErrorLog(string path, string level)
    {
        using var log = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        return
        [
            .. from run in log.RootElement.GetProperty("runs").EnumerateArray()
               from result in run.GetProperty("results").EnumerateArray()
               where Level(result) == level
               let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
               let file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath
               let finding = new Finding(
                   result.GetProperty("ruleId").GetString()!,
                   Path.GetFileName(file),
                   place.GetProperty("region").GetProperty("startLine").GetInt32())
               orderby finding
               select finding,
        ];
    }

    /// <summary>The custom properties of the reports in the compiler's error log.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> PropertiesFromErrorLog(string path, string level)
    {
        using var log = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        return
        [
            .. from run in log.RootElement.GetProperty("runs").EnumerateArray()
               from result in run.GetProperty("results").EnumerateArray()
               where Level(result) == level
               select result.GetProperty("properties").GetProperty("customProperties").EnumerateObject().ToDictionary(
                   static property => property.Name, static property => property.Value.GetString() ?? "", StringComparer.Ordinal),
        ];
    }

    // "warning" is the format's default and may be left out.
    private static string Level(JsonElement result) => result.TryGetProperty("level", out var level) ? level.GetString()! : "warning";

    [GeneratedRegex(@"//\s*expect:(?:\s+(?<id>CII\d{4}))+\s*$")]
    private static partial Regex Mark();
}
