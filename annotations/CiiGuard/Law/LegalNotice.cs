namespace CiiGuard;

/// <summary>What stands in every text that is made of the lists of the law (声明).</summary>
public static class LegalNotice
{
    /// <summary>General information, not legal advice; the Chinese original binds.</summary>
    public static BilingualText Text { get; } = new(
        "General information on the law as encoded, not legal advice. The binding text of the law is the Chinese original.",
        "仅为程序编码的一般信息，不构成法律意见。法律以中文正式文本为准。");

    /// <summary>Model clauses are suggestions.</summary>
    internal static BilingualText Clauses { get; } = new(
        "The model clauses are wording of our own, not text of law.",
        "示范条款为本项目自拟文字，并非法条原文。");

    /// <summary>A letter is a suggestion, and nothing that the law asks for.</summary>
    internal static BilingualText Letter { get; } = new(
        "The letter is wording of our own, not text of law; no article asks for a letter.",
        "本函为自拟文字，并非法条原文；法律未要求出具承诺函。");
}
