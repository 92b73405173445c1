using System;
using CiiGuard;

namespace Procurement.Cases.NestedHelpers;

/// <summary>A helper is called again from within the delegate that it runs; what is handed to the inner call is not followed, and not forgotten either.</summary>
public static class Within
{
    private static void Run(Action action) => action();

    public static void A_kept_lambda_that_loses(ServerReview review)
    {
        Run(() =>
        {
            review.Approve();
            Action reopen = () => review.Reopen();
            Run(reopen);
            Gates.Execute(review); // CII1001
        });
    }

    public static void A_kept_lambda_that_loses_what_may_be_the_same(ServerReview review, ServerReview other)
    {
        Run(() =>
        {
            review.Approve();
            Action reopen = () => other.Reopen();
            Run(reopen);
            Gates.Execute(review); // CII1001
        });
    }

    public static void A_kept_lambda_that_executes(ServerReview review)
    {
        Run(() =>
        {
            Action execute = () => Gates.Execute(review); // CII1001
            Run(execute);
        });
    }

    public static void A_local_function_that_loses(ServerReview review)
    {
        Run(() =>
        {
            review.Approve();
            Run(Reopen);
            Gates.Execute(review); // CII1001
        });

        void Reopen() => review.Reopen();
    }

    public static void A_kept_lambda_that_does_neither(ServerReview review)
    {
        Run(() =>
        {
            review.Approve();
            Action note = () => Office.Note(review.Number);
            Run(note);
            Gates.Execute(review);
        });
    }

    public static void A_kept_lambda_of_another_helper(ServerReview review)
    {
        Run(() =>
        {
            Action approve = () => review.Approve();
            RunToo(approve);
            Gates.Execute(review);
        });
    }

    private static void RunToo(Action action) => action();
}
