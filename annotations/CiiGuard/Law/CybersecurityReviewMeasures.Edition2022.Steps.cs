namespace CiiGuard;

public static partial class CybersecurityReviewMeasures
{
    public static partial class Edition2022
    {
        /// <summary>Steps of the procedure (程序步骤). The values are stored.</summary>
        public static class Steps
        {
            /// <summary>Start the self-assessment (开始预判). Art. 5.</summary>
            [ProcedureStep(From = new[] { States.NeedIdentified }, To = States.SelfAssessing,
                Actors = ReviewActors.Operator, Articles = "5",
                English = "start the self-assessment", Chinese = "开始预判")]
            public const string StartSelfAssessment = "StartSelfAssessment";

            /// <summary>Record that there is no effect (记录不影响国家安全). Art. 5.</summary>
            [ProcedureStep(From = new[] { States.SelfAssessing }, To = States.NoImpactFound,
                Actors = ReviewActors.Operator, Evidence = StepEvidence.Reasons, Articles = "5",
                English = "record that there is no effect", Chinese = "记录不影响国家安全",
                Note = "Every factor has been answered and the reasons are kept.",
                ChineseNote = "须逐项回答各风险因素并留存理由。")]
            public const string RecordNoImpact = "RecordNoImpact";

            /// <summary>Record that there is or may be an effect (记录影响或可能影响国家安全). Art. 5.</summary>
            [ProcedureStep(From = new[] { States.SelfAssessing }, To = States.DeclarationDue,
                Actors = ReviewActors.Operator, Evidence = StepEvidence.Reasons, Articles = "5",
                English = "record that there is or may be an effect", Chinese = "记录影响或可能影响国家安全")]
            public const string RecordMayAffect = "RecordMayAffect";

            /// <summary>Begin the file (开始准备申报材料). Art. 6, 8.</summary>
            [ProcedureStep(From = new[] { States.DeclarationDue }, To = States.DossierPreparing,
                Actors = ReviewActors.Operator, Articles = "6, 8",
                English = "begin the file", Chinese = "开始准备申报材料")]
            public const string PrepareDossier = "PrepareDossier";

            /// <summary>Submit the declaration (提交申报). Art. 6, 8.</summary>
            [ProcedureStep(From = new[] { States.DossierPreparing, States.DossierDeficient }, To = States.Declared,
                Actors = ReviewActors.Operator, Evidence = StepEvidence.Dossier, Articles = "6, 8",
                English = "submit the declaration", Chinese = "提交申报",
                Note = "The file is complete and the supplier is bound to cooperate.",
                ChineseNote = "申报材料齐备，且已约束供应方配合审查。")]
            public const string SubmitDeclaration = "SubmitDeclaration";

            /// <summary>Return the file (退回申报材料). Art. 9.</summary>
            [ProcedureStep(From = new[] { States.Declared }, To = States.DossierDeficient,
                Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Reasons, Articles = "9",
                English = "return the file", Chinese = "退回申报材料")]
            public const string ReturnDossier = "ReturnDossier";

            /// <summary>Decide that no review is needed (决定无需审查). Art. 9.</summary>
            [ProcedureStep(From = new[] { States.Declared }, To = States.ReviewNotRequired,
                Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Document, Articles = "9",
                English = "decide that no review is needed", Chinese = "决定无需审查")]
            public const string DecideNoReview = "DecideNoReview";

            /// <summary>Open the review (决定进行审查). Art. 9.</summary>
            [ProcedureStep(From = new[] { States.Declared }, To = States.PreliminaryReview,
                Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Document, Articles = "9",
                English = "open the review", Chinese = "决定进行审查",
                Note = "The day of the written notice is day 0 of the preliminary review.",
                ChineseNote = "书面通知之日为初步审查期限的起算日，不计入期限。")]
            public const string OpenReview = "OpenReview";

            /// <summary>Extend the preliminary review (延长初步审查). Art. 11.</summary>
            [ProcedureStep(From = new[] { States.PreliminaryReview }, To = States.PreliminaryReviewExtended,
                Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Reasons, Articles = "11",
                English = "extend the preliminary review", Chinese = "延长初步审查",
                Note = "Complex cases. That it can be done once only is a reading.",
                ChineseNote = "适用于情况复杂的。只能延长一次系理解。")]
            public const string ExtendPreliminary = "ExtendPreliminary";

            /// <summary>Circulate the recommended conclusion (发送审查结论建议征求意见). Art. 11.</summary>
            [ProcedureStep(From = new[] { States.PreliminaryReview, States.PreliminaryReviewExtended }, To = States.OpinionRound,
                Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Document, Articles = "11",
                English = "circulate the recommended conclusion", Chinese = "发送审查结论建议征求意见")]
            public const string CirculateRecommendation = "CirculateRecommendation";

