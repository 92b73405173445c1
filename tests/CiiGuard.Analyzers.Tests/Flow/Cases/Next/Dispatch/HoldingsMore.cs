using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.HoldingsMore;

/// <summary>A contract whose clauses are added.</summary>
public sealed class Draft
{
    private readonly List<SupplierObligation> items = [];

    [AddsObligation(SupplierObligation.CooperateWithReview)] public void AddCooperation() => items.Add(SupplierObligation.CooperateWithReview);

    [AddsObligation(SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment,
        SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)]
    public void AddRest() => items.Clear();

    public Draft Add([AddsObligation] SupplierObligation obligation)
    {
        items.Add(obligation);
        return this;
    }

    public Draft AddAnew([AddsObligation] SupplierObligation obligation)
    {
        items.Add(obligation);
        return items.Count > 3 ? this : new Draft();
    }

    public void AddRange([AddsObligation] IEnumerable<SupplierObligation> obligations) => items.AddRange(obligations);

    public void AddList([AddsObligation] SupplierObligation[] obligations) => items.AddRange(obligations);

    [RemovesObligation(SupplierObligation.CooperateWithReview)] public void DropCooperation() => items.RemoveAt(0);

    [RequiresObligations] public void Close() => Office.Note("closed");

    [RequiresObligations(SupplierObligation.CooperateWithReview)] public void Send() => Office.Note("sent");

    public string Name { get; set; } = "";
}

public static class Factories
{
    public static void Of_everything() => Everything().Close();

    public static void Of_some() => Some().Close(); // CII2002

    public static void Of_some_and_the_rest()
    {
        var draft = Some();
        draft.AddRest();
        draft.Close();
    }

    public static void Of_the_same_draft(Draft draft)
    {
        Complete(draft).Close();
    }

    public static void Of_the_same_draft_in_one_branch(Draft draft, bool which)
    {
        CompleteIf(draft, which).Close(); // CII2002
    }

    public static void Through_two_factories() => Twice().Close();

    public static void By_out(string name)
    {
        Make(name, out var draft);
        draft.Close();
    }

    public static async Task By_a_task()
    {
        var draft = await EverythingAsync();
        draft.Close();
    }

    public static async Task By_a_task_of_some()
    {
        var draft = await SomeAsync();
        draft.Close(); // CII2002
    }

    public static void By_a_lambda()
    {
        Func<Draft> make = () =>
        {
            var draft = new Draft();
            draft.AddCooperation();
            draft.AddRest();
            return draft;
        };
        make().Close();
    }

    public static void By_a_switch(int kind)
    {
        var draft = kind switch
        {
            0 => Everything(),
            1 => Twice(),
            _ => throw new InvalidOperationException(),
        };
        draft.Close();
    }

    public static void By_a_switch_with_a_gap(int kind)
    {
        var draft = kind switch
        {
            0 => Everything(),
            _ => Some(),
        };
        draft.Close(); // CII2002
    }

    private static Draft Everything()
    {
        var draft = new Draft();
        draft.AddCooperation();
        draft.AddRest();
        return draft;
    }

    private static Draft Twice()
    {
        var draft = Everything();
        draft.Name = "twice";
        return draft;
    }

    private static Draft Some()
    {
        var draft = new Draft();
        draft.AddCooperation();
        return draft;
    }

    private static Draft Complete(Draft draft)
    {
        draft.AddCooperation();
        draft.AddRest();
        return draft;
    }

    private static Draft CompleteIf(Draft draft, bool which)
    {
        if (which)
            draft.AddCooperation();
        draft.AddRest();
        return draft;
    }

    private static void Make(string name, out Draft draft)
    {
        draft = new Draft { Name = name };
        draft.AddCooperation();
        draft.AddRest();
    }

    private static async Task<Draft> EverythingAsync()
    {
        await Task.Yield();
        return Everything();
    }

    private static async Task<Draft> SomeAsync()
    {
        await Task.Yield();
        return Some();
    }
}

public static class Values
{
    public static void A_collection_expression()
    {
        var draft = new Draft();
        draft.AddRange([SupplierObligation.CooperateWithReview]);
        draft.AddRest();
        draft.Close();
    }

    public static void A_collection_expression_with_a_gap()
    {
        var draft = new Draft();
        draft.AddRange([SupplierObligation.NoIllegalControlOfUserEquipment]);
        draft.AddRest();
        draft.Close(); // CII2002
    }

    public static void An_array_in_a_variable()
    {
        var clauses = new[] { SupplierObligation.CooperateWithReview };
        var draft = new Draft();
        draft.AddList(clauses);
        draft.AddRest();
        draft.Close();
    }

    public static void A_list_in_a_variable()
    {
        var clauses = new List<SupplierObligation> { SupplierObligation.CooperateWithReview };
        var draft = new Draft();
        draft.AddRange(clauses);
        draft.AddRest();
        draft.Close();
    }

