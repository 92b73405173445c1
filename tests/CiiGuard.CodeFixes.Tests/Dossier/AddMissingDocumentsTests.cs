using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.CodeFixes.Tests;

public sealed class AddMissingDocumentsTests
{
    [Fact]
    public Task WritesAFileThatIsFilledLater() => VerifyAsync(
        """
        using CiiGuard;

        [ReviewDossier]
        public class {|CII3001:File|}
        {
            public string Number { get; } = "";

            public void Send() { }
        }

        public static class Filing
        {
            public static File Begin() => new();
        }
        """,
        """
        using CiiGuard;

        [ReviewDossier]
        public class File
        {
            public string Number { get; } = "";

            [DossierItem(DossierDocument.DeclarationForm), ReviewConfidential]
            public string? DeclarationForm { get; set; }

            [DossierItem(DossierDocument.NationalSecurityImpactReport), ReviewConfidential]
            public string? NationalSecurityImpactReport { get; set; }

            [DossierItem(DossierDocument.ProcurementDocuments), ReviewConfidential]
            public string? ProcurementDocuments { get; set; }

            [DossierItem(DossierDocument.ProcurementAgreements), ReviewConfidential]
            public string? ProcurementAgreements { get; set; }

            [DossierItem(DossierDocument.ContractToBeSigned), ReviewConfidential]
            public string? ContractToBeSigned { get; set; }

            public void Send() { }
        }

        public static class Filing
        {
            public static File Begin() => new();
        }
        """);

    [Fact]
    public Task FollowsTheDocumentsThereAre() => VerifyAsync(
        """
        using CiiGuard;

        public sealed record Paper(string Title);

        [ReviewDossier]
        internal sealed class {|CII3001:File|}
        {
            [DossierItem(DossierDocument.DeclarationForm)] internal Paper? Form { get; init; }
            [DossierItem(DossierDocument.NationalSecurityImpactReport)] internal Paper? Report { get; init; }
            [DossierItem(DossierDocument.ProcurementDocuments)] internal Paper? Documents { get; init; }
            [DossierItem(DossierDocument.ContractToBeSigned)] internal Paper? Contract { get; init; }

            private int ProcurementAgreements => 1;
        }
        """,
        """
        using CiiGuard;

        public sealed record Paper(string Title);

        [ReviewDossier]
        internal sealed class File
        {
            [DossierItem(DossierDocument.DeclarationForm)] internal Paper? Form { get; init; }
            [DossierItem(DossierDocument.NationalSecurityImpactReport)] internal Paper? Report { get; init; }
            [DossierItem(DossierDocument.ProcurementDocuments)] internal Paper? Documents { get; init; }
            [DossierItem(DossierDocument.ContractToBeSigned)] internal Paper? Contract { get; init; }
            [DossierItem(DossierDocument.ProcurementAgreements)] internal Paper? ProcurementAgreementsDocument { get; init; }

            private int ProcurementAgreements => 1;
        }
        """);