            /// <summary>Conclude in agreement: passed (意见一致：通过审查). Art. 12.</summary>
            [ProcedureStep(From = new[] { States.OpinionRound }, To = States.Passed,
                Actors = ReviewActors.ReviewOffice | ReviewActors.MemberUnit | ReviewActors.Department, Evidence = StepEvidence.Document, Articles = "12",
                English = "conclude in agreement: passed", Chinese = "意见一致：通过审查")]
            public const string OpinionsAgreePassed = "OpinionsAgreePassed";

            /// <summary>Conclude in agreement: passed with commitments (意见一致：附承诺通过). Art. 12.</summary>
            [ProcedureStep(From = new[] { States.OpinionRound }, To = States.PassedWithCommitments,
                Actors = ReviewActors.ReviewOffice | ReviewActors.MemberUnit | ReviewActors.Department, Evidence = StepEvidence.Document | StepEvidence.Reasons, Articles = "12", Certainty = LegalCertainty.Reading,
                English = "conclude in agreement: passed with commitments", Chinese = "意见一致：附承诺通过",
                Note = "The reasons name the commitments.",
                ChineseNote = "理由中须载明所作承诺。")]
            public const string OpinionsAgreePassedWithCommitments = "OpinionsAgreePassedWithCommitments";

            /// <summary>Conclude in agreement: not passed (意见一致：不予通过). Art. 12.</summary>
            [ProcedureStep(From = new[] { States.OpinionRound }, To = States.NotPassed,
                Actors = ReviewActors.ReviewOffice | ReviewActors.MemberUnit | ReviewActors.Department, Evidence = StepEvidence.Document, Articles = "12",
                English = "conclude in agreement: not passed", Chinese = "意见一致：不予通过")]
            public const string OpinionsAgreeNotPassed = "OpinionsAgreeNotPassed";

            /// <summary>Go on to special review: opinions differ (意见不一致，进入特别审查). Art. 12.</summary>
            [ProcedureStep(From = new[] { States.OpinionRound }, To = States.SpecialReview,
                Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Document, Articles = "12",
                English = "go on to special review: opinions differ", Chinese = "意见不一致，进入特别审查",
                Note = "The operator is told.",
                ChineseNote = "须通知运营者。")]
            public const string OpinionsDiffer = "OpinionsDiffer";

            /// <summary>Extend the special review (延长特别审查). Art. 14.</summary>
            [ProcedureStep(From = new[] { States.SpecialReview, States.SpecialReviewExtended }, To = States.SpecialReviewExtended,
                Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Reasons, Articles = "14",
                English = "extend the special review", Chinese = "延长特别审查",
                Note = "Complex cases; the text sets no upper limit.",
                ChineseNote = "适用于情况复杂的，条文未规定上限。")]
            public const string ExtendSpecial = "ExtendSpecial";

            /// <summary>Conclude the special review: passed (特别审查结论：通过审查). Art. 13.</summary>
            [ProcedureStep(From = new[] { States.SpecialReview, States.SpecialReviewExtended }, To = States.Passed,
                Actors = ReviewActors.ReviewOffice | ReviewActors.CentralCommission, Evidence = StepEvidence.Document, Articles = "13",
                English = "conclude the special review: passed", Chinese = "特别审查结论：通过审查",
                Note = "After a second consultation and approval by the Central Commission.",
                ChineseNote = "须再次征求意见并报中央网络安全和信息化委员会批准。")]
            public const string ApproveSpecialPassed = "ApproveSpecialPassed";

            /// <summary>Conclude the special review: passed with commitments (特别审查结论：附承诺通过). Art. 13.</summary>
            [ProcedureStep(From = new[] { States.SpecialReview, States.SpecialReviewExtended }, To = States.PassedWithCommitments,
                Actors = ReviewActors.ReviewOffice | ReviewActors.CentralCommission, Evidence = StepEvidence.Document | StepEvidence.Reasons, Articles = "13", Certainty = LegalCertainty.Reading,
                English = "conclude the special review: passed with commitments", Chinese = "特别审查结论：附承诺通过",
                Note = "The reasons name the commitments.",
                ChineseNote = "理由中须载明所作承诺。")]
            public const string ApproveSpecialPassedWithCommitments = "ApproveSpecialPassedWithCommitments";

