using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CiiGuard.Lists;

namespace CiiGuard.Tests;

/// <summary>Worksheets at run time: what is asked, what is not answered, and how it is written.</summary>
public sealed class RiskWorksheetTests
{
    private static RiskWorksheet Worksheet(MeasuresVersion edition, IEnumerable<RiskFactor> answered) =>
        new("Grid.Questions<T>", answered.Select(factor => new EvidenceMember<RiskFactor>("Answer" + (int)factor, true, factor)), edition);

    private static List<RiskFactor> OfPurchase(MeasuresVersion edition) => [.. RiskFactorList.OfPurchase((ListedEdition)edition).Select(factor => Enum.Parse<RiskFactor>(factor.Code))];

    /// <summary>Each factor, left out alone, is named; the whole leaves nothing open: 13 of 2020, 16 of 2022.</summary>
    [Theory]
    [InlineData(MeasuresVersion.V2020, 13)]
    [InlineData(MeasuresVersion.V2022, 16)]
    public void Each_factor_is_missed_by_name(MeasuresVersion edition, int count)
    {
        var factors = OfPurchase(edition);
        Assert.Equal(count, factors.Count);
        Assert.Empty(Worksheet(edition, factors).Missing);
        foreach (var left in factors)
        {
            var worksheet = Worksheet(edition, factors.Where(factor => factor != left));
            var entry = Assert.Single(worksheet.Missing);
            Assert.Equal(left, entry.Factor);
            Assert.Contains($"- {entry.Name.English}: missing\n", worksheet.ToMarkdown(Language.English));
            var evaluation = worksheet.Evaluate([.. factors.Skip(1).Select(_ => RiskAnswer.Of(SelfAssessmentResult.NoImpact, "reason"))]);
            Assert.Equal((SelfAssessmentResult.MayAffect, false, left), (evaluation.Finding, evaluation.IsComplete, Assert.Single(evaluation.Unanswered).Entry.Factor));
        }
    }

    /// <summary>Whatever a single answer is that is not "no impact", the finding is not either; over all factors and all kinds of answers.</summary>
    [Fact]
    public void No_impact_is_found_only_where_every_answer_says_so()
    {
        RiskAnswer[] others =
        [
            RiskAnswer.Unseen, RiskAnswer.Of(SelfAssessmentResult.Unanswered), RiskAnswer.Of((SelfAssessmentResult?)null), RiskAnswer.Of((SelfAssessmentResult)4), RiskAnswer.Of(SelfAssessmentResult.NoImpact, " "),
            RiskAnswer.Of(SelfAssessmentResult.MayAffect), RiskAnswer.Of(SelfAssessmentResult.Affects), RiskAnswer.OfValue("no impact"), RiskAnswer.OfValue(true), RiskAnswer.OfValue<object?>(null),
            RiskAnswer.Of(new Dictionary<RiskFactor, SelfAssessmentResult>()), RiskAnswer.Of((IReadOnlyDictionary<RiskFactor, SelfAssessmentResult>?)null), RiskAnswer.Of((RiskAnswer?)null),
            RiskAnswer.Read<string>(null, _ => SelfAssessmentResult.NoImpact), RiskAnswer.Read("x", _ => null), RiskAnswer.ReadNullable<int>(null, _ => SelfAssessmentResult.NoImpact),
        ];
        foreach (var edition in Enum.GetValues<MeasuresVersion>())
        {
            var factors = OfPurchase(edition);
            var worksheet = Worksheet(edition, factors);
            var answers = factors.Select(_ => RiskAnswer.Of(SelfAssessmentResult.NoImpact)).ToArray();
            Assert.Equal((SelfAssessmentResult.NoImpact, false), (worksheet.Evaluate(answers).Finding, worksheet.Evaluate(answers).MustDeclare));
            for (var i = 0; i < answers.Length; i++)
            {
                foreach (var other in others)
                {
                    var evaluation = worksheet.Evaluate([.. answers.Select((answer, at) => at == i ? other : answer)]);
                    Assert.Equal(other.Result == SelfAssessmentResult.Affects ? SelfAssessmentResult.Affects : SelfAssessmentResult.MayAffect, evaluation.Finding);
                    Assert.NotEqual(SelfAssessmentResult.NoImpact, evaluation[factors[i]]);
                    Assert.Equal(other.Status == EvidenceStatus.Present, evaluation.IsComplete);
                    Assert.DoesNotContain("No impact on national security", evaluation.ToMarkdown(Language.English));
                }
            }
        }
    }

