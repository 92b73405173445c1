using CiiGuard;

namespace GridProcurement.Mistakes.Review;

/// <summary>The file for replacements after a storm, cut down to what the desk has at hand.</summary>
// Reviewer: the office gets no analysis of the effect and no contract to be signed. Under the edition of 2022 the time limit does not even start.
[ReviewDossier]
public sealed class EmergencyFile // expect: CII3001
{
    [DossierItem(DossierDocument.DeclarationForm)]
    [ReviewConfidential]
    public DossierPaper? DeclarationForm { get; init; }

    [DossierItem(DossierDocument.ProcurementDocuments)]
    [ReviewConfidential]
    public DossierPaper? ProcurementDocuments { get; init; }

    [DossierItem(DossierDocument.ProcurementAgreements)]
    [ReviewConfidential]
    public DossierPaper? Agreements { get; init; }

    [DossierItem(DossierDocument.OtherRequiredMaterial)]
    [ReviewConfidential]
    public DossierPaper? StormReport { get; init; }
}
