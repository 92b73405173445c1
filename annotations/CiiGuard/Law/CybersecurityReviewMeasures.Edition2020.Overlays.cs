namespace CiiGuard;

public static partial class CybersecurityReviewMeasures
{
    public static partial class Edition2020
    {
        /// <summary>What lies over a state of the procedure and is none itself (叠加状态). The values are stored.</summary>
        public static class Overlays
        {
            /// <summary>Further material pending (补充材料中). Art. 14.</summary>
            [ProcedureOverlay(English = "further material pending", Chinese = "补充材料中", Articles = "14", StopsClock = true)]
            public const string SupplementPending = "SupplementPending";

            /// <summary>Complaint filed (已举报). Art. 17.</summary>
            [ProcedureOverlay(English = "complaint filed", Chinese = "已举报", Articles = "17", Lasting = true,
                Note = "No effect on the clock or on any gate.",
                ChineseNote = "不影响期限，也不影响任何环节。")]
            public const string ComplaintFiled = "ComplaintFiled";
        }
    }
}
