namespace CiiGuard;

/// <summary>Words for how sure a statement of law is.</summary>
internal static class LegalCertaintyNames
{
    public static BilingualText Of(LegalCertainty certainty) => certainty switch
    {
        LegalCertainty.Text => new("text of law", "法条原文"),
        LegalCertainty.Reading => new("a reading, not text of law", "属于理解，并非法条原文"),
        LegalCertainty.SecondarySource => new("from a secondary source, not text of law", "出自二手资料，并非法条原文"),
        _ => new("not verified, not text of law", "未经核实，并非法条原文"),
    };
}
