using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

public sealed class Branches(IAssessor assessor)
{
    private readonly Dictionary<SupplierOrigin, bool> _required = new() { [SupplierOrigin.Foreign] = true };

    public void OnlyForeign(Review review, Supplier supplier)
    {
        if (supplier.Origin == SupplierOrigin.Foreign)
            review.StartAssessment(); // CII3006
    }

    public void All(Review review, Supplier supplier)
    {
        assessor.Log($"supplier from {supplier.Origin}");
        if (supplier.Origin == SupplierOrigin.Foreign)
            assessor.Log("may take longer");
        review.StartAssessment();
    }

    public void BothSides(Review review, Supplier supplier)
    {
        if (supplier.Origin == SupplierOrigin.Foreign)
        {
            assessor.Log("foreign");
            review.StartAssessment();
        }
        else
        {
            review.StartAssessment();
        }
    }

    public void EarlyReturn(Review review, Supplier supplier)
    {
        if (supplier.Origin is SupplierOrigin.Domestic)
            return;
        review.StartAssessment(); // CII3006
    }

    public void UnknownIsRefused(Review review, Supplier supplier)
    {
        if (supplier.Origin == SupplierOrigin.Unknown)
            throw new ArgumentException("Where is it from?");
        review.StartAssessment();
    }

    public void Stored(Review review, Supplier supplier)
    {
        var isForeign = supplier.Origin != SupplierOrigin.Domestic;
        assessor.Log("…");
        if (isForeign)
            review.StartAssessment(); // CII3006
    }

    public void StoredByBranch(Review review, Supplier supplier)
    {
        var needed = false;
        if (supplier.Origin == SupplierOrigin.Foreign)
            needed = true;
        if (needed)
            review.StartAssessment(); // CII3006
    }

    public void ByMember(Review review, Supplier supplier)
    {
        if (!supplier.IsForeign)
            return;
        review.StartAssessment(); // CII3006
    }

    public void ByHelper(Review review, Supplier supplier)
    {
        if (NeedsAssessment(supplier))
            review.StartAssessment(); // CII3006
    }

    public void ByHelperOfOther(Review review, Supplier supplier)
    {
        if (HasName(supplier))
            review.StartAssessment();
    }

    private static bool NeedsAssessment(Supplier supplier)
    {
        if (supplier.Origin == SupplierOrigin.Domestic)
            return false;
        return true;
    }

    private static bool HasName(Supplier supplier) => supplier.Name.Length > 0;

    public void ByLocalFunction(Review review, Supplier supplier)
    {
        if (Needs())
            review.StartAssessment(); // CII3006

        bool Needs() => supplier.Origin == SupplierOrigin.Foreign;
    }

    public void Combined(Review review, Supplier supplier, decimal price)
    {
        if (supplier.Origin == SupplierOrigin.Foreign && price > 100)
            review.StartAssessment(); // CII3006
    }

    public void CombinedByOr(Review review, Supplier supplier, decimal price)
    {
        if (price > 100 || supplier.Origin == SupplierOrigin.Foreign)
            review.StartAssessment(); // CII3006
    }

    public void ByPriceAlone(Review review, Supplier supplier, decimal price)
    {
        if (price > 100)
            review.StartAssessment();
        assessor.Log(supplier.Origin.ToString());
    }

    public void Switch(Review review, Supplier supplier)
    {
        switch (supplier.Origin)
        {
            case SupplierOrigin.Domestic:
                break;
            default:
                review.StartAssessment(); // CII3006
                break;
        }
    }

    public void SwitchOfAll(Review review, Supplier supplier)
    {
        switch (supplier.Origin)
        {
            case SupplierOrigin.Domestic:
                assessor.Log("domestic");
                review.StartAssessment();
                break;
            default:
                review.StartAssessment();
                break;
        }
    }

    public SelfAssessmentResult Result(Supplier supplier, Sheet sheet) =>
        supplier.Origin == SupplierOrigin.Domestic
            ? NoImpact // CII3006
            : assessor.Assess(sheet);

    public SelfAssessmentResult ResultBySwitch(Supplier supplier, Sheet sheet) => supplier.Origin switch
    {
        SupplierOrigin.Domestic => NoImpact, // CII3006
        SupplierOrigin.Foreign => MayAffect,
        _ => assessor.Assess(sheet),
    };

    public SelfAssessmentResult ResultOfAll(Supplier supplier, Sheet sheet) => supplier.Origin switch
    {
        SupplierOrigin.Domestic => assessor.Assess(sheet),
        _ => assessor.Assess(sheet, supplier.Origin),
    };

    public SelfAssessmentResult OneInputOfMany(Supplier supplier, Sheet sheet)
    {
        var result = assessor.Assess(sheet, supplier.Origin);
        return result == NoImpact ? NoImpact : MayAffect;
    }

    public void OneInputOfManySteps(Review review, Supplier supplier, Sheet sheet)
    {
        if (assessor.Assess(sheet, supplier.Origin) == NoImpact)
            review.RecordNoImpact();
        else
            review.RecordMayAffect();
    }

    public SelfAssessmentResult ResultByReturn(Supplier supplier, Sheet sheet)
    {
        if (supplier.Origin == SupplierOrigin.Domestic)
            return NoImpact; // CII3006
        return assessor.Assess(sheet);
    }

    public SelfAssessmentResult CautionForForeign(Supplier supplier, Sheet sheet) => supplier.IsForeign ? MayAffect : assessor.Assess(sheet);

    public void NoImpactForDomestic(Review review, Supplier supplier)
    {
        if (supplier is { Origin: SupplierOrigin.Domestic })
            review.RecordNoImpact(); // CII3006
        else
            review.RecordMayAffect();
    }

    public async Task DeclareForeignAsync(Review review, Supplier supplier)
    {
        review.StartAssessment();
        if (supplier.Origin == SupplierOrigin.Foreign)
            await review.DeclareAsync(); // CII3006
    }

    public void ByTable(Review review, Supplier supplier)
    {
        if (_required[supplier.Origin])
            review.StartAssessment(); // CII3006
    }

    public void ByTableLookup(Review review, Supplier supplier)
    {
        if (_required.TryGetValue(supplier.Origin, out var required) && required)
            review.StartAssessment(); // CII3006
    }

    public void NullConditional(Review review, Supplier? supplier)
    {
        if (supplier?.Origin == SupplierOrigin.Foreign)
            review.StartAssessment(); // CII3006
    }

    public void HelperThatAssesses(Review review, Supplier supplier)
    {
        if (supplier.IsForeign)
            Start(review); // CII3006
    }

    private static void Start(Review review) => review.StartAssessment();

    public void ByParameter(Review review, Supplier supplier) => StartIf(review, supplier.Origin == SupplierOrigin.Foreign); // CII3006

    public void ByOtherParameter(Review review, decimal price) => StartIf(review, price > 100);

    private static void StartIf(Review review, bool isNeeded)
    {
        if (isNeeded)
            review.StartAssessment();
    }

    public Sheet? NewSheet(Supplier supplier) => supplier.IsForeign ? new Sheet() : null; // CII3006

    [Waiver("Pilot of 2026, minutes 3.")]
    public void Waived(Review review, Supplier supplier)
    {
        if (supplier.IsForeign)
            review.StartAssessment();
    }
}
