using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests;

/// <summary>Generated code compiles without any warning where warnings are errors and documentation is asked for.</summary>
public sealed class StrictConsumerTests
{
    private const string Head = "using CiiGuard;\n";
    private const string Doc = "/// <summary>A case.</summary>\n";
    private const string Mark = "[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]\n";

    public static TheoryData<string, string> Consumers => new()
    {
        { "record", Head + "namespace Grid;\n" + Doc + Mark + "public partial record GridReview;" },
        { "positional record", Head + "namespace Grid;\n" + Doc + "/// <param name=\"Procurement\">Id.</param>\n/// <param name=\"Buyer\">Buyer.</param>\n" + Mark + "public partial record GridReview(int Procurement, string? Buyer);" },
        { "class", Head + "namespace Grid;\n" + Doc + Mark + "public partial class GridReview { private readonly int _id; internal GridReview(int id) => _id = id; internal int Id => _id; }" },
        { "class without constructor", Head + "namespace Grid;\n" + Mark + "internal partial class GridReview { private readonly int _one = 1; internal string Name { get; set; } = \"\"; internal int One => _one; }\ninternal static class Use { internal static object Begin(Act act) => GridReview.Begin(\"case\", act); }" },
        { "class of one line", Head + "namespace Grid;\n" + Mark + "internal partial class GridReview { }" },
        { "small letters", "#pragma warning disable CS8981\n" + Head + "namespace Grid;\n" + Mark + "internal partial class review { }" },
        { "2020", Head + "namespace Grid;\n" + Doc + "[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2020))] public partial record GridReview;" },
        { "global namespace", Head + Doc + Mark + "public partial record GridReview;" },
        { "nested", Head + "namespace A.B { /// <summary>Outer.</summary>\n public static partial class Outer { internal partial struct Middle { " + Mark + "internal partial record GridReview(string Name); } } }" },
        { "hostile namespace", Head + "namespace Grid.System { internal class String { } internal class Object { } " + Mark + "internal partial record GridReview(int Id); } namespace Grid.CiiGuard { }" },
        { "keyword", Head + "namespace @namespace.@class { " + Mark + "internal partial record @event(int @int, string @params); }" },
        { "two cases", Head + "namespace Grid;\n" + Mark + "internal partial record A;\n" + Mark + "internal partial record B;\n[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2020))] internal partial record C;" },
    };

    [Theory]
    [MemberData(nameof(Consumers))]
    public void Compiles_at_the_floor_and_above(string name, string source)
    {
        _ = name;
        Assert.Empty(GeneratorRun.Problems([source]));
        var newer = new CSharpParseOptions(LanguageVersion.Latest, Microsoft.CodeAnalysis.DocumentationMode.Diagnose);
        Assert.Empty(GeneratorRun.Problems([source], newer));
    }

    [Fact]
    public void Required_members_become_parameters()
    {
        var source = Head + "namespace Grid;\n" + Mark + "internal partial record GridReview { public required string Buyer { get; init; } }\n"
            + "internal static class Use { public static GridReview Begin(Act act) => GridReview.Begin(\"Grid\", \"case\", act); }";
        Assert.Empty(GeneratorRun.Problems([source], new(LanguageVersion.CSharp11, Microsoft.CodeAnalysis.DocumentationMode.Diagnose)));
    }

    [Fact]
    public void Illegal_steps_do_not_exist()
    {
        var source = Head + "namespace Grid;\n" + Mark + "internal partial record GridReview;\n"
            + "internal static class Use { public static object Skip(GridReview.NeedIdentified need, Act act) => need.OpenReview(\"document\", act); }";
        var problem = Assert.Single(GeneratorRun.Problems([source]));
        Assert.Equal("CS1061", problem.Id);
    }
}
