namespace CiiGuard;

public static partial class CybersecurityReviewMeasures
{
    public static partial class Edition2022
    {
        /// <summary>States of the procedure (程序状态). The values are stored; their names are those of <see cref="ReviewState"/>.</summary>
        public static class States
        {
            /// <summary>Need identified (采购需求已确定). Art. 5.</summary>
            [ProcedureState(ReviewState.NeedIdentified, English = "need identified", Chinese = "采购需求已确定", Articles = "5", Actors = ReviewActors.Operator, Initial = true)]
            public const string NeedIdentified = "NeedIdentified";

            /// <summary>Judging the risk beforehand (预判中). Art. 5.</summary>
            [ProcedureState(ReviewState.SelfAssessing, English = "judging the risk beforehand", Chinese = "预判中", Articles = "5", Actors = ReviewActors.Operator)]
            public const string SelfAssessing = "SelfAssessing";

            /// <summary>No effect on national security found (预判不影响国家安全). Art. 5.</summary>
            [ProcedureState(ReviewState.NoImpactFound, English = "no effect on national security found", Chinese = "预判不影响国家安全", Articles = "5", Actors = ReviewActors.Operator, Outcome = true,
                Note = "The finding is the operator's own; the office may still open a review of its own motion.",
                ChineseNote = "此为运营者自行判断，审查机构仍可依职权启动审查。")]
            public const string NoImpactFound = "NoImpactFound";

            /// <summary>Declaration due (应当申报). Art. 5.</summary>
            [ProcedureState(ReviewState.DeclarationDue, English = "declaration due", Chinese = "应当申报", Articles = "5", Actors = ReviewActors.Operator)]
            public const string DeclarationDue = "DeclarationDue";

            /// <summary>Putting the file together (准备申报材料). Art. 6, 8.</summary>
            [ProcedureState(ReviewState.DossierPreparing, English = "putting the file together", Chinese = "准备申报材料", Articles = "6, 8", Actors = ReviewActors.Operator | ReviewActors.Supplier)]
            public const string DossierPreparing = "DossierPreparing";

            /// <summary>Declared (已申报). Art. 9.</summary>
            [ProcedureState(ReviewState.Declared, English = "declared", Chinese = "已申报", Articles = "9", Actors = ReviewActors.ReviewOffice)]
            [TimeLimit(NeedDecisionWorkingDays, Period = ReviewPeriod.NeedDecision, StartsWith = "receipt of material that meets art. 8", ChineseStartsWith = "收到符合第八条规定的申报材料")]
            public const string Declared = "Declared";

            /// <summary>File deficient (材料不符合要求). Art. 9.</summary>
            [ProcedureState(ReviewState.DossierDeficient, English = "file deficient", Chinese = "材料不符合要求", Articles = "9", Actors = ReviewActors.Operator,
                Note = "The clock has not started: it runs from receipt of material that meets art. 8.",
                ChineseNote = "期限尚未起算：自收到符合第八条规定的材料之日起算。")]
            public const string DossierDeficient = "DossierDeficient";

            /// <summary>No review needed (无需审查). Art. 9.</summary>
            [ProcedureState(ReviewState.ReviewNotRequired, English = "no review needed", Chinese = "无需审查", Articles = "9", Actors = ReviewActors.ReviewOffice, Outcome = true)]
            public const string ReviewNotRequired = "ReviewNotRequired";

            /// <summary>Preliminary review (初步审查). Art. 11.</summary>
            [ProcedureState(ReviewState.PreliminaryReview, English = "preliminary review", Chinese = "初步审查", Articles = "11", Actors = ReviewActors.ReviewOffice)]
            [TimeLimit(PreliminaryReviewWorkingDays, Period = ReviewPeriod.PreliminaryReview, StartsWith = "written notice to the party", ChineseStartsWith = "向当事人发出书面通知")]
            public const string PreliminaryReview = "PreliminaryReview";

            /// <summary>Preliminary review, extended (初步审查延长). Art. 11.</summary>
            [ProcedureState(ReviewState.PreliminaryReviewExtended, English = "preliminary review, extended", Chinese = "初步审查延长", Articles = "11", Actors = ReviewActors.ReviewOffice)]
            [TimeLimit(PreliminaryReviewExtensionWorkingDays, Period = ReviewPeriod.PreliminaryReviewExtension, Continues = PreliminaryReview)]
            public const string PreliminaryReviewExtended = "PreliminaryReviewExtended";

            /// <summary>Opinions being gathered (征求意见). Art. 12.</summary>
            [ProcedureState(ReviewState.OpinionRound, English = "opinions being gathered", Chinese = "征求意见", Articles = "12", Actors = ReviewActors.MemberUnit | ReviewActors.Department)]
            [TimeLimit(OpinionsWorkingDays, Period = ReviewPeriod.Opinions, StartsWith = "receipt of the recommended conclusion by each addressee", ChineseStartsWith = "各单位收到审查结论建议")]
            [OpenPoint(
                "Whether the 15 working days lie after the preliminary review or inside it. Here: sending is inside, answering is after.",
                "15个工作日是在初步审查期限之后还是之内。此处：发送在期限之内，答复在期限之后。")]
            public const string OpinionRound = "OpinionRound";

