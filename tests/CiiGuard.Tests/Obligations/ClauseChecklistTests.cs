using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace CiiGuard.Tests;

/// <summary>Checklists at run time: what is required, what lacks, and how it is written.</summary>
public sealed class ClauseChecklistTests
{
    private static readonly SupplierObligation[] Five =
    [
        SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment,
        SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption,
    ];

    private static readonly SupplierObligation[] Two = [SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.AcceptPerformanceSupervision];

    private static ClauseChecklist Checklist(bool declared, bool isOperator, params SupplierObligation[] carried) =>
        new("Grid.Contract<T>", declared, isOperator, carried.Select(obligation => new EvidenceMember<SupplierObligation>("Clause" + (int)obligation, true, obligation)));

    /// <summary>Each of the seven, left out alone, is named; the whole lacks nothing.</summary>
    [Fact]
    public void Each_required_obligation_is_missed_by_name()
    {
        var required = Five.Concat(Two).ToArray();
        Assert.Empty(Checklist(true, true, required).Missing);
        foreach (var left in required)
        {
            var checklist = Checklist(true, true, [.. required.Where(obligation => obligation != left)]);
            Assert.Equal(left, Assert.Single(checklist.Missing).Obligation);
            Assert.Contains($"- {ModelClause.Of(left).Name.English}: missing\n", checklist.ToMarkdown(Language.English));
            Assert.Contains($"- {ModelClause.Of(left).Name.Chinese}：缺失\n", checklist.ToMarkdown(Language.Chinese));
        }
    }

    /// <summary>What no law demands is no gap; which of it is not there is told all the same.</summary>
    [Theory]
    [InlineData(MeasuresVersion.V2020, 10)]
    [InlineData(MeasuresVersion.V2022, 11)]
    public void Each_recommended_clause_is_told_by_name(MeasuresVersion edition, int recommended)
    {
        var all = Checklist(true, true).Under(edition).Entries;
        Assert.Equal(recommended, all.Count(static entry => entry.Duty == ClauseDuty.Recommended));
        foreach (var left in all.Where(static entry => entry.Duty == ClauseDuty.Recommended))
        {
            var carried = all.Select(static entry => entry.Obligation).Where(obligation => obligation != left.Obligation).ToArray();
            var checklist = Checklist(true, true, carried).Under(edition);
            Assert.Empty(checklist.Missing);
            Assert.Equal(left.Obligation, Assert.Single(checklist.Entries, static entry => entry.Members.Count == 0).Obligation);
            Assert.Contains($"{left.Name.English} (`{left.Obligation}`)", Assert.Single(checklist.ToMarkdown(Language.English).Split('\n'), static line => line.EndsWith("| none |", StringComparison.Ordinal)));
            Assert.Contains($"{left.Name.Chinese} (`{left.Obligation}`)", Assert.Single(checklist.ToMarkdown(Language.Chinese).Split('\n'), static line => line.EndsWith("| 无 |", StringComparison.Ordinal)));
            var evaluation = checklist.Evaluate([.. carried.Select(static _ => EvidenceStatus.Present)]);
            Assert.True(evaluation.IsComplete);
            Assert.Equal(EvidenceStatus.Missing, evaluation[left.Obligation]);
        }

        var whole = Checklist(true, true, [.. all.Select(static entry => entry.Obligation)]).Under(edition);
        Assert.DoesNotContain("| none |", whole.ToMarkdown(Language.English));
        Assert.DoesNotContain("| 无 |", whole.ToMarkdown(Language.Chinese));
    }

    [Theory]
    [InlineData(true, true, 7)]
    [InlineData(true, false, 5)]
    [InlineData(false, true, 2)]
    [InlineData(false, false, 0)]
    public void What_is_required_depends_on_the_purchase(bool declared, bool isOperator, int required)
    {
        var checklist = Checklist(declared, isOperator);
        Assert.Equal(required, checklist.Missing.Count());
        Assert.Equal(declared ? Five : [], checklist.Missing.Select(entry => entry.Obligation).Intersect(Five));
        Assert.Equal(isOperator ? Two : [], checklist.Missing.Select(entry => entry.Obligation).Intersect(Two));
        Assert.Equal(required == 0, checklist.Evaluate().IsComplete);
    }

