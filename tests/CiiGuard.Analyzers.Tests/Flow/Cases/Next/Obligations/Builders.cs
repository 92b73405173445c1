using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.ObligationBuilders;

/// <summary>A list of clauses that grows.</summary>
public sealed class ClauseList
{
    private readonly List<SupplierObligation> items = [];

    [AddsObligation(SupplierObligation.CooperateWithReview)] public void AddCooperation() => items.Add(SupplierObligation.CooperateWithReview);

    [AddsObligation(SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment)]
    public void AddIntegrity()
    {
        items.Add(SupplierObligation.NoIllegalAcquisitionOfUserData);
        items.Add(SupplierObligation.NoIllegalControlOfUserEquipment);
    }

    [AddsObligation(SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)]
    public void AddContinuity()
    {
        items.Add(SupplierObligation.NoUnjustifiedSupplyInterruption);
        items.Add(SupplierObligation.NoUnjustifiedSupportInterruption);
    }

    public void Add([AddsObligation] SupplierObligation obligation) => items.Add(obligation);

    public void AddAll([AddsObligation] params SupplierObligation[] obligations) => items.AddRange(obligations);

    public void Remove([RemovesObligation] SupplierObligation obligation) => items.Remove(obligation);

    [RemovesObligation(SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)]
    public void DropContinuity() => items.RemoveRange(0, 2);

    [ObligationCheck] public bool HasAll => items.Count >= 5;

    [ObligationCheck(SupplierObligation.CooperateWithReview)] public bool HasCooperation => items.Contains(SupplierObligation.CooperateWithReview);

    [RequiresObligations] public void Close() => Office.Note("closed");

    [RequiresObligations(SupplierObligation.CooperateWithReview)] public void Send() => Office.Note("sent");

    public int Count => items.Count;
}

public static class Lists
{
    public static void Has_everything()
    {
        var list = new ClauseList();
        list.AddCooperation();
        list.AddIntegrity();
        list.AddContinuity();
        list.Close();
    }

    public static void Has_nothing()
    {
        var list = new ClauseList();
        list.Close(); // CII2002
    }

    public static void Lacks_one()
    {
        var list = new ClauseList();
        list.AddIntegrity();
        list.AddContinuity();
        list.Close(); // CII2002
    }

    public static void Adds_one_too_late()
    {
        var list = new ClauseList();
        list.AddIntegrity();
        list.AddContinuity();
        list.Close(); // CII2002
        list.AddCooperation();
    }

    public static void Adds_one_in_one_branch(bool declared)
    {
        var list = new ClauseList();
        list.AddIntegrity();
        list.AddContinuity();
        if (declared)
            list.AddCooperation();

        list.Close(); // CII2002
    }

    public static void Adds_one_in_each_branch(bool declared)
    {
        var list = new ClauseList();
        list.AddIntegrity();
        list.AddContinuity();
        if (declared)
            list.AddCooperation();
        else
            list.Add(SupplierObligation.CooperateWithReview);

        list.Close();
    }

    public static void Adds_the_values_passed()
    {
        var list = new ClauseList();
        list.AddAll(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment);
        list.AddAll(SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption);
        list.Close();
    }

    public static void Adds_too_few_of_the_values_passed()
    {
        var list = new ClauseList();
        list.AddAll(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData);
        list.AddContinuity();
        list.Close(); // CII2002
    }

    public static void Adds_a_value_that_is_not_known(SupplierObligation obligation)
    {
        var list = new ClauseList();
        list.AddIntegrity();
        list.AddContinuity();
        list.Add(obligation);
        list.Close(); // CII2002
    }

    public static void Adds_to_another_list()
    {
        var list = new ClauseList();
        var other = new ClauseList();
        list.AddIntegrity();
        list.AddContinuity();
        other.AddCooperation();
        list.Close(); // CII2002
    }

