using System.Collections.Generic;
using System.Linq;
using CiiGuard;
using static CiiGuard.SupplierObligation;

namespace Procurement.Cases.WrittenLists;

/// <summary>A draft that is given collections of clauses.</summary>
public sealed class Draft
{
    private readonly List<SupplierObligation> items = [];

    public void AddAll([AddsObligation] IEnumerable<SupplierObligation> obligations) => items.AddRange(obligations);

    public void AddList([AddsObligation] List<SupplierObligation> obligations) => items.AddRange(obligations);

    public void AddArray([AddsObligation] params SupplierObligation[] obligations) => items.AddRange(obligations);

    public void RemoveAll([RemovesObligation] params SupplierObligation[] obligations) => items.RemoveAll(obligations.Contains);

    [RequiresObligations(CooperateWithReview, NoIllegalAcquisitionOfUserData)] public void Close() => Office.Note("closed");
}

public static class Lists
{
    private static void Change(SupplierObligation[] obligations) => obligations[0] = NoUnjustifiedSupplyInterruption;

    public static void A_list()
    {
        var draft = new Draft();
        var clauses = new List<SupplierObligation> { CooperateWithReview, NoIllegalAcquisitionOfUserData };
        draft.AddList(clauses);
        draft.Close();
    }

    public static void A_set_that_lacks_one()
    {
        var draft = new Draft();
        var clauses = new HashSet<SupplierObligation> { CooperateWithReview };
        draft.AddAll(clauses);
        draft.Close(); // CII2002
    }

    public static void A_list_from_which_one_is_taken()
    {
        var draft = new Draft();
        var clauses = new List<SupplierObligation> { CooperateWithReview, NoIllegalAcquisitionOfUserData };
        clauses.Remove(CooperateWithReview);
        draft.AddList(clauses);
        draft.Close(); // CII2002
    }

    public static void A_list_from_which_one_is_taken_by_another_name()
    {
        var draft = new Draft();
        var clauses = new List<SupplierObligation> { CooperateWithReview, NoIllegalAcquisitionOfUserData };
        var others = clauses;
        others.RemoveAt(0);
        draft.AddAll(clauses);
        draft.Close(); // CII2002
    }

    public static void An_array_with_another_element_by_now()
    {
        var draft = new Draft();
        var clauses = new[] { CooperateWithReview, NoIllegalAcquisitionOfUserData };
        clauses[0] = NoUnjustifiedSupplyInterruption;
        draft.AddArray(clauses);
        draft.Close(); // CII2002
    }

    public static void An_array_that_a_helper_changes()
    {
        var draft = new Draft();
        var clauses = new[] { CooperateWithReview, NoIllegalAcquisitionOfUserData };
        Change(clauses);
        draft.AddArray(clauses);
        draft.Close(); // CII2002
    }

    public static void An_array_that_is_replaced()
    {
        var draft = new Draft();
        var clauses = new[] { CooperateWithReview, NoIllegalAcquisitionOfUserData };
        clauses = [CooperateWithReview];
        draft.AddArray(clauses);
        draft.Close(); // CII2002
    }

    public static void A_collection_expression_with_a_spread()
    {
        var draft = new Draft();
        SupplierObligation[] some = [CooperateWithReview];
        draft.AddArray([.. some, NoIllegalAcquisitionOfUserData]);
        draft.Close();
    }

    public static void A_collection_expression_with_a_spread_that_lacks_one()
    {
        var draft = new Draft();
        SupplierObligation[] some = [NoUnjustifiedSupplyInterruption];
        draft.AddArray([.. some, NoIllegalAcquisitionOfUserData]);
        draft.Close(); // CII2002
    }

    public static void A_spread_of_what_is_not_known(IEnumerable<SupplierObligation> others)
    {
        var draft = new Draft();
        draft.AddArray([.. others, CooperateWithReview, NoIllegalAcquisitionOfUserData]);
        draft.Close();
    }

    public static void A_spread_of_what_is_not_known_is_not_enough(IEnumerable<SupplierObligation> others)
    {
        var draft = new Draft();
        draft.AddArray([.. others, CooperateWithReview]);
        draft.Close(); // CII2002
    }

    public static void What_is_not_known_may_be_removed(IEnumerable<SupplierObligation> others)
    {
        var draft = new Draft();
        draft.AddArray(CooperateWithReview, NoIllegalAcquisitionOfUserData);
        draft.RemoveAll([.. others, NoUnjustifiedSupplyInterruption]);
        draft.Close(); // CII2002
    }

    public static void A_copy_of_a_list()
    {
        var draft = new Draft();
        var clauses = new[] { CooperateWithReview, NoIllegalAcquisitionOfUserData };
        draft.AddList(clauses.ToList());
        draft.Close();
    }
}
