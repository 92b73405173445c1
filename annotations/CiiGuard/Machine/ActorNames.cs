using System.Collections.Generic;

namespace CiiGuard;

/// <summary>Names of actors for people.</summary>
internal static class ActorNames
{
    private static readonly (ReviewActors Actor, string English, string Chinese)[] Names =
    [
        (ReviewActors.Operator, "operator", "运营者"),
        (ReviewActors.Supplier, "supplier", "产品和服务提供者"),
        (ReviewActors.ReviewOffice, "Cybersecurity Review Office", "网络安全审查办公室"),
        (ReviewActors.MemberUnit, "member units", "成员单位"),
        (ReviewActors.Department, "departments concerned", "相关部门"),
        (ReviewActors.CentralCommission, "Central Cyberspace Affairs Commission", "中央网络安全和信息化委员会"),
        (ReviewActors.Clock, "passing of time", "期限届满"),
    ];

    public static string English(ReviewActors actors) => Of(actors, Language.English);

    public static string Chinese(ReviewActors actors) => Of(actors, Language.Chinese);

    public static string Of(ReviewActors actors, Language language)
    {
        var parts = new List<string>();
        foreach (var (actor, english, chinese) in Names)
        {
            if ((actors & actor) != 0)
                parts.Add(language == Language.Chinese ? chinese : english);
        }

        if (parts.Count == 0)
            return language == Language.Chinese ? "未指明的主体" : "nobody named";
        return string.Join(language == Language.Chinese ? "、" : ", ", parts);
    }
}
