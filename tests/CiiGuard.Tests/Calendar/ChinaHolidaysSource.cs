using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CiiGuard.Tests;

/// <summary>Compiles the data files into the packed form that the library unpacks.</summary>
internal static class ChinaHolidaysSource
{
    public static string Compile(IEnumerable<HolidayFile> files)
    {
        var years = files.OrderBy(file => file.Year).ToList();
        var names = years.SelectMany(file => file.Days).Select(day => day.Name).Distinct().ToList();
        Assert.InRange(names.Count, 1, 32);

        var source = new StringBuilder();
        source.Append(
            """
            // Compiled from the files below Data; see Data/SOURCE.md. To compile again after a change there, run the tests ChinaHolidaysTests with CIIGUARD_WRITE_CALENDAR=1.
            namespace CiiGuard;

            internal static partial class ChinaHolidays
            {
                private static readonly string[] Names =
                [

            """);
        foreach (var name in names)
            source.Append(CultureInfo.InvariantCulture, $"        \"{name}\",\n");
        source.Append("    ];\n\n    private static readonly PackedYear[] Packed =\n    [\n");
        foreach (var year in years)
            source.Append(Year(year, names));
        return source.Append("    ];\n}\n").ToString();
    }

    private static string Year(HolidayFile file, List<string> names)
    {
        var papers = string.Join(", ", file.Papers.Select(paper => $"\"{paper}\""));
        var days = string.Join(", ", file.Days.OrderBy(day => day.Date).Select(day => Packed(file.Year, day, names)));
        return $"        new({file.Year}, [{papers}],\n            [{days}]),\n";
    }

    private static int Packed(int year, HolidayFileDay day, List<string> names)
    {
        var offset = day.Date.DayNumber - new System.DateOnly(year, 1, 1).AddDays(-31).DayNumber;
        Assert.InRange(offset, 0, 31 + 365);
        return offset << 6 | names.IndexOf(day.Name) << 1 | (day.IsOffDay ? 0 : 1);
    }
}
