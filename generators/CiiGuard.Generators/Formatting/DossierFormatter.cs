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

    protected override IEnumerable<ListedEntry> Entries(ListedEdition edition) => DocumentList.All.Where(document => document.IsIn(edition));

    protected override string EntryRemarks(ListedEntry entry)
    {
        var document = (ListedDocument)entry;
        var demand = document.Required ? "Required of every purchase that is declared." : document.ListingsOnly ? "Listings only, not purchases." : "Where the review needs it.";
        return demand + Docs.Cited(Editions.All.Where(document.IsIn).Select(edition => DocumentList.Article(edition, document.Item)));
    }
}
