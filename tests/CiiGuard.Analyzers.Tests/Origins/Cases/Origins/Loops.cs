using CiiGuard;

public sealed class Loops(IAssessor assessor)
{
    public void Skipped(IEnumerable<(Supplier Supplier, Review Review)> purchases)
    {
        foreach (var (supplier, review) in purchases)
        {
            if (supplier.Origin == SupplierOrigin.Domestic)
                continue;
            review.StartAssessment(); // CII3006
        }
    }

    public void EachOne(IEnumerable<(Supplier Supplier, Review Review)> purchases)
    {
        foreach (var (supplier, review) in purchases)
        {
            if (supplier.Origin == SupplierOrigin.Domestic)
                assessor.Log("domestic");
            review.StartAssessment();
        }
    }

    public void Filtered(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        foreach (var supplier in suppliers.Where(supplier => supplier.Origin == SupplierOrigin.Foreign))
            reviewOf(supplier).StartAssessment(); // CII3006
    }

    public void FilteredBefore(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        var foreign = suppliers.Where(supplier => supplier.IsForeign).ToList();
        foreach (var supplier in foreign)
            reviewOf(supplier).StartAssessment(); // CII3006
    }

    public void Sorted(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        foreach (var supplier in suppliers.OrderBy(supplier => supplier.Origin))
            reviewOf(supplier).StartAssessment();
    }

    public void FilteredByName(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        foreach (var supplier in suppliers.Where(supplier => supplier.Name.Length > 0))
        {
            assessor.Log(supplier.Origin.ToString());
            reviewOf(supplier).StartAssessment();
        }
    }

    public void AnyForeign(List<Supplier> suppliers, Review review)
    {
        if (suppliers.Any(supplier => supplier.Origin == SupplierOrigin.Foreign))
            review.StartAssessment(); // CII3006
    }

    public void InLambda(Supplier supplier, Review review, Action<Action> run)
    {
        run(() =>
        {
            if (supplier.IsForeign)
                review.StartAssessment(); // CII3006
        });
    }

    public void LambdaUnderCondition(Supplier supplier, Review review, Action<Action> run)
    {
        if (supplier.IsForeign)
            run(() => review.StartAssessment()); // CII3006
    }

    public async Task FinallyAsync(Supplier supplier, Review review)
    {
        try
        {
            await Task.Yield();
        }
        finally
        {
            if (supplier.Origin != SupplierOrigin.Domestic)
                await review.DeclareAsync(); // CII3006
        }
    }

    public void Using(Supplier supplier, Review review)
    {
        using var reader = new StringReader(supplier.Name);
        if (supplier.Origin == SupplierOrigin.Domestic)
            return;
        lock (reader)
            review.StartAssessment(); // CII3006
    }

    public void UsingOfAll(Supplier supplier, Review review)
    {
        using var reader = new StringReader(supplier.Name);
        if (supplier.Origin == SupplierOrigin.Domestic)
            assessor.Log("domestic");
        lock (reader)
            review.StartAssessment();
    }

    public void Goto(Supplier supplier, Review review)
    {
        if (supplier.Origin == SupplierOrigin.Domestic)
            goto end;
        review.StartAssessment(); // CII3006
    end:
        assessor.Log("done");
    }

    public void Generic<T>(T supplier, Func<T, SupplierOrigin> originOf, Review review)
    {
        if (originOf(supplier) == SupplierOrigin.Foreign)
            review.StartAssessment(); // CII3006
    }
}
