using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace CiiGuard.Tests;

public sealed class CalendarDateTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    /// <summary>The platform's type says what a day is.</summary>
    [Fact]
    public void A_day_is_what_DateOnly_says() =>
        Gen.Select(Days, Days).Sample((day, other) =>
        {
            CalendarDate date = day;
            Assert.Equal((day.Year, day.Month, day.Day, day.DayOfWeek, day.DayNumber), (date.Year, date.Month, date.Day, date.DayOfWeek, date.DayNumber));
            Assert.Equal(new CalendarDate(day.Year, day.Month, day.Day), date);
            Assert.Equal((day, day), ((DateOnly)date, date.ToDateOnly()));
            Assert.Equal(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.ToString());
            Assert.Equal(date, CalendarDate.Parse(date.ToString()));
            Assert.Equal(date, CalendarDate.FromDateTime(date.ToDateTime()));
            Assert.Equal(DateTimeKind.Unspecified, date.ToDateTime().Kind);
            Assert.Equal(Math.Sign(day.CompareTo(other)), Math.Sign(date.CompareTo(other)));

            CalendarDate second = other;
            Assert.Equal(
                (day < other, day <= other, day > other, day >= other, day == other, day != other),
                (date < second, date <= second, date > second, date >= second, date == second, date != second));
            Assert.Equal(
                (day < other, day <= other, day > other, day >= other, day == other, day != other),
                (date < other, date <= other, date > other, date >= other, date == other, date != other));
            Assert.Equal(
                (day < other, day <= other, day > other, day >= other, day == other, day != other),
                (day < second, day <= second, day > second, day >= second, day == second, day != second));
            CalendarDate? none = null, some = second;
            Assert.False(none < date || none > date || none == date || none < day);
            Assert.Equal((day < other, day == other), (date < some, date == some));
            Assert.Equal(second, date.AddDays(other.DayNumber - day.DayNumber));
        }, iter: 2000);

    [Fact]
    public void A_value_never_set_is_the_first_day_and_in_no_calendar()
    {
        Assert.Equal(CalendarDate.MinValue, default);
        Assert.Equal("0001-01-01", default(CalendarDate).ToString());
        Assert.Equal("9999-12-31", CalendarDate.MaxValue.ToString());
        Assert.Throws<WorkingCalendarException>(() => WorkingCalendar.China.AddWorkingDays(default(CalendarDate), 10));
    }

    [Fact]
    public void Days_that_do_not_exist_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2027, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDate.FromDayNumber(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDate.FromDayNumber(CalendarDate.MaxValue.DayNumber + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDate.MaxValue.AddDays(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDate.MinValue.AddDays(int.MinValue));
    }

    [Fact]
    public void A_moment_is_not_taken_for_a_day()
    {
        Assert.Throws<ArgumentException>(() => CalendarDate.FromDateTime(new DateTime(2026, 3, 2, 0, 0, 1)));
        Assert.Throws<ArgumentException>(() => CalendarDate.FromDateTime(new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc)));
        Assert.Equal("2026-03-02", CalendarDate.FromDateTime(new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Local)).ToString());
    }

    [Theory]
    [InlineData("2026-03-02T15:59:59Z", "2026-03-02")]
    [InlineData("2026-03-02T16:00:00Z", "2026-03-03")]
    [InlineData("2026-03-02T23:00:00-08:00", "2026-03-03")]
    [InlineData("2026-03-02T00:00:00+08:00", "2026-03-02")]
    public void A_moment_is_the_day_it_is_in_China(string moment, string day) =>
        Assert.Equal(day, CalendarDate.InChina(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2026-3-2")]
    [InlineData("2026-02-30")]
    [InlineData("02/03/2026")]
    [InlineData(" 2026-03-02")]
    [InlineData("2026-03-02T00:00:00")]
    [InlineData("２０２６-03-02")]
    public void Only_one_form_is_read(string text)
    {
        Assert.False(CalendarDate.TryParse(text, out var date));
        Assert.Equal(default, date);
        Assert.Throws<FormatException>(() => CalendarDate.Parse(text));
    }

    [Fact]
    public void Formats_are_those_of_dates()
    {
        var date = new CalendarDate(2026, 3, 2);
        var english = CultureInfo.GetCultureInfo("en-GB");
        Assert.Equal("2026-03-02", date.ToString(null));
        Assert.Equal("2026-03-02", $"{date}");
        Assert.Equal("2026-03-02", date.ToString("O", english));
        Assert.Equal("2026年03月02日", date.ToString("yyyy年MM月dd日", CultureInfo.InvariantCulture));
        Assert.Equal("02/03/2026", date.ToString("d", english));
        Assert.Equal("2 March", date.ToString("d 'March'", english));
        Assert.Equal("h 2", date.ToString(@"\h d", english));
        Assert.All(["T", "t", "f", "g", "G", "s", "u", "R", "HH:mm", "yyyy-MM-dd HH", "yyyy-mm-dd", "K"], format => Assert.Throws<FormatException>(() => date.ToString(format, english)));
    }

    [Fact]
    public void A_day_is_a_text_in_stored_data()
    {
        var date = new CalendarDate(2026, 3, 2);
        Assert.Equal("\"2026-03-02\"", JsonSerializer.Serialize(date));
        Assert.Equal(date, JsonSerializer.Deserialize<CalendarDate>("\"2026-03-02\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CalendarDate>("\"2026-3-2\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CalendarDate>("{}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CalendarDate>("20260302"));
        Assert.Equal("{\"2026-03-02\":1}", JsonSerializer.Serialize(new System.Collections.Generic.Dictionary<CalendarDate, int> { [date] = 1 }));

        var converter = TypeDescriptor.GetConverter(typeof(CalendarDate));
        Assert.Equal("2026-03-02", converter.ConvertToInvariantString(date));
        Assert.Equal(date, converter.ConvertFromInvariantString("2026-03-02"));
    }

    [Fact]
    public void Where_DateOnly_goes_in_DateOnly_comes_out()
    {
        DateOnly end = WorkingCalendar.China.AddWorkingDays(new DateOnly(2026, 9, 18), 10);
        Assert.Equal(new DateOnly(2026, 10, 9), end);
        Assert.Equal(new DateOnly(2026, 9, 19), WorkingCalendar.China.LatestStart(end, 10));
        Assert.Equal(new DateOnly(2026, 10, 8), WorkingCalendar.China.NextWorkingDay(new DateOnly(2026, 9, 30)));
        Assert.Equal(new DateOnly(2026, 9, 30), WorkingCalendar.China.PreviousWorkingDay(new DateOnly(2026, 10, 8)));
    }
}
