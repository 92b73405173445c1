using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;

namespace CiiGuard.CodeFixes.Tests;

/// <summary>A fix that is offered on half-typed code does not throw, and leaves nothing to report of what it added.</summary>
public sealed class BrokenCodeFixTests
{
    private const string Sample = """
        using CiiGuard;
        namespace N
        {
            [SupplierContract(Declared = true)]
            public partial class Contract<T>([Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] string data) : Terms
            {
                [Obligation(SupplierObligation.CooperateWithReview)] public required string Cooperation { get; init; }
                public int Price => data.Length;
            #if !NEVER
                [SupplierContract] record Inner(int Price);
            #endif
            }
            public class Terms { }
        }
        """;

    [Fact]
    public async Task FixNeverThrows()
    {
        foreach (var variant in BrokenSource.VariantsOf(Sample).Prepend(Sample))
        {
            var fixedSource = await FixCase.TryApplyAsync(variant);

            Assert.True(fixedSource is null || fixedSource.Length >= variant.Length, variant);
        }
    }
}
