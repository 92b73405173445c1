using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>Writes a dossier manifest, with or without what an instance holds, for people and for tools.</summary>
internal static class DossierText
{
    private const string Schema = "ciiguard/dossier-manifest/1";

    public static string Markdown(DossierManifest manifest, DossierEvaluation? evaluation, Language language)
    {
        var text = new MarkdownText(language);
        text.Heading(1, "Application file: " + MarkdownText.Code(manifest.Dossier), "申报材料清单：" + MarkdownText.Code(manifest.Dossier));
        text.Paragraph(LegalNotice.Text);
        var edition = Editions.Title(manifest.Edition);
        text.Paragraph(
            $"{edition.English}. The text gives procurement documents, agreements and the contract to be signed in one item; their division is ours.",
            $"{edition.Chinese}。采购文件、协议与拟签订的合同在条文中同属一项，分列系本项目所为。");
        text.Table(Header(text, evaluation), manifest.Entries.Select((entry, i) => Row(text, entry, evaluation?.Results[i].Status)));
        Lacking(text, manifest, evaluation);
        return text.ToString();
    }

    public static string Json(DossierManifest manifest, DossierEvaluation? evaluation, Language language)
    {
        var json = JsonText.Document(Schema, language)
            .Add("dossier", manifest.Dossier)
            .Add("edition", manifest.Edition.ToString());
        if (evaluation is not null)
            json.Add("complete", evaluation.IsComplete);

        json.OpenArray("entries");
        for (var i = 0; i < manifest.Entries.Count; i++)
            Entry(json, manifest.Entries[i], evaluation?.Results[i].Status, language);
        return json.CloseArray().CloseObject().ToString();
    }

    private static void Entry(JsonText json, DossierEntry entry, EvidenceStatus? status, Language language)
    {
        json.OpenObject()
            .Add("document", entry.Document.ToString())
            .Add("name", entry.Name.In(language))
            .Add("need", entry.Need.ToString())
            .Add("required", entry.IsRequired);
        CitationText.Json(json, [entry.Article], language);
        MemberText.Json(json, entry.Members);
        if (status is { } known)
            json.Add("status", known.ToString());
        else
            json.Add("missing", entry.IsMissing);
        json.CloseObject();
    }

    private static List<string> Header(MarkdownText text, DossierEvaluation? evaluation)
    {
        List<string> header = [text.In("document", "材料"), text.In("asked for", "要求"), text.In("article", "依据"), text.In("member", "成员")];
        if (evaluation is not null)
            header.Add(text.In("status", "状态"));
        return header;
    }

    private static List<string> Row(MarkdownText text, DossierEntry entry, EvidenceStatus? status)
    {
        List<string> row =
        [
            $"{text.In(entry.Name)} ({MarkdownText.Code(entry.Document.ToString())})",
            text.In(Demand(entry.Need)),
            CitationText.Cell(text, [entry.Article], LegalCertainty.Text),
            MemberText.Cell(text, entry.Members, entry.IsRequired),
        ];
        if (status is { } known)
            row.Add(text.In(entry.Need == DocumentNeed.ListingsOnly && known == EvidenceStatus.Missing ? new("not applicable to a purchase", "不适用于采购") : EvidenceNames.Of(known)));
        return row;
    }

    private static BilingualText Demand(DocumentNeed need) => need switch
    {
        DocumentNeed.EveryPurchase => new("required: every purchase that is declared", "应当提交：申报审查的采购"),
        DocumentNeed.ListingsOnly => new("listings only, not purchases", "仅上市申报提交，不适用于采购"),
        _ => new("where the review needs it", "审查需要时提交"),
    };

    private static void Lacking(MarkdownText text, DossierManifest manifest, DossierEvaluation? evaluation)
    {
        if (evaluation is null)
            LackingText.Write(text, manifest.Missing.Select(static entry => (entry.Name, EvidenceStatus.Missing)), new("Lacking", "欠缺材料"), new("Every required document has a member.", "各项应当提交的材料均有对应成员。"));
        else
            LackingText.Write(text, evaluation.Lacking.Select(static result => (result.Entry.Name, result.Status)), new("Lacking", "欠缺材料"), new("Every required document is present.", "各项应当提交的材料均已具备。"));
    }
}
