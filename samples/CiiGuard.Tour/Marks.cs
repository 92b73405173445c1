using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace CiiGuard.Tour;

/// <summary>What the sources say about themselves: a line that must be reported ends with <c>// expect: CII1001</c>, with several ids if need be.</summary>
internal static partial class Marks
{
    public static IReadOnlyList<Place> Read(string folder, Repository repository) =>
    [
        .. from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
           let file = repository.Relative(path)
           where !file.Contains("/obj/") && !file.Contains("/bin/")
           from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
           from Capture id in Mark().Match(line.Text).Groups["id"].Captures
           select new Place(id.Value, file, line.Number),
    ];

    [GeneratedRegex(@"//\s*expect:(?:\s+(?<id>CII\d{4}))+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
