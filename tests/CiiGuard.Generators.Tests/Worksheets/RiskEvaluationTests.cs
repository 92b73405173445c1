using System;
using System.Linq;

namespace CiiGuard.Generators.Tests.Worksheets;

/// <summary>What generated code finds in self-assessments. What is not answered is never no impact.</summary>
public sealed class RiskEvaluationTests
{
    private static ServerAssessment Answered(SelfAssessmentResult result, string? reason = "reason")
    {
        var assessment = new ServerAssessment
        {
            Control = result,
            Interference = result,
            Destruction = new(result, reason),
            Continuity = new() { Result = result },
            Openness = "open",
            Politics = RiskAnswer.Of(result, reason),
            SupplyAnswer = new(result, reason),
            HasOther = true,
        };
        foreach (var factor in ServerAssessmentWorksheet.Worksheet().Members.Single(member => member.Name == "Data").Items)
            assessment.Data[factor] = result;
        return assessment.Secured(result);
    }

    [Fact]
    public void The_worksheet_tells_which_member_answers_what()
    {
        var worksheet = ServerAssessmentWorksheet.Worksheet();
        Assert.Equal("CiiGuard.Generators.Tests.Worksheets.ServerAssessment", worksheet.Assessment);
        Assert.Equal(
            ["Compliance", "Continuity", "Control", "Data", "Destruction", "HasOther", "ISupplyQuestions.Supply", "Interference", "Openness", "Politics", "Security"],
            worksheet.Members.Select(member => member.Name));
        Assert.All(worksheet.Members, member => Assert.True(member.IsReadable));
        Assert.Empty(worksheet.Missing);
        Assert.Equal("ISupplyQuestions.Supply", Assert.Single(ServerAssessmentWorksheet.SourceDiversity.Members).Name);
        Assert.Equal(15, TwoOpinionsWorksheet.Worksheet().Missing.Count());
        Assert.Equal(12, TwoOpinionsWorksheet.Worksheet(MeasuresVersion.V2020).Missing.Count());
    }

    [Fact]
    public void A_fresh_assessment_answers_nothing_and_must_be_declared()
    {
        var evaluation = ServerAssessmentWorksheet.Evaluate(new ServerAssessment());
        Assert.False(evaluation.IsComplete);
        Assert.Equal(SelfAssessmentResult.MayAffect, evaluation.Finding);
        Assert.True(evaluation.MustDeclare);
        Assert.Equal(15, evaluation.Unanswered.Count());
        Assert.All(evaluation.Unanswered, result => Assert.Equal((EvidenceStatus.Empty, SelfAssessmentResult.Unanswered), (result.Status, result.Result)));
        Assert.Equal(SelfAssessmentResult.NoImpact, evaluation[RiskFactor.SupplierComplianceWithChineseLaw]);
    }

    /// <summary>A text and a flag are answers that people must judge; so even with no impact everywhere else the purchase must be declared.</summary>
    [Fact]
    public void What_gives_no_judgement_is_no_impact_neither()
    {
        var evaluation = ServerAssessmentWorksheet.Evaluate(Answered(SelfAssessmentResult.NoImpact));
        Assert.True(evaluation.IsComplete);
        Assert.Equal(
            [RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.OtherRisk],
            evaluation.Results.Where(result => result.Entry.AppliesToPurchases && result.Result == SelfAssessmentResult.Unanswered).Select(result => result.Entry.Factor).Order());
        Assert.Equal(SelfAssessmentResult.MayAffect, evaluation.Finding);
        Assert.Equal("open", Assert.Single(evaluation.Results.Single(result => result.Entry.Factor == RiskFactor.ProductOpenness).Answers).Reason);
    }

    /// <summary>Of no impact everywhere, one answer after the other is taken away: each is named, and the finding is never no impact.</summary>
    [Fact]
    public void Each_answer_that_is_taken_away_is_named()
    {
        Check(assessment => assessment.Control = 0, RiskFactor.IllegalControlOfCii);
        Check(assessment => assessment.Control = (SelfAssessmentResult)9, RiskFactor.IllegalControlOfCii);
        Check(assessment => assessment.Interference = null, RiskFactor.InterferenceWithCii);
        Check(assessment => assessment.Destruction = null, RiskFactor.DestructionOfCii);
        Check(assessment => assessment.Destruction = new(SelfAssessmentResult.NoImpact, " "), RiskFactor.DestructionOfCii);
        Check(assessment => assessment.Continuity = null, RiskFactor.BusinessContinuityHarmFromSupplyInterruption);
        Check(assessment => assessment.Continuity = default(Score), RiskFactor.BusinessContinuityHarmFromSupplyInterruption);
        Check(assessment => assessment.Secured(0), RiskFactor.ProductSecurity);
        Check(assessment => assessment.Openness = "", RiskFactor.ProductOpenness, RiskFactor.ProductTransparency);
        Check(assessment => assessment.Politics = null, RiskFactor.PoliticalDiplomaticTradeDisruption);
        Check(assessment => assessment.Data.Remove(RiskFactor.IllegalDataUse), RiskFactor.IllegalDataUse);
        Check(assessment => assessment.SupplyAnswer = null, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability);
        Check(assessment => assessment.HasOther = false, RiskFactor.OtherRisk);

        static void Check(Action<ServerAssessment> change, params RiskFactor[] expected)
        {
            var assessment = Answered(SelfAssessmentResult.NoImpact);
            change(assessment);
            var evaluation = ServerAssessmentWorksheet.Evaluate(assessment);
            Assert.Equal(expected, evaluation.Unanswered.Select(result => result.Entry.Factor));
            Assert.False(evaluation.IsComplete);
            Assert.Equal(SelfAssessmentResult.MayAffect, evaluation.Finding);
            Assert.Contains("## Not answered\n", evaluation.ToMarkdown(Language.English));
            foreach (var result in evaluation.Unanswered)
                Assert.Contains($"- {result.Entry.Name.Chinese}：为空\n", evaluation.ToMarkdown(Language.Chinese));
        }
    }

