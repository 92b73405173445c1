using System;
using System.Collections.Generic;

#pragma warning disable CII3001 // Some of these lack documents.

namespace CiiGuard.Generators.Tests.Dossiers;

internal abstract class FileOfAnyPurchase
{
    [DossierItem(DossierDocument.DeclarationForm)]
    public virtual string? Form { get; set; }
}

internal interface IProcurementPapers
{
    [DossierItem(DossierDocument.ProcurementDocuments)]
    IReadOnlyList<string> Tender { get; }

    [DossierItem(DossierDocument.ProcurementAgreements)]
    Uri? Agreement { get; }
}

/// <summary>Documents of a base class, of an interface, hidden ones, and one in two parts; the generator writes manifests for these while the tests are built.</summary>
[ReviewDossier]
internal partial class PurchaseFile : FileOfAnyPurchase, IProcurementPapers
{
    public override string? Form { get; set; }

    [DossierItem(DossierDocument.NationalSecurityImpactReport)]
    [ReviewConfidential]
    private string? Report { get; set; }

    public IReadOnlyList<string> Tender { get; set; } = [];

    Uri? IProcurementPapers.Agreement => AgreementAt;

    public Uri? AgreementAt { get; set; }

    [DossierItem(DossierDocument.ContractToBeSigned)]
    public string? Contract { get; set; }

    [DossierItem(DossierDocument.ContractToBeSigned)]
    public string? Annex { get; set; }

    [DossierItem(DossierDocument.OtherRequiredMaterial)]
    public SourceArchive? Other { get; set; }

    [ReviewConfidential]
    internal string WeakPoints() => "none";

    public SourceArchive? SourceCode { get; set; }

    public PurchaseFile Reported(string? report)
    {
        Report = report;
        return this;
    }
}

[ReviewConfidential]
internal sealed class SourceArchive;

/// <summary>A structure whose documents cannot all be seen.</summary>
[ReviewDossier, ReviewConfidential]
internal readonly struct SealedFile(string? form)
{
    [DossierItem(DossierDocument.DeclarationForm)]
    private readonly string? _form = form;

    [DossierItem(DossierDocument.ContractToBeSigned)]
    public int? ContractNumber { get; init; }

    public override string ToString() => _form ?? "";
}

[ReviewDossier]
internal sealed record ListingFile<T>([property: DossierItem(DossierDocument.ListingApplicationDocuments)] T? Prospectus)
    where T : class;
