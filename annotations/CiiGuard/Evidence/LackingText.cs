using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>Writes which entries of a list are not there, and how each is not.</summary>
internal static class LackingText
{
    public static void Write(MarkdownText text, IEnumerable<(BilingualText Name, EvidenceStatus Status)> lacking, BilingualText title, BilingualText ifNone)
    {
        var items = lacking.Select(each => $"{text.In(each.Name)}{text.In(": ", "：")}{text.In(EvidenceNames.Of(each.Status))}").ToList();
        if (items.Count == 0)
        {
            text.Paragraph(ifNone);
            return;
        }

        text.Heading(2, title.English, title.Chinese);
        text.List(items);
    }
}
