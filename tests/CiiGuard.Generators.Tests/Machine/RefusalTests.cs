using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Generators.Tests.Machine;

/// <summary>Refusals are answers: the reason, the article, and what is lawful instead, in both languages.</summary>
public sealed class RefusalTests
{
    private static readonly ReviewProcedure Edition = Make.Edition2022;

    private static readonly ReviewSnapshot Need = Make.At(Edition, "2026-01-05");
    private static readonly ReviewSnapshot Declared = Make.At(Edition, "2026-01-05", Make.ToDeclared);
    private static readonly ReviewSnapshot Preparing = Make.At(Edition, "2026-01-05", Make.ToDeclared[..^1]);
    private static readonly ReviewSnapshot Asked = Make.At(Edition, "2026-01-05", [.. Make.ToDeclared, "RequestSupplement"]);

    private static readonly Dictionary<RefusalReason, (Func<Refusal?> Refused, string English, string Chinese)> Rows = new()
    {
        [RefusalReason.UnsupportedSchema] = (
            () => Edition.Check(Declared with { Schema = 2 }),
            "The snapshot has schema 2, this version of the library knows 1: update the library.",
            "快照格式版本为2，当前程序库仅支持1：请升级程序库。"),
        [RefusalReason.OtherProcedure] = (
            () => Make.Edition2020.Apply(Declared, Make.Event(Edition, "OpenReview", Make.Day("2026-01-06"))).Refused,
            "The review is run under 'CN-CRM-2022', not under 'CN-CRM-2020': load it under its own procedure or migrate it.",
            "该审查适用“CN-CRM-2022”而非“CN-CRM-2020”：请按其自身程序加载或办理迁移。"),
        [RefusalReason.UnknownState] = (
            () => Edition.Check(Declared with { State = "Lost" }),
            "There is no state 'Lost' in 'CN-CRM-2022': the snapshot was written under another version of the procedure.",
            "“CN-CRM-2022”中没有状态“Lost”：快照可能由该程序的其他版本写入。"),
        [RefusalReason.UnknownStep] = (
            () => Edition.Apply(Need, new("Jump", Make.Buyer("2026-01-06"))).Refused,
            "There is no step 'Jump' in 'CN-CRM-2022'. Lawful now: start the self-assessment [StartSelfAssessment], propose a review of the mechanism's own motion [ProposeExOfficio], abandon the purchase [Abandon].",
            "“CN-CRM-2022”中没有步骤“Jump”。此时可办理：开始预判 [StartSelfAssessment]、成员单位提出审查 [ProposeExOfficio]、放弃采购 [Abandon]。"),
        [RefusalReason.NotLawfulHere] = (
            () => Edition.Apply(Need, Make.Event(Edition, "OpenReview", Make.Day("2026-01-06"))).Refused,
            "'open the review' cannot be done while the review is 'need identified' (CRM 2022 art. 5). Lawful now: start the self-assessment [StartSelfAssessment], propose a review of the mechanism's own motion [ProposeExOfficio], abandon the purchase [Abandon].",
            "状态为“采购需求已确定”时不得办理“决定进行审查”（网络安全审查办法（2022年版）第5条）。此时可办理：开始预判 [StartSelfAssessment]、成员单位提出审查 [ProposeExOfficio]、放弃采购 [Abandon]。"),
        [RefusalReason.WrongActor] = (
            () => Edition.Apply(Preparing, new("SubmitDeclaration", Make.By(ReviewActors.Supplier, "2026-01-06")) { Dossier = Make.Dossier }).Refused,
            "'submit the declaration' is done by operator, not by supplier (CRM 2022 art. 6, 8). Lawful now: submit the declaration [SubmitDeclaration], propose a review of the mechanism's own motion [ProposeExOfficio], abandon the purchase [Abandon].",
            "“提交申报”应由运营者办理，而非产品和服务提供者（网络安全审查办法（2022年版）第6、8条）。此时可办理：提交申报 [SubmitDeclaration]、成员单位提出审查 [ProposeExOfficio]、放弃采购 [Abandon]。"),
        [RefusalReason.DatedBeforeLatestAct] = (
            () => Edition.Apply(Need, new("StartSelfAssessment", Make.Buyer("2026-01-04"))).Refused,
            "'start the self-assessment' is dated 2026-01-04, before the latest act of 2026-01-05. Lawful now: start the self-assessment [StartSelfAssessment], propose a review of the mechanism's own motion [ProposeExOfficio], abandon the purchase [Abandon].",
            "“开始预判”的日期2026-01-04早于上一步骤的日期2026-01-05。此时可办理：开始预判 [StartSelfAssessment]、成员单位提出审查 [ProposeExOfficio]、放弃采购 [Abandon]。"),
        [RefusalReason.NotInForce] = (
            () => Edition.Begin("case-1", Make.Buyer("2022-02-14")).Refused,
            "Cybersecurity Review Measures, edition of 2022 is not in force on 2022-02-14, so no review begins under it.",
            "网络安全审查办法（2022年版）于2022-02-14不具有效力，不得据以启动审查。"),
        [RefusalReason.ReasonsMissing] = (
            () => Edition.Apply(Need, new("Abandon", Make.Buyer("2026-01-06")) { Reasons = " " }).Refused,
            "'abandon the purchase' needs reasons. Lawful now: start the self-assessment [StartSelfAssessment], propose a review of the mechanism's own motion [ProposeExOfficio], abandon the purchase [Abandon].",
            "“放弃采购”须说明理由。此时可办理：开始预判 [StartSelfAssessment]、成员单位提出审查 [ProposeExOfficio]、放弃采购 [Abandon]。"),
        [RefusalReason.DocumentMissing] = (
            () => Edition.Apply(Declared, new("OpenReview", Make.Office("2026-01-06")) { Reasons = "oral notice" }).Refused,
            "'open the review' needs a written document (CRM 2022 art. 9). Lawful now: return the file [ReturnDossier], decide that no review is needed [DecideNoReview], open the review [OpenReview], "
            + "request further material [RequestSupplement], report review staff [FileComplaint], note that a time limit has passed [RecordDeadlinePassed], withdraw the declaration [Withdraw].",
            "“决定进行审查”须有书面文书（网络安全审查办法（2022年版）第9条）。此时可办理：退回申报材料 [ReturnDossier]、决定无需审查 [DecideNoReview]、决定进行审查 [OpenReview]、"
            + "要求补充材料 [RequestSupplement]、举报审查人员 [FileComplaint]、记录期限届满 [RecordDeadlinePassed]、撤回申报 [Withdraw]。"),
        [RefusalReason.DossierIncomplete] = (
            () => Edition.Apply(Preparing, new("SubmitDeclaration", Make.Buyer("2026-01-06")) { Dossier = new([new(DossierDocument.DeclarationForm, "1"), new(DossierDocument.ProcurementDocuments, " ")]) }).Refused,
            "'submit the declaration' needs the complete file; it lacks NationalSecurityImpactReport, ProcurementDocuments, ProcurementAgreements, ContractToBeSigned (CRM 2022 art. 6, 8). "
            + "Lawful now: submit the declaration [SubmitDeclaration], propose a review of the mechanism's own motion [ProposeExOfficio], abandon the purchase [Abandon].",
            "“提交申报”须提交齐备的申报材料，尚缺关于影响或可能影响国家安全的分析报告、采购文件、采购协议、拟签订的合同（网络安全审查办法（2022年版）第6、8条）。"
            + "此时可办理：提交申报 [SubmitDeclaration]、成员单位提出审查 [ProposeExOfficio]、放弃采购 [Abandon]。"),
        [RefusalReason.OverlayLies] = (
            () => Edition.Apply(Asked, Make.Event(Edition, "RequestSupplement", Make.Day("2026-01-06"))).Refused,
            "'request further material' begins 'further material pending', which lies already (CRM 2022 art. 15). Lawful now: return the file [ReturnDossier], decide that no review is needed [DecideNoReview], open the review [OpenReview], "
            + "deliver further material [DeliverSupplement], report review staff [FileComplaint], note that a time limit has passed [RecordDeadlinePassed], withdraw the declaration [Withdraw].",
            "“要求补充材料”所启动的“补充材料中”已存在（网络安全审查办法（2022年版）第15条）。此时可办理：退回申报材料 [ReturnDossier]、决定无需审查 [DecideNoReview]、决定进行审查 [OpenReview]、"
            + "提交补充材料 [DeliverSupplement]、举报审查人员 [FileComplaint]、记录期限届满 [RecordDeadlinePassed]、撤回申报 [Withdraw]。"),
        [RefusalReason.OverlayMissing] = (
            () => Edition.Apply(Declared, Make.Event(Edition, "DeliverSupplement", Make.Day("2026-01-06"))).Refused,
            "'deliver further material' ends 'further material pending', which does not lie (CRM 2022 art. 15). Lawful now: return the file [ReturnDossier], decide that no review is needed [DecideNoReview], open the review [OpenReview], "
            + "request further material [RequestSupplement], report review staff [FileComplaint], note that a time limit has passed [RecordDeadlinePassed], withdraw the declaration [Withdraw].",
            "“提交补充材料”所终止的“补充材料中”并不存在（网络安全审查办法（2022年版）第15条）。此时可办理：退回申报材料 [ReturnDossier]、决定无需审查 [DecideNoReview]、决定进行审查 [OpenReview]、"
            + "要求补充材料 [RequestSupplement]、举报审查人员 [FileComplaint]、记录期限届满 [RecordDeadlinePassed]、撤回申报 [Withdraw]。"),
        [RefusalReason.Inconsistent] = (
            () => Edition.Apply(Declared with { ClockFrom = null }, Make.Event(Edition, "OpenReview", Make.Day("2026-01-06"))).Refused,
            "A clock runs in a state that has no time limit, or none runs in one that has.",
            "期限计算与状态不符。"),
    };