    public static void Adds_through_an_alias()
    {
        var list = new ClauseList();
        var alias = list;
        list.AddIntegrity();
        list.AddContinuity();
        alias.AddCooperation();
        list.Close();
    }

    public static void Drops_some_again()
    {
        var list = new ClauseList();
        list.AddCooperation();
        list.AddIntegrity();
        list.AddContinuity();
        list.DropContinuity();
        list.Close(); // CII2002
    }

    public static void Removes_one_again()
    {
        var list = new ClauseList();
        list.AddCooperation();
        list.AddIntegrity();
        list.AddContinuity();
        list.Remove(SupplierObligation.CooperateWithReview);
        list.Close(); // CII2002
    }

    public static void Is_checked(ClauseList list)
    {
        if (list.HasAll)
            list.Close();
    }

    public static void Is_checked_in_the_wrong_case(ClauseList list)
    {
        if (!list.HasAll)
            list.Close(); // CII2002
    }

    public static void Is_checked_for_one_and_needs_one(ClauseList list)
    {
        if (list.HasCooperation)
            list.Send();
    }

    public static void Is_checked_for_one_and_needs_all(ClauseList list)
    {
        if (list.HasCooperation)
            list.Close(); // CII2002
    }

    public static void Needs_one_and_has_it()
    {
        var list = new ClauseList();
        list.AddCooperation();
        list.Send();
    }

    public static void Swallows_the_failure_to_add()
    {
        var list = new ClauseList();
        try
        {
            list.AddCooperation();
        }
        catch (System.Exception)
        {
            Office.Note("failed");
        }

        list.Send(); // CII2002
    }

    public static void Adds_in_a_loop_that_may_be_empty(int rounds)
    {
        var list = new ClauseList();
        for (var i = 0; i < rounds; i++)
            list.AddCooperation();

        list.Send(); // CII2002
    }
}

/// <summary>A builder that returns a new one each time.</summary>
public sealed class ContractBuilder
{
    [return: AddsObligation(SupplierObligation.CooperateWithReview)] public ContractBuilder WithCooperation() => new();

    [return: AddsObligation(SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment)] public ContractBuilder WithIntegrity() => new();

    [return: AddsObligation(SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)] public ContractBuilder WithContinuity() => new();

    [RequiresObligations] public string Build() => "contract";
}

public static class ImmutableBuilders
{
    public static string Chained() => new ContractBuilder().WithCooperation().WithIntegrity().WithContinuity().Build();

    public static string Chained_with_a_gap() => new ContractBuilder().WithCooperation().WithIntegrity().Build(); // CII2002

    public static string Kept_in_a_variable()
    {
        var builder = new ContractBuilder().WithCooperation();
        builder = builder.WithIntegrity();
        builder = builder.WithContinuity();
        return builder.Build();
    }

    public static string Result_dropped()
    {
        var builder = new ContractBuilder().WithCooperation().WithIntegrity();
        builder.WithContinuity();
        return builder.Build(); // CII2002
    }

    public static string Extended_in_one_branch(bool declared)
    {
        var builder = new ContractBuilder().WithIntegrity().WithContinuity();
        if (declared)
            builder = builder.WithCooperation();

        return builder.Build(); // CII2002
    }

    public static string Extended_by_a_conditional(bool first)
    {
        var builder = new ContractBuilder().WithIntegrity().WithContinuity();
        builder = first ? builder.WithCooperation() : builder.WithCooperation();
        return builder.Build();
    }
}

public static class Needs
{
    public static void A_need_of_ones_own_is_met_inside([RequiresObligations] ClauseList list) => list.Close();

    public static void A_helper_passes_its_need_on()
    {
        var list = new ClauseList();
        list.AddCooperation();
        Dispatch(list);
    }

    public static void A_helper_passes_its_need_on_in_vain()
    {
        var list = new ClauseList();
        list.AddIntegrity();
        Dispatch(list); // CII2002
    }

    private static void Dispatch(ClauseList list) => list.Send();
}
