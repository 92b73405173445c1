using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace CiiGuard.Generators.Tests;

/// <summary>The generated files as reviewers read them. With CIIGUARD_WRITE_GOLDEN=1 they are written anew.</summary>
public sealed class GoldenTests
{
    private const string Scada = """
        using CiiGuard;

        namespace Grid;

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        public partial record ScadaReview(string Procurement, string Buyer);
        """;

    public static TheoryData<string> FileNames => ["Grid.ScadaReview.Review.g.cs", "Grid.ScadaReview.States.g.cs", "Grid.ScadaReview.Events.g.cs", "CiiGuard.Procedures.CiiGuard_CybersecurityReviewMeasures_Edition2022.g.cs"];

    [Theory]
    [MemberData(nameof(FileNames))]
    public void Generated_file_is_the_golden_one(string name)
    {
        var text = GeneratorRun.Files(Scada)[name];
        Assert.DoesNotContain('\r', text);
        var version = typeof(ReviewCaseGenerator).Assembly.GetName().Version!.ToString(3);
        var scrubbed = text.Replace($"\"CiiGuard\", \"{version}\"", "\"CiiGuard\", \"VERSION\"");
        if (Environment.GetEnvironmentVariable("CIIGUARD_WRITE_GOLDEN") == "1")
            File.WriteAllText(Path.Combine(SourceFolder(), "Golden", name), scrubbed);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name)).Replace("\r\n", "\n"), scrubbed);
    }

    [Fact]
    public void Every_generated_file_has_its_golden_one() => Assert.Equal(FileNames.Select(row => row.Data).Order(StringComparer.Ordinal), GeneratorRun.Files(Scada).Keys.Order(StringComparer.Ordinal));

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
