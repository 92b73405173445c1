using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.CodeFixes.Tests;

/// <summary>CII2005: clauses go to the type that lacks them, wherever it lies.</summary>
public sealed class AddHandedDownObligationsTests
{
    private const string Framework = """
        using CiiGuard;

        [SupplierContract(Framework = true)]
        [FlowsDownTo(typeof(Order))]
        public class Framework
        {
            [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.AcceptPerformanceSupervision)]
            public const string Terms = "…";
        }
        """;

    private const string FixedOrder = """
        using CiiGuard;

        [SupplierContract]
        public sealed class Order
        {
            [Obligation(SupplierObligation.CooperateWithReview)]
            public required string CooperateWithReview { get; init; }

            [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
            public required string AcceptPerformanceSupervision { get; init; }
        }
        """;

    [Fact]
    public Task AddsToTheTypeThatIsTold()
    {
        var test = CreateTest();
        test.TestCode = """
            using CiiGuard;

            [SupplierContract]
            public sealed class {|CII2005:Order|};
            """;
        test.FixedCode = FixedOrder;
        test.TestState.Sources.Add(Framework);
        test.FixedState.Sources.Add(Framework);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A base type that gets a clause in the same step hands it on by inheritance, and a cycle comes to rest.</summary>
    [Fact]
    public Task FixesAllInOneStep()
    {
        var test = CreateTest();
        test.TestCode = """
            using CiiGuard;

            [SupplierContract, FlowsDownTo(typeof(There)), FlowsDownTo(typeof(Base)), FlowsDownTo(typeof(Derived))]
            public class {|CII2005:Here|}
            {
                [Obligation(SupplierObligation.CooperateWithReview)]
                public const string Terms = "…";
            }

            [SupplierContract, FlowsDownTo(typeof(Here))]
            public class {|CII2005:There|}
            {
                [Obligation(SupplierObligation.NoMaliciousProgram)]
                public const string Clean = "…";
            }

            [SupplierContract]
            public class {|CII2005:Base|}
            {
            }

            [SupplierContract]
            public class {|CII2005:Derived|} : Base
            {
            }
            """;
        test.FixedCode = """
            using CiiGuard;

            [SupplierContract, FlowsDownTo(typeof(There)), FlowsDownTo(typeof(Base)), FlowsDownTo(typeof(Derived))]
            public class Here
            {
                [Obligation(SupplierObligation.CooperateWithReview)]
                public const string Terms = "…";

                [Obligation(SupplierObligation.NoMaliciousProgram)]
                public required string NoMaliciousProgram { get; init; }
            }

            [SupplierContract, FlowsDownTo(typeof(Here))]
            public class There
            {
                [Obligation(SupplierObligation.NoMaliciousProgram)]
                public const string Clean = "…";

                [Obligation(SupplierObligation.CooperateWithReview)]
                public required string CooperateWithReview { get; init; }
            }

            [SupplierContract]
            public class Base
            {
                [Obligation(SupplierObligation.CooperateWithReview)]
                public required string CooperateWithReview { get; init; }

                [Obligation(SupplierObligation.NoMaliciousProgram)]
                public required string NoMaliciousProgram { get; init; }
            }

            [SupplierContract]
            public class Derived : Base
            {
            }
            """;
        test.NumberOfFixAllIterations = 2;
        test.NumberOfIncrementalIterations = 3;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task AddsToATypeOfAnotherProject()
    {
        const string Told = """
            using CiiGuard;

            [SupplierContract(Framework = true)]
            [FlowsDownTo(typeof(Order))]
            public class {|CII2005:Framework|}
            {
                [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.AcceptPerformanceSupervision)]
                public const string Terms = "…";
            }
            """;
        var test = CreateTest();
        test.TestCode = Told;
        test.FixedCode = Framework;
        foreach (var (state, order) in new[] { (test.TestState, "using CiiGuard;\n\n[SupplierContract]\npublic sealed class Order;"), (test.FixedState, FixedOrder) })
        {
            var project = new ProjectState("Orders", Microsoft.CodeAnalysis.LanguageNames.CSharp, "/Orders/", "cs");
            project.Sources.Add(order);
            project.AdditionalReferences.AddRange(VocabularyReferences.All);
            state.AdditionalProjects.Add("Orders", project);
            state.AdditionalProjectReferences.Add("Orders");
        }

        // The library looks at the changes of the first project only when it fixes all.
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        test.SolutionTransforms.Add(static (solution, _) => solution.ProjectIds.Aggregate(
            solution,
            static (changed, id) => changed.WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Latest))));

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What is known as a compiled reference cannot be changed, and a framework that names nothing has nothing to add to.</summary>
    [Fact]
    public async Task IsNotOfferedWhereThereIsNothingToAddTo()
    {
        Assert.Null(await FixCase.TryApplyAsync(
            "using CiiGuard; [SupplierContract(Framework = true)] public class F;", new FlowDownAnalyzer(), new AddHandedDownObligationsCodeFixProvider()));

        var library = CaseFile.Of("[CiiGuard.SupplierContract] public class Order;").Compile("Orders");
        var reports = await CaseFile.Of(Framework).WithReferences([.. VocabularyReferences.All, library.ToMetadataReference()]).GetReportsAsync([new FlowDownAnalyzer()]);
        using var workspace = new Microsoft.CodeAnalysis.AdhocWorkspace();
        var document = workspace.AddProject("Case", Microsoft.CodeAnalysis.LanguageNames.CSharp).AddDocument("Case.cs", Framework);
        var offered = 0;
        await new AddHandedDownObligationsCodeFixProvider().RegisterCodeFixesAsync(
            new Microsoft.CodeAnalysis.CodeFixes.CodeFixContext(document, Assert.Single(reports), (_, _) => offered++, TestContext.Current.CancellationToken));
        Assert.Equal(0, offered);
    }

    [Theory]
    [InlineData(LanguageVersion.Latest, "public interface Order { }")]
    [InlineData(LanguageVersion.Latest, "public abstract record Order(int Price);")]
    [InlineData(LanguageVersion.Latest, "internal partial class Order { }")]
    [InlineData(LanguageVersion.CSharp8, "public class Order { }")]
    public async Task CompilesAndIsSilent(LanguageVersion version, string order)
    {
        var source = await FixCase.ApplyAsync(Framework.Replace("public class", "internal class", System.StringComparison.Ordinal) + "\n[SupplierContract] " + order, new FlowDownAnalyzer(), new AddHandedDownObligationsCodeFixProvider(), version);

        await CaseFile.Of(source).WithLanguageVersion(version).VerifyAsync(new FlowDownAnalyzer());
    }

    [Fact]
    public async Task NeverThrows()
    {
        foreach (var variant in BrokenSource.VariantsOf(Framework + "\n[SupplierContract] public partial record Order([Obligation(SupplierObligation.CooperateWithReview)] int Price);"))
        {
            var fixedSource = await FixCase.TryApplyAsync(variant, new FlowDownAnalyzer(), new AddHandedDownObligationsCodeFixProvider());

            Assert.True(fixedSource is null || fixedSource.Length >= variant.Length, variant);
        }
    }

    private static CiiGuardCodeFixTest<FlowDownAnalyzer, AddHandedDownObligationsCodeFixProvider> CreateTest() => new() { MarkupOptions = MarkupOptions.UseFirstDescriptor };
}
