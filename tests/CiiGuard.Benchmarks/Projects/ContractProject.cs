using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Benchmarks;

/// <summary>A project with supplier contract types, a file each, terms that they inherit, and one file that has nothing to do with them; and the edits that somebody makes in it.</summary>
internal sealed class ContractProject(int contracts)
{
    private const string OtherFile = "Other.cs";

    private static readonly string[] Obligations =
    [
        "CooperateWithReview", "NoIllegalAcquisitionOfUserData", "NoIllegalControlOfUserEquipment", "NoUnjustifiedSupplyInterruption", "NoUnjustifiedSupportInterruption",
    ];

    public SourceProject Create() => new(Files(), referencesVocabulary: true);

    /// <summary>A change in the body of a method of the file without contracts.</summary>
    public static CSharpCompilation EditOther(CSharpCompilation compilation, int number) => CaseProject.Replace(compilation, new(OtherFile, Other(number)));

    /// <summary>A clause more or less in the first contract.</summary>
    public static CSharpCompilation EditFirstContract(CSharpCompilation compilation, int number) =>
        CaseProject.Replace(compilation, Contract(0, $"\n    [Obligation(SupplierObligation.NoMaliciousProgram)] public string? Malware{Text(number)} {{ get; init; }}"));

    private IEnumerable<SourceFile> Files()
    {
        yield return new(OtherFile, Other(0));
        yield return new("Terms.cs", """
            using CiiGuard;

            namespace Purchases;

            public interface ITerms
            {
                [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)] string Agreement { get; }

                [Obligation(SupplierObligation.AcceptPerformanceSupervision)] string Supervision { get; }
            }
            """);
        for (var i = 0; i < contracts; i++)
            yield return Contract(i, "");
    }

    private static SourceFile Contract(int index, string more)
    {
        var clauses = new StringBuilder();
        foreach (var obligation in Obligations)
            clauses.Append($"\n    [Obligation(SupplierObligation.{obligation})] public string {obligation} {{ get; init; }} = \"\";\n");
        return new($"Contract{Text(index)}.cs", $$"""
            using CiiGuard;

            namespace Purchases;

            [SupplierContract]
            public sealed class Contract{{Text(index)}} : ITerms
            {
                public string Number { get; init; } = "";
            {{clauses}}
                public string Agreement { get; init; } = "";

                public string Supervision { get; init; } = "";
            {{more}}
            }
            """);
    }

    private static string Other(int number) => $$"""
        namespace Purchases;

        public static class Prices
        {
            public static int Sum(int net) => net + {{Text(number)}};
        }
        """;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
