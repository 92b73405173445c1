using System;

namespace CiiGuard;

/// <summary>A step that somebody wants to take: its code, who acts and when, and what is at hand. Given to <see cref="ReviewProcedure.Apply"/>.</summary>
public sealed class ReviewEvent
{
    // Where the step stands in the procedure that asked last. Written by one reference, so that two threads cannot see a mixture.
    internal ReviewProcedure.Place? Known;

    /// <summary>Makes an event.</summary>
    /// <param name="step">Stable code of the step.</param>
    /// <param name="act">Who acts, in which role, and when.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReviewEvent(string step, Act act)
    {
        Step = step ?? throw new ArgumentNullException(nameof(step));
        Act = act ?? throw new ArgumentNullException(nameof(act));
    }

    /// <summary>Stable code of the step.</summary>
    public string Step { get; }

    /// <summary>Who acts, in which role, and when.</summary>
    public Act Act { get; }

    /// <summary>The reasons, where the step asks for them (<see cref="StepEvidence.Reasons"/>).</summary>
    public string? Reasons { get; init; }

    /// <summary>Number or title of the written document, where the step asks for one (<see cref="StepEvidence.Document"/>).</summary>
    public string? Document { get; init; }

    /// <summary>The application file, where the step asks for it (<see cref="StepEvidence.Dossier"/>).</summary>
    public DossierFiling? Dossier { get; init; }
}
