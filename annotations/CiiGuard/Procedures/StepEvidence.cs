using System;

namespace CiiGuard;

/// <summary>What must be at hand when a step is taken (办理依据). The generated step asks for each as a parameter, and refuses without it.</summary>
[Flags]
public enum StepEvidence
{
    /// <summary>Nothing but the act itself (无).</summary>
    None = 0,

    /// <summary>Reasons, kept in words (理由).</summary>
    Reasons = 1 << 0,

    /// <summary>The number or title of a written document: notice, request, conclusion, approval (文书编号).</summary>
    Document = 1 << 1,

    /// <summary>The complete application file (申报材料). Measures 2020 art. 7, 2022 art. 8.</summary>
    Dossier = 1 << 2,
}
