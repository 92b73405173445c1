// Gates, obligations, dossiers, assessments, periods, confidentiality.
using CiiGuard;

namespace Misuse.Holdings;

[ReviewSubject] public class Review { [ReviewStatus] public ReviewState State { get; private set; } }

public class Gates
{
    [GoverningReview] public required Review Review { get; init; }
    [ExecutesContract] public bool IsDone => true; // CII9019
    [PutsIntoUse] static Gates() { } // CII9019
    [SignsContract] ~Gates() { } // CII9019
    public event System.Action Signed { [SignsContract] add { } remove { } } // CII9019
    [ExecutesContract] public bool Effective { get; set; }
    [ExecutesContract] public bool Once { get; init; }
    [SignsContract] public Gates(Review review) { }
    public bool Look { [PutsIntoUse] get; set; }
    [ExecutesContract] public static Gates operator +(Gates gates, Review review) => gates;
}

[SupplierContract(Declared = false)]
public class Terms
{
    [Obligation] public string None = ""; // CII9021
    [Obligation(new SupplierObligation[0])] public string Empty = ""; // CII9021
    [Obligation(null)] public string Null = ""; // CII9021
    [Obligation(SupplierObligation.CooperateWithReview)] public string One = "";
    [AddsObligation] public void AddNothing() { } // CII9021
    [RemovesObligation] public void RemoveNothing() { } // CII9021
    [return: AddsObligation] public Terms WithNothing() => this; // CII9021
    [AddsObligation(SupplierObligation.CooperateWithReview)] public void Add() { }
    [return: AddsObligation(SupplierObligation.CooperateWithReview)] public void WithVoid() { } // CII9029
    [return: AddsObligation(SupplierObligation.CooperateWithReview)] public Terms With() => this;
    public void Values([AddsObligation] SupplierObligation one, [AddsObligation] SupplierObligation? maybe, [AddsObligation] params SupplierObligation[] many) { }
    public void Lists([AddsObligation] IEnumerable<SupplierObligation> list, [RemovesObligation] Dictionary<SupplierObligation, string> map) { }
    public void Generic<T>([AddsObligation] T any) { }
    public void Text([AddsObligation] string text) { } // CII9022
    public void Number([RemovesObligation] IReadOnlyList<int> numbers) { } // CII9022
    public static void Extend([AddsObligation(SupplierObligation.CooperateWithReview)] Terms terms) { }
    [RequiresObligations] public void Close() { }
    [RequiresObligations] public static void CloseOf(Terms terms) { }
    [RequiresObligations] public static void CloseNothing() { } // CII9029
    [AddsObligation(SupplierObligation.CooperateWithReview)] public static void AddShared() { } // CII9029
    [ObligationCheck] public static bool Shared => true; // CII9029
}

[ReviewDossier]
public class Dossier
{
    [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; }
    [DossierCheck] public bool IsComplete => true;
    [DossierCheck] public string Missing => ""; // CII9023
    [SubmitsDossier] public void Submit() { }
}

public class LargeDossier : Dossier
{
    [DossierItem(DossierDocument.ProcurementDocuments)] public string? Documents { get; set; }
}

public class Papers
{
    [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; } // CII9024
    [DossierCheck] public bool IsComplete => true; // CII9025
    [SubmitsDossier] public void Submit() { } // CII9025
    [SubmitsDossier] public void File(string papers) { } // CII9025
    public void Hand([SubmitsDossier] string papers) { } // CII9025
    [SubmitsDossier] public void Accept(int number, LargeDossier dossier) { }
    public void Take([SubmitsDossier] Dossier dossier, Dossier template) { }
    [DossierCheck] public static bool Check(Dossier dossier) => true;
}

public interface IPapers
{
    [DossierItem(DossierDocument.DeclarationForm)] string? Form { get; }
}

[SelfAssessment]
public class Assessment
{
    [AnswersRiskFactor(RiskFactor.OtherRisk)] public SelfAssessmentResult Other { get; init; }
    [AnswersRiskFactor] public SelfAssessmentResult None { get; init; } // CII9021
}

public class DerivedAssessment : Assessment
{
    [AnswersRiskFactor(RiskFactor.SourceDiversity)] public SelfAssessmentResult More { get; init; }
}

public class Questions
{
    [AnswersRiskFactor(RiskFactor.OtherRisk)] public SelfAssessmentResult Other { get; init; } // CII9026
}

[AssessedBy(typeof(DerivedAssessment))] public class AssessedRightly;
[AssessedBy(typeof(Questions))] public class AssessedWrongly; // CII9027
[AssessedBy(typeof(int[]))] public class AssessedByNumbers; // CII9027
[AssessedBy(null!)] public class AssessedByNothing; // CII9027
[AssessedBy(typeof(GenericAssessment<>))] public class AssessedOpenly;
[SelfAssessment] public class GenericAssessment<T>;

[SupplierContract(Declared = false)] [FlowsDownTo(typeof(CallOff))] [FlowsDownTo(typeof(DerivedCallOff))] public class Framework;
[SupplierContract(Declared = false)] [FlowsDownTo(typeof(Questions))] public class WrongFramework; // CII9028
[SupplierContract(Declared = false)] [FlowsDownTo(null!)] public class NoFramework; // CII9028
[FlowsDownTo(typeof(CallOff))] public class NoContract; // CII9028
[FlowsDownTo(typeof(CallOff))] public interface ITerms;
[SupplierContract(Declared = false)] public class CallOff;
public class DerivedCallOff : CallOff;

public static class Periods
{
    [StatutoryPeriod(ReviewPeriod.SpecialReview)] public const int Days = 90;
    [StatutoryPeriod(ReviewPeriod.SpecialReview)] public static TimeSpan? Span => null;
    [StatutoryPeriod(ReviewPeriod.SpecialReview)] public static Task<DateOnly> DueAsync([StatutoryPeriod(ReviewPeriod.SpecialReview)] double days) => null!;
    [StatutoryPeriod(ReviewPeriod.SpecialReview)] public static T Of<T>() => default!;
    [StatutoryPeriod(ReviewPeriod.SpecialReview)] public static WorkingDays Own => default;
    [StatutoryPeriod(ReviewPeriod.SpecialReview)] public const string Text = "90"; // CII9020
    [StatutoryPeriod(ReviewPeriod.SpecialReview)] public static void Nothing([StatutoryPeriod(ReviewPeriod.SpecialReview)] bool late) { } // CII9020 CII9020
    [StatutoryPeriod(ReviewPeriod.SpecialReview)] public static ReviewPeriod Period => default; // CII9020
    [StatutoryPeriod(ReviewPeriod.SpecialReview)] public static int[] Many => []; // CII9020
    [StatutoryPeriod(ReviewPeriod.SpecialReview)] public static Review? Review => null; // CII9020
}

public readonly record struct WorkingDays(int Count);

public static class Hiding
{
    [ReviewConfidential] public static string Secret() => "";
    [ReviewConfidential] public static void Nothing() { } // CII9030
    [Redacts] public static string Mask([ReviewConfidential] string text) => text;
    [Redacts] public static Task MaskAsync(string text) => Task.CompletedTask; // CII9030
    [return: Redacts] public static void MaskVoid(string text) { } // CII9030
    [Redacts] [ReviewConfidential] public static string Both(string text) => text; // CII9030
    [DisclosureSink] public static void Print(string text) { }
    [DisclosureSink] public static void Flush() { } // CII9030
    public static void Log([DisclosureSink] [ReviewConfidential] string text) { } // CII9030
}
