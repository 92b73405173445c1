using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.DroppedResults;

public static class Checks
{
    public static void A_check_as_a_statement(ServerReview review)
    {
        review.MayProceed(); // CII1010
    }

    public static void A_check_of_a_parameter_as_a_statement(ServerReview review)
    {
        ReviewGuards.HasPassed(review); // CII1010
    }

    public static void An_extension_check_as_a_statement(ServerReview review)
    {
        review.Allows(); // CII1010
    }

    public static void A_nullable_check_as_a_statement(ServerReview review)
    {
        review.FindClearance(); // CII1010
    }

    public static bool A_check_that_is_returned(ServerReview review) => review.MayProceed();

    public static void A_check_that_is_tested(ServerReview review)
    {
        if (review.MayProceed())
            Office.Note("cleared");
    }

    public static void A_check_that_is_an_argument(ServerReview review)
    {
        Office.Note(review.MayProceed().ToString());
    }
}

public static class Transitions
{
    public static void A_result_as_a_statement(ServerReview review)
    {
        review.TryApprove(Ruling.Pass); // CII1010
    }

    public static bool A_result_that_is_returned(ServerReview review) => review.TryApprove(Ruling.Pass);

    public static void A_task_as_a_statement(ServerReview review)
    {
        review.ReopenAsync(); // CII1010
    }

    public static Task A_task_that_is_returned(ServerReview review) => review.ReopenAsync();

    public static async Task A_task_that_is_awaited(ServerReview review)
    {
        await review.ReopenAsync();
    }

    public static async Task A_task_whose_result_is_dropped(ServerReview review)
    {
        await review.TryApproveAsync(Ruling.Pass); // CII1010
    }

    public static async Task<bool> A_task_whose_result_is_returned(ServerReview review) => await review.TryApproveAsync(Ruling.Pass);

    public static void A_task_that_is_waited_for(ServerReview review)
    {
        review.ReopenAsync().Wait();
    }

    public static void A_transition_without_result(ServerReview review)
    {
        review.Reopen();
    }
}
