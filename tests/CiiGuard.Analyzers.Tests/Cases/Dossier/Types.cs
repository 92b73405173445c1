using CiiGuard;

[ReviewDossier]
public sealed class Complete
{
    [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; }
    [DossierItem(DossierDocument.NationalSecurityImpactReport)] public required string Report { get; init; }
    [DossierItem(DossierDocument.ProcurementDocuments)] private readonly string? documents;
    [DossierItem(DossierDocument.ProcurementAgreements)] internal List<string> Agreements { get; } = [];
    [DossierItem(DossierDocument.ContractToBeSigned)] public object? Contract { get; set; }

    public bool HasDocuments => documents is not null;
}

[ReviewDossier]
public class Empty; // CII3001

[ReviewDossier]
public sealed record WithoutReport( // CII3001
    [property: DossierItem(DossierDocument.DeclarationForm)] string Form,
    [property: DossierItem(DossierDocument.ProcurementDocuments)] string Documents,
    [property: DossierItem(DossierDocument.ProcurementAgreements)] string Agreements,
    [property: DossierItem(DossierDocument.ContractToBeSigned)] string Contract);

[ReviewDossier]
public sealed record Positional(
    [property: DossierItem(DossierDocument.DeclarationForm)] string Form,
    [field: DossierItem(DossierDocument.NationalSecurityImpactReport)] string Report,
    [property: DossierItem(DossierDocument.ProcurementDocuments)] string Documents,
    [property: DossierItem(DossierDocument.ProcurementAgreements)] string Agreements,
    [property: DossierItem(DossierDocument.ContractToBeSigned)] string Contract);

// What belongs to a listing, and what the office may ask for besides, is not missed, and does not stand for anything else.
[ReviewDossier]
public struct OnlyWhatNobodyAsks // CII3001
{
    [DossierItem(DossierDocument.ListingApplicationDocuments)] public string? Listing { get; set; }
    [DossierItem(DossierDocument.OtherRequiredMaterial)] public string? Other { get; set; }
}

[ReviewDossier]
public readonly record struct CompleteStruct(
    [property: DossierItem(DossierDocument.DeclarationForm)] string Form,
    [property: DossierItem(DossierDocument.NationalSecurityImpactReport)] string Report,
    [property: DossierItem(DossierDocument.ProcurementDocuments)] string Documents,
    [property: DossierItem(DossierDocument.ProcurementAgreements)] string Agreements,
    [property: DossierItem(DossierDocument.ContractToBeSigned)] string Contract);

// One paper twice is still one paper.
[ReviewDossier]
public class Twice // CII3001
{
    [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; }
    [DossierItem(DossierDocument.DeclarationForm)] public string? FormAgain { get; set; }
    [DossierItem(DossierDocument.ProcurementDocuments)] public string? Documents { get; set; }
    [DossierItem(DossierDocument.ProcurementAgreements)] public string? Agreements { get; set; }
    [DossierItem(DossierDocument.ContractToBeSigned)] public string? Contract { get; set; }
}

// Papers of a nested type are not those of the type around it.
public static class Office
{
    [ReviewDossier]
    public class File<TPaper> // CII3001
    {
        [DossierItem(DossierDocument.DeclarationForm)] public TPaper? Form { get; set; }

        [ReviewDossier]
        private protected sealed class Part // CII3001
        {
            [DossierItem(DossierDocument.NationalSecurityImpactReport)] public TPaper? Report { get; set; }
        }
    }

    [ReviewDossier]
    internal class CompleteFile<TPaper>
        where TPaper : class
    {
        [DossierItem(DossierDocument.DeclarationForm)] public TPaper? Form { get; set; }
        [DossierItem(DossierDocument.NationalSecurityImpactReport)] public TPaper? Report { get; set; }
        [DossierItem(DossierDocument.ProcurementDocuments)] public TPaper[] Documents { get; set; } = [];
        [DossierItem(DossierDocument.ProcurementAgreements)] public TPaper? Agreements { get; set; }
        [DossierItem(DossierDocument.ContractToBeSigned)] public TPaper? Contract { get; set; }
    }
}

// No mark, no demand.
public class Folder
{
    public string? DeclarationForm { get; set; }
}

[ReviewDossier, Waiver("The paper file of 2019 is kept for the archive.")]
public class Archived
{
}
