using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

/// <summary>Duties that are done for a part of the suppliers, which their origin decides.</summary>
public sealed class Parts(IAssessor assessor)
{
    public void ForEachFiltered(List<Supplier> suppliers, Func<Supplier, Review> reviewOf) =>
        suppliers.Where(s => s.Origin == SupplierOrigin.Foreign).ToList().ForEach(s => reviewOf(s).StartAssessment()); // CII3006

    public void ForEachFilteredBlock(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        suppliers.Where(s => s.IsForeign).ToList().ForEach(s =>
        {
            assessor.Log(s.Name);
            reviewOf(s).StartAssessment(); // CII3006
        });
    }

    public void ForEachAll(List<Supplier> suppliers, Func<Supplier, Review> reviewOf) =>
        suppliers.ForEach(s => reviewOf(s).StartAssessment());

    public void ForEachSorted(List<Supplier> suppliers, Func<Supplier, Review> reviewOf) =>
        suppliers.OrderBy(s => s.Origin).ToList().ForEach(s => reviewOf(s).StartAssessment());

    public void ForEachStored(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        var foreign = suppliers.FindAll(s => s.IsForeign);
        foreign.ForEach(s => reviewOf(s).StartAssessment()); // CII3006
    }

    public void ForEachGroup(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        suppliers.FindAll(s => s.IsForeign).ForEach(Start); // CII3006

        void Start(Supplier s) => reviewOf(s).StartAssessment();
    }

    public void ForEachBoth(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        suppliers.Where(s => s.IsForeign).ToList().ForEach(s => assessor.Log(s.Name));
        suppliers.ForEach(s => reviewOf(s).StartAssessment());
    }

    public void ForEachBothHalves(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        foreach (var s in suppliers.Where(s => s.IsForeign))
            reviewOf(s).StartAssessment();
        foreach (var s in suppliers.Where(s => !s.IsForeign))
            reviewOf(s).StartAssessment();
    }

    public List<SelfAssessmentResult> SelectFiltered(List<Supplier> suppliers, Sheet sheet) =>
        suppliers.Where(s => s.IsForeign).Select(s => assessor.Assess(sheet, s.Origin)).ToList(); // CII3006

    public List<SelfAssessmentResult> SelectAll(List<Supplier> suppliers, Sheet sheet) =>
        suppliers.Select(s => assessor.Assess(sheet, s.Origin)).ToList();

    public void AwaitAll(List<Supplier> suppliers, Func<Supplier, Review> reviewOf) =>
        Task.WaitAll(suppliers.Where(s => s.IsForeign).Select(s => reviewOf(s).DeclareAsync()).ToArray()); // CII3006

    public void InParallel(List<Supplier> suppliers, Func<Supplier, Review> reviewOf) =>
        Parallel.ForEach(suppliers.Where(s => s.IsForeign), s => reviewOf(s).StartAssessment()); // CII3006

    public void ParallelAll(List<Supplier> suppliers, Func<Supplier, Review> reviewOf) =>
        Parallel.ForEach(suppliers, s => reviewOf(s).StartAssessment());

    public void ArrayForEach(Supplier[] suppliers, Func<Supplier, Review> reviewOf) =>
        Array.ForEach(Array.FindAll(suppliers, s => s.IsForeign), s => reviewOf(s).StartAssessment()); // CII3006

    public void Removed(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        suppliers.RemoveAll(s => s.Origin == SupplierOrigin.Domestic);
        suppliers.ForEach(s => reviewOf(s).StartAssessment()); // CII3006
    }

    public void RemovedLoop(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        suppliers.RemoveAll(s => s.Origin == SupplierOrigin.Domestic);
        foreach (var s in suppliers)
            reviewOf(s).StartAssessment(); // CII3006
    }

    public void Query(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        foreach (var review in from s in suppliers where s.IsForeign select reviewOf(s))
            review.StartAssessment(); // CII3006
    }

    public void QueryAll(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        foreach (var review in from s in suppliers orderby s.Origin select reviewOf(s))
            review.StartAssessment();
    }

    public void Grouped(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        foreach (var group in suppliers.GroupBy(s => s.Origin))
        {
            foreach (var s in group)
                reviewOf(s).StartAssessment();
        }
    }

    public void GroupedSkip(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        foreach (var group in suppliers.GroupBy(s => s.Origin))
        {
            if (group.Key == SupplierOrigin.Domestic)
                continue;
            foreach (var s in group)
                reviewOf(s).StartAssessment(); // CII3006
        }
    }

    public void FilteredMember(Func<Supplier, Review> reviewOf)
    {
        foreach (var s in Foreign)
            reviewOf(s).StartAssessment(); // CII3006
    }

    public List<Supplier> All { get; } = new();
    public IEnumerable<Supplier> Foreign => All.Where(s => s.IsForeign);

    public void FilteredByHelper(Func<Supplier, Review> reviewOf)
    {
        foreach (var s in FindForeign(All))
            reviewOf(s).StartAssessment(); // CII3006
    }

    private static List<Supplier> FindForeign(List<Supplier> suppliers) => suppliers.Where(s => s.IsForeign).ToList();

    public void Collected(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        var foreign = new List<Supplier>();
        foreach (var s in suppliers)
        {
            if (s.IsForeign)
                foreign.Add(s);
        }

        foreach (var s in foreign)
            reviewOf(s).StartAssessment(); // CII3006
    }

    public void For(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        var foreign = suppliers.FindAll(s => s.IsForeign);
        for (var i = 0; i < foreign.Count; i++)
            reviewOf(foreign[i]).StartAssessment(); // CII3006
    }

    public void Partition(List<Supplier> suppliers, Func<Supplier, Review> reviewOf)
    {
        var a = new List<Supplier>();
        var b = new List<Supplier>();
        foreach (var s in suppliers)
        {
            if (s.IsForeign)
                a.Add(s);
            else
                b.Add(s);
        }

        a.ForEach(s => reviewOf(s).StartAssessment());
        foreach (var s in b)
            reviewOf(s).StartAssessment();
    }
}
