using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;
using CiiGuard.Lists;

namespace CiiGuard.Generators;

/// <summary>Writes the manifest of a type of the application file.</summary>
internal sealed class DossierFormatter : CompanionFormatter<DossierModel>
{
    public override string Concern => "Manifest";

    protected override string Instance => "dossier";

    protected override string Carried => "documents";

    protected override string ListType => "DossierManifest";

    protected override string ListMethod => "Manifest";

    protected override string EvaluationType => "DossierEvaluation";

    protected override string EntryType => "DossierEntry";

    protected override string ItemType => "DossierDocument";

    protected override string HiddenReader => DossierReader.HiddenReader;

    protected override string Remarks => "General information, not legal advice.";

    protected override string EvaluationSummary => "What an application file holds of its manifest: each document present, empty, missing, or not to be seen.";

    protected override string Summary(DossierModel model) =>
        $"Manifest (申报材料清单) of {Docs.TypeName(model.Place)}: the documents of the application file, their articles, and the members that carry them.";

    protected override void More(SourceWriter writer, DossierModel model, ListedEdition edition)
    {
        writer.Blank();
        writer.Line("/// <summary>A register of what of the file was given to whom, when and on what ground (披露登记表), without entries.</summary>");
        writer.Line("/// <param name=\"edition\">The edition of the Measures.</param>");
        writer.Line("/// <returns>The register.</returns>");
        writer.Line($"public static global::CiiGuard.DisclosureRegister Disclosures({EditionParameter(edition)}) => new global::CiiGuard.DisclosureRegister(");
        writer.Indent();
        writer.Line($"{Code.Literal(model.Place.DisplayName)},");
        writer.Line("new global::CiiGuard.ConfidentialMaterial[]");
        writer.Open();
        foreach (var material in model.Materials)
            writer.Line($"new global::CiiGuard.ConfidentialMaterial({string.Join(", ", [Code.Literal(material.Name), Code.Boolean(material.IsMarked), .. material.Documents.Select(document => "global::CiiGuard.DossierDocument." + document)])}),");
        writer.Close(",");
        writer.Line("edition);");
        writer.Outdent();
    }

    protected override IEnumerable<ListedEntry> Entries(ListedEdition edition) => DocumentList.All.Where(document => document.IsIn(edition));

    protected override string EntryRemarks(ListedEntry entry)
    {
        var document = (ListedDocument)entry;
        var demand = document.Required ? "Required of every purchase that is declared." : document.ListingsOnly ? "Listings only, not purchases." : "Where the review needs it.";
        return demand + Docs.Cited(Editions.All.Where(document.IsIn).Select(edition => DocumentList.Article(edition, document.Item)));
    }
}
