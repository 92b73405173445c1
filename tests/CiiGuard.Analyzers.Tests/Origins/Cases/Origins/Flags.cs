using CiiGuard;
using From = CiiGuard.SupplierOrigin;

public enum Route
{
    Local,
    Import,
}

public sealed class Order
{
    public bool IsForeign { get; set; }

    public bool IsLarge { get; init; }

    public Route Route { get; set; }

    public string Label { get; set; } = "";

    public SelfAssessmentResult Found { get; set; }
}

public sealed record Line(bool IsForeign, bool IsLarge);

public sealed class Batch(bool isForeign, bool isLarge)
{
    public void Start(Review review)
    {
        if (isForeign)
            review.StartAssessment(); // CII3006
    }

    public void StartLarge(Review review)
    {
        if (isLarge)
            review.StartAssessment();
    }
}

public sealed class Lot
{
    private readonly bool _isForeign;
    private readonly bool _isLarge;

    public Lot(bool foreign, bool large)
    {
        _isForeign = foreign;
        _isLarge = large;
    }

    public void Start(Review review)
    {
        if (_isForeign)
            review.StartAssessment(); // CII3006
    }

    public void StartLarge(Review review)
    {
        if (_isLarge)
            review.StartAssessment();
    }
}

/// <summary>Other types give objects their flags.</summary>
public static class Intake
{
    public static Order Initialized(Supplier supplier, decimal price) => new() { IsForeign = supplier.Origin == From.Foreign, IsLarge = price > 5, Label = supplier.Origin.ToString() };

    public static Order Assigned(Supplier supplier)
    {
        var order = new Order();
        order.Route = supplier.IsForeign ? Route.Import : Route.Local;
        return order;
    }

    public static Line Positional(Supplier supplier, decimal price) => new(supplier.Origin != From.Domestic, price > 5);

    public static Batch Primary(Supplier supplier, decimal price) => new(supplier.IsForeign, price > 5);

    public static Lot Ordinary(Supplier supplier, decimal price) => new(supplier.IsForeign, price > 5);
}

public static class Desk
{
    public static void Initialized(Order order, Review review)
    {
        if (order.IsForeign)
            review.StartAssessment(); // CII3006
    }

    public static void OtherFlag(Order order, Review review)
    {
        if (order.IsLarge)
            review.StartAssessment();
    }

    public static void Assigned(Order order, Review review)
    {
        if (order.Route == Route.Import)
            review.StartAssessment(); // CII3006
    }

    public static void Positional(Line line, Review review)
    {
        if (line.IsForeign)
            review.StartAssessment(); // CII3006
    }

    public static void Pattern(Line line, Review review)
    {
        if (line is { IsForeign: true })
            review.StartAssessment(); // CII3006
    }

    public static void OtherOfPositional(Line line, Review review)
    {
        if (line is { IsLarge: true })
            review.StartAssessment();
    }

    public static void Shown(Order order, Review review)
    {
        Console.WriteLine(order.Label.Length > 0 ? order.Label : "?");
        review.StartAssessment();
    }

    public static void GivenBack(Supplier supplier, Review review)
    {
        Read(supplier, out var isForeign, out var isNamed);
        if (isNamed)
            review.StartAssessment();
        if (isForeign)
            review.RecordMayAffect(); // CII3006
    }

    private static void Read(Supplier supplier, out bool isForeign, out bool isNamed)
    {
        isForeign = supplier.Origin == From.Foreign;
        isNamed = supplier.Name.Length > 0;
    }

    public static void HandedOn(Supplier supplier, Review review) => Start(supplier.IsForeign, review); // CII3006

    private static void Start(bool isWanted, Review review)
    {
        if (isWanted)
            review.StartAssessment();
    }
}