    [Fact]
    public void One_member_that_holds_something_is_enough_and_not_to_know_is_not()
    {
        var checklist = new ClauseChecklist("C", true, false, Enumerable.Range(0, 3).Select(i => new EvidenceMember<SupplierObligation>("M" + i, true, Five[0])));
        Assert.Equal(EvidenceStatus.Present, checklist.Evaluate(EvidenceStatus.Empty, EvidenceStatus.Present, EvidenceStatus.Unseen)[Five[0]]);
        Assert.Equal(EvidenceStatus.Unseen, checklist.Evaluate(EvidenceStatus.Empty, EvidenceStatus.Empty, EvidenceStatus.Unseen)[Five[0]]);
        Assert.Equal(EvidenceStatus.Empty, checklist.Evaluate(EvidenceStatus.Empty, EvidenceStatus.Empty, EvidenceStatus.Empty)[Five[0]]);
        Assert.Throws<ArgumentException>(() => checklist.Evaluate(EvidenceStatus.Empty));
        Assert.Throws<ArgumentNullException>(() => checklist.Evaluate(null!));
    }

    [Theory]
    [InlineData(MeasuresVersion.V2020)]
    [InlineData(MeasuresVersion.V2022)]
    public void Json_is_valid_and_says_the_same_in_both_languages(MeasuresVersion edition)
    {
        var checklist = Checklist(true, true, Five[0]).Under(edition);
        using var english = JsonDocument.Parse(checklist.ToJson(Language.English));
        using var chinese = JsonDocument.Parse(checklist.ToJson(Language.Chinese));
        var entries = english.RootElement.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(checklist.Entries.Select(entry => entry.Obligation.ToString()), entries.Select(entry => entry.GetProperty("obligation").GetString()));
        Assert.Equal(entries.Select(entry => entry.GetProperty("missing").GetBoolean()), checklist.Entries.Select(entry => entry.IsMissing));
        Assert.Equal(checklist.Entries.Select(entry => entry.Clause.Text.Chinese), chinese.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("modelClause").GetString()));
        Assert.Equal("Grid.Contract<T>", chinese.RootElement.GetProperty("contract").GetString());
        Assert.Equal(edition.ToString(), chinese.RootElement.GetProperty("edition").GetString());
    }

    [Theory]
    [InlineData("quote \" back \\ tab \t feed \n return \r null \0 half \ud800 whole \ud83d\ude00 line \u2028 三")]
    [InlineData("")]
    public void Any_text_survives_json(string text)
    {
        var checklist = new ClauseChecklist(text, false, false, [new EvidenceMember<SupplierObligation>(text, true, Five[0])]);
        using var json = JsonDocument.Parse(checklist.ToJson(Language.English));
        Assert.Equal(text.Replace('\ud800', '\ufffd'), json.RootElement.GetProperty("contract").GetString());
    }

    /// <summary>The same bytes anywhere, with the notice in each text, and what is no text of law marked.</summary>
    [Theory]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void Texts_do_not_depend_on_the_culture(string culture)
    {
        var evaluation = Checklist(true, true, Five).Evaluate([.. Five.Select(_ => EvidenceStatus.Present)]);
        var invariant = All();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(invariant, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.All(invariant, text => Assert.DoesNotContain('\r', text));
        Assert.All(invariant.Where((_, i) => i % 2 == 0), text => Assert.Contains("not legal advice", text));
        Assert.All(invariant.Where((_, i) => i % 2 == 1), text => Assert.Contains("不构成法律意见", text));
        Assert.Contains("Civil Code art. 158 (not verified, not text of law)", invariant[0]);
        Assert.Contains("《民法典》第158条（未经核实，并非法条原文）", invariant[1]);

        string[] All() =>
        [
            evaluation.ToMarkdown(Language.English), evaluation.ToMarkdown(Language.Chinese), evaluation.ToJson(Language.English), evaluation.ToJson(Language.Chinese),
            evaluation.Checklist.ToMarkdown(Language.English), evaluation.Checklist.ToMarkdown(Language.Chinese), evaluation.Checklist.ToJson(Language.English), evaluation.Checklist.ToJson(Language.Chinese),
        ];
    }
}
