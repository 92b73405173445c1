using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.StraightLine;

public static class Contracts
{
    public static void Executes_without_a_check(ServerContract contract)
    {
        contract.Execute(); // CII1001
    }

    public static void Executes_without_a_check_in_an_expression_body(ServerContract contract) => contract.Execute(); // CII1001

    public static void Executes_inside_a_nested_block(ServerContract contract)
    {
        {
            contract.Execute(); // CII1001
        }
    }

    public static void Uses_the_result_of_a_gate(ServerContract contract)
    {
        Office.Note(contract.ExecuteNumbered()); // CII1001
    }

    public static string Returns_the_result_of_a_gate(ServerContract contract) => contract.ExecuteNumbered(); // CII1001

    public static async Task Awaits_a_gate(ServerContract contract)
    {
        await contract.ExecuteAsync(); // CII1001
    }

    public static Task Returns_the_task_of_a_gate(ServerContract contract) => contract.ExecuteAsync(); // CII1001

    public static void Ensures_then_executes(ServerContract contract)
    {
        contract.EnsureReviewed();
        contract.Execute();
    }

    public static void Executes_then_ensures(ServerContract contract)
    {
        contract.Execute(); // CII1001
        contract.EnsureReviewed();
    }

    public static void Approves_through_the_contract(ServerContract contract)
    {
        contract.Review.Approve();
        contract.Execute();
    }
}

public static class Reviews
{
    public static void Executes_an_unknown_review(ServerReview review)
    {
        Gates.Execute(review); // CII1001
    }

    public static void Executes_after_approval(ServerReview review)
    {
        review.Approve();
        Gates.Execute(review);
    }

    public static void Executes_before_approval(ServerReview review)
    {
        Gates.Execute(review); // CII1001
        review.Approve();
    }

    public static void Executes_a_new_review()
    {
        var review = new ServerReview();
        Gates.Execute(review); // CII1001
    }

    public static void Executes_a_new_review_in_place()
    {
        Gates.Execute(new ServerReview()); // CII1001
    }

    public static void Executes_a_new_review_after_approval()
    {
        var review = new ServerReview();
        review.Approve();
        Gates.Execute(review);
    }

    public static void Looks_but_does_not_act(ServerReview review)
    {
        Console.WriteLine(review.IsCleared);
        Gates.Execute(review); // CII1001
    }

    public static void Prints_the_status(ServerReview review)
    {
        Console.WriteLine(review.Phase);
        Gates.Execute(review); // CII1001
    }

    public static void Approves_twice(ServerReview review)
    {
        review.Approve();
        review.Approve();
        Gates.Execute(review);
    }

    public static void Goes_through_all_gates_after_approval(ServerReview review)
    {
        review.Approve();
        Gates.Sign(review);
        Gates.Execute(review);
        Gates.GoLive(review);
    }

    public static void Does_other_things_between_approval_and_execution(ServerReview review, int count)
    {
        review.Approve();
        var text = "lot " + count;
        Office.Note(text);
        review.Number = text;
        Gates.Execute(review);
    }
}
