using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>Checklists compile without any warning beside types of every shape, where warnings are errors and documentation is asked for.</summary>
public sealed class ChecklistConsumerTests
{
    private const string Doc = "/// <summary>A type.</summary>\n";
    private const string Member = "/// <summary>A clause.</summary>\n[Obligation(SupplierObligation.CooperateWithReview)] ";

    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static TheoryData<string, string> Shapes => new()
    {
        { "class", "namespace Grid { " + Doc + "[SupplierContract] public class C { " + Member + "public string A { get; set; } = \"\"; } }" },
        { "sealed record", "namespace Grid { [SupplierContract] sealed record C([property: Obligation(SupplierObligation.CooperateWithReview)] string A, [Obligation(SupplierObligation.NoMaliciousProgram)] string? B); }" },
        { "interface", "namespace Grid { " + Doc + "[SupplierContract] public interface IC { " + Member + "string? A { get; } } }" },
        { "interface of interfaces", "namespace Grid { interface IA { [Obligation(SupplierObligation.CooperateWithReview)] string A { get; } } interface IB { [Obligation(SupplierObligation.CooperateWithReview)] string A { get; } } [SupplierContract] interface IC : IA, IB { } }" },
        { "abstract", "namespace Grid { [SupplierContract] abstract class C { [Obligation(SupplierObligation.CooperateWithReview)] public abstract string A { get; } } [SupplierContract] class D : C { public override string A => \"\"; } }" },
        { "static", "namespace Grid { [SupplierContract] static class C { [Obligation(SupplierObligation.CooperateWithReview)] public const string A = \"a\"; [Obligation(SupplierObligation.NoMaliciousProgram)] public static readonly int[] B = { 1 }; } }" },
        { "constants", "namespace Grid { [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] internal const string A = \"a\"; [Obligation(SupplierObligation.NoMaliciousProgram)] public static string? B { get; set; } } }" },
        { "generic", "namespace Grid { " + Doc + "/// <typeparam name=\"T\">T.</typeparam>\n/// <typeparam name=\"U\">U.</typeparam>\n[SupplierContract] public class C<T, U> where T : class?, System.IComparable<T?>, new() where U : struct { " + Member + "public T? A { get; set; } /// <summary>B.</summary>\n[Obligation(SupplierObligation.NoMaliciousProgram)] public U? B; } }" },
        { "constraints", "namespace Grid { [SupplierContract] class C<A, B, D, E, F, G> where A : unmanaged where B : notnull where D : A0, I0<D>, I0<string?> where E : System.Enum where F : System.Delegate where G : B { [Obligation(SupplierObligation.CooperateWithReview)] public B Clause = default!; [Obligation(SupplierObligation.CooperateWithReview)] public A First { get; } } class A0 { } interface I0<T> { } }" },
        { "generic in generic", "namespace Grid { class Outer<T> where T : class { [SupplierContract] internal class C<U> where U : T { [Obligation(SupplierObligation.CooperateWithReview)] internal U? A { get; set; } } } }" },
        { "shadowed type parameter", "#pragma warning disable CS0693\nnamespace Grid { class Outer<T> { [SupplierContract] internal class C<T> { [Obligation(SupplierObligation.CooperateWithReview)] internal T? A { get; set; } } } }" },
        { "type parameter named contract", "#pragma warning disable CS8981\nnamespace Grid { [SupplierContract] class C<contract> { [Obligation(SupplierObligation.CooperateWithReview)] public contract? A { get; set; } } }" },
        { "nested", "namespace Grid { " + Doc + "public static class Outer { " + Doc + "[SupplierContract] public class C { " + Member + "public string? A { get; set; } } [SupplierContract] internal class D { } [SupplierContract] private class E { } } }" },
        { "nested in an interface", "namespace Grid { interface IOuter { [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] public string? A { get; set; } } } }" },
        { "protected internal", "namespace Grid { " + Doc + "public class Outer { " + Doc + "[SupplierContract] protected internal class C { " + Member + "public string? A { get; set; } } } }" },
        { "global namespace", Doc + "[SupplierContract] public class C { " + Member + "public string? A { get; set; } }" },
        { "keywords", "namespace @namespace.@class { [SupplierContract] class @event<@int> { [Obligation(SupplierObligation.CooperateWithReview)] internal string? @default { get; set; } [Obligation(SupplierObligation.NoMaliciousProgram)] internal static string? @record => null; } }" },
        { "keyword, not generic", "namespace @namespace { [SupplierContract] class @event { [Obligation(SupplierObligation.CooperateWithReview)] internal string? @await { get; set; } } }" },
        { "hostile names", "namespace Grid.System { class String { } class Object { } class ArgumentNullException { } [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] internal string? A { get; set; } } } namespace Grid.CiiGuard { class Evidence { } }" },
        { "explicit implementation", "namespace Grid { interface IA<T> { [Obligation(SupplierObligation.CooperateWithReview)] T A { get; } } [SupplierContract] class C : IA<string>, IA<int> { string IA<string>.A => \"a\"; int IA<int>.A => 1; } }" },
        { "marked explicit implementation", "namespace Grid { interface IA { string A { get; } } [SupplierContract] class C : IA { [Obligation(SupplierObligation.CooperateWithReview)] string IA.A => \"a\"; } }" },
        { "implicit implementation", "namespace Grid { interface IA { [Obligation(SupplierObligation.CooperateWithReview)] string A { get; } } class B : IA { public string A => \"a\"; } [SupplierContract] class C : B { } }" },
        { "default implementation", "namespace Grid { interface IA { [Obligation(SupplierObligation.CooperateWithReview)] string A => \"a\"; } [SupplierContract] class C : IA { } }" },
        { "hidden by new", "namespace Grid { class B { [Obligation(SupplierObligation.CooperateWithReview)] public string? A { get; set; } } [SupplierContract] class C : B { public new int A { get; set; } } }" },
        { "write only and indexer", "namespace Grid { [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] internal string A { set { } } [Obligation(SupplierObligation.NoMaliciousProgram)] internal string this[int i] => \"\"; } }" },
        { "override without getter", "namespace Grid { class B { [Obligation(SupplierObligation.CooperateWithReview)] internal virtual string? A { get; set; } } [SupplierContract] class C : B { internal override string? A { set { } } } }" },
        { "span and pointer", "namespace Grid { [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] internal System.ReadOnlySpan<char> A => default; [Obligation(SupplierObligation.NoMaliciousProgram)] internal ref int B => ref _b[0]; private readonly int[] _b = { 1 }; } }" },
        { "private members", "namespace Grid { [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] private string? A { get; set; } = \"\"; [Obligation(SupplierObligation.NoMaliciousProgram)] protected string? B { get; set; } [Obligation(SupplierObligation.NoMaliciousProgram)] public string? D { private get; set; } } }" },
        { "private members of a partial class", "namespace Grid { partial class Outer<T> { [SupplierContract] internal partial record C<U> where U : class { [Obligation(SupplierObligation.CooperateWithReview)] private U? A { get; set; } [Obligation(SupplierObligation.NoMaliciousProgram)] public string? D { private get; set; } [Obligation(SupplierObligation.NoMaliciousProgram)] private static T? S => default; } } }" },
        { "protected members of a base", "namespace Grid { class B { [Obligation(SupplierObligation.CooperateWithReview)] protected string? A { get; set; } [Obligation(SupplierObligation.CooperateWithReview)] private string? P { get; set; } = \"\"; } [SupplierContract] partial class C : B { } }" },
        { "private members of a static partial class", "namespace Grid { [SupplierContract] static partial class C { [Obligation(SupplierObligation.CooperateWithReview)] private const string A = \"a\"; } }" },
        { "obsolete", "namespace Grid { [System.Obsolete] [SupplierContract] class C { [System.Obsolete(\"old\")] [Obligation(SupplierObligation.CooperateWithReview)] internal string? A { get; set; } [System.Obsolete(\"gone\", true)] [Obligation(SupplierObligation.CooperateWithReview)] internal string? B { get; set; } } }" },
        { "obsolete with error", "namespace Grid { [System.Obsolete(\"gone\", true)] [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] internal string? A { get; set; } } }" },
        { "compliant assembly", "[assembly: System.CLSCompliant(true)]\nnamespace Grid { " + Doc + "[SupplierContract] public class C { } }" },
        { "backing field", "namespace Grid { [SupplierContract] class C { [field: Obligation(SupplierObligation.CooperateWithReview)] internal string? A { get; set; } } }" },
        { "constructor parameter", "namespace Grid { [SupplierContract] class C { internal C([Obligation(SupplierObligation.CooperateWithReview)] string cooperation) => Text = cooperation; internal string Text { get; } } }" },
        { "derived record", "namespace Grid { record B([Obligation(SupplierObligation.CooperateWithReview)] string A); [SupplierContract] record C(string A, [Obligation(SupplierObligation.NoMaliciousProgram)] string D) : B(A); }" },
        { "names that look alike", "namespace Grid { static class Outer { [SupplierContract] internal class Inner { } } [SupplierContract] class OuterInner { } [SupplierContract] class OuterInner<T> { } class Taken { } [SupplierContract] class OUTERINNER { } }" },
        { "taken names", "namespace Grid { [SupplierContract] class Order { } class OrderClauses { } [SupplierContract] class Plan { } namespace PlanClauses { class X { } } [SupplierContract] class Deal { } class DealClauses<T> { } }" },
        { "taken method", "namespace Grid { [SupplierContract] partial class C { [Obligation(SupplierObligation.CooperateWithReview)] private string? A { get; set; } = \"\"; internal void ReadHiddenClauses() { } } }" },
        { "no clause", "namespace Grid { [SupplierContract(Declared = false)] class C { } }" },
        { "unsafe", "namespace Grid { [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] internal System.IntPtr A { get; set; } [Obligation] internal string? B { get; set; } } }" },
    };