    [Fact]
    public void Entries_say_what_the_lists_say()
    {
        foreach (var edition in Enum.GetValues<MeasuresVersion>())
        {
            var entries = Worksheet(edition, []).Entries;
            Assert.Equal(RiskFactorList.All.Count(factor => factor.Item((ListedEdition)edition) > 0), entries.Count);
            Assert.Equal(entries.Select(entry => entry.Article.Item).Order(), entries.Select(entry => entry.Article.Item));
            Assert.All(entries, entry =>
            {
                var listed = RiskFactorList.Find(entry.Factor.ToString())!;
                Assert.Equal(new BilingualText(listed.English, listed.Chinese), entry.Name);
                Assert.Equal(listed.ListingsOnly, !entry.AppliesToPurchases);
                Assert.Equal((edition == MeasuresVersion.V2020 ? 9 : 10, listed.Item((ListedEdition)edition), LegalCertainty.Reading), (entry.Article.Article, entry.Article.Item, entry.Article.Certainty));
            });
        }
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new RiskWorksheet(null!, []));
        Assert.Throws<ArgumentNullException>(() => new RiskWorksheet("Q", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RiskWorksheet("Q", [], (MeasuresVersion)3));
        var worksheet = Worksheet(MeasuresVersion.V2022, [RiskFactor.OtherRisk]);
        Assert.Throws<ArgumentNullException>(() => worksheet.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => worksheet.Evaluate([null!]));
        Assert.Throws<ArgumentException>(() => worksheet.Evaluate());
        Assert.Throws<ArgumentNullException>(() => RiskAnswer.Read("x", null!));
    }

    [Theory]
    [InlineData(MeasuresVersion.V2020)]
    [InlineData(MeasuresVersion.V2022)]
    public void Texts_are_the_same_in_any_culture_and_both_languages(MeasuresVersion edition)
    {
        var worksheet = Worksheet(edition, [RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.OtherRisk]);
        TextChecks.Check(worksheet.ToMarkdown, worksheet.ToJson, "name", "text");
        var evaluation = worksheet.Evaluate(RiskAnswer.Of(SelfAssessmentResult.NoImpact, "a | b <c> *d*\n`e`"), RiskAnswer.OfValue("text"), RiskAnswer.Unseen);
        TextChecks.Check(evaluation.ToMarkdown, evaluation.ToJson, "name", "text");

        var english = evaluation.ToMarkdown(Language.English);
        Assert.Contains("| no impact | a \\| b \\<c\\> \\*d\\* \\`e\\` |\n", english);
        Assert.Contains("| answered; people must judge | text |\n", english);
        Assert.Contains("| **cannot be seen** | |\n", english);
        Assert.Contains("May affect national security: the purchase must be declared (art. 5).", english);
        Assert.Contains("可能影响国家安全：应当申报审查（第5条）。", evaluation.ToMarkdown(Language.Chinese));
        Assert.Contains("a reading, not text of law", english);

        using var json = JsonDocument.Parse(evaluation.ToJson(Language.English));
        Assert.Equal("ciiguard/risk-worksheet/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("MayAffect", json.RootElement.GetProperty("finding").GetString());
        Assert.True(json.RootElement.GetProperty("mustDeclare").GetBoolean());
        Assert.Equal(evaluation.Results.Select(result => result.Result.ToString()), json.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("answer").GetString()));
        Assert.Equal(evaluation.Results.SelectMany(result => result.Answers).Select(answer => answer.Reason), json.RootElement.GetProperty("entries").EnumerateArray().SelectMany(entry => entry.GetProperty("reasons").EnumerateArray()).Select(reason => reason.GetString()));
    }
}
