using System;

namespace CiiGuard;

/// <summary>Calendar data cannot be used. The message says where, why, and what to do.</summary>
public sealed class CalendarDataException : FormatException
{
    internal CalendarDataException(string source, int? line, string message, string chineseMessage)
        : base(line is null ? $"{source}: {message}" : $"{source}({line}): {message}")
    {
        DataSource = source;
        Line = line;
        ChineseMessage = line is null ? $"{source}：{chineseMessage}" : $"{source}（第{line}行）：{chineseMessage}";
    }

    /// <summary>What the data is called, such as a file name.</summary>
    public string DataSource { get; }

    /// <summary>Line, from 1, if the error is at one.</summary>
    public int? Line { get; }

    /// <summary>The message in Chinese (中文说明).</summary>
    public string ChineseMessage { get; }

    internal static CalendarDataException NoSuchYear(string origin, int year) =>
        new(origin, null, $"There is no year {year}. Write the year of the notice's title.", $"不存在{year}年。请填写通知标题中的年份。");

    internal static CalendarDataException DayOfAnotherYear(string origin, int year, CalendarDate date) =>
        new(
            origin,
            null,
            $"{date} is neither in {year} nor in the December before. Put it into the plan of {date.Year}.",
            $"{date}既不在{year}年内，也不在上一年12月内。请将其写入{date.Year}年的安排。");

    internal static CalendarDataException DayTwice(string origin, CalendarDate date) =>
        new(origin, null, $"{date} is there twice. Keep the one of the latest notice.", $"{date}出现两次。请只保留最新通知中的一项。");

    internal static CalendarDataException NoDayOff(string origin, int year) =>
        new(
            origin,
            null,
            $"There is no day off in {year}: this is a placeholder, not the plan of a year. Wait for the State Council's notice and take the days from it.",
            $"{year}年没有任何放假日：这是占位文件，而不是年度安排。请待国务院办公厅通知发布后填写。");
}