    public static TheoryData<string, string> NewerShapes => new()
    {
        { "required", "namespace Grid { [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] public required string A { get; init; } } }" },
        { "file-local", "namespace Grid { [SupplierContract] file class C { [Obligation(SupplierObligation.CooperateWithReview)] public required string A { get; init; } } }" },
        { "primary constructor", "namespace Grid { [SupplierContract] class C([Obligation(SupplierObligation.CooperateWithReview)] string a) { internal string Text => a; } }" },
        { "static abstract", "namespace Grid { interface IA { [Obligation(SupplierObligation.CooperateWithReview)] static abstract string A { get; } } [SupplierContract] class C : IA { public static string A => \"a\"; } }" },
        { "experimental", "namespace Grid { [SupplierContract] class C { [System.Diagnostics.CodeAnalysis.Experimental(\"X1\")] [Obligation(SupplierObligation.CooperateWithReview)] public string? A { get; init; } } }" },
        { "field keyword", "namespace Grid { [SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] public string? A { get; init => field = value; } } }" },
        { "partial property", "namespace Grid { [SupplierContract] partial class C { [Obligation(SupplierObligation.CooperateWithReview)] public partial string? A { get; } public partial string? A => null; } }" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Compiles_at_the_floor_and_above(string name, string source)
    {
        _ = name;
        Assert.Empty(ChecklistRun.Problems(null, nullable: true, ChecklistRun.Head + source));
        Assert.Empty(ChecklistRun.Problems(Latest, nullable: true, ChecklistRun.Head + source));
    }

    [Theory]
    [MemberData(nameof(NewerShapes))]
    public void Compiles_in_the_newest_language(string name, string source)
    {
        Assert.SkipWhen((name is "field keyword" or "partial property") && typeof(Compilation).Assembly.GetName().Version < new Version(5, 0), $"This compiler knows no {name}.");
        Assert.Empty(ChecklistRun.Problems(Latest, nullable: true, ChecklistRun.Head + source));
    }

    /// <summary>Projects for .NET Framework and .NET Standard have C# 7.3 unless they ask for more.</summary>
    [Fact]
    public void Compiles_in_an_old_language()
    {
        var old = new CSharpParseOptions(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose);
        const string Source = ChecklistRun.Head + "namespace Grid { class Outer { [SupplierContract] internal partial class C<T> where T : class { [Obligation(SupplierObligation.CooperateWithReview)] internal T A { get; set; } } [SupplierContract] internal partial class D { [Obligation(SupplierObligation.CooperateWithReview)] private string A { get; set; } = \"\"; } } }";
        Assert.Empty(ChecklistRun.Problems(old, nullable: false, Source));
        Assert.Equal(2, ChecklistRun.Files(old, Source).Count);
    }

    /// <summary>While a name is being typed there is none, and what was written beside it could not be parsed.</summary>
    [Theory]
    [InlineData("namespace Grid. { [SupplierContract] class C { } }")]
    [InlineData("namespace Grid; [SupplierContract] class { }")]
    [InlineData("namespace Grid { [SupplierContract] class C<T, > { } }")]
    public void Nothing_is_written_beside_what_has_no_name(string source) => Assert.Empty(ChecklistRun.Files(ChecklistRun.Head + source));

    /// <summary>Compilers differ in whether such a type lies in the one without a name or beside it; what is written can be parsed with each.</summary>
    [Fact]
    public void What_is_written_in_a_type_without_name_can_be_parsed() => Assert.All(
        ChecklistRun.Files(ChecklistRun.Head + "namespace Grid { class { [SupplierContract] internal class C { } } }").Values,
        static text => Assert.Empty(CSharpSyntaxTree.ParseText(text).GetDiagnostics()));

    [Theory]
    [InlineData("[SupplierContract] class Order { } class OrderClauses { }", "OrderClauseChecklist")]
    [InlineData("[SupplierContract] class Order { } namespace OrderClauses { class X { } }", "OrderClauseChecklist")]
    [InlineData("[SupplierContract] class Order { } class OrderClauses<T> { }", "OrderClauses")]
    [InlineData("static class Outer { [SupplierContract] internal class Order { } }", "OuterOrderClauses")]
    [InlineData("[SupplierContract] class Order { } [SupplierContract] class Order<T> { }", "OrderClauses_9c9918fc")]
    public void The_class_has_a_name_that_nobody_else_has(string source, string expected)
    {
        var file = ChecklistRun.Files(ChecklistRun.Head + "namespace Grid { " + source + " }").First(file => !file.Key.Contains('-'));
        Assert.Contains($"static class {expected}\n", file.Value);
    }

    [Fact]
    public void A_name_does_not_depend_on_contracts_of_other_names()
    {
        const string One = ChecklistRun.Head + "namespace Grid { [SupplierContract] class Order { } }";
        var alone = ChecklistRun.Files(One)["Grid.Order.Clauses.g.cs"];
        Assert.Equal(alone, ChecklistRun.Files(One, ChecklistRun.Head + "namespace Grid { [SupplierContract] class Other { } [SupplierContract] class ORDER { } }").Single(file => file.Value.Contains("static class OrderClauses\n")).Value);
    }

    [Theory]
    [InlineData("class Outer { [SupplierContract] private class C { } [SupplierContract] protected class D { } [SupplierContract] private protected class E { } }")]
    [InlineData("[SupplierContract] struct C { }")]
    [InlineData("[SupplierContract] enum C { }")]
    [InlineData("[Foreign.SupplierContract] class C { } namespace Foreign { class SupplierContractAttribute : System.Attribute { } }")]
    public void Nothing_is_written_for_what_cannot_be_named_or_is_no_contract(string source) => Assert.Empty(ChecklistRun.Files(ChecklistRun.Head + source));

    /// <summary>A copy of the attributes without the types of the run time.</summary>
    [Fact]
    public void Nothing_is_written_without_the_vocabulary_at_run_time()
    {
        const string Copy = "namespace CiiGuard { sealed class SupplierContractAttribute : System.Attribute { } }\n[CiiGuard.SupplierContract] class C { }";
        var compilation = GeneratorRun.Compile([Copy]);
        compilation = compilation.RemoveReferences(compilation.References.Single(reference => reference.Display!.EndsWith("CiiGuard.dll", StringComparison.Ordinal)));
        Assert.Empty(GeneratorRun.Run(compilation, out _, generator: new ChecklistGenerator()).GeneratedTrees);
    }

    [Theory]
    [InlineData("[SupplierContract] class C : Missing { [Obligation(SupplierObligation.CooperateWithReview)] public string A; }")]
    [InlineData("[SupplierContract] class C<T> where T : Missing { [Obligation(SupplierObligation.CooperateWithReview)] public Missing A; [Obligation(SupplierObligation.Nothing, (SupplierObligation)99, null)] public string B; [Obligation((SupplierObligation[])null)] public string D; }")]
    [InlineData("[SupplierContract] class C { [Obligation(SupplierObligation.CooperateWithReview)] public } class C { [Obligation(]")]
    [InlineData("[SupplierContract(Declared = 3, Framework = )] [SupplierContract] partial class { [Obligation(SupplierObligation.CooperateWithReview)] string A {get;} }")]
    [InlineData("[SupplierContract] class C : C { } [SupplierContract] interface I : I { } [SupplierContract] class D : I, J, J { }")]
    [InlineData("[SupplierContract] partial class C { } [SupplierContract] partial class C { [Obligation(SupplierObligation.CooperateWithReview)] public string A { get; } [Obligation(SupplierObligation.CooperateWithReview)] public string A { get; } }")]
    public void Half_written_types_give_no_exception(string source) => ChecklistRun.Files(ChecklistRun.Head + "namespace Grid { " + source + " }");
}
