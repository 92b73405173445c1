using System;
using System.Linq;
using System.Text.Json;
using CiiGuard.Lists;

namespace CiiGuard.Tests;

/// <summary>Manifests at run time: what is required, what lacks, and how it is written.</summary>
public sealed class DossierManifestTests
{
    private static DossierManifest Manifest(MeasuresVersion edition, params DossierDocument[] carried) =>
        new("Grid.File<T>", carried.Select(document => new EvidenceMember<DossierDocument>("Paper" + (int)document, true, document)), edition);

    /// <summary>Each of the five, left out alone, is named; the whole lacks nothing.</summary>
    [Theory]
    [InlineData(MeasuresVersion.V2020)]
    [InlineData(MeasuresVersion.V2022)]
    public void Each_required_document_is_missed_by_name(MeasuresVersion edition)
    {
        var required = DossierFiling.RequiredDocuments;
        Assert.Empty(Manifest(edition, [.. required]).Missing);
        foreach (var left in required)
        {
            var manifest = Manifest(edition, [.. required.Where(document => document != left)]);
            var entry = Assert.Single(manifest.Missing);
            Assert.Equal(left, entry.Document);
            Assert.Contains($"- {entry.Name.English}: missing\n", manifest.ToMarkdown(Language.English));
            Assert.Contains($"- {entry.Name.Chinese}：缺失\n", manifest.ToMarkdown(Language.Chinese));
        }
    }

    [Fact]
    public void Entries_say_what_the_lists_say()
    {
        foreach (var edition in Enum.GetValues<MeasuresVersion>())
        {
            var listed = DocumentList.All.Where(document => document.IsIn((ListedEdition)edition)).ToList();
            var entries = Manifest(edition).Entries;
            Assert.Equal(listed.Select(document => document.Code), entries.Select(entry => entry.Document.ToString()));
            Assert.All(listed.Zip(entries), pair =>
            {
                Assert.Equal(new BilingualText(pair.First.English, pair.First.Chinese), pair.Second.Name);
                Assert.Equal(pair.First.Required, pair.Second.IsRequired);
                Assert.Equal(pair.First.ListingsOnly, pair.Second.Need == DocumentNeed.ListingsOnly);
                Assert.Equal((edition == MeasuresVersion.V2020 ? 7 : 8, pair.First.Item, LegalCertainty.Text), (pair.Second.Article.Article, pair.Second.Article.Item, pair.Second.Article.Certainty));
            });
        }
    }

    /// <summary>A document in two parts is there when both are.</summary>
    [Theory]
    [InlineData(EvidenceStatus.Present, EvidenceStatus.Present, EvidenceStatus.Present)]
    [InlineData(EvidenceStatus.Present, EvidenceStatus.Empty, EvidenceStatus.Empty)]
    [InlineData(EvidenceStatus.Unseen, EvidenceStatus.Present, EvidenceStatus.Unseen)]
    [InlineData(EvidenceStatus.Unseen, EvidenceStatus.Empty, EvidenceStatus.Empty)]
    public void All_parts_are_needed(EvidenceStatus first, EvidenceStatus second, EvidenceStatus expected)
    {
        var manifest = new DossierManifest("F", [new("A", true, DossierDocument.ContractToBeSigned), new("B", true, DossierDocument.ContractToBeSigned)]);
        Assert.Equal(expected, manifest.Evaluate(first, second)[DossierDocument.ContractToBeSigned]);
    }

    [Fact]
    public void What_is_not_asked_of_a_purchase_does_not_make_a_file_incomplete()
    {
        var manifest = Manifest(MeasuresVersion.V2022, [.. DossierFiling.RequiredDocuments, DossierDocument.OtherRequiredMaterial]);
        var evaluation = manifest.Evaluate([.. Enumerable.Repeat(EvidenceStatus.Present, 5), EvidenceStatus.Empty]);
        Assert.True(evaluation.IsComplete);
        Assert.Equal(EvidenceStatus.Missing, evaluation[DossierDocument.ListingApplicationDocuments]);
        Assert.Contains("not applicable to a purchase", evaluation.ToMarkdown(Language.English));
        Assert.False(manifest.Evaluate([EvidenceStatus.Unseen, .. Enumerable.Repeat(EvidenceStatus.Present, 5)]).IsComplete);
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new DossierManifest(null!, []));
        Assert.Throws<ArgumentNullException>(() => new DossierManifest("F", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DossierManifest("F", [], 0));
        Assert.Throws<ArgumentNullException>(() => Manifest(MeasuresVersion.V2022).Evaluate(null!));
        Assert.Throws<ArgumentException>(() => Manifest(MeasuresVersion.V2022).Evaluate(EvidenceStatus.Empty));
        Assert.Throws<ArgumentOutOfRangeException>(() => Manifest(MeasuresVersion.V2022)[0]);
    }

    [Theory]
    [InlineData(MeasuresVersion.V2020)]
    [InlineData(MeasuresVersion.V2022)]
    public void Texts_are_the_same_in_any_culture_and_both_languages(MeasuresVersion edition)
    {
        var manifest = Manifest(edition, DossierDocument.DeclarationForm);
        TextChecks.Check(manifest.ToMarkdown, manifest.ToJson, "name", "text");
        var evaluation = manifest.Evaluate(EvidenceStatus.Present);
        TextChecks.Check(evaluation.ToMarkdown, evaluation.ToJson, "name", "text");

        using var json = JsonDocument.Parse(evaluation.ToJson(Language.Chinese));
        Assert.Equal("ciiguard/dossier-manifest/1", json.RootElement.GetProperty("schema").GetString());
        Assert.False(json.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal(evaluation.Results.Select(result => result.Status.ToString()), json.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("status").GetString()));
    }
}
