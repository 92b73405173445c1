using System.Collections.Generic;
using System.Text;

namespace CiiGuard;

/// <summary>Years as people write them: <c>2007-2026, 2028</c>.</summary>
internal static class CoverageText
{
    public static string Of(IReadOnlyList<int> years)
    {
        var text = new StringBuilder();
        for (int first = 0, next; first < years.Count; first = next)
        {
            for (next = first + 1; next < years.Count && years[next] == years[next - 1] + 1; next++)
            {
            }

            text.Append(text.Length == 0 ? "" : ", ").Append(years[first]);
            if (next - first > 1)
                text.Append('-').Append(years[next - 1]);
        }

        return text.ToString();
    }
}
