using CiiGuard;

namespace GridProcurement.Review;

/// <summary>A paper of the file. The content stays in the document safe; here is only what is needed to find and verify it.</summary>
public sealed class DossierPaper(string title, string safeReference)
{
    public string Title { get; } = title;

    public string SafeReference { get; } = safeReference;
}

/// <summary>
/// The application file of article 8. It holds trade secrets of the supplier and weak points of the grid, so it is a class: a record
/// would print all of it into the first log line that mentions it.
/// </summary>
[ReviewDossier]
public sealed class ReviewDossier(string fileNumber)
{
    public string FileNumber { get; } = fileNumber;

    [DossierItem(DossierDocument.DeclarationForm)]
    [ReviewConfidential]
    public DossierPaper? DeclarationForm { get; init; }

    [DossierItem(DossierDocument.NationalSecurityImpactReport)]
    [ReviewConfidential]
    public DossierPaper? ImpactReport { get; init; }

    [DossierItem(DossierDocument.ProcurementDocuments)]
    [ReviewConfidential]
    public DossierPaper? ProcurementDocuments { get; init; }

    [DossierItem(DossierDocument.ProcurementAgreements)]
    [ReviewConfidential]
    public DossierPaper? Agreements { get; init; }

    [DossierItem(DossierDocument.ContractToBeSigned)]
    [ReviewConfidential]
    public DossierPaper? ContractToBeSigned { get; init; }

    [DossierCheck]
    public bool IsComplete =>
        DeclarationForm is not null
        && ImpactReport is not null
        && ProcurementDocuments is not null
        && Agreements is not null
        && ContractToBeSigned is not null;
}
