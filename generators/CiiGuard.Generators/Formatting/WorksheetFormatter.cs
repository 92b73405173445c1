using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;
using CiiGuard.Lists;

namespace CiiGuard.Generators;

/// <summary>Writes the risk worksheet of a type of a self-assessment.</summary>
internal sealed class WorksheetFormatter : CompanionFormatter<AssessmentModel>
{
    public override string Concern => "Worksheet";

    protected override string Instance => "assessment";

    protected override string Carried => "answers";

    protected override string ListType => "RiskWorksheet";

    protected override string ListMethod => "Worksheet";

    protected override string EvaluationType => "RiskEvaluation";

    protected override string EntryType => "RiskEntry";

    protected override string ItemType => "RiskFactor";

    protected override string HiddenReader => AssessmentReader.HiddenReader;

    protected override ReadingCode Reading => ReadingCode.OfAnswer;

    protected override string Remarks => "General information, not legal advice. That the operator judges by the factors of the review is a reading, not text of law.";

    protected override string EvaluationSummary => "What a self-assessment answers of its worksheet. What is not answered is never taken for no impact.";

    protected override string Summary(AssessmentModel model) =>
        $"Risk worksheet (风险研判工作表) of {Docs.TypeName(model.Place)}: the factors of the review, their articles, and the members that answer them.";

    protected override IEnumerable<ListedEntry> Entries(ListedEdition edition) => RiskFactorList.All.Where(factor => factor.Item(edition) > 0);

    protected override string EntryRemarks(ListedEntry entry)
    {
        var factor = (ListedFactor)entry;
        var demand = factor.ListingsOnly ? "Listings only: not applicable to a purchase, which is not the same as no risk; a reading." : "A purchase must answer it: a reading.";
        return demand + Docs.Cited(Editions.All.Where(edition => factor.Item(edition) > 0).Select(edition => RiskFactorList.Article(edition, factor.Item(edition))));
    }
}
