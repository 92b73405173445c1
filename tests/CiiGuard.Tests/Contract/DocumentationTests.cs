using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CiiGuard.Tests;

/// <summary>The law is said in the documentation of the vocabulary, so it is checked like code.</summary>
public sealed class DocumentationTests
{
    private const string Reading = "not text of law";

    private static readonly Regex InBrackets = new(@"\(([^()]*)\)");

    private static readonly Dictionary<string, XElement> Documented =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "CiiGuard.xml")).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);

    private static readonly FieldInfo[] EnumMembers = PublicTypes.Enums.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).ToArray();

    /// <summary>What law.md marks as a reading or as unverified must not be shown as law.</summary>
    public static TheoryData<string> Readings => new(
        "T:CiiGuard.GateKind",
        "T:CiiGuard.SignsContractAttribute",
        "T:CiiGuard.ExecutesContractAttribute",
        "T:CiiGuard.FlowsDownToAttribute",
        "T:CiiGuard.SelfAssessmentAttribute",
        "T:CiiGuard.SelfAssessmentResult",
        "T:CiiGuard.ReviewConfidentialAttribute",
        "T:CiiGuard.ReviewState",
        "T:CiiGuard.ReviewOutcome",
        "T:CiiGuard.ReviewPeriod",
        "T:CiiGuard.Recognition",
        "T:CiiGuard.RiskFactor",
        "T:CiiGuard.SupplierObligation",
        "T:CiiGuard.CiiSubsector",
        "T:CiiGuard.WorkingCalendar",
        "T:CiiGuard.SuspensionCounting",
        "T:CiiGuard.ReviewRoute",
        "T:CiiGuard.PenaltyExposure",
        "T:CiiGuard.RiskWorksheet",
        "P:CiiGuard.RiskEvaluation.Finding",
        "T:CiiGuard.DisclosureRegister",
        "F:CiiGuard.DisclosureGround.ReviewExOfficio",
        "F:CiiGuard.DisclosureGround.SupervisionReport",
        "F:CiiGuard.DisclosureGround.ConsentOfProvider",
        "T:CiiGuard.AssuranceLetter",
        "P:CiiGuard.ReviewSchedule.Periods",
        "P:CiiGuard.LeadTime.Usual",
        "F:CiiGuard.ReviewState.DossierDeficient",
        "F:CiiGuard.ReviewState.NoImpactFound",
        "F:CiiGuard.ReviewState.PassedWithCommitments",
        "F:CiiGuard.ReviewState.Withdrawn",
        "F:CiiGuard.ReviewState.Abandoned",
        "F:CiiGuard.ReviewOutcome.PassedWithCommitments",
        "F:CiiGuard.SupplierObligation.SuspensiveReviewCondition",
        "F:CiiGuard.SupplierObligation.ExitWithoutPenaltyOnNotPassed",
        "F:CiiGuard.SupplierObligation.NotifyChangeOfRiskFacts",
        "F:CiiGuard.CiiSubsector.Media",
        "F:CiiGuard.CiiSubsector.ECommerce",
        "F:CiiGuard.CiiSubsector.EPayment",
        "F:CiiGuard.CiiSubsector.SearchEngine",
        "F:CiiGuard.CiiSubsector.Email",
        "F:CiiGuard.CiiSubsector.Blog",
        "F:CiiGuard.CiiSubsector.CloudComputing",
        "F:CiiGuard.CiiSubsector.EnterpriseSystems",
        "F:CiiGuard.CiiSubsector.BigData");

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_reading_is_called_a_reading(string id) => Assert.Contains(Reading, Documented[id].Value);

    [Fact]
    public void Every_enum_and_enum_member_has_its_Chinese_name_in_the_summary() =>
        Assert.All(EnumMembers.Select(Id).Concat(PublicTypes.Enums.Select(t => "T:" + t.FullName)), id => Assert.NotEmpty(ChineseName(id)));

    [Fact]
    public void State_and_set_use_the_same_Chinese_name() =>
        Assert.All(
            Enum.GetNames<ReviewState>(),
            name => Assert.Equal(ChineseName($"F:CiiGuard.ReviewState.{name}"), ChineseName($"F:CiiGuard.ReviewStates.{name}")));

    /// <summary>Members of one enum that share a Chinese name could not be told apart in a report.</summary>
    [Fact]
    public void Chinese_names_are_unique_within_an_enum() =>
        Assert.All(
            EnumMembers.GroupBy(m => m.DeclaringType!),
            members => Assert.Equal(members.Count(), members.Select(m => ChineseName(Id(m))).Distinct().Count()));

    [Fact]
    public void Every_obligation_has_a_clause_in_both_languages() =>
        Assert.All(Enum.GetNames<SupplierObligation>(), name =>
        {
            var clause = Documented[$"F:CiiGuard.SupplierObligation.{name}"].Element("remarks")!.Value;
            Assert.Contains("。", clause);
            Assert.Contains(". ", clause.ReplaceLineEndings(" "));
        });

    [Fact]
    public void Every_obligation_and_duty_names_its_article_or_is_called_practice() =>
        Assert.All(
            Enum.GetNames<SupplierObligation>().Select(n => "SupplierObligation." + n).Concat(Enum.GetNames<OperatorDuty>().Select(n => "OperatorDuty." + n)),
            name =>
            {
                var summary = Documented["F:CiiGuard." + name].Element("summary")!.Value;
                Assert.True(summary.Contains("art. ") || summary.Contains("Contract practice"), name);
            });

    private static string Id(FieldInfo member) => $"F:{member.DeclaringType!.FullName}.{member.Name}";

    private static string ChineseName(string id)
    {
        var names = InBrackets.Matches(Documented[id].Element("summary")!.Value).Select(m => m.Groups[1].Value).Where(text => text.Any(IsHan));
        return Assert.Single(names);
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';
}
