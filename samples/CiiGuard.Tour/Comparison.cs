using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Tour;

/// <summary>What was expected and not found, and what was found and not expected. An id that stands twice must be found twice.</summary>
internal sealed record Comparison(IReadOnlyList<Place> Missing, IReadOnlyList<Place> Unexpected)
{
    public bool IsEqual => Missing.Count == 0 && Unexpected.Count == 0;

    public static Comparison Of(IEnumerable<Place> expected, IEnumerable<Place> found)
    {
        var missing = expected.ToList();
        var unexpected = found.Where(place => !missing.Remove(place)).ToList();
        return new Comparison(missing, unexpected);
    }
}
