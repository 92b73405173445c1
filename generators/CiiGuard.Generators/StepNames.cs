namespace CiiGuard.Generators;

/// <summary>Names of the steps of the pipeline, by which tests see what ran again.</summary>
internal static class StepNames
{
    public const string Cases = nameof(Cases);
    public const string Assembly = nameof(Assembly);
    public const string ProcedureOfCase = nameof(ProcedureOfCase);
    public const string Ambiguous = nameof(Ambiguous);
    public const string Procedures = nameof(Procedures);
    public const string Contracts = nameof(Contracts);
    public const string AmbiguousFiles = nameof(AmbiguousFiles);
    public const string ClashingNames = nameof(ClashingNames);
}
