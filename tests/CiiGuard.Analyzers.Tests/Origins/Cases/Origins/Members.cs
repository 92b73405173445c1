using CiiGuard;
using static CiiGuard.SelfAssessmentResult;
using From = CiiGuard.SupplierOrigin;

public sealed class Purchase
{
    private readonly bool _needsReview;
    private readonly bool _isLarge;

    public Purchase(Supplier supplier, decimal price)
    {
        _needsReview = supplier.Origin != From.Domestic;
        _isLarge = price > 1_000_000;
        Kind = supplier.Origin == From.Foreign ? "import" : "local";
    }

    public string Kind { get; }

    public bool NeedsReview => _needsReview;

    public void Start(Review review)
    {
        if (_needsReview)
            review.StartAssessment(); // CII3006
    }

    public void StartByProperty(Review review)
    {
        if (NeedsReview)
            review.StartAssessment(); // CII3006
    }

    public void StartByKind(Review review)
    {
        if (Kind == "import")
            review.StartAssessment(); // CII3006
    }

    public void StartLarge(Review review)
    {
        if (_isLarge)
            review.StartAssessment();
    }

    public SelfAssessmentResult Result { get; private set; }

    public void Assign(Supplier supplier, SelfAssessmentResult found)
    {
        Result = found;
        if (supplier.Origin == From.Domestic)
            Result = NoImpact; // CII3006
    }

    public SelfAssessmentResult ByNumber(Supplier supplier, IAssessor assessor, Sheet sheet)
    {
        if ((int)supplier.Origin == 1)
            return NoImpact; // CII3006
        return assessor.Assess(sheet);
    }

    public SelfAssessmentResult ByTuple(Supplier supplier, bool isLarge) => (supplier.Origin, isLarge) switch
    {
        (From.Domestic, false) => NoImpact, // CII3006
        _ => MayAffect,
    };

    public async Task<SelfAssessmentResult> Async(Task<Supplier> supplier, IAssessor assessor, Sheet sheet)
    {
        if ((await supplier).Origin is not From.Foreign)
            return NoImpact; // CII3006
        return assessor.Assess(sheet);
    }

    public void ByText(Supplier supplier, Review review)
    {
        if (supplier.Origin.ToString() == "Foreign")
            review.StartAssessment(); // CII3006
    }

    public void BySet(Supplier supplier, Review review, HashSet<From> watched)
    {
        if (watched.Contains(supplier.Origin))
            review.StartAssessment(); // CII3006
    }

    public void Shown(Supplier supplier, Review review, Action<string> show)
    {
        show(supplier.Origin switch { From.Domestic => "境内", From.Foreign => "境外", _ => "?" });
        review.StartAssessment();
    }

    public void Recorded(Supplier supplier, Review review, List<From> register)
    {
        register.Add(supplier.Origin);
        var label = supplier.IsForeign ? "import" : "local";
        Console.WriteLine(label);
        review.StartAssessment();
    }

    public void MoreQuestions(Supplier supplier, Review review, IAssessor assessor, Sheet sheet)
    {
        if (supplier.IsForeign)
            assessor.Log(assessor.Assess(sheet, supplier.Origin).ToString());
        assessor.Assess(sheet);
        review.StartAssessment();
    }

    public void Coalesced(From? origin, Review review)
    {
        if ((origin ?? From.Unknown) == From.Domestic)
            return;
        review.StartAssessment(); // CII3006
    }
}

public static class PurchaseExtensions
{
    public static bool ComesFromAbroad(this Supplier supplier) => supplier.Origin == From.Foreign;

    public static void Start(this Supplier supplier, Review review)
    {
        if (supplier.ComesFromAbroad())
            review.StartAssessment(); // CII3006
    }
}
