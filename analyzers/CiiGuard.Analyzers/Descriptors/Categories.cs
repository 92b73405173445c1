namespace CiiGuard.Analyzers;

/// <summary>One category per area of rules; part of the public contract, as severities can be set by category.</summary>
internal static class Categories
{
    public const string Review = "CiiGuard.Review";
    public const string Obligations = "CiiGuard.Obligations";
    public const string Dossier = "CiiGuard.Dossier";
    public const string Assessment = "CiiGuard.Assessment";
    public const string Procedures = "CiiGuard.Procedures";
    public const string Annotations = "CiiGuard.Annotations";
}