    public static void A_list_that_is_changed_is_not_known()
    {
        var clauses = new List<SupplierObligation> { SupplierObligation.CooperateWithReview };
        clauses.Clear();
        var draft = new Draft();
        draft.AddRange(clauses);
        draft.AddRest();
        draft.Close(); // CII2002
    }

    public static void A_conditional_value(bool which)
    {
        var draft = new Draft();
        draft.Add(which ? SupplierObligation.CooperateWithReview : SupplierObligation.NoIllegalControlOfUserEquipment);
        draft.AddRest();
        draft.Close(); // CII2002
    }

    public static void A_loop_over_an_array_adds_nothing_for_certain(List<SupplierObligation> clauses)
    {
        var draft = new Draft();
        foreach (var clause in clauses)
            draft.Add(clause);
        draft.AddRest();
        draft.Close(); // CII2002
    }

    public static void Fluent()
    {
        var draft = new Draft().Add(SupplierObligation.CooperateWithReview);
        draft.AddRest();
        draft.Close();
    }

    public static void Fluent_with_a_gap()
    {
        var draft = new Draft().Add(SupplierObligation.NoIllegalControlOfUserEquipment).Add(SupplierObligation.NoIllegalAcquisitionOfUserData);
        draft.AddRest();
        draft.Close(); // CII2002
    }

    public static void Not_fluent()
    {
        var draft = new Draft().AddAnew(SupplierObligation.CooperateWithReview);
        draft.Send(); // CII2002
    }

    public static void A_flag(bool which)
    {
        var draft = new Draft();
        var added = false;
        if (which)
        {
            draft.AddCooperation();
            added = true;
        }

        if (added)
            draft.Send();
        else
            draft.Send(); // CII2002
    }

    public static void Dropped_by_another_name(Draft draft, Draft other)
    {
        draft.AddCooperation();
        other.DropCooperation();
        draft.Send(); // CII2002
    }

    public static void Dropped_from_another_new_one()
    {
        var draft = new Draft();
        var other = new Draft();
        draft.AddCooperation();
        other.DropCooperation();
        draft.Send();
    }

    public static void Dropped_from_another_new_one_that_may_be_this(bool which)
    {
        var draft = new Draft();
        var other = which ? draft : new Draft();
        draft.AddCooperation();
        other.DropCooperation();
        draft.Send(); // CII2002
    }

    public static void Dropped_in_a_loop(List<string> lines)
    {
        var draft = new Draft();
        draft.AddCooperation();
        foreach (var line in lines)
        {
            draft.Send(); // CII2002
            draft.DropCooperation();
        }
    }

    public static void Dropped_by_a_stored_lambda(List<Action> later)
    {
        var draft = new Draft();
        later.Add(() => draft.DropCooperation());
        draft.AddCooperation();
        later[0]();
        draft.Send(); // CII2002
    }

    public static void Added_by_a_lambda()
    {
        var draft = new Draft();
        Action add = () => draft.AddCooperation();
        add();
        draft.Send();
    }

    public static void Added_by_a_lambda_that_was_not_run()
    {
        var draft = new Draft();
        Action add = () => draft.AddCooperation();
        Office.Note(add.ToString()!);
        draft.Send(); // CII2002
    }

    public static void Added_by_a_list(List<string> lines)
    {
        var draft = new Draft();
        lines.ForEach(line => draft.AddCooperation());
        draft.Send(); // CII2002
    }

    public static void Added_in_an_awaited_task(Draft draft)
    {
        Task.Run(() => draft.AddCooperation()).Wait();
        draft.Send();
    }

    public static void Added_by_a_local_function()
    {
        var draft = new Draft();
        Add();
        draft.Send();

        void Add() => draft.AddCooperation();
    }
}

/// <summary>A contract whose clauses are members.</summary>
public sealed record Terms
{
    [Obligation(SupplierObligation.CooperateWithReview)] public string? Cooperation { get; set; }

    [RequiresObligations(SupplierObligation.CooperateWithReview)] public void Send() => Office.Note("sent");
}

public static class Presence
{
    public static void Not_null(Terms terms)
    {
        if (terms.Cooperation != null)
            terms.Send();
    }

    public static void Is_not_null(Terms terms)
    {
        if (terms.Cooperation is not null)
            terms.Send();
    }

    public static void Is_something(Terms terms)
    {
        if (terms.Cooperation is { })
            terms.Send();
    }

    public static void Is_a_name(Terms terms)
    {
        if (terms.Cooperation is { } clause)
        {
            Office.Note(clause);
            terms.Send();
        }
    }

    public static void Is_of_a_type(Terms terms)
    {
        if (terms.Cooperation is string)
            terms.Send();
    }

