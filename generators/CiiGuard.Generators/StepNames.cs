namespace CiiGuard.Generators;

/// <summary>Names of the steps of the pipelines, by which tests see what ran again.</summary>
internal static class StepNames
{
    public const string Cases = nameof(Cases);
    public const string Assembly = nameof(Assembly);
    public const string ProcedureOfCase = nameof(ProcedureOfCase);
    public const string Ambiguous = nameof(Ambiguous);
    public const string Procedures = nameof(Procedures);

    /// <summary>Types beside which a class is written.</summary>
    public const string Models = nameof(Models);
    public const string AmbiguousFiles = nameof(AmbiguousFiles);
    public const string ClashingNames = nameof(ClashingNames);
    public const string Edition = nameof(Edition);

    /// <summary>Something annotated, for the manifest.</summary>
    public const string ManifestEntry = nameof(ManifestEntry);
    public const string ManifestEntries = nameof(ManifestEntries);
    public const string ManifestAssembly = nameof(ManifestAssembly);
}
