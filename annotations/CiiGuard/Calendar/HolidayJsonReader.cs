using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>
/// Reads <c>{ "year": 2027, "papers": ["…"], "days": [{ "name": "…", "date": "2027-01-01", "isOffDay": true }] }</c>. Members that start with <c>$</c> are skipped; anything else that is
/// not of this form is an error, because a day that is misread moves every deadline after it.
/// </summary>
internal sealed class HolidayJsonReader(string text, string source)
{
    private readonly JsonTextReader json = new(text, source);

    public CalendarYear Read()
    {
        int? year = null;
        List<string>? papers = null;
        List<CalendarDay>? days = null;
        json.ReadObject(name =>
        {
            switch (name)
            {
                case "year":
                    year = json.ReadNumber();
                    break;
                case "papers":
                    var listed = papers = [];
                    json.ReadArray(() => listed.Add(json.ReadString()));
                    break;
                case "days":
                    var read = days = [];
                    json.ReadArray(() => read.Add(ReadDay()));
                    break;
                default:
                    SkipOrRefuse(name);
                    break;
            }
        });
        json.ReadEnd();

        return new CalendarYear(Needed(year, "year"), Needed(days, "days").ToArray(), papers?.ToArray() ?? [], source);
    }

    private CalendarDay ReadDay()
    {
        CalendarDate? date = null;
        bool? isOffDay = null;
        var occasion = "";
        json.ReadObject(name =>
        {
            switch (name)
            {
                case "name":
                    occasion = json.ReadString();
                    break;
                case "date":
                    date = CalendarDate.TryParse(json.ReadString(), out var read)
                        ? read
                        : throw json.Error("A date is not a day written as yyyy-MM-dd. Write it in this form.", "日期不是yyyy-MM-dd形式的有效日期。请按此形式填写。");
                    break;
                case "isOffDay":
                    isOffDay = json.ReadBoolean();
                    break;
                default:
                    SkipOrRefuse(name);
                    break;
            }
        });

        return new CalendarDay(Needed(date, "date"), !Needed(isOffDay, "isOffDay"), occasion);
    }

    private void SkipOrRefuse(string name)
    {
        if (!name.StartsWith("$", System.StringComparison.Ordinal))
            throw json.Error($"The member \"{name}\" is unknown. Remove it, or correct its name.", $"未知成员“{name}”。请删除或者更正名称。");

        json.ReadString();
    }

    private T Needed<T>(T? value, string name)
        where T : struct => value ?? throw NotThere(name);

    private T Needed<T>(T? value, string name)
        where T : class => value ?? throw NotThere(name);

    private CalendarDataException NotThere(string name) =>
        json.Error($"The member \"{name}\" is missing. Add it.", $"缺少成员“{name}”。请补充。");
}
