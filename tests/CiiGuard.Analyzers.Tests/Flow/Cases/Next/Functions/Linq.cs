using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.LinqShapes;

public static class Filters
{
    public static void Where_cleared(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.IsCleared))
            Gates.Execute(review);
    }

    public static void Where_not_cleared(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => !r.IsCleared))
            Gates.Execute(review); // CII1001
    }

    public static void Where_refused(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.IsRefused))
            Gates.Execute(review); // CII1004
    }

    public static void Where_cleared_or_published(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.IsCleared || r.Published))
            Gates.Execute(review); // CII1001
    }

    public static void Where_cleared_and_published(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.Published && r.IsCleared))
            Gates.Execute(review);
    }

    public static void Where_twice(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.IsCleared).Where(r => r.Published))
            Gates.Execute(review);
    }

    public static void Where_the_status_is_approved(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.Phase == ReviewPhase.Approved))
            Gates.Execute(review);
    }

    public static void Where_by_a_method_group(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(ReviewGuards.HasPassed))
            Gates.Execute(review);
    }

    public static void Where_and_to_list(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.IsCleared).ToList())
            Gates.Execute(review);
    }

    public static void Where_ordered(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.IsCleared).OrderBy(r => r.Number))
            Gates.Execute(review);
    }

    public static void Where_kept_in_a_variable(IEnumerable<ServerReview> reviews)
    {
        var cleared = reviews.Where(r => r.IsCleared);
        foreach (var review in cleared)
            Gates.Execute(review);
    }

    public static void Where_a_contract_can_be_executed(IEnumerable<ServerContract> contracts)
    {
        foreach (var contract in contracts.Where(c => c.CanExecute))
            contract.Execute();
    }

    public static void Where_the_review_of_a_contract_is_cleared(IEnumerable<ServerContract> contracts)
    {
        foreach (var contract in contracts.Where(c => c.Review.IsCleared))
            contract.Execute();
    }

    public static void By_a_query(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in from r in reviews where r.IsCleared select r)
            Gates.Execute(review);
    }

    public static void By_a_query_without_where(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in from r in reviews orderby r.Number select r)
            Gates.Execute(review); // CII1001
    }

    public static void Selected_from_the_filtered(IEnumerable<ServerContract> contracts)
    {
        foreach (var review in contracts.Where(c => c.CanExecute).Select(c => c.Review))
            Gates.Execute(review);
    }

    public static void Selected_from_all(IEnumerable<ServerContract> contracts)
    {
        foreach (var review in contracts.Select(c => c.Review))
            Gates.Execute(review); // CII1001
    }

    public static void Reopens_the_element(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.IsCleared))
        {
            review.Reopen();
            Gates.Execute(review); // CII1001
        }
    }
}

public static class Elements
{
    public static void First_cleared(IEnumerable<ServerReview> reviews)
    {
        Gates.Execute(reviews.First(r => r.IsCleared));
    }

    public static void First_of_all(IEnumerable<ServerReview> reviews)
    {
        Gates.Execute(reviews.First()); // CII1001
    }

    public static void First_of_the_filtered(IEnumerable<ServerReview> reviews)
    {
        Gates.Execute(reviews.Where(r => r.IsCleared).First());
    }

    public static void First_or_null(IEnumerable<ServerReview> reviews)
    {
        var review = reviews.FirstOrDefault(r => r.IsCleared);
        if (review != null)
            Gates.Execute(review);
    }

    public static void First_or_null_of_all(IEnumerable<ServerReview> reviews)
    {
        var review = reviews.FirstOrDefault();
        if (review != null)
            Gates.Execute(review); // CII1001
    }

    public static void Single_cleared(IEnumerable<ServerReview> reviews)
    {
        Gates.Execute(reviews.Single(r => r.IsCleared));
    }

    public static void First_with_a_number(IEnumerable<ServerReview> reviews, string number)
    {
        var review = reviews.First(r => r.Number == number);
        Gates.Execute(review); // CII1001
    }
}

public static class Quantifiers
{
    public static void All_are_cleared(List<ServerReview> reviews)
    {
        if (!reviews.All(r => r.IsCleared))
            return;

        foreach (var review in reviews)
            Gates.Execute(review);
    }

    public static void None_is_open(List<ServerReview> reviews)
    {
        if (reviews.Any(r => !r.IsCleared))
            return;

        foreach (var review in reviews)
            Gates.Execute(review);
    }

    public static void Some_are_cleared(List<ServerReview> reviews)
    {
        if (!reviews.Any(r => r.IsCleared))
            return;

        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public static void All_of_another_list_are_cleared(List<ServerReview> reviews, List<ServerReview> others)
    {
        if (!others.All(r => r.IsCleared))
            return;

        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public static void Not_all_are_cleared(List<ServerReview> reviews)
    {
        if (reviews.All(r => r.IsCleared))
            return;

        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public static void All_are_cleared_and_one_is_reopened(List<ServerReview> reviews, ServerReview other)
    {
        if (!reviews.All(r => r.IsCleared))
            return;

        other.Reopen();
        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }
}

/// <summary>What a query makes need not be an object, though it is made like one.</summary>
public static class ProjectedNumbers
{
    public static void Dates(IEnumerable<ServerReview> reviews, ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var dates = reviews.Select(r => new DateTime(2022, 2, 15)).ToList();
        var keys = reviews.Select(r => new Guid("11111111-1111-1111-1111-111111111111")).ToList();
        Gates.Execute(dates.Count > keys.Count ? review : review);
    }

    public static void Dates_of_what_it_reopens(IEnumerable<ServerReview> reviews, ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var dates = reviews.Select(r =>
        {
            r.Reopen();
            return new DateTime(2022, 2, 15);
        }).ToList();
        Gates.Execute(review); // CII1001
    }
}