            /// <summary>Conclude the special review: not passed (特别审查结论：不予通过). Art. 13.</summary>
            [ProcedureStep(From = new[] { States.SpecialReview, States.SpecialReviewExtended }, To = States.NotPassed,
                Actors = ReviewActors.ReviewOffice | ReviewActors.CentralCommission, Evidence = StepEvidence.Document, Articles = "13",
                English = "conclude the special review: not passed", Chinese = "特别审查结论：不予通过",
                Note = "After a second consultation and approval by the Central Commission.",
                ChineseNote = "须再次征求意见并报中央网络安全和信息化委员会批准。")]
            public const string ApproveSpecialNotPassed = "ApproveSpecialNotPassed";

            /// <summary>Request further material (要求补充材料). Art. 15.</summary>
            [ProcedureStep(From = new[] { States.Declared, States.PreliminaryReview, States.PreliminaryReviewExtended, States.OpinionRound, States.SpecialReview, States.SpecialReviewExtended },
                Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Document, Articles = "15", Begins = Overlays.SupplementPending,
                English = "request further material", Chinese = "要求补充材料",
                Note = "The time until delivery is not counted.",
                ChineseNote = "补充材料的时间不计入审查时间。")]
            [OpenPoint(
                "Whether supplementing also stops the decision on need and the opinion round, and whether the days of request and delivery count. Here: it stops every clock; the counting of the two days is a setting.",
                "补充材料是否也中止是否审查的决定期限和征求意见期限，要求之日与提交之日是否计入。此处：中止所有期限；两日是否计入可设置。")]
            public const string RequestSupplement = "RequestSupplement";

            /// <summary>Deliver further material (提交补充材料). Art. 15.</summary>
            [ProcedureStep(From = new[] { States.Declared, States.PreliminaryReview, States.PreliminaryReviewExtended, States.OpinionRound, States.SpecialReview, States.SpecialReviewExtended },
                Actors = ReviewActors.Operator | ReviewActors.Supplier, Articles = "15", Ends = Overlays.SupplementPending,
                English = "deliver further material", Chinese = "提交补充材料")]
            public const string DeliverSupplement = "DeliverSupplement";

            /// <summary>Ask for measures against risk (要求采取风险防范措施). Art. 16.</summary>
            [ProcedureStep(From = new[] { States.PreliminaryReview, States.PreliminaryReviewExtended, States.OpinionRound, States.SpecialReview, States.SpecialReviewExtended },
                Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Document, Articles = "16", Begins = Overlays.InterimMeasuresDue,
                English = "ask for measures against risk", Chinese = "要求采取风险防范措施",
                Note = "They end with the conclusion of the review at the latest.",
                ChineseNote = "至迟至审查结束时终止。")]
            public const string OrderInterimMeasures = "OrderInterimMeasures";

            /// <summary>Propose a review of the mechanism's own motion (成员单位提出审查). Art. 16.</summary>
            [ProcedureStep(From = new[] { States.NeedIdentified, States.SelfAssessing, States.DeclarationDue, States.DossierPreparing, States.NoImpactFound, States.ReviewNotRequired, States.Passed, States.PassedWithCommitments, States.NotPassed, States.Withdrawn, States.Abandoned }, To = States.ExOfficioProposed,
                Actors = ReviewActors.MemberUnit, Evidence = StepEvidence.Reasons, Articles = "16",
                English = "propose a review of the mechanism's own motion", Chinese = "成员单位提出审查",
                Note = "A member thinks that a product, service or data handling affects or may affect national security.",
                ChineseNote = "成员单位认为网络产品和服务以及数据处理活动影响或者可能影响国家安全。")]
            [OpenPoint(
                "Whether a member can propose a review of what is under review already. Here: there is nothing to propose then.",
                "已在审查中的事项成员单位可否再提出审查。此处：无需提出。")]
            public const string ProposeExOfficio = "ProposeExOfficio";

            /// <summary>Approve a review of the mechanism's own motion (批准依职权审查). Art. 16.</summary>
            [ProcedureStep(From = new[] { States.ExOfficioProposed }, To = States.ExOfficioApproved,
                Actors = ReviewActors.CentralCommission, Evidence = StepEvidence.Document, Articles = "16",
                English = "approve a review of the mechanism's own motion", Chinese = "批准依职权审查")]
            public const string ApproveExOfficio = "ApproveExOfficio";