    /// <summary>Derived, nested and adjacent types; the document that the base gets is not added once more.</summary>
    [Fact]
    public Task FixesAllAtOnce()
    {
        var test = CreateTest(
            """
            using CiiGuard;

            [ReviewDossier, ReviewConfidential]
            public class {|CII3001:File|} : Papers
            {
                [DossierItem(DossierDocument.DeclarationForm)]
                public required string Form { get; set; }

                [ReviewDossier]
                public interface {|CII3001:IFile|}
                {
                    [DossierItem(DossierDocument.DeclarationForm)]
                    [ReviewConfidential]
                    string? Form { get; }
                }
            }
            [ReviewDossier]
            public class {|CII3001:Special|} : File;
            public class Unmarked : File;
            public abstract class Papers
            {
                [DossierItem(DossierDocument.NationalSecurityImpactReport)] public required string Report { get; set; }
                [DossierItem(DossierDocument.ProcurementDocuments)] public required string Documents { get; set; }
                [DossierItem(DossierDocument.ProcurementAgreements)] public required string Agreements { get; set; }
            }
            """,
            """
            using CiiGuard;

            [ReviewDossier, ReviewConfidential]
            public class File : Papers
            {
                [DossierItem(DossierDocument.DeclarationForm)]
                public required string Form { get; set; }

                [DossierItem(DossierDocument.ContractToBeSigned)]
                public required string ContractToBeSigned { get; set; }

                [ReviewDossier]
                public interface IFile
                {
                    [DossierItem(DossierDocument.DeclarationForm)]
                    [ReviewConfidential]
                    string? Form { get; }

                    [DossierItem(DossierDocument.NationalSecurityImpactReport), ReviewConfidential]
                    string? NationalSecurityImpactReport { get; }

                    [DossierItem(DossierDocument.ProcurementDocuments), ReviewConfidential]
                    string? ProcurementDocuments { get; }

                    [DossierItem(DossierDocument.ProcurementAgreements), ReviewConfidential]
                    string? ProcurementAgreements { get; }

                    [DossierItem(DossierDocument.ContractToBeSigned), ReviewConfidential]
                    string? ContractToBeSigned { get; }
                }
            }
            [ReviewDossier]
            public class Special : File;
            public class Unmarked : File;
            public abstract class Papers
            {
                [DossierItem(DossierDocument.NationalSecurityImpactReport)] public required string Report { get; set; }
                [DossierItem(DossierDocument.ProcurementDocuments)] public required string Documents { get; set; }
                [DossierItem(DossierDocument.ProcurementAgreements)] public required string Agreements { get; set; }
            }
            """);
        test.NumberOfIncrementalIterations = 2;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("public class {0};", "public string?")]
    [InlineData("public struct {0};", "public string?")]
    [InlineData("public readonly struct {0};", "public string?")]
    [InlineData("public record struct {0}([property: DossierItem(DossierDocument.DeclarationForm)] int Form);", "public int")]
    [InlineData("public record {0}([property: DossierItem(DossierDocument.DeclarationForm)] string Form);", "public string?")]
    [InlineData("public class {0} {{ [DossierItem(DossierDocument.DeclarationForm)] public int? Form {{ get; set; }} }}", "public int?")]
    [InlineData("public class {0}<T> where T : class {{ [DossierItem(DossierDocument.DeclarationForm)] public T? Form; }}", "public T?")]
    [InlineData("public class {0}<T> {{ [DossierItem(DossierDocument.DeclarationForm)] public required T Form {{ get; init; }} }}", "public required T")]
    [InlineData("public class {0} {{ [DossierItem(DossierDocument.DeclarationForm)] private readonly string[] form = []; public int Pages => form.Length; }}", "public string[]?")]
    [InlineData("public abstract class {0} {{ [DossierItem(DossierDocument.DeclarationForm)] public abstract System.Uri Form {{ get; }} }}", "public System.Uri?")]
    [InlineData("public static class {0} {{ }}", "public static string?")]
    [InlineData("public interface {0};", "string?")]
    [InlineData("\n#nullable disable\npublic class {0};", "public string")]
    public async Task FitsTheType(string declaration, string property)
    {
        var source = "using CiiGuard;[ReviewDossier] " + string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration, "File");

        var fixedSource = await FixCase.ApplyAsync(source, new DossierDocumentAnalyzer(), new AddMissingDocumentsCodeFixProvider());

        Assert.Contains($" {property} ContractToBeSigned", fixedSource.Replace("    ", " ", System.StringComparison.Ordinal), System.StringComparison.Ordinal);
        await CaseFile.VerifyAsync(fixedSource, new DossierDocumentAnalyzer());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "public string? DeclarationForm { get; set; }")]
    [InlineData(LanguageVersion.CSharp8, "public string? DeclarationForm { get; set; }")]
    [InlineData(LanguageVersion.CSharp7_3, "public string DeclarationForm { get; set; }")]
    public async Task FitsTheLanguageVersion(LanguageVersion version, string property)
    {
        var fixedSource = await FixCase.ApplyAsync("[CiiGuard.ReviewDossier] public class File { }", new DossierDocumentAnalyzer(), new AddMissingDocumentsCodeFixProvider(), version);

        Assert.Contains(property, fixedSource, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task NeverThrows()
    {
        const string Sample = """
            using CiiGuard;
            [ReviewDossier]
            public partial class File<T>(string data) : Papers
            {
                [DossierItem(DossierDocument.DeclarationForm)] public required T Form { get; init; }
                public int Price => data.Length;
            #if !NEVER
                [ReviewDossier] record Inner([property: DossierItem((DossierDocument)99)] int Price);
            #endif
            }
            public class Papers { }
            """;
        foreach (var variant in BrokenSource.VariantsOf(Sample))
        {
            var fixedSource = await FixCase.TryApplyAsync(variant, new DossierDocumentAnalyzer(), new AddMissingDocumentsCodeFixProvider());

            Assert.True(fixedSource is null || fixedSource.Length >= variant.Length, variant);
        }
    }

    private static Task VerifyAsync(string source, string fixedSource) => CreateTest(source, fixedSource).RunAsync(TestContext.Current.CancellationToken);

    private static CiiGuardCodeFixTest<DossierDocumentAnalyzer, AddMissingDocumentsCodeFixProvider> CreateTest(string source, string fixedSource) =>
        new() { TestCode = source, FixedCode = fixedSource, MarkupOptions = MarkupOptions.UseFirstDescriptor };
}