    [Theory]
    [InlineData(SelfAssessmentResult.NoImpact, SelfAssessmentResult.NoImpact)]
    [InlineData(SelfAssessmentResult.MayAffect, SelfAssessmentResult.MayAffect)]
    [InlineData(SelfAssessmentResult.Affects, SelfAssessmentResult.Affects)]
    [InlineData(SelfAssessmentResult.Unanswered, SelfAssessmentResult.MayAffect)]
    public void One_judgement_on_everything_is_the_finding(SelfAssessmentResult judgement, SelfAssessmentResult finding)
    {
        foreach (var edition in Enum.GetValues<MeasuresVersion>())
        {
            var evaluation = WholeJudgementWorksheet.Evaluate(new WholeJudgement { All = new(judgement, "reason") }, edition);
            Assert.Equal(finding, evaluation.Finding);
            Assert.Equal(judgement != SelfAssessmentResult.Unanswered, evaluation.IsComplete);
        }
    }

    /// <summary>The listing item is not asked of a purchase; what is found there all the same is not passed over, under the edition that lacks it neither.</summary>
    [Fact]
    public void An_effect_that_was_found_counts_whether_it_was_asked_for_or_not()
    {
        var assessment = new WholeJudgement { All = new(SelfAssessmentResult.NoImpact, "reason") };
        Assert.Equal(SelfAssessmentResult.NoImpact, WholeJudgementWorksheet.Evaluate(assessment).Finding);
        assessment.Listing = SelfAssessmentResult.Affects;
        Assert.Equal(SelfAssessmentResult.Affects, WholeJudgementWorksheet.Evaluate(assessment).Finding);
        Assert.Equal(SelfAssessmentResult.Affects, WholeJudgementWorksheet.Evaluate(assessment, MeasuresVersion.V2020).Finding);
    }

    [Theory]
    [InlineData(SelfAssessmentResult.NoImpact, SelfAssessmentResult.NoImpact, SelfAssessmentResult.NoImpact, EvidenceStatus.Present)]
    [InlineData(SelfAssessmentResult.NoImpact, SelfAssessmentResult.MayAffect, SelfAssessmentResult.MayAffect, EvidenceStatus.Present)]
    [InlineData(SelfAssessmentResult.Affects, SelfAssessmentResult.MayAffect, SelfAssessmentResult.Affects, EvidenceStatus.Present)]
    [InlineData(SelfAssessmentResult.NoImpact, SelfAssessmentResult.Unanswered, SelfAssessmentResult.Unanswered, EvidenceStatus.Empty)]
    [InlineData(SelfAssessmentResult.Unanswered, SelfAssessmentResult.Affects, SelfAssessmentResult.Affects, EvidenceStatus.Empty)]
    public void Of_two_answers_the_gravest_counts_and_both_are_needed(SelfAssessmentResult engineer, SelfAssessmentResult lawyer, SelfAssessmentResult expected, EvidenceStatus status)
    {
        var result = TwoOpinionsWorksheet.Evaluate(new(engineer, lawyer)).Results.Single(each => each.Entry.Factor == RiskFactor.ProductSecurity);
        Assert.Equal((expected, status), (result.Result, result.Status));
    }

    [Fact]
    public void The_edition_chooses_factors_and_articles()
    {
        Assert.Equal("Cybersecurity Review Measures (2022) art. 10 (5)", ServerAssessmentWorksheet.ImportantDataTheftLeakDamage.Article.ToString());
        var old = ServerAssessmentWorksheet.Worksheet(MeasuresVersion.V2020);
        Assert.Equal("Cybersecurity Review Measures (2020) art. 9 (1)", old[RiskFactor.ImportantDataTheftLeakDamage].Article.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => old[RiskFactor.IllegalDataUse]);
        Assert.Throws<ArgumentNullException>("assessment", () => ServerAssessmentWorksheet.Evaluate(null!));
    }
}
