using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.Holders;

public sealed class Folder
{
    public ServerReview Review = new();

    public ServerReview? Spare { get; set; }

    public Folder? Next { get; set; }
}

public sealed class Box<T>(T content)
{
    public T Content { get; } = content;
}

public static class Fields
{
    public static void The_object_in_a_field_is_the_checked_one(Folder folder, ServerReview review)
    {
        if (!review.IsCleared)
            return;

        folder.Review = review;
        Gates.Execute(folder.Review);
    }

    public static void The_object_in_a_field_is_checked(Folder folder)
    {
        if (folder.Review.IsCleared)
            Gates.Execute(folder.Review);
    }

    public static void The_field_of_another_folder(Folder folder, Folder other)
    {
        if (folder.Review.IsCleared)
            Gates.Execute(other.Review); // CII1001
    }

    public static void Another_field(Folder folder)
    {
        if (folder.Review.IsCleared)
            Gates.Execute(folder.Spare!); // CII1001
    }

    public static void The_field_was_replaced(Folder folder, ServerReview other)
    {
        if (!folder.Review.IsCleared)
            return;

        folder.Review = other;
        Gates.Execute(folder.Review); // CII1001
    }

    public static void The_field_was_replaced_through_an_alias(Folder folder, ServerReview other)
    {
        var alias = folder;
        if (!folder.Review.IsCleared)
            return;

        alias.Review = other;
        Gates.Execute(folder.Review); // CII1001
    }

    public static void The_object_in_the_field_was_reopened_by_its_other_name(Folder folder, ServerReview review)
    {
        folder.Review = review;
        if (!folder.Review.IsCleared)
            return;

        review.Reopen();
        Gates.Execute(folder.Review); // CII1001
    }

    public static void Another_field_was_replaced(Folder folder, ServerReview other)
    {
        if (!folder.Review.IsCleared)
            return;

        folder.Spare = other;
        Gates.Execute(folder.Review);
    }

    public static void Two_fields_hold_the_same_review(Folder folder)
    {
        folder.Spare = folder.Review;
        if (folder.Review.IsCleared)
            Gates.Execute(folder.Spare);
    }

    public static void The_next_folder_is_another_one(Folder folder)
    {
        if (folder.Review.IsCleared)
            Gates.Execute(folder.Next!.Review); // CII1001
    }

    public static void The_next_folder_is_checked(Folder folder)
    {
        if (folder.Next!.Review.IsCleared)
            Gates.Execute(folder.Next.Review);
    }

    public static void A_new_folder_holds_a_new_review()
    {
        var folder = new Folder();
        Gates.Execute(folder.Review); // CII1001
    }
}

public static class GenericHolders
{
    public static void The_content_is_checked(Box<ServerReview> box)
    {
        if (box.Content.IsCleared)
            Gates.Execute(box.Content);
    }

    public static void The_content_is_not_checked(Box<ServerReview> box)
    {
        Gates.Execute(box.Content); // CII1001
    }

    public static void The_content_is_the_checked_review(ServerReview review)
    {
        review.EnsureCleared();
        var box = new Box<ServerReview>(review);
        Gates.Execute(box.Content);
    }

    public static void The_content_is_a_contract(Box<ServerContract> box)
    {
        if (box.Content.CanExecute)
            box.Content.Execute();
    }
}

public static class Elements
{
    public static void An_element_with_a_constant_index(ServerReview[] reviews)
    {
        if (reviews[0].IsCleared)
            Gates.Execute(reviews[0]);
    }

    public static void An_element_with_another_index(ServerReview[] reviews)
    {
        if (reviews[0].IsCleared)
            Gates.Execute(reviews[1]); // CII1001
    }

    public static void An_element_that_was_replaced(ServerReview[] reviews, ServerReview other)
    {
        if (!reviews[0].IsCleared)
            return;

        reviews[0] = other;
        Gates.Execute(reviews[0]); // CII1001
    }

    public static void An_element_in_a_local(List<ServerReview> reviews, int index)
    {
        var review = reviews[index];
        if (review.IsCleared)
            Gates.Execute(review);
    }

    public static void An_element_of_a_dictionary(Dictionary<string, ServerReview> reviews, string number)
    {
        if (reviews.TryGetValue(number, out var review) && review.IsCleared)
            Gates.Execute(review);
    }

    public static void An_element_of_a_dictionary_without_a_check(Dictionary<string, ServerReview> reviews, string number)
    {
        if (reviews.TryGetValue(number, out var review))
            Gates.Execute(review); // CII1001
    }
}

public sealed class Session
{
    private bool urgent;

    /// <summary>A property of this name is no enumerator's.</summary>
    public ServerContract? Current { get; set; }

    public void A_property_named_current()
    {
        if (Current?.Review.IsCleared != true)
            return;

        Current.Execute();
    }

    public void A_flag_that_a_helper_sets(ServerContract contract)
    {
        if (urgent && !contract.Review.IsCleared)
            return;

        MakeUrgent();
        if (urgent)
            contract.Execute(); // CII1001
    }

    private void MakeUrgent() => urgent = true;

    public void An_element_that_was_replaced(System.Collections.Generic.List<ServerContract> contracts, ServerContract other)
    {
        if (!contracts[0].Review.IsCleared)
            return;

        contracts.Insert(0, other);
        contracts[0].Execute(); // CII1001
    }

    public void A_fetched_object_whose_review_was_checked(System.Collections.Generic.List<ServerContract> contracts) => Fetch(contracts).Execute();

    private static ServerContract Fetch(System.Collections.Generic.List<ServerContract> contracts)
    {
        var contract = contracts[3];
        if (!contract.Review.IsCleared)
            throw new System.InvalidOperationException();

        return contract;
    }
}
