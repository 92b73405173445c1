using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace CiiGuard.Tests;

/// <summary>The data files as they are in the repository, read by the platform's parser and not by ours.</summary>
internal static class HolidayFiles
{
    private const string Prefix = "holidays/";

    private static Assembly Assembly => typeof(HolidayFiles).Assembly;

    public static IEnumerable<string> Names =>
        Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal);

    public static IEnumerable<string> JsonNames => Names.Where(name => name.EndsWith(".json"));

    public static IEnumerable<HolidayFile> Published => JsonNames.Select(Read).Where(file => file.Days.Count > 0);

    public static byte[] Bytes(string name) => Resource(Prefix + name);

    public static string Text(string name) => new StreamReader(new MemoryStream(Bytes(name))).ReadToEnd();

    public static string CompiledText => new StreamReader(new MemoryStream(Resource("ChinaHolidays.Data.cs"))).ReadToEnd();

    public static HolidayFile Read(string name)
    {
        using var json = JsonDocument.Parse(Bytes(name));
        var root = json.RootElement;
        return new HolidayFile(
            root.GetProperty("year").GetInt32(),
            root.GetProperty("papers").EnumerateArray().Select(paper => paper.GetString()!).ToList(),
            root.GetProperty("days").EnumerateArray().Select(Day).ToList());
    }

    private static HolidayFileDay Day(JsonElement day) =>
        new(DateOnly.ParseExact(day.GetProperty("date").GetString()!, "yyyy-MM-dd"), day.GetProperty("isOffDay").GetBoolean(), day.GetProperty("name").GetString()!);

    private static byte[] Resource(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

internal sealed record HolidayFile(int Year, IReadOnlyList<string> Papers, IReadOnlyList<HolidayFileDay> Days);

internal sealed record HolidayFileDay(DateOnly Date, bool IsOffDay, string Name);
