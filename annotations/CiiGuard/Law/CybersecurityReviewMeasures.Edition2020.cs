namespace CiiGuard;

public static partial class CybersecurityReviewMeasures
{
    /// <summary>Edition of 2020 (2020年版): in force from 1 June 2020 to 14 February 2022, repealed by the <see cref="Edition2022">edition of 2022</see>.</summary>
    [ReviewProcedure("CN-CRM-2020", English = "Cybersecurity Review Measures, edition of 2020", Chinese = ChineseTitle + "（2020年版）",
        Citation = "CRM 2020 art.", InForceFrom = Edition2020.InForceFrom, RepealedFrom = Edition2020.RepealedFrom)]
    [OpenPoint(
        "No edition has a rule for reviews that were pending when it was replaced. Here: a review goes on under the edition under which it began.",
        "条文未规定施行时尚未结束的审查如何处理。此处：按启动时的版本继续办理。")]
    [OpenPoint(
        "Nothing is said on remedies against a conclusion, on its validity in time, and on reuse for later orders. Here: no step and no date is made up for them.",
        "条文未规定对审查结论的救济、结论的有效期以及能否沿用于后续采购。此处：不虚构步骤或日期。")]
    public static partial class Edition2020
    {
        /// <summary>The edition as a value.</summary>
        public const MeasuresVersion Version = MeasuresVersion.V2020;

        /// <summary>Date that the edition bears (<c>yyyy-MM-dd</c>).</summary>
        public const string Dated = "2020-04-13";

        /// <summary>Day of publication (<c>yyyy-MM-dd</c>).</summary>
        public const string Published = "2020-04-27";

        /// <summary>First day in force (<c>yyyy-MM-dd</c>). Art. 22.</summary>
        public const string InForceFrom = "2020-06-01";

        /// <summary>First day no longer in force (<c>yyyy-MM-dd</c>). 2022 art. 23.</summary>
        public const string RepealedFrom = "2022-02-15";

        /// <summary>Decision whether a review is needed: 10 working days from receipt of the material (是否需要审查的决定期限). Art. 8.</summary>
        [StatutoryPeriod(ReviewPeriod.NeedDecision)]
        public const int NeedDecisionWorkingDays = 10;

        /// <summary>Preliminary review: 30 working days from the written notice to the operator (初步审查期限). Art. 10.</summary>
        [StatutoryPeriod(ReviewPeriod.PreliminaryReview)]
        public const int PreliminaryReviewWorkingDays = 30;

        /// <summary>Extension of the preliminary review in a complex case: 15 working days more (初步审查延长期限). Art. 10.</summary>
        [StatutoryPeriod(ReviewPeriod.PreliminaryReviewExtension)]
        public const int PreliminaryReviewExtensionWorkingDays = 15;

        /// <summary>Opinions of members and departments: 15 working days from receipt of the recommended conclusion (征求意见期限). Art. 11.</summary>
        [StatutoryPeriod(ReviewPeriod.Opinions)]
        public const int OpinionsWorkingDays = 15;

        /// <summary>Special review: generally 45 working days (特别审查期限). Art. 13: extendable in a complex case, without upper limit.</summary>
        /// <remarks>The text does not say from when they are counted.</remarks>
        [StatutoryPeriod(ReviewPeriod.SpecialReview)]
        public const int SpecialReviewWorkingDays = 45;

        /// <summary>Article numbers of this edition (条文序号).</summary>
        public static class Articles
        {
            /// <summary>The operator judges beforehand and declares (事先研判与申报).</summary>
            public const int SelfAssessment = 5;

            /// <summary>The operator binds the supplier to cooperate (供应方义务).</summary>
            public const int SupplierObligations = 6;

            /// <summary>The application file (申报材料).</summary>
            public const int Dossier = 7;

            /// <summary>The office decides whether a review is needed (是否需要审查).</summary>
            public const int NeedDecision = 8;

            /// <summary>The factors weighed in the review (风险因素).</summary>
            public const int RiskFactors = 9;

            /// <summary>Preliminary review (初步审查).</summary>
            public const int PreliminaryReview = 10;

            /// <summary>Members and departments answer; agreement or special review (征求意见).</summary>
            public const int Opinions = 11;

            /// <summary>Special review (特别审查).</summary>
            public const int SpecialReview = 12;

            /// <summary>Length of the special review (特别审查期限).</summary>
            public const int SpecialReviewPeriod = 13;

            /// <summary>Further material; the time it takes is not counted (补充材料).</summary>
            public const int SupplementaryMaterial = 14;

            /// <summary>A review that a member of the mechanism proposes (依职权审查).</summary>
            public const int ExOfficioReview = 15;

            /// <summary>Secrets and intellectual property are protected by the review staff (保密).</summary>
            public const int Confidentiality = 16;

            /// <summary>Reports about review staff (举报).</summary>
            public const int Complaint = 17;

            /// <summary>Commitments are kept and supervised (承诺的督促与监督).</summary>
            public const int Supervision = 18;

            /// <summary>Breach, by reference to other laws (法律责任).</summary>
            public const int Sanctions = 19;

            /// <summary>Network products and services covered (网络产品和服务).</summary>
            public const int ProductCategories = 20;

            /// <summary>Entry into force (施行日期).</summary>
            public const int InForce = 22;
        }
    }
}
