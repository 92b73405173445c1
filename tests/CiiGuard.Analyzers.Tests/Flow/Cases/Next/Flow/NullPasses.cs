using System;
using CiiGuard;

namespace Procurement.Cases.NullPasses;

public static class Guards
{
    public static void Passes_null_that_executes_nothing(ServerContract? contract)
    {
        if (contract?.Review.IsCleared == false)
            return;

        contract?.Execute();
    }

    public static void Null_is_taken_for_cleared(ServerContract? contract)
    {
        if (!(contract?.Review.IsCleared ?? true))
            return;

        contract?.Execute();
    }

    public static void Null_is_taken_for_cleared_in_a_block(ServerContract? contract)
    {
        if (contract?.Review.IsCleared ?? true)
        {
            Office.Note("cleared or none");
            contract?.Execute();
        }
    }

    public static void Is_false(ServerContract? contract)
    {
        if (contract?.CanExecute is false)
            return;

        contract?.Execute();
    }

    public static void Is_not_false(ServerContract? contract)
    {
        if (contract?.Review.IsCleared is not false)
            contract?.Execute();
    }

    public static void Status_or_null(ServerContract? contract)
    {
        if (contract?.Review.Phase is not (null or ReviewPhase.Approved))
            return;

        contract?.Execute();
    }

    public static void Status_in_a_variable(ServerContract? contract)
    {
        var phase = contract?.Review.Phase;
        if (phase != null && phase != ReviewPhase.Approved)
            return;

        contract?.Execute();
    }

    public static void Then_if_not_null(ServerContract? contract)
    {
        if (contract?.Review.IsCleared == false)
            return;

        if (contract != null)
            contract.Execute();
    }

    public static void Then_return_if_null(ServerContract? contract)
    {
        if (contract?.Review.IsCleared == false)
            return;

        if (contract is null)
            return;
        contract.Execute();
    }

    public static void Throws(ServerContract? contract)
    {
        if (contract?.Review.IsCleared == false)
            throw new InvalidOperationException();

        contract?.Sign();
        contract?.Execute();
    }

    public static void Test_in_a_variable(ServerContract? contract)
    {
        var open = contract?.Review.IsCleared == false;
        if (open)
            return;

        contract?.Execute();
    }

    public static void Nullable_result_in_a_variable(ServerContract? contract)
    {
        var cleared = contract?.Review.IsCleared;
        if (cleared == false)
            return;

        contract?.Execute();
    }

    public static void Part_of_an_and(ServerContract? contract, bool urgent)
    {
        if (urgent && (contract?.Review.IsCleared ?? true))
            contract?.Execute();
    }

    public static void Part_of_an_or(ServerContract? contract, bool closed)
    {
        if (closed || contract?.Review.IsCleared == false)
            return;
        contract?.Execute();
    }

    public static void Contract_of_an_order(PurchaseOrder? order)
    {
        if (order?.Contract.CanExecute == false)
            return;
        order?.Contract?.Execute();
    }

    public static void Get_value_or_default(ServerContract? contract)
    {
        if ((contract?.Review.IsCleared).GetValueOrDefault(true))
            contract?.Execute();
    }

    public static void Review_itself(ServerReview? review)
    {
        if (review?.IsCleared == false)
            return;
        if (review is { } r)
            Gates.Execute(r);
    }

    public static void Review_that_is_open(ServerReview? review)
    {
        if (review?.IsOpen == true)
            return;
        if (review is not null)
            Gates.Execute(review);
    }

    public static void Chosen_or_none(ServerContract? contract)
    {
        var chosen = contract?.Review.IsCleared == false ? null : contract;
        chosen?.Execute();
    }

    public static void In_a_loop(System.Collections.Generic.List<ServerContract?> contracts)
    {
        foreach (var contract in contracts)
        {
            if (contract?.Review.IsCleared == false)
                continue;
            contract?.Execute();
        }
    }

    public static void Two_contracts(ServerContract? a, ServerContract? b)
    {
        if (a?.Review.IsCleared == false || b?.Review.IsCleared == false)
            return;
        a?.Execute();
        b?.Execute();
    }

    public static void Default_of_a_status(ServerContract? contract)
    {
        if ((contract?.Review.Phase ?? ReviewPhase.Approved) != ReviewPhase.Approved)
            return;

        contract?.Execute();
    }

    public static void Default_in_a_variable(ServerContract? contract)
    {
        var isCleared = contract?.Review.IsCleared ?? true;
        if (!isCleared)
            return;

        contract?.Execute();
    }

    public static void Flag_decides_for_none(ServerContract? contract, bool flag)
    {
        if (contract?.Review.IsCleared ?? flag)
            contract?.Execute();
    }

    public static void Switch_over_the_result(ServerContract? contract)
    {
        switch (contract?.Review.IsCleared)
        {
            case false:
                return;
            case null:
                break;
            case true:
                contract.Sign();
                break;
        }

        contract?.Execute();
    }

