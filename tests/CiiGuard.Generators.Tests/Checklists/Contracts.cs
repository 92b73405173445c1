using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;

#pragma warning disable CII2001, CII2003, CII9031 // These lack clauses, some can stay empty, and one is static.

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>Members of every kind that a clause may be; the generator writes checklists for these while the tests are built.</summary>
[SupplierContract]
internal class ServerContract : IServerTerms, IExitTerms
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public string? Cooperation { get; set; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment)]
    public IReadOnlyList<string>? UserClauses { get; set; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    internal ImmutableArray<string> SupplyClauses;

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public object? SupplyAnnex { get; set; }

    public DateTime? SupportUntil { get; set; }

    DateTime? IServerTerms.Support => SupportUntil;

    public bool Exit { get; set; }

    [Obligation(SupplierObligation.NoMaliciousProgram)]
    public const string NoMalware = "No malicious program.";

    [Obligation(SupplierObligation.RemedyAndReportFlaws)]
    public static IEnumerable? Flaws { get; set; }

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    protected string? Supervision { get; set; }

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public virtual Uri Agreement => throw new InvalidOperationException("not signed");
}

internal interface IServerTerms
{
    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    DateTime? Support { get; }
}

internal interface IExitTerms
{
    [Obligation(SupplierObligation.ExitWithoutPenaltyOnNotPassed)]
    bool Exit { get; }
}

/// <summary>What is hidden is read through another part of the type.</summary>
[SupplierContract(Declared = false)]
internal sealed partial record CloudContract<T>([Obligation(SupplierObligation.CooperateWithReview)] T? Cooperation)
    where T : class
{
    [Obligation(SupplierObligation.NoMaliciousProgram)]
    private T? Malware { get; init; }

    [Obligation(SupplierObligation.RemedyAndReportFlaws)]
    private static string? Flaws { get; set; }

    public CloudContract<T> With(T? malware, string? flaws)
    {
        Flaws = flaws;
        return this with { Malware = malware };
    }
}

/// <summary>A constructor's parameter that nobody keeps in sight.</summary>
[SupplierContract]
internal sealed class PaperContract
{
    public PaperContract([Obligation(SupplierObligation.CooperateWithReview)] string cooperation) => Length = cooperation.Length;

    public int Length { get; }
}

/// <summary>Terms that hold for every purchase.</summary>
[SupplierContract]
internal static class StandardTerms
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public const string Cooperation = "The supplier cooperates.";

    [Obligation(SupplierObligation.NoMaliciousProgram)]
    public const string Nothing = " ";
}
