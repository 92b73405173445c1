namespace CiiGuard;

/// <summary>What the operator found when it judged beforehand (预判结果). Measures 2020 art. 5, 2022 art. 5.</summary>
/// <remarks>That a question left open counts as a possible effect is caution, a reading and not text of law.</remarks>
public enum SelfAssessmentResult
{
    /// <summary>Not answered (未回答). The zero value; counts as <see cref="MayAffect"/>.</summary>
    Unanswered = 0,

    /// <summary>May affect national security (可能影响). Must be declared.</summary>
    MayAffect = 1,

    /// <summary>Affects national security (影响). Same consequence as <see cref="MayAffect"/>.</summary>
    Affects = 2,

    /// <summary>Does not affect national security (不影响).</summary>
    NoImpact = 3,
}