    public static void Is_a_name_of_a_type(Terms terms)
    {
        if (terms.Cooperation is string clause)
        {
            Office.Note(clause);
            terms.Send();
        }
    }

    public static void Is_not_of_a_type(Terms terms)
    {
        if (terms.Cooperation is not string)
            terms.Send(); // CII2002
    }

    public static void Has_length(Terms terms)
    {
        if (terms.Cooperation is { Length: > 0 })
            terms.Send();
    }

    public static void Is_not_empty(Terms terms)
    {
        if (!string.IsNullOrEmpty(terms.Cooperation))
            terms.Send();
    }

    public static void Is_empty(Terms terms)
    {
        if (string.IsNullOrEmpty(terms.Cooperation))
            terms.Send(); // CII2002
    }

    public static void Is_not_blank(Terms terms)
    {
        if (string.IsNullOrWhiteSpace(terms.Cooperation))
            return;

        terms.Send();
    }

    public static void Throws_if_null(Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms.Cooperation);
        terms.Send();
    }

    public static void Throws_if_empty(Terms terms)
    {
        ArgumentException.ThrowIfNullOrEmpty(terms.Cooperation);
        terms.Send();
    }

    public static void Throws_if_blank(Terms terms)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(terms.Cooperation);
        terms.Send();
    }

    public static void Throws_if_another_is_null(Terms terms, string? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        terms.Send(); // CII2002
    }

    public static void Throws_by_an_operator(Terms terms)
    {
        _ = terms.Cooperation ?? throw new InvalidOperationException();
        terms.Send();
    }

    public static void In_a_variable(Terms terms)
    {
        var clause = terms.Cooperation;
        if (clause is null)
            return;

        terms.Send();
    }

    public static void In_a_variable_of_an_emptied_one(Terms terms)
    {
        var clause = terms.Cooperation;
        terms.Cooperation = null;
        if (clause is not null)
            terms.Send(); // CII2002
    }

    public static void Assigned_if_null(Terms terms)
    {
        terms.Cooperation ??= "standard";
        terms.Send();
    }

    public static void Assigned_if_null_with_null(Terms terms, string? standard)
    {
        terms.Cooperation ??= standard;
        terms.Send(); // CII2002
    }

    public static void Copied_with_it(Terms terms)
    {
        var copy = terms with { Cooperation = "standard" };
        copy.Send();
    }

    public static void Copied_without_it(Terms terms)
    {
        if (terms.Cooperation is null)
            return;

        var copy = terms with { Cooperation = null };
        copy.Send(); // CII2002
    }

    public static void Copied_as_it_is(Terms terms)
    {
        if (terms.Cooperation is null)
            return;

        var copy = terms with { };
        copy.Send();
    }

    public static void The_original_is_not_the_copy(Terms terms)
    {
        var copy = terms with { Cooperation = "standard" };
        Office.Note(copy.Cooperation!);
        terms.Send(); // CII2002
    }

    public static void Emptied_by_another_name(Terms terms, Terms other)
    {
        if (terms.Cooperation is null)
            return;

        other.Cooperation = null;
        terms.Send(); // CII2002
    }

    public static void By_a_helper(Terms terms)
    {
        if (Has(terms))
            terms.Send();
    }

    public static void By_a_throwing_helper(Terms terms)
    {
        Require(terms);
        terms.Send();
    }

    public static void By_all(List<Terms> all)
    {
        foreach (var terms in all.Where(t => t.Cooperation is not null))
            terms.Send();
    }

    public static void Null_if_it_is_absent(Terms? terms)
    {
        if (terms?.Cooperation is not null)
            terms.Send();
    }

    private static bool Has(Terms terms) => terms.Cooperation is not null;

    private static void Require(Terms terms)
    {
        if (terms.Cooperation is null)
            throw new InvalidOperationException();
    }
}

/// <summary>A list of clauses that a collection initializer fills.</summary>
public sealed class ClauseSet : System.Collections.IEnumerable
{
    private readonly List<SupplierObligation> items = [];

    public void Add([AddsObligation] SupplierObligation obligation) => items.Add(obligation);

    [RequiresObligations(SupplierObligation.CooperateWithReview)] public void Send() => Office.Note("sent");

    public System.Collections.IEnumerator GetEnumerator() => items.GetEnumerator();
}

public static class Sets
{
    public static void By_an_initializer() => new ClauseSet { SupplierObligation.CooperateWithReview }.Send();

    public static void By_an_initializer_with_a_gap() => new ClauseSet { SupplierObligation.NoIllegalControlOfUserEquipment }.Send(); // CII2002

    public static void By_an_expression()
    {
        ClauseSet set = [SupplierObligation.CooperateWithReview];
        set.Send();
    }

    public static void By_an_expression_with_a_gap()
    {
        ClauseSet set = [SupplierObligation.NoIllegalControlOfUserEquipment];
        set.Send(); // CII2002
    }
}
