namespace GridProcurement.Mistakes.Domain;

/// <summary>An offer. A bidder who does not accept the review obligations cannot be awarded the contract.</summary>
public sealed record Bid(Supplier Bidder, Money UnitPrice, int TechnicalScore, bool AcceptsReviewObligations);

/// <summary>The outcome of a tender, as published.</summary>
public sealed record Award(string TenderNumber, Bid Winner, int Quantity, DateOnly NoticeOn)
{
    /// <summary>The Tendering Law, article 46, gives thirty days, counted by the calendar; a review takes longer than that.</summary>
    public DateOnly ConcludeBy => NoticeOn.AddDays(30);

    public Money Total => Winner.UnitPrice * Quantity;
}

public sealed class Tender(string number, PurchaseRequest request, ScadaServer product, int quantity, int minimumScore)
{
    private readonly List<Bid> _bids = [];

    public string Number { get; } = number;

    public PurchaseRequest Request { get; } = request;

    public ScadaServer Product { get; } = product;

    public int Quantity { get; } = quantity;

    public bool IsOpen { get; private set; } = true;

    public IReadOnlyList<Bid> Bids => _bids;

    public void Receive(Bid bid)
    {
        if (!IsOpen)
            throw new ProcurementException($"Tender {Number} is closed.");
        _bids.Add(bid);
    }

    /// <summary>The cheapest bid among those that reach the technical minimum and accept the review obligations.</summary>
    public Award AwardCheapest(DateOnly noticeOn)
    {
        IsOpen = false;
        Bid? winner = _bids
            .Where(bid => bid.AcceptsReviewObligations && bid.TechnicalScore >= minimumScore)
            .MinBy(bid => bid.UnitPrice);
        return winner is null
            ? throw new ProcurementException($"Tender {Number} has no admissible bid.")
            : new Award(Number, winner, Quantity, noticeOn);
    }
}
