using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>Writes an assurance letter. Names come from outside and are escaped.</summary>
internal static class AssuranceText
{
    private const string Schema = "ciiguard/assurance-letter/1";

    public static string Markdown(AssuranceLetter letter, AssuranceDetails details, Language language)
    {
        var text = new MarkdownText(language);
        text.Heading(1, "Supplier's assurance on cybersecurity review", "供应方关于网络安全审查的承诺函");
        text.List(
        [
            Line(text, "to (the buyer)", "致（采购方）", details.Buyer),
            Line(text, "from (the supplier)", "承诺方（供应方）", details.Supplier),
            Line(text, "purchase", "采购标的", details.Purchase),
            Line(text, "contract", "合同", details.ContractNumber),
            text.In("date: ", "日期：") + details.On,
        ]);
        text.Paragraph(
            "For this purchase, and for as long as the contract lasts, we give the buyer the following assurances. They repeat what the contract binds us to and take nothing from it.",
            "就本次采购，在合同有效期内，我方向采购方作出以下承诺。本函重申合同约定的义务，不减损合同效力。");
        var edition = Editions.Title(letter.Checklist.Edition);
        Commitments(text, letter.Required, new($"Commitments under art. 6 of the {edition.English}", $"{edition.Chinese}第6条所列承诺"));
        Commitments(text, letter.Further, new("Further commitments", "其他承诺"));
        text.Paragraph(
            "If we can no longer keep one of these commitments, we tell the buyer without delay and before the effect is felt where we can.",
            "无法继续履行上述任何一项承诺的，我方将及时告知采购方，并尽可能在影响发生之前告知。");
        text.Paragraph(
            $"For {MarkdownText.Plain(details.Supplier)}: {MarkdownText.Plain(details.Signatory)}, signature and seal: ____________________",
            $"{MarkdownText.Plain(details.Supplier)}，签署人：{MarkdownText.Plain(details.Signatory)}，签字盖章：____________________");
        if (letter.Missing.Count > 0)
        {
            text.Heading(2, "Not assured: the contract has no such clause", "未承诺事项：合同缺少相应条款");
            text.List(letter.Missing.Select(entry => text.In(entry.Name)));
        }

        text.Paragraph(LegalNotice.Text);
        text.Paragraph(LegalNotice.Letter);
        return text.ToString();
    }

    public static string Json(AssuranceLetter letter, AssuranceDetails details, Language language)
    {
        var json = JsonText.Document(Schema, language)
            .Add("contract", letter.Checklist.Contract)
            .Add("edition", letter.Checklist.Edition.ToString())
            .Add("supplier", details.Supplier)
            .Add("buyer", details.Buyer)
            .Add("purchase", details.Purchase)
            .Add("contractNumber", details.ContractNumber)
            .Add("signatory", details.Signatory)
            .Add("on", details.On.ToString())
            .OpenArray("commitments");
        foreach (var entry in letter.Required.Concat(letter.Further))
        {
            json.OpenObject()
                .Add("obligation", entry.Obligation.ToString())
                .Add("duty", entry.Duty.ToString())
                .Add("isTextOfLaw", entry.Certainty == LegalCertainty.Text);
            CitationText.Json(json, entry.Articles, language);
            MemberText.Json(json, entry.Members);
            json.Add("text", entry.Clause.Text.In(language)).CloseObject();
        }

        json.CloseArray().OpenArray("missing");
        foreach (var entry in letter.Missing)
            json.Add(null, entry.Obligation.ToString());
        return json.CloseArray().CloseObject().ToString();
    }

    private static string Line(MarkdownText text, string english, string chinese, string value) => text.In(english + ": ", chinese + "：") + MarkdownText.Plain(value);

    private static void Commitments(MarkdownText text, IReadOnlyList<ClauseEntry> entries, BilingualText title)
    {
        if (entries.Count == 0)
            return;

        text.Heading(2, title.English, title.Chinese);
        text.List(entries.Select(entry => text.In(entry.Clause.Text)), numbered: true);
    }
}
