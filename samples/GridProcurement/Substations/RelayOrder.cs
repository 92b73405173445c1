using CiiGuard;

namespace GridProcurement.Substations;

/// <summary>An order of protection relays under its review.</summary>
public sealed class RelayOrder(SubstationReview review)
{
    [GoverningReview]
    public SubstationReview Review { get; } = review;

    public bool IsReleased { get; private set; }

    [ExecutesContract]
    public void Release() => IsReleased = true;
}