    public static void Waits_as_long_as_it_is_open(ServerContract? contract)
    {
        while (contract?.Review.IsCleared == false)
            Office.Note("open");

        contract?.Execute();
    }

    public static void Value_or_what_stands_for_none(ServerContract? contract)
    {
        if ((contract?.Review.Phase).GetValueOrDefault(ReviewPhase.Approved) == ReviewPhase.Approved)
            contract?.Execute();
        if ((contract?.Review.Phase).GetValueOrDefault() == ReviewPhase.Approved)
            contract!.Execute();
    }
}

public static class Wrong
{
    public static void Other_side(ServerContract? contract)
    {
        if (contract?.Review.IsCleared == true)
            return;

        contract?.Execute(); // CII1001
    }

    public static void No_return(ServerContract? contract)
    {
        if (contract?.Review.IsCleared == false)
            Office.Note("open");

        contract?.Execute(); // CII1001
    }

    public static void Default_is_no_guard(ServerContract? contract)
    {
        if (contract?.Review.IsCleared ?? true)
            return;
        contract?.Execute(); // CII1001
    }

    public static void Other_object(ServerContract? contract, ServerContract? other)
    {
        if (contract?.Review.IsCleared == false)
            return;

        other?.Execute(); // CII1001
    }

    public static void Reassigned(ServerContract? contract, ServerContract? other)
    {
        if (contract?.Review.IsCleared == false)
            return;

        contract = other;
        contract?.Execute(); // CII1001
    }

    public static void Replaced_if_null(ServerContract? contract, ServerContract other)
    {
        if (contract?.Review.IsCleared == false)
            return;

        contract ??= other;
        contract.Execute(); // CII1001
    }

    public static void Reopened(ServerContract? contract)
    {
        if (contract?.Review.IsCleared == false)
            return;

        contract?.Review.Reopen();
        contract?.Execute(); // CII1001
    }

    public static void Reopened_elsewhere(ServerContract? contract, ServerReview review)
    {
        if (contract?.Review.IsCleared == false)
            return;

        review.Reopen();
        contract?.Execute(); // CII1001
    }

    public static void Or(ServerContract? contract, bool flag)
    {
        if (flag || (contract?.Review.IsCleared ?? true))
            contract?.Execute(); // CII1001
    }

    public static void Null_comes_from_the_middle(Holder? holder)
    {
        if (holder?.Find()?.Review.IsCleared == false)
            return;
        holder?.Find()?.Execute(); // CII1001
    }

    public static void Member_set(Holder holder, ServerContract other)
    {
        if (holder.Contract?.Review.IsCleared == false)
            return;
        holder.Contract = other;
        holder.Contract?.Execute(); // CII1001
    }

    public static void Stored_and_reopened(ServerContract? contract)
    {
        var open = contract?.Review.IsCleared == false;
        contract?.Review.Reopen();
        if (open)
            return;

        contract?.Execute(); // CII1001
    }

    public static void Refused_only(ServerContract? contract)
    {
        if (contract?.Review.IsRefused == true)
            return;
        contract?.Execute(); // CII1001
    }

    public static void Enum_of_other(ServerContract? contract)
    {
        if (contract?.Review.Phase is null or ReviewPhase.Filed)
            contract?.Execute(); // CII1001
    }

    public static void Null_for_another_reason(ServerContract? contract, ServerReview? review)
    {
        if (review?.IsCleared == false)
            return;
        contract?.Execute(); // CII1001
    }

    public static void One_of_two(ServerContract? contract, ServerContract? other)
    {
        if (contract?.Review.IsCleared == false && other?.Review.IsCleared == false)
            return;

        contract?.Execute(); // CII1001
    }

    public static void Either(ServerContract? contract, ServerContract? other)
    {
        if ((contract?.Review.IsCleared ?? true) || (other?.Review.IsCleared ?? true))
            contract?.Execute(); // CII1001
    }

    public static void Both_are_alike(ServerContract? contract, ServerContract? other)
    {
        if (contract?.Review.IsCleared == other?.Review.IsCleared)
            contract?.Execute(); // CII1001
    }

    public static void None_decides_about_another(ServerContract? contract, ServerReview other)
    {
        if ((contract?.Review.IsCleared).GetValueOrDefault(true))
            Gates.Execute(other); // CII1001
    }

    public static void Status_that_is_there(ReviewPhase? phase, ServerReview review)
    {
        if (phase != null && phase.GetValueOrDefault() == ReviewPhase.Approved)
            Gates.Execute(review); // CII1001
    }

    public static void Number_that_is_another(int? number, ServerReview review)
    {
        if (number != 5 && number.GetValueOrDefault() == 3)
            Gates.Execute(review); // CII1001
    }

    public static void Amount_that_is_none(decimal? amount, ServerReview review)
    {
        if (amount == null && amount.GetValueOrDefault() == 0m)
            Gates.Execute(review); // CII1001
    }

    public sealed class Holder
    {
        public ServerContract? Contract { get; set; }

        public ServerContract? Find() => null;
    }
}
