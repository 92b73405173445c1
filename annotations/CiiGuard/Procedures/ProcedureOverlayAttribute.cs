using System;

namespace CiiGuard;

/// <summary>
/// Declares an overlay of a review procedure (叠加状态): something that lies over a state and is none itself, such as a request for further material.
/// On a constant of type <see langword="string"/>, whose value is the stored code.
/// </summary>
/// <remarks>It begins and ends by steps (<see cref="ProcedureStepAttribute.Begins"/>, <see cref="ProcedureStepAttribute.Ends"/>) and at the latest when the review reaches an outcome, unless it is <see cref="Lasting"/>.</remarks>
/// <seealso cref="ReviewProcedureAttribute"/>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ProcedureOverlayAttribute : Attribute
{
    /// <summary>English name. Default: the code.</summary>
    public string? English { get; set; }

    /// <summary>Chinese name (中文名称). Default: the English one.</summary>
    public string? Chinese { get; set; }

    /// <summary>Articles of the procedure that the overlay rests on. Default: none.</summary>
    public string? Articles { get; set; }

    /// <summary>Whether the time under the overlay is not counted: the clock stops.</summary>
    public bool StopsClock { get; set; }

    /// <summary>Whether the overlay outlives the outcome of the review.</summary>
    public bool Lasting { get; set; }

    /// <summary>How sure it is that the overlay is law. Default: <see cref="LegalCertainty.Text"/>.</summary>
    public LegalCertainty Certainty { get; set; } = LegalCertainty.Text;

    /// <summary>A remark in English, shown with the overlay.</summary>
    public string? Note { get; set; }

    /// <summary>The remark in Chinese.</summary>
    public string? ChineseNote { get; set; }
}
