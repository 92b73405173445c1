using System.IO;
using System.Linq;

namespace CiiGuard.Tests;

/// <summary>Calendar data of users: what is wrong with it is said with place and remedy, and nothing half-read counts.</summary>
public sealed class CalendarYearTests
{
    private const string Day = """{ "name": "元旦", "date": "2027-01-01", "isOffDay": true }""";

    /// <summary>The file that the source of the built-in years holds for a year whose notice is not out yet.</summary>
    [Fact]
    public void The_placeholder_of_2027_is_no_calendar()
    {
        var error = Assert.Throws<CalendarDataException>(() => CalendarYear.Parse(HolidayFiles.Text("2027.json"), "2027.json"));
        Assert.Equal("2027.json", error.DataSource);
        Assert.Contains("placeholder", error.Message);
        Assert.Contains("占位", error.ChineseMessage);
    }

    public static TheoryData<string, int?, string> Wrong => new()
    {
        { "", 1, "'{' is needed" },
        { "[]", 1, "'{' is needed" },
        { "{}", 1, "\"year\" is missing" },
        { """{ "year": 2027 }""", 1, "\"days\" is missing" },
        { $$"""{ "days": [{{Day}}] }""", 1, "\"year\" is missing" },
        { """{ "year": "2027", "days": [] }""", 1, "whole number" },
        { """{ "year": 99999999999, "days": [] }""", 1, "whole number" },
        { """{ "year": 2027.5, "days": [] }""", 1, "'}' is needed" },
        { """{ "year": 0, "days": [] }""", null, "no year 0" },
        { """{ "year": 2027, "days": [] }""", null, "placeholder" },
        { """{ "year": 2027, "days": null }""", 1, "'[' is needed" },
        { $$"""{ "year": 2027, "days": [{{Day}}] } {}""", 1, "after the end" },
        { $$"""{ "year": 2027, "days": [{{Day}}], }""", 1, "'\"' is needed" },
        { $$"""{ "year": 2027, "days": [{{Day}} """, 1, "']' is needed" },
        { $$"""{ "year": 2027, "year": 2027, "days": [{{Day}}] }""", 1, "\"year\" is there twice" },
        { $$"""{ "year": 2027, "holidays": [], "days": [{{Day}}] }""", 1, "\"holidays\" is unknown" },
        { $$"""{ "year": 2026, "days": [{{Day}}] }""", null, "2027-01-01 is neither in 2026" },
        { $$"""{ "year": 2029, "days": [{{Day}}] }""", null, "2027-01-01 is neither in 2029" },
        { """{ "year": 2028, "days": [{ "date": "2027-11-30", "isOffDay": true }] }""", null, "2027-11-30 is neither in 2028" },
        { """{ "year": 2028, "days": [{ "date": "2027-12-31", "isOffDay": true }] }""", null, "placeholder" },
        { """{ "year": 2028, "days": [{ "date": "2028-01-08", "isOffDay": false }] }""", null, "placeholder" },
        { $$"""{ "year": 2027, "days": [{{Day}}, {{Day}}] }""", null, "2027-01-01 is there twice" },
        { "{ \"year\": 2027,\n\"days\": [\n{ \"name\": \"a\", \"date\": \"2027-2-30\", \"isOffDay\": true }]}", 3, "yyyy-MM-dd" },
        { "{ \"year\": 2027,\n\"days\": [\n{ \"name\": \"a\", \"date\": \"2027-02-29\", \"isOffDay\": true }]}", 3, "yyyy-MM-dd" },
        { "{ \"year\": 2027,\n\"days\": [\n{ \"name\": \"a\", \"isOffDay\": true }]}", 3, "\"date\" is missing" },
        { "{ \"year\": 2027,\n\"days\": [\n{ \"name\": \"a\",\n \"date\": \"2027-01-01\" }]}", 4, "\"isOffDay\" is missing" },
        { "{ \"year\": 2027,\n\"days\": [\n{ \"date\": \"2027-01-01\",\n \"isOffDay\": 1 }]}", 4, "true or false" },
        { "{ \"year\": 2027, \"days\": [{ \"name\": \"a\n", 1, "does not end on its line" },
        { "{ \"year\": 2027, \"days\": [{ \"name\": \"\\x\" }]}", 1, "escape" },
        { "{ \"year\": 2027, \"days\": [{ \"name\": \"\\u12", 1, "escape" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said(string json, int? line, string message)
    {
        var error = Assert.Throws<CalendarDataException>(() => CalendarYear.Parse(json, "mine.json"));
        Assert.Equal(line, error.Line);
        Assert.StartsWith(line is null ? "mine.json: " : $"mine.json({line}): ", error.Message);
        Assert.Contains(message, error.Message);
        Assert.Contains("mine.json", error.ChineseMessage);
        Assert.Contains(error.ChineseMessage, c => c is >= '\u4e00' and <= '\u9fff');
    }

    /// <summary>Whatever text: a plan or a <see cref="CalendarDataException"/>, nothing else.</summary>
    [Fact]
    public void No_text_makes_the_reader_fail_otherwise()
    {
        var good = HolidayFiles.Text("2026.json");
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.Int[0, good.Length - 1], CsCheck.Gen.Int[0, 40], CsCheck.Gen.String[0, 5]),
            (start, length, inserted) =>
            {
                var text = good.Remove(start, System.Math.Min(length, good.Length - start)).Insert(start, inserted);
                try
                {
                    Assert.Equal(2026, CalendarYear.Parse(text).Year);
                }
                catch (CalendarDataException)
                {
                }
            },
            iter: 3000);
    }

    [Fact]
    public void A_file_is_read_with_its_name_in_errors()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $$"""{ "$schema": "x", "year": 2027, "papers": ["notice \u4e00\n\"1\""], "days": [{{Day}}] }""", System.Text.Encoding.UTF8);
            var year = CalendarYear.Load(path);
            Assert.Equal(2027, year.Year);
            Assert.Equal(["notice 一\n\"1\""], year.Sources);
            Assert.Equal([new CalendarDay(new CalendarDate(2027, 1, 1), isWorkingDay: false, "元旦")], year.Days);

            File.WriteAllText(path, "{");
            Assert.Equal(path, Assert.Throws<CalendarDataException>(() => CalendarYear.Load(path)).DataSource);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Days_can_be_given_as_dates()
    {
        var year = CalendarYear.FromDates(2027, [new CalendarDate(2027, 1, 1)], [new CalendarDate(2027, 1, 2), new CalendarDate(2026, 12, 26)]);
        Assert.Equal("2026-12-26 working day/2027-01-01 day off/2027-01-02 working day", string.Join("/", year.Days));
    }

    [Fact]
    public void Changed_days_take_the_place_of_the_old_ones()
    {
        var date = new CalendarDate(2027, 1, 1);
        var year = CalendarYear.FromDates(2027, [date, date.AddDays(1)], []).WithDays(new CalendarDay(date, isWorkingDay: true, "notice"));
        Assert.Equal([true, false], year.Days.Select(day => day.IsWorkingDay));
        Assert.Throws<CalendarDataException>(() => year.WithDays(new CalendarDay(date, true), new CalendarDay(date, false)));
    }
}
