using System.Collections.Generic;
using System.Linq;
using CiiGuard.Lists;

namespace CiiGuard;

/// <summary>Writes a disclosure register for people and for tools.</summary>
internal static class DisclosureText
{
    private const string Schema = "ciiguard/disclosure-register/1";

    public static string Markdown(DisclosureRegister register, Language language)
    {
        var text = new MarkdownText(language);
        text.Heading(1, "Disclosure register: " + MarkdownText.Code(register.Dossier), "披露登记表：" + MarkdownText.Code(register.Dossier));
        text.Paragraph(LegalNotice.Text);
        var edition = Editions.Title(register.Edition);
        text.Paragraph(
            $"{edition.English}. The Measures bind the review bodies to secrecy; that the operator keeps this register is a reading, not text of law.",
            $"{edition.Chinese}。保密义务的条文针对审查机构；由运营者登记披露情况属于理解，并非法条原文。");
        text.Table(
            [text.In("material", "材料"), text.In("confidential", "保密"), text.In("given to", "接收方"), text.In("on", "日期"), text.In("ground", "依据"), text.In("recorded in", "记录")],
            register.Materials.SelectMany(material => Rows(text, register, material)));
        text.Heading(2, "Grounds", "依据");
        text.List(GroundList.All.Select(ground => $"{text.In(Name(ground))} ({MarkdownText.Code(ground.Code)}){text.In(": ", "：")}"
            + CitationText.Cell(text, [Article(ground, register.Edition)], (LegalCertainty)ground.Certainty)));
        return text.ToString();
    }

    public static string Json(DisclosureRegister register, Language language)
    {
        var json = JsonText.Document(Schema, language)
            .Add("dossier", register.Dossier)
            .Add("edition", register.Edition.ToString())
            .OpenArray("materials");
        foreach (var material in register.Materials)
        {
            json.OpenObject().Add("name", material.Name).Add("confidential", material.IsMarked).OpenArray("documents");
            foreach (var document in material.Documents)
                json.Add(null, document.ToString());
            json.CloseArray().CloseObject();
        }

        json.CloseArray().OpenArray("entries");
        foreach (var entry in register.Entries)
        {
            var ground = GroundList.Find(entry.Ground.ToString())!;
            json.OpenObject()
                .Add("material", entry.Material)
                .Add("recipient", entry.Recipient)
                .Add("on", entry.On.ToString())
                .Add("ground", entry.Ground.ToString())
                .Add("groundText", Name(ground).In(language))
                .Add("isTextOfLaw", ground.Certainty == ListedCertainty.Text);
            CitationText.Json(json, [Article(ground, register.Edition)], language);
            json.Add("reference", entry.Reference).CloseObject();
        }

        return json.CloseArray().CloseObject().ToString();
    }

    private static IEnumerable<List<string>> Rows(MarkdownText text, DisclosureRegister register, ConfidentialMaterial material)
    {
        var titles = material.Titles().Select(text.In).ToList();
        var name = MarkdownText.Code(material.Name) + (titles.Count == 0 ? "" : $" ({text.Join(titles)})");
        var mark = material.IsMarked ? text.In("yes", "是") : text.In("not marked", "未标注");
        var entries = register.Of(material.Name).ToList();
        if (entries.Count == 0)
            yield return [name, mark, "", "", "", ""];
        foreach (var entry in entries)
        {
            var ground = GroundList.Find(entry.Ground.ToString())!;
            yield return
            [
                name,
                mark,
                MarkdownText.Plain(entry.Recipient),
                entry.On.ToString(),
                text.In(Name(ground)),
                MarkdownText.Plain(entry.Reference),
            ];
        }
    }

    private static BilingualText Name(ListedGround ground) => new(ground.English, ground.Chinese);

    private static LegalCitation Article(ListedGround ground, MeasuresVersion edition) => new(ground.Article(Editions.Listed(edition)), ground.Certainty);
}
