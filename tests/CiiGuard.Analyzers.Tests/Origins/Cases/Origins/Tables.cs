using CiiGuard;
using static CiiGuard.SelfAssessmentResult;
using From = CiiGuard.SupplierOrigin;

/// <summary>What is done is looked up by origin, or chosen by it and done later.</summary>
public sealed class Tables(IAssessor assessor)
{
    private static readonly Dictionary<From, Action<Review>> Steps = new()
    {
        [From.Domestic] = static review => { },
        [From.Foreign] = static review => review.StartAssessment(),
    };

    private static readonly Dictionary<From, Action<Review>> Same = new()
    {
        [From.Domestic] = static review => review.StartAssessment(),
        [From.Foreign] = static review => { Console.WriteLine("foreign"); review.StartAssessment(); },
    };

    private static readonly Dictionary<string, Action<Review>> ByName = new()
    {
        ["start"] = static review => review.StartAssessment(),
        ["none"] = static review => { },
    };

    public void Table(Review review, Supplier supplier) => Steps[supplier.Origin](review); // CII3006

    public void TableInvoke(Review review, Supplier supplier) => Steps[supplier.Origin].Invoke(review); // CII3006

    public void TableStored(Review review, Supplier supplier)
    {
        var step = Steps[supplier.Origin];
        step(review); // CII3006
    }

    public void TableTry(Review review, Supplier supplier)
    {
        if (Steps.TryGetValue(supplier.Origin, out var step))
            step(review); // CII3006
    }

    public void TableSame(Review review, Supplier supplier) => Same[supplier.Origin](review);

    public void TableByName(Review review, Supplier supplier, string name) => ByName[name](review);

    public void LocalTable(Review review, Supplier supplier)
    {
        var table = new Dictionary<From, Action>
        {
            { From.Domestic, () => assessor.Log("domestic") },
            { From.Foreign, () => review.StartAssessment() },
        };
        table[supplier.Origin](); // CII3006
    }

    public SelfAssessmentResult Results(Supplier supplier, Sheet sheet)
    {
        var table = new Dictionary<From, Func<Sheet, SelfAssessmentResult>>
        {
            [From.Domestic] = _ => NoImpact,
            [From.Foreign] = assessor.Assess,
        };
        return table[supplier.Origin](sheet); // CII3006
    }

    private static readonly Dictionary<From, SelfAssessmentResult> Values = new() { [From.Domestic] = NoImpact, [From.Foreign] = MayAffect };

    public SelfAssessmentResult ValueTable(Supplier supplier) => Values[supplier.Origin]; // CII3006

    public SelfAssessmentResult ArrayTable(Supplier supplier) => new[] { MayAffect, NoImpact, MayAffect, MayAffect }[(int)supplier.Origin]; // CII3006

    public void Choose(Review review, Supplier supplier)
    {
        Action<Review> step = supplier.IsForeign ? r => r.StartAssessment() : r => { }; // CII3006
        step(review);
    }

    public void ChooseGroup(Review review, Supplier supplier)
    {
        Action step = supplier.IsForeign ? review.StartAssessment : Nothing; // CII3006
        step();
    }

    public void ChooseSwitch(Review review, Supplier supplier)
    {
        Action step = supplier.Origin switch { From.Domestic => Nothing, _ => review.StartAssessment }; // CII3006
        step();
    }

    public void ChooseSame(Review review, Supplier supplier)
    {
        Action step = supplier.IsForeign ? review.StartAssessment : () => review.StartAssessment();
        step();
    }

    public void ChooseOther(Review review, Supplier supplier)
    {
        Action show = supplier.IsForeign ? () => assessor.Log("foreign") : Nothing;
        show();
        review.StartAssessment();
    }

    private static void Nothing() { }

    public void Shown(Review review, Supplier supplier)
    {
        var labels = new Dictionary<From, Action> { [From.Foreign] = () => assessor.Log("f"), [From.Domestic] = () => assessor.Log("d") };
        labels[supplier.Origin]();
        review.StartAssessment();
    }

    public void DoneAnyway(Review review, Supplier supplier)
    {
        Steps[supplier.Origin](review);
        review.StartAssessment();
    }

    public SelfAssessmentResult Cautious(Supplier supplier, Sheet sheet)
    {
        var table = new Dictionary<From, Func<Sheet, SelfAssessmentResult>> { [From.Domestic] = assessor.Assess, [From.Foreign] = _ => MayAffect };
        return table[supplier.Origin](sheet);
    }
}
