using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CiiGuard.Consistency.Tests;

/// <summary>A page of a rule, cut at its second-level headings.</summary>
internal sealed class RulePage
{
    private readonly Dictionary<string, string> sections = new(StringComparer.Ordinal);

    private RulePage(string title, string introduction)
    {
        Title = title;
        Introduction = introduction;
    }

    public string Title { get; }

    public string Introduction { get; }

    public string this[string heading] => sections.TryGetValue(heading, out var section) ? section : throw new KeyNotFoundException($"'{Title}' has no section '{heading}'.");

    public static RulePage Read(string id)
    {
        var parts = RepositoryFile.Read($"docs/rules/{id}.md").ReplaceLineEndings("\n").Split("\n## ");
        var page = new RulePage(parts[0].Split('\n')[0], parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            page.sections.Add(part[..end], part[(end + 1)..].Trim());
        }

        return page;
    }

    /// <summary>The C# examples of a section.</summary>
    public IEnumerable<string> Examples(string heading)
    {
        StringBuilder? example = null;
        foreach (var line in this[heading].Split('\n'))
        {
            if (line == "```csharp")
            {
                example = new StringBuilder();
            }
            else if (line == "```" && example is not null)
            {
                yield return example.ToString();
                example = null;
            }
            else
            {
                example?.Append(line).Append('\n');
            }
        }
    }
}
