using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Flow;

/// <summary>Gates that another assembly declares and no review governs: the call is where it can be seen, unless the declaration carries a waiver.</summary>
public class ForeignGateTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("[Waiver(\"The framework has no review of its own.\", Until = \"2099-12-31\")]", false)]
    [InlineData("[Waiver(\"The framework has no review of its own.\", Until = \"2020-12-31\")]", true)]
    [InlineData("[Waiver(\"\")]", true)]
    public Task A_waiver_on_the_gate_holds_for_its_calls(string waiver, bool isReported) =>
        Verify($"public static class Orders {{ {waiver} [ExecutesContract] public static void Ship(string order) {{ }} }}", isReported);

    [Fact]
    public Task A_waiver_on_the_type_holds_too() =>
        Verify("[Waiver(\"The framework has no review of its own.\")] public static class Orders { [ExecutesContract] public static void Ship(string order) { } }", isReported: false);

    private static Task Verify(string orders, bool isReported) => CaseFile.Of($$"""
            public static class Desk
            {
                public static void Buy()
                {
                    Orders.Ship("7"); {{(isReported ? "// CII9003" : "")}}
                }
            }
            """)
        .AndReferencedProject("Framework", "using CiiGuard;\n" + orders)
        .WithOption("build_property.CiiGuardToday", "2026-11-24")
        .VerifyAsync(new ReviewFlowAnalyzer());
}
