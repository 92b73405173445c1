using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.Generics;

public abstract class BaseReview : IReviewFile
{
    public abstract ReviewState Status { get; }

    public abstract bool IsCleared { get; }

    public abstract void Pass();

    public abstract void Reopen();

    public abstract void EnsureCleared();
}

public sealed class Register<TReview>
    where TReview : class, IReviewFile
{
    private readonly Dictionary<string, TReview> files = [];

    public void Executes_without_a_check(string number)
    {
        Gates.Execute(files[number]); // CII1001
    }

    public void Executes_with_a_check(string number)
    {
        var file = files[number];
        if (file.IsCleared)
            Gates.Execute(file);
    }

    public void Executes_its_parameter(TReview file)
    {
        Gates.Execute(file); // CII1001
    }

    public void Executes_its_parameter_after_a_guard(TReview file)
    {
        file.EnsureCleared();
        Gates.Execute(file);
    }
}

public static class Methods
{
    public static void With_a_check<T>(T file)
        where T : class, IReviewFile
    {
        if (file.IsCleared)
            Gates.Execute(file);
    }

    public static void Without_a_check<T>(T file)
        where T : class, IReviewFile
    {
        Gates.Execute(file); // CII1001
    }

    public static void After_a_transition<T>(T file)
        where T : class, IReviewFile
    {
        file.Pass();
        Gates.Execute(file);
    }

    public static void After_a_loss<T>(T file)
        where T : class, IReviewFile
    {
        file.EnsureCleared();
        file.Reopen();
        Gates.Execute(file); // CII1001
    }

    public static void With_the_status<T>(T file)
        where T : class, IReviewFile
    {
        if (file.Status.IsIn(ReviewStates.Cleared))
            Gates.Execute(file);
    }

    public static void Through_a_generic_helper(ServerReview review)
    {
        review.EnsureCleared();
        Gates.Execute(Same(review));
    }

    public static void Through_a_generic_helper_without_a_check(ServerReview review)
    {
        Gates.Execute(Same(review)); // CII1001
    }

    private static T Same<T>(T item) => item;
}

public static class Derived
{
    public static void A_contract_of_the_interface_holds_in_a_class(BaseReview review)
    {
        if (review.IsCleared)
            Gates.Execute(review);
    }

    public static void Without_a_check(BaseReview review)
    {
        Gates.Execute(review); // CII1001
    }

    public static void A_transition_of_the_interface_holds_in_a_class(BaseReview review)
    {
        review.Pass();
        Gates.Execute(review);
    }

    public static void A_loss_of_the_interface_holds_in_a_class(BaseReview review)
    {
        review.EnsureCleared();
        review.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void A_fact_holds_for_the_class_and_the_interface(BaseReview review)
    {
        IReviewFile file = review;
        if (file.IsCleared)
            Gates.Execute(review);
    }
}
