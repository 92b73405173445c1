using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Dynamics;

public static class Receivers
{
    public static void A_check_by_a_dynamic_name(ServerReview review)
    {
        dynamic unknown = review;
        if (unknown.IsCleared)
            Gates.Execute(review); // CII1001
    }

    public static void A_dynamic_review_at_a_gate(dynamic review)
    {
        Gates.Execute(review); // CII1001
    }

    public static void A_review_that_was_dynamic_at_a_gate(dynamic value)
    {
        ServerReview review = value;
        Gates.Execute(review); // CII1001
    }

    public static void A_review_that_was_dynamic_and_is_checked(dynamic value)
    {
        ServerReview review = value;
        if (review.IsCleared)
            Gates.Execute(review);
    }

    public static void A_loss_by_a_dynamic_name(ServerReview review)
    {
        review.EnsureCleared();
        dynamic unknown = review;
        unknown.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void A_dynamic_name_of_something_else(ServerReview review, dynamic log)
    {
        review.EnsureCleared();
        log.Write("about to execute");
        Gates.Execute(review);
    }

    public static void A_dynamic_call_that_takes_the_review(ServerReview review, dynamic desk)
    {
        review.EnsureCleared();
        desk.Take(review);
        Gates.Execute(review); // CII1001
    }

    public static void A_dynamic_call_that_takes_the_contract(ServerContract contract, dynamic desk)
    {
        contract.EnsureReviewed();
        desk.Take(contract);
        contract.Execute(); // CII1001
    }

    public static void A_dynamic_call_before_the_check(ServerReview review, dynamic desk)
    {
        desk.Take(review);
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public static void A_dynamic_argument(ServerReview review, dynamic note)
    {
        review.EnsureCleared();
        Office.Note(note);
        Gates.Execute(review);
    }

    public static void What_nobody_else_knows_is_kept(dynamic log)
    {
        var review = new ServerReview();
        review.Approve();
        log.Write("about to execute");
        Gates.Execute(review);
    }

    public static void A_dynamic_gate(ServerContract contract)
    {
        dynamic unknown = contract;
        unknown.Execute(); // CII1001
    }

    public static void A_dynamic_gate_by_its_argument(ServerReview review)
    {
        dynamic number = 7;
        Dispatch(review, number); // CII1001
    }

    public static void A_dynamic_gate_by_its_argument_after_a_check(ServerReview review)
    {
        dynamic number = 7;
        review.EnsureCleared();
        Dispatch(review, number);
    }

    public static void A_dynamic_member_and_index(ServerReview review, dynamic list)
    {
        review.EnsureCleared();
        list[0] = 7;
        Gates.Execute(review);
    }

    public static void A_name_that_may_be_a_loss(ServerReview review, dynamic desk)
    {
        review.EnsureCleared();
        desk.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void A_dynamic_gate_with_a_check(ServerContract contract)
    {
        dynamic unknown = contract;
        if (contract.CanExecute)
            unknown.Execute();
    }

    public static void A_dynamic_gate_of_an_unknown_object(dynamic unknown)
    {
        unknown.Execute(); // CII1001
    }

    public static void A_name_of_a_gate_with_other_arguments(dynamic unknown)
    {
        unknown.Execute("today", 7);
    }

    public static void A_name_of_a_gate_on_something_else()
    {
        dynamic unknown = new Notebook();
        unknown.Execute();
    }

    public static void A_dynamic_setter(ServerContract contract)
    {
        dynamic unknown = contract;
        unknown.InUse = true; // CII1003
    }

    public static void A_dynamic_setter_without_a_gate(ServerContract contract)
    {
        dynamic unknown = contract;
        unknown.Price = 7m;
    }

    public static void A_dynamic_construction_that_is_a_gate(dynamic review)
    {
        var contract = new ActiveContract(review); // CII1001
        Office.Note(contract.ToString()!);
    }

    public static object A_dynamic_construction(ServerReview review, dynamic value)
    {
        review.EnsureCleared();
        var made = new Uri(value);
        Gates.Execute(review);
        return made;
    }

    private static void ReopenLate(ServerReview review) => ((dynamic)review).Reopen();

    private static void RenameLate(ServerContract contract) => ((dynamic)contract).Price = 7m;

    public static void A_helper_that_loses(ServerReview review)
    {
        review.Approve();
        ReopenLate(review);
        Gates.Execute(review); // CII1001
    }

    public static void A_helper_that_loses_another_name(ServerReview review, ServerReview other)
    {
        review.Approve();
        ReopenLate(other);
        Gates.Execute(review); // CII1001
    }

    public static void A_helper_that_lost_before(ServerReview review)
    {
        ReopenLate(review);
        review.Approve();
        Gates.Execute(review);
    }

    public static async Task A_loss_while_a_task_is_under_way(ServerReview review)
    {
        var approval = review.ApproveAsync();
        ((dynamic)review).Reopen();
        await approval;
        Gates.Execute(review); // CII1001
    }

    public static async Task A_task_after_the_loss(ServerReview review)
    {
        ((dynamic)review).Reopen();
        await review.ApproveAsync();
        Gates.Execute(review);
    }

    public static void A_helper_that_sets_something_else(ServerContract contract)
    {
        contract.EnsureReviewed();
        RenameLate(contract);
        contract.Execute();
    }

    [ExecutesContract] public static void Dispatch(ServerReview review, int number) => Office.Note(number + review.Number);
}

public sealed class Notebook
{
    public void Execute() => Office.Note("executed");
}
