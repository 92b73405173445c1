using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Benchmarks;

/// <summary>What the types of a project are.</summary>
internal enum EvidenceKind
{
    Contract,
    Dossier,
    Assessment,
}

/// <summary>
/// A project with contract types, types of the application file, or self-assessments: a file each, marks that they inherit, and one file that has nothing to do with them; and the edits that somebody makes in it.
/// </summary>
internal sealed class EvidenceProject(int types, EvidenceKind kind)
{
    private const string OtherFile = "Other.cs";

    private static readonly string[] Obligations =
    [
        "CooperateWithReview", "NoIllegalAcquisitionOfUserData", "NoIllegalControlOfUserEquipment", "NoUnjustifiedSupplyInterruption", "NoUnjustifiedSupportInterruption",
    ];

    private static readonly string[] Documents = ["DeclarationForm", "NationalSecurityImpactReport", "ProcurementDocuments", "ProcurementAgreements", "ContractToBeSigned"];

    private static readonly string[] Factors =
    [
        "IllegalControlOfCii", "InterferenceWithCii", "DestructionOfCii", "ImportantDataTheftLeakDamage", "CoreDataOrMassPersonalDataTheftLeakDamage", "IllegalDataUse", "IllegalDataExport",
        "BusinessContinuityHarmFromSupplyInterruption", "ProductSecurity", "ProductOpenness", "ProductTransparency", "SourceDiversity", "SupplyChannelReliability", "PoliticalDiplomaticTradeDisruption",
    ];

    public SourceProject Create() => new(Files(), referencesVocabulary: true);

    /// <summary>A change in the body of a method of the file without marks.</summary>
    public static CSharpCompilation EditOther(CSharpCompilation compilation, int number) => CaseProject.Replace(compilation, new(OtherFile, Other(number)));

    /// <summary>A marked member more or less in the first type.</summary>
    public CSharpCompilation EditFirst(CSharpCompilation compilation, int number) => CaseProject.Replace(compilation, Type(0, "\n" + Member("More" + Text(number), kind switch
    {
        EvidenceKind.Contract => "NoMaliciousProgram",
        EvidenceKind.Dossier => "OtherRequiredMaterial",
        _ => "OtherRisk",
    })));

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

            public interface IQuestions
            {
                [AnswersRiskFactor(RiskFactor.SupplierComplianceWithChineseLaw)] Answer Compliance { get; }
            }

            public sealed record Answer(SelfAssessmentResult Result, string Reason);
            """);
        for (var i = 0; i < types; i++)
            yield return Type(i, "");
    }

    private SourceFile Type(int index, string more)
    {
        var members = new StringBuilder();
        foreach (var item in kind switch { EvidenceKind.Contract => Obligations, EvidenceKind.Dossier => Documents, _ => Factors })
            members.Append(Member(item, item));
        var (mark, inherited, own) = kind switch
        {
            EvidenceKind.Contract => ("SupplierContract", " : ITerms", "public string Agreement { get; init; } = \"\";\n\n    public string Supervision { get; init; } = \"\";"),
            EvidenceKind.Dossier => ("ReviewDossier", "", ""),
            _ => ("SelfAssessment", " : IQuestions", "public Answer Compliance { get; init; } = new(SelfAssessmentResult.Unanswered, \"\");"),
        };
        return new($"Type{Text(index)}.cs", $$"""
            using CiiGuard;

            namespace Purchases;

            [{{mark}}]
            public sealed class Type{{Text(index)}}{{inherited}}
            {
                public string Number { get; init; } = "";
            {{members}}
                {{own}}
            {{more}}
            }
            """);
    }

    private string Member(string name, string item) => kind switch
    {
        EvidenceKind.Contract => $"\n    [Obligation(SupplierObligation.{item})] public string {name} {{ get; init; }} = \"\";\n",
        EvidenceKind.Dossier => $"\n    [DossierItem(DossierDocument.{item})] public string? {name} {{ get; init; }}\n",
        _ => $"\n    [AnswersRiskFactor(RiskFactor.{item})] public Answer? {name} {{ get; init; }}\n",
    };

    private static string Other(int number) => $$"""
        namespace Purchases;

        public static class Prices
        {
            public static int Sum(int net) => net + {{Text(number)}};
        }
        """;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