            /// <summary>Decline the proposed review (不予启动依职权审查). Art. 16.</summary>
            [ProcedureStep(From = new[] { States.ExOfficioProposed }, To = States.SelfAssessing,
                Actors = ReviewActors.CentralCommission | ReviewActors.ReviewOffice, Evidence = StepEvidence.Reasons, Articles = "16", Certainty = LegalCertainty.Reading,
                English = "decline the proposed review", Chinese = "不予启动依职权审查",
                Note = "The text is silent on what follows; the cautious reading is that the operator judges anew.",
                ChineseNote = "条文未规定后果；审慎理解为运营者应重新预判。")]
            public const string DeclineExOfficio = "DeclineExOfficio";

            /// <summary>Open the review of the mechanism's own motion (启动依职权审查). Art. 16.</summary>
            [ProcedureStep(From = new[] { States.ExOfficioApproved }, To = States.PreliminaryReview,
                Actors = ReviewActors.ReviewOffice, Evidence = StepEvidence.Document, Articles = "16",
                English = "open the review of the mechanism's own motion", Chinese = "启动依职权审查")]
            [OpenPoint(
                "Whether the 10 working days for the decision on need apply to a start ex officio. Here: they do not.",
                "依职权启动是否适用10个工作日的决定期限。此处：不适用。")]
            public const string OpenExOfficioReview = "OpenExOfficioReview";

            /// <summary>Judge again after a change (情况变化后重新预判). Art. 5.</summary>
            [ProcedureStep(From = new[] { States.NoImpactFound, States.Passed, States.PassedWithCommitments }, To = States.SelfAssessing,
                Actors = ReviewActors.Operator, Evidence = StepEvidence.Reasons, Articles = "5", Certainty = LegalCertainty.Reading,
                English = "judge again after a change", Chinese = "情况变化后重新预判",
                Note = "Product, supplier, use or law has changed.",
                ChineseNote = "产品、供应方、用途或法律发生变化。")]
            public const string Reassess = "Reassess";

            /// <summary>Report review staff (举报审查人员). Art. 18.</summary>
            [ProcedureStep(From = new[] { States.Declared, States.PreliminaryReview, States.PreliminaryReviewExtended, States.OpinionRound, States.SpecialReview, States.SpecialReviewExtended, States.DossierDeficient, States.ReviewNotRequired, States.Passed, States.PassedWithCommitments, States.NotPassed },
                Actors = ReviewActors.Operator | ReviewActors.Supplier, Evidence = StepEvidence.Reasons, Articles = "18", Begins = Overlays.ComplaintFiled,
                English = "report review staff", Chinese = "举报审查人员",
                Note = "For want of objectivity or fairness, or breach of secrecy. No effect on the clock or on any gate.",
                ChineseNote = "针对有失客观公正或者泄露秘密的行为，不影响期限，也不影响任何环节。")]
            public const string FileComplaint = "FileComplaint";

            /// <summary>Note that a time limit has passed (记录期限届满). Not in the text.</summary>
            [ProcedureStep(From = new[] { States.Declared, States.PreliminaryReview, States.PreliminaryReviewExtended, States.OpinionRound, States.SpecialReview, States.SpecialReviewExtended },
                Actors = ReviewActors.Clock, Certainty = LegalCertainty.Reading,
                English = "note that a time limit has passed", Chinese = "记录期限届满",
                Note = "A notice to staff: no edition gives an expired limit any effect, and it clears nothing.",
                ChineseNote = "仅作提示：条文未赋予期限届满任何效力，不产生通过审查的效果。")]
            public const string RecordDeadlinePassed = "RecordDeadlinePassed";

            /// <summary>Withdraw the declaration (撤回申报). Not in the text.</summary>
            [ProcedureStep(From = new[] { States.Declared, States.DossierDeficient, States.PreliminaryReview, States.PreliminaryReviewExtended, States.OpinionRound, States.SpecialReview, States.SpecialReviewExtended }, To = States.Withdrawn,
                Actors = ReviewActors.Operator, Evidence = StepEvidence.Reasons, Certainty = LegalCertainty.Reading,
                English = "withdraw the declaration", Chinese = "撤回申报",
                Note = "No edition speaks of withdrawal.",
                ChineseNote = "条文未规定撤回。")]
            public const string Withdraw = "Withdraw";

            /// <summary>Abandon the purchase (放弃采购). Not in the text.</summary>
            [ProcedureStep(From = new[] { States.NeedIdentified, States.SelfAssessing, States.DeclarationDue, States.DossierPreparing, States.DossierDeficient }, To = States.Abandoned,
                Actors = ReviewActors.Operator, Evidence = StepEvidence.Reasons, Certainty = LegalCertainty.Reading,
                English = "abandon the purchase", Chinese = "放弃采购",
                Note = "No edition speaks of it.",
                ChineseNote = "条文未规定。")]
            public const string Abandon = "Abandon";
        }
    }
}
