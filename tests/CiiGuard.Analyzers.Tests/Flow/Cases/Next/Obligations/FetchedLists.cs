using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.FetchedLists;

/// <summary>A list of clauses that grows and shrinks.</summary>
public sealed class ClauseList
{
    private readonly List<SupplierObligation> items = [];

    [AddsObligation(SupplierObligation.CooperateWithReview)] public void AddCooperation() => items.Add(SupplierObligation.CooperateWithReview);

    [RemovesObligation(SupplierObligation.CooperateWithReview)] public void DropCooperation() => items.Remove(SupplierObligation.CooperateWithReview);

    [ObligationCheck(SupplierObligation.CooperateWithReview)] public bool HasCooperation => items.Contains(SupplierObligation.CooperateWithReview);

    [RequiresObligations(SupplierObligation.CooperateWithReview)] public void Send() => Office.Note("sent");
}

public interface IDrafts
{
    ClauseList Find(string number);
}

/// <summary>What a helper takes out of a list that it fetched is out of the list that its caller holds, if the two are one.</summary>
public static class Fetched
{
    private static void DropFetched(IDrafts drafts) => drafts.Find("1").DropCooperation();

    private static void AddToFetched(IDrafts drafts) => drafts.Find("1").AddCooperation();

    public static void Dropped_here(IDrafts drafts, ClauseList list)
    {
        if (!list.HasCooperation)
            return;
        drafts.Find("1").DropCooperation();
        list.Send(); // CII2002
    }

    public static void Dropped_by_a_helper(IDrafts drafts, ClauseList list)
    {
        if (!list.HasCooperation)
            return;
        DropFetched(drafts);
        list.Send(); // CII2002
    }

    public static void Added_by_a_helper(IDrafts drafts, ClauseList list)
    {
        if (!list.HasCooperation)
            return;
        AddToFetched(drafts);
        list.Send();
    }
}
