using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard;
using static CiiGuard.SupplierObligation;

namespace Procurement.Cases.KeptLists;

/// <summary>A draft that is given lists of clauses that are written once, in a field, and never changed.</summary>
public sealed class Draft
{
    private readonly List<SupplierObligation> items = [];

    public void Add([AddsObligation] params SupplierObligation[] obligations) => items.AddRange(obligations);

    public void AddAll([AddsObligation] IEnumerable<SupplierObligation> obligations) => items.AddRange(obligations);

    [RequiresObligations(CooperateWithReview, NoIllegalAcquisitionOfUserData)] public void Close() => Office.Note("closed");
}

public static class Kept
{
    private static readonly SupplierObligation[] Usual = [CooperateWithReview, NoIllegalAcquisitionOfUserData];
    private static readonly IReadOnlyList<SupplierObligation> Listed = [CooperateWithReview, NoIllegalAcquisitionOfUserData];
    private static readonly ImmutableArray<SupplierObligation> Fixed = System.Collections.Immutable.ImmutableArray.Create(CooperateWithReview, NoIllegalAcquisitionOfUserData);
    private static readonly SupplierObligation[] TooFew = [CooperateWithReview];
    private static readonly SupplierObligation[] Changed = [CooperateWithReview, NoIllegalAcquisitionOfUserData];
    private static readonly SupplierObligation[] HandedOut = [CooperateWithReview, NoIllegalAcquisitionOfUserData];
    internal static readonly SupplierObligation[] Open = [CooperateWithReview, NoIllegalAcquisitionOfUserData];

    public static SupplierObligation[] All => HandedOut;

    public static void Spoil() => Changed[0] = NoUnjustifiedSupplyInterruption;

    public static void An_array()
    {
        var draft = new Draft();
        draft.Add(Usual);
        draft.Close();
    }

    public static void A_spread_of_an_array()
    {
        var draft = new Draft();
        draft.Add([.. Usual]);
        draft.Close();
    }

    public static void An_array_that_is_gone_through_elsewhere()
    {
        foreach (var obligation in Usual)
            Office.Note(obligation.ToString());
    }

    public static void A_list()
    {
        var draft = new Draft();
        draft.AddAll(Listed);
        draft.Close();
    }

    public static void What_cannot_change()
    {
        var draft = new Draft();
        draft.AddAll(Fixed);
        draft.Close();
    }

    public static void One_that_lacks_a_clause()
    {
        var draft = new Draft();
        draft.Add(TooFew);
        draft.Close(); // CII2002
    }

    public static void One_that_is_changed_elsewhere()
    {
        var draft = new Draft();
        draft.Add(Changed);
        draft.Close(); // CII2002
    }

    public static void One_that_others_get()
    {
        var draft = new Draft();
        draft.Add(HandedOut);
        draft.Close(); // CII2002
    }

    public static void One_that_others_can_change()
    {
        var draft = new Draft();
        draft.Add(Open);
        draft.Close(); // CII2002
    }
}
