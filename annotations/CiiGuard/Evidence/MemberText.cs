using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>Writes the members that carry something.</summary>
internal static class MemberText
{
    public static string Cell<TItem>(MarkdownText text, IReadOnlyList<EvidenceMember<TItem>> members, bool isRequired)
        where TItem : struct, Enum
    {
        if (members.Count == 0)
            return isRequired ? text.In("**missing**", "**缺失**") : text.In("none", "无");

        return string.Join(
            text.In(", ", "、"),
            members.Select(member => MarkdownText.Code(member.Name) + (member.IsReadable ? "" : text.In(" (cannot be read)", "（无法读取）"))));
    }

    public static void Json<TItem>(JsonText json, IReadOnlyList<EvidenceMember<TItem>> members)
        where TItem : struct, Enum
    {
        json.OpenArray("members");
        foreach (var member in members)
            json.OpenObject().Add("name", member.Name).Add("readable", member.IsReadable).CloseObject();
        json.CloseArray();
    }
}