            /// <summary>Special review (特别审查). Art. 13, 14.</summary>
            [ProcedureState(ReviewState.SpecialReview, English = "special review", Chinese = "特别审查", Articles = "13, 14", Actors = ReviewActors.ReviewOffice | ReviewActors.MemberUnit | ReviewActors.CentralCommission)]
            [TimeLimit(SpecialReviewWorkingDays, Period = ReviewPeriod.SpecialReview, Extendable = true, Articles = "14", StartsWith = "entry into special review", ChineseStartsWith = "进入特别审查程序", StartCertainty = LegalCertainty.Reading)]
            [OpenPoint(
                "The text does not say when this clock starts. Here: the day on which special review is entered; the day of the notice to the operator is another reading.",
                "条文未规定该期限的起算日。此处自进入特别审查之日起算；自通知运营者之日起算是另一种理解。")]
            public const string SpecialReview = "SpecialReview";

            /// <summary>Special review, extended (特别审查延长). Art. 14.</summary>
            [ProcedureState(ReviewState.SpecialReviewExtended, English = "special review, extended", Chinese = "特别审查延长", Articles = "14", Actors = ReviewActors.ReviewOffice,
                Note = "The text sets no upper limit.",
                ChineseNote = "条文未规定延长上限。")]
            [TimeLimit(0, Period = ReviewPeriod.SpecialReview, Continues = SpecialReview, Extendable = true, Articles = "14")]
            public const string SpecialReviewExtended = "SpecialReviewExtended";

            /// <summary>Passed (通过审查). Art. 12, 13.</summary>
            [ProcedureState(ReviewState.Passed, English = "passed", Chinese = "通过审查", Articles = "12, 13", Actors = ReviewActors.ReviewOffice, Outcome = true,
                Note = "The word is implied by the \"failed review\" of the Cybersecurity Law.",
                ChineseNote = "该结论由《网络安全法》关于“审查未通过”的表述推得。")]
            public const string Passed = "Passed";

            /// <summary>Passed with commitments (附承诺通过). Art. 19.</summary>
            [ProcedureState(ReviewState.PassedWithCommitments, English = "passed with commitments", Chinese = "附承诺通过", Articles = "19", Actors = ReviewActors.ReviewOffice, Outcome = true, Certainty = LegalCertainty.Reading,
                Note = "The text presupposes commitments; that this is an outcome of its own is a reading. Cleared while the commitments are kept.",
                ChineseNote = "条文以存在承诺为前提；将其作为单独结论系理解。承诺得到履行期间视为通过。")]
            public const string PassedWithCommitments = "PassedWithCommitments";

            /// <summary>Not passed (不予通过). Art. 12, 13.</summary>
            [ProcedureState(ReviewState.NotPassed, English = "not passed", Chinese = "不予通过", Articles = "12, 13", Actors = ReviewActors.ReviewOffice, Outcome = true,
                Note = "Bars signature, effect and use. Cybersecurity Law art. 65, from 2026 art. 67.",
                ChineseNote = "不得签署、生效或使用。《网络安全法》第六十五条，2026年起第六十七条。")]
            public const string NotPassed = "NotPassed";

            /// <summary>Review proposed by a member (成员单位提出). Art. 16.</summary>
            [ProcedureState(ReviewState.ExOfficioProposed, English = "review proposed by a member", Chinese = "成员单位提出", Articles = "16", Actors = ReviewActors.MemberUnit)]
            public const string ExOfficioProposed = "ExOfficioProposed";

            /// <summary>Review approved of the mechanism's own motion (依职权启动). Art. 16.</summary>
            [ProcedureState(ReviewState.ExOfficioApproved, English = "review approved of the mechanism's own motion", Chinese = "依职权启动", Articles = "16", Actors = ReviewActors.CentralCommission | ReviewActors.ReviewOffice)]
            public const string ExOfficioApproved = "ExOfficioApproved";

            /// <summary>Declaration withdrawn (撤回). Not in the text.</summary>
            [ProcedureState(ReviewState.Withdrawn, English = "declaration withdrawn", Chinese = "撤回", Actors = ReviewActors.Operator, Outcome = true, Certainty = LegalCertainty.Reading,
                Note = "No edition speaks of withdrawal.",
                ChineseNote = "条文未规定撤回。")]
            public const string Withdrawn = "Withdrawn";

            /// <summary>Purchase abandoned (放弃采购). Not in the text.</summary>
            [ProcedureState(ReviewState.Abandoned, English = "purchase abandoned", Chinese = "放弃采购", Actors = ReviewActors.Operator, Outcome = true, Certainty = LegalCertainty.Reading,
                Note = "No edition speaks of it.",
                ChineseNote = "条文未规定。")]
            public const string Abandoned = "Abandoned";
        }
    }
}
