using System;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers.Tests;

/// <summary>A compilation that does not use the vocabulary registers no action: it pays nothing for the analyzers.</summary>
public sealed class VocabularyUseTests
{
    [Fact]
    public async Task RegistersNothingWithoutVocabulary() =>
        Assert.False(await IsActiveAsync(CaseFile.Of("[assembly: SupplierContract] class SupplierContractAttribute : System.Attribute;").WithReferences(VocabularyReferences.Framework)));

    [Theory]
    [InlineData("class C { }")]
    [InlineData("using CiiGuard; class C { SupplierContractAttribute field; }")]
    [InlineData("using System; [Obsolete] class C { [Obsolete] void M() { [Obsolete] void N() { } } }")]
    [InlineData("using Text = System.Text; class C { }")]
    [InlineData("")]
    public async Task RegistersNothingWhereTheVocabularyIsOnlyReferenced(string source) => Assert.False(await IsActiveAsync(CaseFile.Of(source)));

    [Theory]
    [InlineData("[assembly: CiiGuard.CiiOperator(CiiGuard.CiiSector.Energy)]")]
    [InlineData("[module: Waiver]")]
    [InlineData("[SupplierContract] class C { }")]
    [InlineData("namespace N { namespace M.O { class D { class E { struct F { interface G { [ReviewStatus] int P { get; } } } } } } }")]
    [InlineData("namespace N; [global::CiiGuard.SupplierContractAttribute] record R(int I);")]
    [InlineData("record R([property: Obligation] int I);")]
    [InlineData("class C([Obligation] int i) { }")]
    [InlineData("interface I<[ReviewConfidential] T>;")]
    [InlineData("enum E { A, [MapsTo(default)] B }")]
    [InlineData("delegate void D([RequiresReview] int i);")]
    [InlineData("[PreservesReview] delegate void D();")]
    [InlineData("delegate void D<[Redacts] T>();")]
    [InlineData("class C { [Obligation] int f; }")]
    [InlineData("class C { [field: Obligation] event System.Action E; }")]
    [InlineData("class C { [ExecutesContract] C() { } }")]
    [InlineData("class C { C([Obligation] int i) { } }")]
    [InlineData("class C { [return: AddsObligation] C M() => this; }")]
    [InlineData("class C { void M<[Redacts] T>() { } }")]
    [InlineData("class C { int P { get; [ReviewTransition] set; } }")]
    [InlineData("class C { int this[[EnsuresReview] int i] => i; }")]
    [InlineData("class C { event System.Action E { [SignsContract] add { } remove { } } }")]
    [InlineData("class C { [ReviewCheck] public static bool operator true(C c) => true; }")]
    [InlineData("class C { public static implicit operator C([ReviewCheck] int i) => null; }")]
    [InlineData("using A = CiiGuard.SupplierContractAttribute; [A] class C { }")]
    [InlineData("namespace N { using A = Elsewhere.SomethingAttribute; }")]
    [InlineData("global using A = CiiGuard.Obligation;")]
    [InlineData("using @Waiver = X; [A::@Waiver] class C { }")]
    public async Task IsActiveWhereAnAttributeMayBe(string source) => Assert.True(await IsActiveAsync(CaseFile.Of(source)));

    [Theory]
    [InlineData("static class X { extension([ReviewCheck] int i) { } }")]
    [InlineData("static class X { extension(int i) { [ReviewCheck] public bool P => true; } }")]
    public async Task IsActiveWhereAnAttributeMayBeInAnExtensionBlock(string source)
    {
        Assert.SkipUnless(typeof(SyntaxTree).Assembly.GetName().Version >= new Version(5, 0), "This compiler knows no extension blocks.");

        Assert.True(await IsActiveAsync(CaseFile.Of(source)));
    }

    [Fact]
    public async Task IsActiveWhereAReferencedAssemblyUsesTheVocabulary() =>
        Assert.True(await IsActiveAsync(CaseFile.Of("class C { }").AndReferencedProject("Library", "[CiiGuard.SupplierContract(Declared = false)] public class Contract { }")));

    [Fact]
    public async Task RegistersNothingWhereAReferencedAssemblyDoesNotUseIt() =>
        Assert.False(await IsActiveAsync(CaseFile.Of("class C { }").AndReferencedProject("Library", "public class Contract { }")));

    [Fact]
    public async Task IsActiveWhereTheVocabularyIsInSource() =>
        Assert.True(await IsActiveAsync(CaseFile.Of(VocabularyInSource).WithReferences(VocabularyReferences.Framework)));

    [Fact]
    public Task WorksWithSeveralCopiesOfTheVocabulary() =>
        CaseFile.Of(VocabularyInSource + """
            [CiiGuard.SupplierContract] public class InSource { } // CII2001
            """)
            .AndReferencedProject("Copy", VocabularyInSource)
            .VerifyAsync(new MandatoryObligationAnalyzer());

    [Fact]
    public async Task SurvivesDeeplyNestedTypes()
    {
        const int Depth = 400;
        var source = string.Concat(Enumerable.Repeat("class C {", Depth)) + new string('}', Depth);

        Assert.False(await IsActiveAsync(CaseFile.Of(source)));
    }

    private const string VocabularyInSource = """
        namespace CiiGuard
        {
            internal sealed class SupplierContractAttribute : System.Attribute;
        }

        """;

    private static async Task<bool> IsActiveAsync(CaseFile @case)
    {
        DiagnosticAnalyzer analyzer = new MandatoryObligationAnalyzer();
        var compilation = @case.WithLanguageVersion(LanguageVersion.Preview).Compile().WithAnalyzers([analyzer]);
        var telemetry = await compilation.GetAnalyzerTelemetryInfoAsync(analyzer, default);
        return telemetry.SymbolActionsCount > 0;
    }
}
