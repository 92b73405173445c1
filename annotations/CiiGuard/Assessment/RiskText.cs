using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>Writes a risk worksheet, with or without the answers of an instance, for people and for tools.</summary>
internal static class RiskText
{
    private const string Schema = "ciiguard/risk-worksheet/1";

    public static string Markdown(RiskWorksheet worksheet, RiskEvaluation? evaluation, Language language)
    {
        var text = new MarkdownText(language);
        text.Heading(1, "Risk worksheet: " + MarkdownText.Code(worksheet.Assessment), "风险研判工作表：" + MarkdownText.Code(worksheet.Assessment));
        text.Paragraph(LegalNotice.Text);
        var edition = Editions.Title(worksheet.Edition);
        text.Paragraph(
            $"{edition.English}. The article addresses the review office; that the operator judges beforehand by the same factors is a reading, not text of law.",
            $"{edition.Chinese}。该条系对审查工作的规定；运营者按相同因素预判属于理解，并非法条原文。");
        text.Table(Header(text, evaluation), worksheet.Entries.Select((entry, i) => Row(text, entry, evaluation?.Results[i])));
        if (evaluation is not null)
            Finding(text, evaluation);
        Open(text, worksheet, evaluation);
        return text.ToString();
    }

    public static string Json(RiskWorksheet worksheet, RiskEvaluation? evaluation, Language language)
    {
        var json = JsonText.Document(Schema, language)
            .Add("assessment", worksheet.Assessment)
            .Add("edition", worksheet.Edition.ToString());
        if (evaluation is not null)
            json.Add("complete", evaluation.IsComplete).Add("finding", evaluation.Finding.ToString()).Add("mustDeclare", evaluation.MustDeclare);

        json.OpenArray("entries");
        for (var i = 0; i < worksheet.Entries.Count; i++)
            Entry(json, worksheet.Entries[i], evaluation?.Results[i], language);
        return json.CloseArray().CloseObject().ToString();
    }

    private static void Entry(JsonText json, RiskEntry entry, RiskResult? result, Language language)
    {
        json.OpenObject()
            .Add("factor", entry.Factor.ToString())
            .Add("name", entry.Name.In(language))
            .Add("appliesToPurchases", entry.AppliesToPurchases)
            .Add("certainty", entry.Article.Certainty.ToString())
            .Add("isTextOfLaw", entry.Article.Certainty == LegalCertainty.Text);
        CitationText.Json(json, [entry.Article], language);
        MemberText.Json(json, entry.Members);
        if (result is null)
        {
            json.Add("missing", entry.IsMissing).CloseObject();
            return;
        }

        json.Add("status", result.Status.ToString()).Add("answer", result.Result.ToString()).OpenArray("reasons");
        foreach (var answer in result.Answers)
            json.Add(null, answer.Reason);
        json.CloseArray().CloseObject();
    }

    private static List<string> Header(MarkdownText text, RiskEvaluation? evaluation)
    {
        List<string> header = [text.In("item", "项"), text.In("factor", "因素"), text.In("article", "依据"), text.In("member", "成员")];
        if (evaluation is not null)
        {
            header.Add(text.In("answer", "回答"));
            header.Add(text.In("reason", "理由"));
        }

        return header;
    }

    private static List<string> Row(MarkdownText text, RiskEntry entry, RiskResult? result)
    {
        List<string> row =
        [
            entry.Article.Item.ToString(System.Globalization.CultureInfo.InvariantCulture),
            $"{text.In(entry.Name)} ({MarkdownText.Code(entry.Factor.ToString())})" + (entry.AppliesToPurchases ? "" : text.In(", listings only", "，仅适用于上市")),
            text.In(entry.Article.Text),
            MemberText.Cell(text, entry.Members, entry.AppliesToPurchases),
        ];
        if (result is not null)
        {
            row.Add(text.In(Answer(result)));
            row.Add(text.Join(result.Answers.Where(static answer => answer.Reason is not null).Select(static answer => MarkdownText.Plain(answer.Reason!)).Distinct()));
        }

        return row;
    }

    private static BilingualText Answer(RiskResult result) => (result.Result, result.Status) switch
    {
        (SelfAssessmentResult.Affects, _) => RiskNames.Of(SelfAssessmentResult.Affects),
        (SelfAssessmentResult.MayAffect, _) => RiskNames.Of(SelfAssessmentResult.MayAffect),
        (SelfAssessmentResult.NoImpact, EvidenceStatus.Present) => RiskNames.Of(SelfAssessmentResult.NoImpact),
        (_, EvidenceStatus.Missing) when !result.Entry.AppliesToPurchases => new("not applicable to a purchase", "不适用于采购"),
        (_, EvidenceStatus.Present) => new("answered; people must judge", "已回答，须人工判断"),
        (_, EvidenceStatus.Unseen) => new("**cannot be seen**", "**无法读取**"),
        _ => new("**not answered**", "**未回答**"),
    };

    private static void Finding(MarkdownText text, RiskEvaluation evaluation)
    {
        var finding = RiskNames.Of(evaluation.Finding);
        text.Heading(2, "Finding", "预判结果");
        text.Paragraph(
            evaluation.MustDeclare
                ? $"{char.ToUpperInvariant(finding.English[0]) + finding.English.Substring(1)} national security: the purchase must be declared (art. 5)."
                : "No impact on national security: every factor that a purchase must answer is judged so.",
            evaluation.MustDeclare ? $"{finding.Chinese}国家安全：应当申报审查（第5条）。" : "不影响国家安全：采购须回答的各项因素均如此判断。");
        if (evaluation.Finding == SelfAssessmentResult.MayAffect && evaluation.Results.Any(static result => result.Entry.AppliesToPurchases && result.Result == SelfAssessmentResult.Unanswered))
        {
            text.Paragraph(
                "A question that is open counts as a possible effect: caution, a reading and not text of law.",
                "未回答的问题按可能影响处理：系审慎理解，并非法条原文。");
        }
    }

    private static void Open(MarkdownText text, RiskWorksheet worksheet, RiskEvaluation? evaluation)
    {
        if (evaluation is null)
            LackingText.Write(text, worksheet.Missing.Select(static entry => (entry.Name, EvidenceStatus.Missing)), new("Not answered", "未回答"), new("Every factor that a purchase must answer has a member.", "采购须回答的各项因素均有对应成员。"));
        else
            LackingText.Write(text, evaluation.Unanswered.Select(static result => (result.Entry.Name, result.Status)), new("Not answered", "未回答"), new("Every factor that a purchase must answer is answered.", "采购须回答的各项因素均已回答。"));
    }
}
