using System;
using System.Linq;
using System.Text.Json;

namespace CiiGuard.Tests;

/// <summary>Letters of assurance: what the contract carries is assured, and nothing else.</summary>
public sealed class AssuranceLetterTests
{
    private static readonly AssuranceDetails Details = new("Turbine & Söhne <Ltd>", "Grid *North*", "SCADA | servers", "2026-17\n# x", "Li Na, director", new CalendarDate(2026, 3, 2));

    private static ClauseChecklist Checklist(params SupplierObligation[] carried) =>
        new("Grid.Contract", true, true, carried.Select(obligation => new EvidenceMember<SupplierObligation>("Clause" + (int)obligation, true, obligation)));

    /// <summary>Each obligation, carried alone, is the one commitment; those that are terms of the contract and no promise of the supplier give none.</summary>
    [Fact]
    public void Each_clause_gives_its_commitment()
    {
        SupplierObligation[] terms = [SupplierObligation.SuspensiveReviewCondition, SupplierObligation.ExitWithoutPenaltyOnNotPassed];
        foreach (var obligation in Enum.GetValues<SupplierObligation>())
        {
            var letter = AssuranceLetter.Of(Checklist(obligation));
            var isRequired = ModelClause.Of(obligation).Duty == ClauseDuty.DeclaredPurchase;
            Assert.Equal(isRequired ? [obligation] : [], letter.Required.Select(entry => entry.Obligation));
            Assert.Equal(isRequired || terms.Contains(obligation) ? [] : [obligation], letter.Further.Select(entry => entry.Obligation));
            Assert.Equal(isRequired ? 4 : 5, letter.Missing.Count);
            Assert.Equal(!terms.Contains(obligation), ModelClause.Of(obligation).IsCommitment);
            foreach (var clause in ModelClause.All)
            {
                Assert.Equal(clause.Obligation == obligation && clause.IsCommitment, letter.ToMarkdown(Details, Language.English).Contains(clause.Text.English, StringComparison.Ordinal));
                Assert.Equal(clause.Obligation == obligation && clause.IsCommitment, letter.ToMarkdown(Details, Language.Chinese).Contains(clause.Text.Chinese, StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Of a contract only what it holds is assured.</summary>
    [Fact]
    public void What_a_contract_does_not_hold_is_not_assured()
    {
        var checklist = Checklist(SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram, SupplierObligation.RemedyAndReportFlaws);
        var letter = AssuranceLetter.Of(checklist.Evaluate(EvidenceStatus.Empty, EvidenceStatus.Present, EvidenceStatus.Unseen));
        Assert.Empty(letter.Required);
        Assert.Equal(SupplierObligation.NoMaliciousProgram, Assert.Single(letter.Further).Obligation);
        Assert.Equal(5, letter.Missing.Count);
        Assert.Contains("## Not assured: the contract has no such clause\n\n- cooperation with the review\n", letter.ToMarkdown(Details, Language.English));
        Assert.Contains("## 未承诺事项：合同缺少相应条款\n\n- 配合网络安全审查\n", letter.ToMarkdown(Details, Language.Chinese));
    }

    [Fact]
    public void A_whole_letter_has_no_gap_and_both_languages()
    {
        var letter = AssuranceLetter.Of(Checklist(Enum.GetValues<SupplierObligation>()));
        Assert.Equal((5, 11, 0), (letter.Required.Count, letter.Further.Count, letter.Missing.Count));
        TextChecks.Check(language => letter.ToMarkdown(Details, language), language => letter.ToJson(Details, language), "text");
        var both = letter.ToMarkdown(Details);
        Assert.StartsWith(letter.ToMarkdown(Details, Language.Chinese), both);
        Assert.EndsWith(letter.ToMarkdown(Details, Language.English), both);
        Assert.DoesNotContain("Not assured", both);
        Assert.Contains("wording of our own, not text of law", both);
        Assert.Contains("art. 6 of the Cybersecurity Review Measures (2020)", AssuranceLetter.Of(letter.Checklist.Under(MeasuresVersion.V2020)).ToMarkdown(Details, Language.English));
    }

    /// <summary>Names are names: nothing in them becomes a heading, a link or another line.</summary>
    [Fact]
    public void Names_are_escaped()
    {
        var letter = AssuranceLetter.Of(Checklist());
        var markdown = letter.ToMarkdown(Details, Language.English);
        Assert.Contains("- to (the buyer): Grid \\*North\\*\n", markdown);
        Assert.Contains("- from (the supplier): Turbine \\& Söhne \\<Ltd\\>\n", markdown);
        Assert.Contains("- purchase: SCADA \\| servers\n- contract: 2026-17 \\# x\n- date: 2026-03-02\n", markdown);
        using var json = JsonDocument.Parse(letter.ToJson(Details, Language.Chinese));
        Assert.Equal(("2026-17\n# x", 0, 5), (json.RootElement.GetProperty("contractNumber").GetString(), json.RootElement.GetProperty("commitments").GetArrayLength(), json.RootElement.GetProperty("missing").GetArrayLength()));
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => AssuranceLetter.Of((ClauseChecklist)null!));
        Assert.Throws<ArgumentNullException>(() => AssuranceLetter.Of((ClauseEvaluation)null!));
        Assert.Throws<ArgumentNullException>(() => AssuranceLetter.Of(Checklist()).ToMarkdown(null!));
        Assert.Throws<ArgumentNullException>(() => AssuranceLetter.Of(Checklist()).ToJson(null!, Language.English));
        for (var blank = 0; blank < 5; blank++)
        {
            var names = Enumerable.Range(0, 5).Select(i => i == blank ? " " : "x").ToArray();
            var thrown = Assert.Throws<ArgumentException>(() => new AssuranceDetails(names[0], names[1], names[2], names[3], names[4], default));
            Assert.Equal(new[] { "supplier", "buyer", "purchase", "contractNumber", "signatory" }[blank], thrown.ParamName);
        }
    }
}
