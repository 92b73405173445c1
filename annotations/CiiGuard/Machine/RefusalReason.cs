namespace CiiGuard;

/// <summary>Why a step was refused (不予办理的原因). Zero is no member. Store the name and never the number.</summary>
public enum RefusalReason
{
    /// <summary>The snapshot was written by a later version of the library (快照格式版本过新).</summary>
    UnsupportedSchema = 1,

    /// <summary>The snapshot belongs to another procedure (属于其他程序).</summary>
    OtherProcedure = 2,

    /// <summary>The procedure has no state of this code (状态代码未知).</summary>
    UnknownState = 3,

    /// <summary>The procedure has no step of this code (步骤代码未知).</summary>
    UnknownStep = 4,

    /// <summary>The step cannot be taken in this state (此状态下不得办理).</summary>
    NotLawfulHere = 5,

    /// <summary>The act is in no role that takes this step (主体不符).</summary>
    WrongActor = 6,

    /// <summary>The act is dated before the latest one (日期早于上一步骤).</summary>
    DatedBeforeLatestAct = 7,

    /// <summary>The procedure is not yet in force on that day, or no longer, so no review begins under it (当日不适用该版本).</summary>
    NotInForce = 8,

    /// <summary>Reasons are needed (缺少理由).</summary>
    ReasonsMissing = 9,

    /// <summary>A written document is needed (缺少文书).</summary>
    DocumentMissing = 10,

    /// <summary>The application file lacks a document (申报材料不齐).</summary>
    DossierIncomplete = 11,

    /// <summary>The overlay that the step begins lies already (叠加状态已存在).</summary>
    OverlayLies = 12,

    /// <summary>The overlay that the step ends does not lie (叠加状态不存在).</summary>
    OverlayMissing = 13,

    /// <summary>The snapshot contradicts itself, so somebody changed it by hand (快照内容自相矛盾).</summary>
    Inconsistent = 14,
}
