using System;
using System.Linq;

namespace CiiGuard.Generators.Tests.Dossiers;

/// <summary>What generated code finds in application files.</summary>
public sealed class DossierEvaluationTests
{
    private static readonly DossierDocument[] Five =
    [
        DossierDocument.DeclarationForm, DossierDocument.NationalSecurityImpactReport, DossierDocument.ProcurementDocuments, DossierDocument.ProcurementAgreements, DossierDocument.ContractToBeSigned,
    ];

    [Fact]
    public void The_manifest_tells_which_member_carries_what()
    {
        var manifest = PurchaseFileManifest.Manifest();
        Assert.Equal("CiiGuard.Generators.Tests.Dossiers.PurchaseFile", manifest.Dossier);
        Assert.Equal(["Annex", "Contract", "Form", "IProcurementPapers.Agreement", "Other", "Report", "Tender"], manifest.Members.Select(member => member.Name));
        Assert.All(manifest.Members, member => Assert.True(member.IsReadable));
        Assert.Equal(["Annex", "Contract"], PurchaseFileManifest.ContractToBeSigned.Members.Select(member => member.Name));
        Assert.Empty(manifest.Missing);
        Assert.Equal(["DeclarationForm: _form", "ContractToBeSigned: ContractNumber"], SealedFileManifest.Manifest().Entries.Where(entry => entry.Members.Count > 0).Select(entry => entry.ToString()));
        Assert.Equal(Five[1..4], SealedFileManifest.Manifest().Missing.Select(entry => entry.Document));
    }

    /// <summary>One document after the other makes the file complete, each what it is and no more; what is in two parts needs both.</summary>
    [Fact]
    public void Each_member_makes_what_it_carries_present()
    {
        var file = new PurchaseFile();
        Assert.Equal(Five, Lacking());
        Assert.All(PurchaseFileManifest.Evaluate(file).Lacking, result => Assert.Equal(EvidenceStatus.Empty, result.Status));

        file.Form = " ";
        Assert.Equal(Five, Lacking());
        file.Form = "form 17";
        Assert.Equal(Five[1..], Lacking());
        file.Reported("\t").Tender = ["invitation"];
        Assert.Equal([Five[1], Five[3], Five[4]], Lacking());
        file.Reported("report 3");
        Assert.Equal(Five[3..], Lacking());
        file.AgreementAt = new("https://grid.example/agreement");
        file.Contract = "draft 4";
        Assert.Equal([Five[4]], Lacking());
        Assert.False(PurchaseFileManifest.Evaluate(file).IsComplete);
        file.Annex = "annex A";

        var evaluation = PurchaseFileManifest.Evaluate(file);
        Assert.True(evaluation.IsComplete);
        Assert.Equal(EvidenceStatus.Empty, evaluation[DossierDocument.OtherRequiredMaterial]);
        Assert.Equal(EvidenceStatus.Missing, evaluation[DossierDocument.ListingApplicationDocuments]);

        DossierDocument[] Lacking() => [.. PurchaseFileManifest.Evaluate(file).Lacking.Select(result => result.Entry.Document)];
    }

    [Fact]
    public void What_cannot_be_seen_is_not_present()
    {
        var evaluation = SealedFileManifest.Evaluate(new SealedFile("form") { ContractNumber = 0 });
        Assert.Equal(EvidenceStatus.Unseen, evaluation[DossierDocument.DeclarationForm]);
        Assert.Equal(EvidenceStatus.Present, evaluation[DossierDocument.ContractToBeSigned]);
        Assert.Equal(EvidenceStatus.Missing, evaluation[DossierDocument.ProcurementDocuments]);
        Assert.Equal(Five[..4], evaluation.Lacking.Select(result => result.Entry.Document));

        // There is always an instance of a structure, and its default holds nothing.
        Assert.Equal(EvidenceStatus.Empty, SealedFileManifest.Evaluate(default)[DossierDocument.ContractToBeSigned]);
    }

    /// <summary>Documents, and what else is marked as confidential: by itself, by its type, or by the type that it stands in.</summary>
    [Fact]
    public void The_register_knows_all_material()
    {
        Assert.Equal(
            ["Annex False ContractToBeSigned", "Contract False ContractToBeSigned", "Form False DeclarationForm", "IProcurementPapers.Agreement False ProcurementAgreements", "Other True OtherRequiredMaterial",
                "Report True NationalSecurityImpactReport", "SourceCode True ", "Tender False ProcurementDocuments", "WeakPoints True "],
            PurchaseFileManifest.Disclosures().Materials.Select(material => $"{material.Name} {material.IsMarked} {string.Join(' ', material.Documents)}"));
        Assert.Equal(["ContractNumber True ContractToBeSigned", "_form True DeclarationForm"], SealedFileManifest.Disclosures(MeasuresVersion.V2020).Materials.Select(material => $"{material.Name} {material.IsMarked} {string.Join(' ', material.Documents)}"));
        Assert.Equal(MeasuresVersion.V2020, SealedFileManifest.Disclosures(MeasuresVersion.V2020).Edition);
        Assert.Single(PurchaseFileManifest.Disclosures().Add(new("Report", "review office", new CalendarDate(2026, 3, 2), DisclosureGround.Declaration, "file 17")).Entries);
    }

    [Fact]
    public void An_instance_of_nothing_is_refused() => Assert.Throws<ArgumentNullException>("dossier", () => PurchaseFileManifest.Evaluate(null!));

    [Fact]
    public void The_edition_chooses_documents_and_articles()
    {
        Assert.Equal("Cybersecurity Review Measures (2022) art. 8 (3)", ListingFileManifest.ListingApplicationDocuments.Article.ToString());
        Assert.Equal(EvidenceStatus.Present, ListingFileManifest.Evaluate(new ListingFile<string>("prospectus"))[DossierDocument.ListingApplicationDocuments]);
        Assert.Equal(EvidenceStatus.Missing, ListingFileManifest.Evaluate(new ListingFile<string>("prospectus"), MeasuresVersion.V2020)[DossierDocument.ListingApplicationDocuments]);
        var old = PurchaseFileManifest.Manifest(MeasuresVersion.V2020);
        Assert.Equal(6, old.Entries.Count);
        Assert.Equal("Cybersecurity Review Measures (2020) art. 7 (1)", old[DossierDocument.DeclarationForm].Article.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => old[DossierDocument.ListingApplicationDocuments]);
        Assert.Throws<ArgumentOutOfRangeException>(() => PurchaseFileManifest.Manifest(0));
    }
}