    public static TheoryData<RefusalReason> Reasons => [.. Enum.GetValues<RefusalReason>()];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_is_given_with_article_and_lawful_steps_in_both_languages(RefusalReason reason)
    {
        var (refused, english, chinese) = Rows[reason];
        var refusal = refused();
        Assert.NotNull(refusal);
        Assert.Equal(reason, refusal.Reason);
        Assert.Equal(english, refusal.Text(Language.English));
        Assert.Equal(chinese, refusal.Text(Language.Chinese));
        Assert.Equal(english, refusal.ToString());
    }

    [Fact]
    public void A_typed_step_throws_the_same_refusal()
    {
        var need = (Review2022.NeedIdentified)Review2022.Load(Need, "turbines");
        var thrown = Assert.Throws<ReviewRefusedException>(() => need.Abandon("", Make.Buyer("2026-01-06")));
        Assert.Equal(Rows[RefusalReason.ReasonsMissing].English, thrown.Message);
        Assert.Equal(RefusalReason.ReasonsMissing, thrown.Refusal.Reason);
        Assert.Equal("Abandon", thrown.Refusal.Step);
        Assert.Equal("NeedIdentified", thrown.Refusal.State);
        Assert.Equal(RefusalReason.NotInForce, Assert.Throws<ReviewRefusedException>(() => Review2020.Begin("a", "case-1", Make.Buyer("2022-02-15"))).Refusal.Reason);
        Assert.IsType<Review2020.NeedIdentified>(Review2020.Begin("a", "case-1", Make.Buyer("2022-02-14")));
    }

