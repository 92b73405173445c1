using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.CodeFixes.Tests;

public sealed class AddMissingObligationsFixAllTests
{
    private const string FourClauses =
        "[Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption)]";

    [Fact]
    public Task FixesNestedAndAdjacentTypes()
    {
        var test = CreateTest();
        test.TestCode = $$"""
            using CiiGuard;

            [SupplierContract]
            public class {|CII2001:Outer|}
            {
                {{FourClauses}}
                public const string Terms = "…";

                [SupplierContract]
                public class {|CII2001:Inner|}
                {
                    {{FourClauses}}
                    public const string Terms = "…";

                    [SupplierContract(Declared = false)] public class {|CII2006:Innermost|} { {{FourClauses}} public const string Terms = "…"; }
                }
                [SupplierContract] public record {|CII2001:Adjacent|}({{FourClauses}} string Terms);
            }
            [SupplierContract]
            public interface {|CII2001:INext|}
            {
                {{FourClauses}}
                string Terms { get; }
            }
            """;
        test.FixedCode = $$"""
            using CiiGuard;

            [SupplierContract]
            public class Outer
            {
                {{FourClauses}}
                public const string Terms = "…";

                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                public required string NoUnjustifiedSupportInterruption { get; init; }

                [SupplierContract]
                public class Inner
                {
                    {{FourClauses}}
                    public const string Terms = "…";

                    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                    public required string NoUnjustifiedSupportInterruption { get; init; }

                    [SupplierContract(Declared = false)] public class Innermost { {{FourClauses}} public const string Terms = "…";
                        [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)] public required string NoUnjustifiedSupportInterruption { get; init; }
                    }
                }
                [SupplierContract] public record Adjacent({{FourClauses}} string Terms)
                {
                    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                    public required string NoUnjustifiedSupportInterruption { get; init; }
                }
            }
            [SupplierContract]
            public interface INext
            {
                {{FourClauses}}
                string Terms { get; }

                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                string NoUnjustifiedSupportInterruption { get; }
            }
            """;
        test.NumberOfIncrementalIterations = 5;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task DoesNotRepeatWhatABaseTypeGets()
    {
        var test = CreateTest();
        test.TestCode = $$"""
            using CiiGuard;

            [SupplierContract]
            public class {|CII2001:Derived|} : Middle
            {
            }

            public class Middle : Contract
            {
            }

            [SupplierContract]
            public class {|CII2001:Contract|}
            {
                {{FourClauses}}
                public const string Terms = "…";
            }
            """;
        test.BatchFixedCode = $$"""
            using CiiGuard;

            [SupplierContract]
            public class Derived : Middle
            {
            }

            public class Middle : Contract
            {
            }

            [SupplierContract]
            public class Contract
            {
                {{FourClauses}}
                public const string Terms = "…";

                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                public required string NoUnjustifiedSupportInterruption { get; init; }
            }
            """;

        // One after the other each gets its own, and the base must not have a required member that is hidden.
        test.FixedCode = $$"""
            using CiiGuard;

            [SupplierContract]
            public class Derived : Middle
            {
                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                public required string NoUnjustifiedSupportInterruption { get; init; }
            }

            public class Middle : Contract
            {
            }

            [SupplierContract]
            public class Contract
            {
                {{FourClauses}}
                public const string Terms = "…";

                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                public required string NoUnjustifiedSupportInterruptionClause { get; init; }
            }
            """;
        test.NumberOfIncrementalIterations = 2;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task ImplementsWhatAnInterfaceGets()
    {
        var test = CreateTest();
        test.TestCode = $$"""
            using CiiGuard;

            [SupplierContract]
            public interface {|CII2001:IContract|}
            {
                {{FourClauses}}
                string Terms { get; }
            }

            [SupplierContract]
            public class {|CII2001:Contract|} : IContract
            {
                public string Terms => "…";
            }
            """;
        test.BatchFixedCode = $$"""
            using CiiGuard;

            [SupplierContract]
            public interface IContract
            {
                {{FourClauses}}
                string Terms { get; }

                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                string NoUnjustifiedSupportInterruption { get; }
            }

            [SupplierContract]
            public class Contract : IContract
            {
                public string Terms => "…";

                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                public required string NoUnjustifiedSupportInterruption { get; init; }
            }
            """;

        // Alone, the interface asks its implementations for the clause: the compiler says where.
        test.FixedCode = $$"""
            using CiiGuard;

            [SupplierContract]
            public interface IContract
            {
                {{FourClauses}}
                string Terms { get; }

                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                string NoUnjustifiedSupportInterruption { get; }
            }

            [SupplierContract]
            public class Contract : {|CS0535:IContract|}
            {
                public string Terms => "…";
            }
            """;
        test.NumberOfIncrementalIterations = 1;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task FixesSeveralDocuments()
    {
        var test = CreateTest();
        test.TestState.Sources.Add($$"""
            using CiiGuard;

            [SupplierContract]
            public partial class {|CII2001:Derived|} : Contract
            {
            }
            """);
        test.TestState.Sources.Add($$"""
            [CiiGuard.SupplierContract]
            public partial class {|CII2001:Contract|};
            """);
        test.TestState.Sources.Add($$"""
            using CiiGuard;

            public partial class Contract
            {
                {{FourClauses}}
                public const string Terms = "…";

                public int NoUnjustifiedSupportInterruption { get; init; }
            }
            """);
        test.BatchFixedState.Sources.Add("""
            using CiiGuard;

            [SupplierContract]
            public partial class Derived : Contract
            {
            }
            """);
        test.BatchFixedState.Sources.Add(FixedContract("NoUnjustifiedSupportInterruptionClause"));
        test.BatchFixedState.Sources.Add(test.TestState.Sources[2]);
        test.FixedState.Sources.Add("""
            using CiiGuard;

            [SupplierContract]
            public partial class Derived : Contract
            {
                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                public required string NoUnjustifiedSupportInterruptionClause { get; init; }
            }
            """);
        test.FixedState.Sources.Add(FixedContract("NoUnjustifiedSupportInterruptionClause2"));
        test.FixedState.Sources.Add(test.TestState.Sources[2]);

        // One document after the other is not the subject here.
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInDocumentCheck;
        test.NumberOfIncrementalIterations = 2;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync(TestContext.Current.CancellationToken);

        static string FixedContract(string name) => $$"""
            [CiiGuard.SupplierContract]
            public partial class Contract
            {
                [CiiGuard.Obligation(CiiGuard.SupplierObligation.NoUnjustifiedSupportInterruption)]
                public required string {{name}} { get; init; }
            }
            """;
    }

    private static CiiGuardCodeFixTest<MandatoryObligationAnalyzer, AddMissingObligationsCodeFixProvider> CreateTest() =>
        new() { MarkupOptions = MarkupOptions.UseFirstDescriptor };
}
