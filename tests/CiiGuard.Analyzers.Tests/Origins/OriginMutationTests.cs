using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests.Origins;

/// <summary>Correct purchases, in which each duty is made to depend on origin in turn, in many ways. The program as it is stays silent, and every mutant is reported.</summary>
public class OriginMutationTests
{
    private static readonly string[] Programs =
    [
        "static void Start(Review review, Supplier supplier) { {review.StartAssessment();} }",
        "static void StartAll(Review review, List<Supplier> suppliers) { foreach (var supplier in suppliers) { {review.StartAssessment();} } }",
        "static async Task Declare(Review review, Supplier supplier) { review.StartAssessment(); {await review.DeclareAsync();} }",
        "static void Try(Review review, Supplier supplier) { try { {review.StartAssessment();} } finally { System.Console.WriteLine(supplier.Name); } }",
        "static void Both(Review review, Supplier supplier, bool large) { if (large) { {review.StartAssessment();} } else { review.StartAssessment(); } }",
        "static void Helper(Review review, Supplier supplier) { Go(); void Go() { {review.StartAssessment();} } }",
        "static void Lambda(Review review, Supplier supplier) { System.Action go = () => { {review.StartAssessment();} }; go(); }",
    ];

    private static readonly string[] Conditions =
    [
        "if (supplier.Origin == SupplierOrigin.Foreign) { $ }",
        "if (supplier.Origin != SupplierOrigin.Domestic) { $ }",
        "if (!(supplier.Origin is SupplierOrigin.Domestic or SupplierOrigin.Mixed)) { $ }",
        "if (supplier.IsForeign) { $ }",
        "var foreign = supplier.Origin == SupplierOrigin.Foreign; if (foreign) { $ }",
        "switch (supplier.Origin) { case SupplierOrigin.Foreign: $ break; }",
        "if (supplier is { Origin: SupplierOrigin.Foreign }) { $ }",
        "if (supplier.Name.Length > 3 && supplier.Origin == SupplierOrigin.Foreign) { $ }",
        "if (supplier.Origin == SupplierOrigin.Domestic) { } else { $ }",
        "var times = supplier.IsForeign ? 1 : 0; if (times > 0) { $ }",
    ];

    public static IEnumerable<TheoryDataRow<string>> Mutants() =>
        from program in Programs
        from condition in Conditions
        select new TheoryDataRow<string>(Replace(program, condition));

    [Fact]
    public async Task The_programs_are_silent()
    {
        foreach (var program in Programs)
            Assert.Empty(await ReportsAsync(Replace(program, "$")));
    }

    [Theory]
    [MemberData(nameof(Mutants))]
    public async Task Every_mutant_is_reported(string mutant) =>
        Assert.Contains(await ReportsAsync(mutant), static report => report.Id == "CII3006");

    /// <summary>The duty stands in braces without a space before it.</summary>
    private static string Replace(string program, string condition)
    {
        var start = program.IndexOf("{review", System.StringComparison.Ordinal) is >= 0 and var step ? step : program.IndexOf("{await", System.StringComparison.Ordinal);
        var end = program.IndexOf(";}", start, System.StringComparison.Ordinal) + 2;
        return program[..start] + condition.Replace("$", program[(start + 1)..(end - 1)], System.StringComparison.Ordinal) + program[end..];
    }

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string subject)
    {
        var assembly = typeof(OriginMutationTests).Assembly;
        var domain = CaseFile.EmbeddedNames(assembly, "Cases/Origins/Cases/Origins").Single(static name => name.Contains("_Domain", System.StringComparison.Ordinal));
        var file = CaseFile.Of("using CiiGuard;\nstatic class Subject { " + subject + " }").AndEmbedded(assembly, domain);
        Assert.Empty(file.Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await file.GetReportsAsync([new SupplierOriginAnalyzer()], TestContext.Current.CancellationToken);
    }
}
