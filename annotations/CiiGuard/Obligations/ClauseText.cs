using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>Writes a clause checklist, with or without what an instance shows, for people and for tools.</summary>
internal static class ClauseText
{
    private const string Schema = "ciiguard/clause-checklist/1";

    public static string Markdown(ClauseChecklist checklist, ClauseEvaluation? evaluation, Language language)
    {
        var text = new MarkdownText(language);
        text.Heading(1, "Clause checklist: " + MarkdownText.Code(checklist.Contract), "条款清单：" + MarkdownText.Code(checklist.Contract));
        text.Paragraph(LegalNotice.Text);
        text.Paragraph(Scope(checklist));
        text.Table(Header(text, evaluation), checklist.Entries.Select((entry, i) => Row(text, entry, evaluation?.Results[i].Status)));
        Lacking(text, checklist, evaluation);
        text.Heading(2, "Model clauses", "示范条款");
        text.Paragraph(LegalNotice.Clauses);
        text.List(checklist.Entries.Select(entry => $"**{text.In(entry.Name)}**{text.In(": ", "：")}{text.In(entry.Clause.Text)}"), numbered: true);
        return text.ToString();
    }

    public static string Json(ClauseChecklist checklist, ClauseEvaluation? evaluation, Language language)
    {
        var json = JsonText.Document(Schema, language)
            .Add("contract", checklist.Contract)
            .Add("edition", checklist.Edition.ToString())
            .Add("declared", checklist.IsDeclared)
            .Add("operatorPurchase", checklist.IsOperatorPurchase);
        if (evaluation is not null)
            json.Add("complete", evaluation.IsComplete);

        json.OpenArray("entries");
        for (var i = 0; i < checklist.Entries.Count; i++)
            Entry(json, checklist.Entries[i], evaluation?.Results[i].Status, language);
        return json.CloseArray().CloseObject().ToString();
    }

    private static void Entry(JsonText json, ClauseEntry entry, EvidenceStatus? status, Language language)
    {
        json.OpenObject()
            .Add("obligation", entry.Obligation.ToString())
            .Add("name", entry.Name.In(language))
            .Add("duty", entry.Duty.ToString())
            .Add("required", entry.IsRequired)
            .Add("certainty", entry.Certainty.ToString())
            .Add("isTextOfLaw", entry.Certainty == LegalCertainty.Text);
        CitationText.Json(json, entry.Articles, language);
        MemberText.Json(json, entry.Members);
        if (status is { } known)
            json.Add("status", known.ToString());
        else
            json.Add("missing", entry.IsMissing);
        json.Add("modelClause", entry.Clause.Text.In(language)).CloseObject();
    }

    private static BilingualText Scope(ClauseChecklist checklist)
    {
        var edition = Editions.Title(checklist.Edition);
        return new(
            $"{edition.English}. {(checklist.IsDeclared ? "The purchase is declared for review" : "The purchase is not declared for review")}{(checklist.IsOperatorPurchase ? "; the buyer is the operator of a critical information infrastructure" : "")}.",
            $"{edition.Chinese}。{(checklist.IsDeclared ? "本采购申报审查" : "本采购不申报审查")}{(checklist.IsOperatorPurchase ? "；采购方为关键信息基础设施运营者" : "")}。");
    }

    private static List<string> Header(MarkdownText text, ClauseEvaluation? evaluation)
    {
        List<string> header = [text.In("obligation", "义务"), text.In("asked for", "要求"), text.In("articles", "依据"), text.In("member", "成员")];
        if (evaluation is not null)
            header.Add(text.In("status", "状态"));
        return header;
    }

    private static List<string> Row(MarkdownText text, ClauseEntry entry, EvidenceStatus? status)
    {
        List<string> row =
        [
            $"{text.In(entry.Name)} ({MarkdownText.Code(entry.Obligation.ToString())})",
            text.In(Demand(entry)),
            CitationText.Cell(text, entry.Articles, entry.Certainty),
            MemberText.Cell(text, entry.Members, entry.IsRequired),
        ];
        if (status is { } known)
            row.Add(text.In(EvidenceNames.Of(known)));
        return row;
    }

    private static BilingualText Demand(ClauseEntry entry) => entry.Duty switch
    {
        ClauseDuty.DeclaredPurchase when entry.IsRequired => new("required: declared purchase", "应当具备：申报审查的采购"),
        ClauseDuty.DeclaredPurchase => new("suggested: required only of a declared purchase", "建议具备：仅申报审查的采购应当具备"),
        ClauseDuty.EveryPurchase when entry.IsRequired => new("required: purchase of an operator", "应当具备：运营者的采购"),
        ClauseDuty.EveryPurchase => new("suggested: required only of an operator's purchase", "建议具备：仅运营者的采购应当具备"),
        _ => new("recommended, not demanded by law", "建议具备，法律未作要求"),
    };

    private static void Lacking(MarkdownText text, ClauseChecklist checklist, ClauseEvaluation? evaluation)
    {
        if (evaluation is null)
            LackingText.Write(text, checklist.Missing.Select(static entry => (entry.Name, EvidenceStatus.Missing)), new("Lacking", "欠缺条款"), new("Every required clause has a member.", "各项应当具备的条款均有对应成员。"));
        else
            LackingText.Write(text, evaluation.Lacking.Select(static result => (result.Entry.Name, result.Status)), new("Lacking", "欠缺条款"), new("Every required clause is present.", "各项应当具备的条款均已具备。"));
    }
}
