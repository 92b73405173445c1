using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace CiiGuard.Tests;

/// <summary>The built-in years are those of the data files, and the data files are those of their source.</summary>
/// <remarks>Run with the environment variable <c>CIIGUARD_WRITE_CALENDAR=1</c>, they write the compiled form into the sources instead of comparing it.</remarks>
public sealed partial class ChinaHolidaysTests
{
    public static TheoryData<string> Files => new(HolidayFiles.JsonNames);

    [Fact]
    public void The_compiled_form_is_that_of_the_files()
    {
        var compiled = ChinaHolidaysSource.Compile(HolidayFiles.Published);
        if (Environment.GetEnvironmentVariable("CIIGUARD_WRITE_CALENDAR") == "1")
        {
            File.WriteAllText(Path.Combine(RepositoryFolder.Find(), "annotations", "CiiGuard", "Calendar", "ChinaHolidays.Data.cs"), compiled);
            return;
        }

        Assert.Equal(compiled, HolidayFiles.CompiledText);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_is_as_it_was_stored(string name) =>
        Assert.Contains($"{Convert.ToHexStringLower(SHA256.HashData(HolidayFiles.Bytes(name)))}  {name}", HolidayFiles.Text("SOURCE.md"));

    [Fact]
    public void Every_file_of_the_source_is_there_and_the_licence_with_it()
    {
        Assert.Equal(HashedFile().Matches(HolidayFiles.Text("SOURCE.md")).Select(match => match.Value), HolidayFiles.JsonNames);
        Assert.Contains(HolidayFiles.Text("LICENSE").TrimEnd(), HolidayFiles.Text("SOURCE.md"));
    }

    /// <summary>What is built in, day for day, against the files read by another parser.</summary>
    [Fact]
    public void Built_in_years_are_those_of_the_files() =>
        Assert.Equal(
            HolidayFiles.Published.Select(file => (file.Year, string.Join(" ", file.Papers), string.Join("\n", file.Days.OrderBy(day => day.Date).Select(Text)))),
            WorkingCalendar.China.Years.Select(year => (year.Year, string.Join(" ", year.Sources), string.Join("\n", year.Days))));

    /// <summary>Users load later years from the same form.</summary>
    [Fact]
    public void The_same_files_load_at_run_time() =>
        Assert.All(HolidayFiles.Published, file =>
        {
            var loaded = CalendarYear.Parse(HolidayFiles.Text($"{file.Year}.json"), $"{file.Year}.json");
            var builtIn = WorkingCalendar.China.Years.Single(year => year.Year == file.Year);
            Assert.Equal(builtIn.Days, loaded.Days);
            Assert.Equal(builtIn.Sources, loaded.Sources);
        });

    [Fact]
    public void Every_built_in_year_names_its_notice() =>
        Assert.All(WorkingCalendar.China.Years, year => Assert.All(Assert.IsAssignableFrom<System.Collections.Generic.IEnumerable<string>>(year.Sources).DefaultIfEmpty(""), paper => Assert.Contains("gov.cn", paper)));

    private static string Text(HolidayFileDay day) => $"{day.Date:yyyy-MM-dd} {(day.IsOffDay ? "day off" : "working day")} {day.Name}";

    [GeneratedRegex(@"(?<=^[0-9a-f]{64}  )\S+", RegexOptions.Multiline)]
    private static partial Regex HashedFile();
}
