using System;
using System.Linq;
using CiiGuard.Lists;

namespace CiiGuard.Tests;

/// <summary>The clauses as users get them say what the lists say.</summary>
public sealed class ModelClauseTests
{
    [Fact]
    public void Every_obligation_has_its_clause()
    {
        Assert.Equal(Enum.GetValues<SupplierObligation>(), ModelClause.All.Select(clause => clause.Obligation));
        Assert.All(ModelClause.All, clause => Assert.Same(clause, ModelClause.Of(clause.Obligation)));
        Assert.All(ModelClause.All, clause =>
        {
            var listed = ObligationList.Find(clause.Obligation.ToString())!;
            Assert.Equal(new BilingualText(listed.English, listed.Chinese), clause.Name);
            Assert.Equal(new BilingualText(listed.EnglishClause, listed.ChineseClause), clause.Text);
            Assert.Equal((int)listed.Certainty, (int)clause.Certainty);
            Assert.Equal(listed.Duty.ToString(), clause.Duty.ToString());
        });
    }

    [Fact]
    public void What_is_no_obligation_or_edition_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ModelClause.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ModelClause.Of((SupplierObligation)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => ModelClause.All[0].ArticlesUnder(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ModelClause.All[0].AppliesUnder((MeasuresVersion)3));
    }

    [Theory]
    [InlineData(SupplierObligation.CooperateWithReview, MeasuresVersion.V2020, "Measures-2020 6")]
    [InlineData(SupplierObligation.CooperateWithReview, MeasuresVersion.V2022, "Measures-2022 6")]
    [InlineData(SupplierObligation.HonourReviewCommitments, MeasuresVersion.V2020, "Measures-2020 18")]
    [InlineData(SupplierObligation.SupportInterimMeasures, MeasuresVersion.V2020, "")]
    [InlineData(SupplierObligation.SupportInterimMeasures, MeasuresVersion.V2022, "Measures-2022 16")]
    [InlineData(SupplierObligation.SecurityAndConfidentialityAgreement, MeasuresVersion.V2020, "CSL-2016 36, CSL-2025 38, CIIR 20")]
    [InlineData(SupplierObligation.ExitWithoutPenaltyOnNotPassed, MeasuresVersion.V2022, "")]
    public void Articles_are_those_of_the_edition_and_of_other_laws(SupplierObligation obligation, MeasuresVersion edition, string expected) =>
        Assert.Equal(expected, string.Join(", ", ModelClause.Of(obligation).ArticlesUnder(edition).Select(article => $"{article.Law} {article.Article}")));

    /// <summary>Only the duties of art. 6 and of CII Regulations art. 20 are called text of law.</summary>
    [Fact]
    public void A_recommendation_is_never_text_of_law()
    {
        Assert.All(ModelClause.All, clause => Assert.Equal(clause.Duty != ClauseDuty.Recommended, clause.Certainty == LegalCertainty.Text));
        Assert.All(ModelClause.All.SelectMany(clause => clause.ArticlesUnder(MeasuresVersion.V2022).Select(article => (clause, article))), pair => Assert.Equal(pair.clause.Certainty, pair.article.Certainty));
        Assert.Equal(
            [SupplierObligation.SuspensiveReviewCondition, SupplierObligation.ExitWithoutPenaltyOnNotPassed, SupplierObligation.NotifyChangeOfRiskFacts],
            ModelClause.All.Where(clause => clause.Certainty == LegalCertainty.Unverified).Select(clause => clause.Obligation));
    }
}
