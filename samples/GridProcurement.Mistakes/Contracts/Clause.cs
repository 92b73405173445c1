namespace GridProcurement.Mistakes.Contracts;

/// <summary>A clause as it stands in the paper. Contracts are signed in Chinese; the English text is for foreign suppliers.</summary>
public sealed record Clause(string Article, string Chinese, string English);