    [Fact]
    public void What_is_called_lawful_in_a_refusal_is_accepted()
    {
        foreach (var snapshot in (ReviewSnapshot[])[Need, Preparing, Declared, Asked])
        {
            var refusal = Edition.Apply(snapshot, new("Jump", Make.Buyer("2026-01-06"))).Refused!;
            Assert.NotEmpty(refusal.LawfulSteps);
            Assert.All(refusal.LawfulSteps, step => Assert.True(Edition.Apply(snapshot, Make.Event(Edition, step.Code, Make.Day("2026-01-06"))).IsAccepted, step.Code));
            Assert.All(Edition.Steps.Except(refusal.LawfulSteps), step => Assert.False(Edition.Apply(snapshot, Make.Event(Edition, step.Code, Make.Day("2026-01-06"))).IsAccepted, step.Code));
        }
    }

    [Fact]
    public void Every_step_refuses_every_role_that_does_not_take_it_and_takes_every_role_that_does()
    {
        foreach (var edition in (ReviewProcedure[])[Make.Edition2020, Make.Edition2022])
        {
            var ways = Make.WaysToEveryState(edition);
            Assert.All(edition.Steps, step =>
            {
                var at = Make.At(edition, edition.InForceFrom!.Value.ToString(), step.Ends is null ? ways[step.From[0]] : [.. ways[step.From[0]], "RequestSupplement"]);
                var whole = Make.Event(edition, step.Code, at.On);
                foreach (var role in Enum.GetValues<ReviewActors>())
                {
                    var outcome = edition.Apply(at, new(step.Code, new("Li", role, at.On)) { Reasons = whole.Reasons, Document = whole.Document, Dossier = whole.Dossier });
                    Assert.Equal((step.Actors & role) != 0 ? null : RefusalReason.WrongActor, outcome.Refused?.Reason);
                }
            });
        }
    }

    [Fact]
    public void Arguments_that_mean_nothing_are_errors_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => Edition.Apply(null!, new("Abandon", Make.Buyer("2026-01-06"))));
        Assert.Throws<ArgumentNullException>(() => Edition.Apply(Need, null!));
        Assert.Throws<ArgumentNullException>(() => Edition.Check(null!));
        Assert.Throws<ArgumentNullException>(() => new ReviewEvent(null!, Make.Buyer("2026-01-06")));
        Assert.Throws<ArgumentNullException>(() => new ReviewEvent("Abandon", null!));
        Assert.Throws<ArgumentException>(() => Edition.Begin(" ", Make.Buyer("2026-01-06")));
        Assert.Throws<ArgumentException>(() => new Act("", ReviewActors.Operator, Make.Day("2026-01-06")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Act("Li", (ReviewActors)128, Make.Day("2026-01-06")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DossierFiling([new((DossierDocument)99, "file")]));
        Assert.Empty(Edition.LawfulSteps("Lost"));
        Assert.Empty(Edition.LawfulSteps((string?)null));
    }
}
