using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace CiiGuard.Tour;

/// <summary>Reads the error log that the C# compiler writes (SARIF 2.1).</summary>
internal static class ErrorLog
{
    public static IReadOnlyList<Finding> Read(string path, Repository repository)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        var findings = new List<Finding>();
        foreach (var run in log.RootElement.GetProperty("runs").EnumerateArray())
        {
            var rules = ReadRules(run);
            foreach (var result in run.GetProperty("results").EnumerateArray())
            {
                if (!IsSuppressed(result))
                    findings.Add(ReadFinding(result, rules, repository));
            }
        }

        return [.. findings.OrderBy(finding => (finding.Place.File, finding.Place.Line, finding.Column, finding.Place.Id))];
    }

    private static Dictionary<string, LegalBasis> ReadRules(JsonElement run)
    {
        var rules = new Dictionary<string, LegalBasis>();
        foreach (var rule in run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray())
        {
            if (rule.TryGetProperty("properties", out var properties) && properties.TryGetProperty("tags", out var tags))
                rules[rule.GetProperty("id").GetString()!] = LegalBasis.FromTags([.. tags.EnumerateArray().Select(tag => tag.GetString()!)]);
        }

        return rules;
    }

    private static Finding ReadFinding(JsonElement result, Dictionary<string, LegalBasis> rules, Repository repository)
    {
        var id = result.GetProperty("ruleId").GetString()!;
        var (file, line, column) = ReadPlace(result, repository);
        return new Finding(
            new Place(id, file, line),
            column,
            // The format's default is left out.
            result.TryGetProperty("level", out var level) ? level.GetString()! : "warning",
            result.GetProperty("message").GetProperty("text").GetString()!,
            rules.GetValueOrDefault(id, LegalBasis.None));
    }

    // An error about the whole compilation has no place.
    private static (string File, int Line, int Column) ReadPlace(JsonElement result, Repository repository)
    {
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
            return ("", 0, 0);

        var physical = locations[0].GetProperty("physicalLocation");
        var file = new Uri(physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        var region = physical.GetProperty("region");
        return (repository.Relative(file), region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
    }

    private static bool IsSuppressed(JsonElement result) =>
        result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0;
}
