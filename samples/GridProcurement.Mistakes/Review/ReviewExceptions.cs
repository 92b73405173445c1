using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Review;

public sealed class ReviewNotClearedException(string fileNumber, ReviewPhase phase)
    : ProcurementException($"Review {fileNumber} is not cleared: it is {phase}.")
{
    public ReviewPhase Phase { get; } = phase;
}

public sealed class ReviewStepException(string fileNumber, ReviewPhase phase, string step)
    : ProcurementException($"Review {fileNumber} is {phase}; it cannot {step}.");
