using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;
using CiiGuard.Lists;

namespace CiiGuard.Generators;

/// <summary>Writes the clause checklist of a contract type.</summary>
internal sealed class ClausesFormatter : CompanionFormatter<ContractModel>
{
    public override string Concern => "Clauses";

    protected override string Instance => "contract";

    protected override string Carried => "clauses";

    protected override string ListType => "ClauseChecklist";

    protected override string ListMethod => "Checklist";

    protected override string EvaluationType => "ClauseEvaluation";

    protected override string EntryType => "ClauseEntry";

    protected override string ItemType => "SupplierObligation";

    protected override string HiddenReader => ContractReader.HiddenReader;

    protected override string Remarks => "General information, not legal advice. Model clauses are wording of our own, not text of law.";

    protected override string EvaluationSummary => "What a contract shows of its checklist: each clause present, empty, missing, or not to be seen.";

    protected override string Summary(ContractModel model) =>
        $"Clause checklist (条款清单) of {Docs.TypeName(model.Place)}: the obligations of the supplier, the articles behind them, and the members that carry them.";

    protected override IEnumerable<string> Arguments(ContractModel model) =>
        [$"isDeclared: {Code.Boolean(model.IsDeclared)}", $"isOperatorPurchase: {Code.Boolean(model.IsOperatorPurchase)}"];

    protected override void More(SourceWriter writer, ContractModel model, ListedEdition edition)
    {
        writer.Blank();
        writer.Line("/// <summary>The letter in which the supplier assures what the members of the contract carry (供应方承诺函). For what one contract holds: <c>AssuranceLetter.Of(Evaluate(…))</c>.</summary>");
        writer.Line("/// <param name=\"edition\">The edition of the Measures.</param>");
        writer.Line("/// <returns>The letter.</returns>");
        writer.Line($"public static global::CiiGuard.AssuranceLetter Letter({EditionParameter(edition)}) => global::CiiGuard.AssuranceLetter.Of(Checklist(edition));");
    }

    protected override IEnumerable<ListedEntry> Entries(ListedEdition edition) => ObligationList.All.Where(obligation => obligation.AppliesUnder(edition));

    protected override string EntryRemarks(ListedEntry entry)
    {
        var obligation = (ListedObligation)entry;
        return Demand(obligation) + Docs.Cited(obligation.Articles);
    }

    private static string Demand(ListedObligation obligation) => obligation.Duty switch
    {
        ListedDuty.DeclaredPurchase => "Required of a declared purchase.",
        ListedDuty.EveryPurchase => "Required of every purchase of the operator of a critical information infrastructure.",
        _ when obligation.Certainty == ListedCertainty.Unverified => "Recommended, not demanded by law; not verified.",
        _ => "Recommended, not demanded by law: a reading.",
    };
}
