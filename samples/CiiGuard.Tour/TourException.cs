using System;

namespace CiiGuard.Tour;

/// <summary>Why the tour cannot go on, in a sentence for its user, and what the failed program said itself.</summary>
internal sealed class TourException(string message, string details = "") : Exception(message)
{
    public string Details { get; } = details;
}
