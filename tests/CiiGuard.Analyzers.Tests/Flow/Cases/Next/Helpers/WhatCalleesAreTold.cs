// What a callee is told of its caller's objects: everything that it could notice, and nothing that it would assume anyway.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement;

public sealed class Folder
{
    public ServerReview First { get; set; } = new();

    public ServerReview Second { get; set; } = new();

    public DateTime? Opened { get; set; }

    public string[] Tags { get; set; } = [];

    public Dictionary<string, string> Names { get; set; } = new();

    public Keeper Keeper { get; set; } = new();

    public Keeper Other { get; set; } = new();
}

public class Keeper
{
    public bool IsStrict { get; set; }

    public virtual void Keep(ServerReview review) => Office.Note(review.Number);
}

public sealed class ForgetfulKeeper : Keeper
{
    public override void Keep(ServerReview review) => review.Reopen();
}

/// <summary>What extends it is a review, whoever implements that.</summary>
public interface IFiled
{
    string Place { get; }
}

[ReviewSubject]
public interface IFiledReview : IFiled
{
    [ReviewStatus] ReviewPhase Phase { get; }

    [ReviewCheck(ReviewStates.Cleared)] bool IsCleared { get; }

    [ReviewTransition(ReviewStates.Reopened)] void Reopen();

    [RequiresReview(ReviewStates.Cleared)] void Print();
}

/// <summary>Nothing in this assembly is both this and a review.</summary>
public interface IShelf
{
    void Sort();
}

public static class WhatCalleesAreTold
{
    public static void PlainMembersDoNotMatter(Folder folder, ServerContract contract)
    {
        folder.Opened = DateTime.UtcNow;
        folder.Tags = ["a", "b"];
        folder.Names = new() { ["x"] = "y" };
        if (!contract.Review.IsCleared)
            return;
        Touch(folder);
        contract.Execute();
    }

    private static void Touch(Folder folder)
    {
        if (folder.Tags.Length > 0 && folder.Opened is not null && folder.Names.Count > 0)
            folder.First = new ServerReview();
    }

    public static void OneReviewUnderTwoMembers(Folder folder, ServerReview review)
    {
        folder.First = review;
        folder.Second = review;
        review.Approve();
        ReopenFirst(folder);
        review.PrintCertificate(); // CII1005
    }

    public static void TwoReviewsUnderTwoMembers(Folder folder)
    {
        var (left, right) = (new ServerReview(), new ServerReview());
        folder.First = left;
        folder.Second = right;
        right.Approve();
        ReopenFirst(folder);
        right.PrintCertificate();
        left.PrintCertificate(); // CII1005
    }

    private static void ReopenFirst(Folder folder) => folder.First.Reopen();

    public static void TheKeeperIsOfANarrowerType(Folder folder, ServerReview review)
    {
        folder.Keeper = new ForgetfulKeeper();
        review.Approve();
        HandOver(folder, review);
        review.PrintCertificate(); // CII1005
    }

    public static void TheKeeperIsOfTheDeclaredType(Folder folder, ServerReview review)
    {
        folder.Keeper = new Keeper();
        review.Approve();
        HandOver(folder, review);
        review.PrintCertificate();
    }

    private static void HandOver(Folder folder, ServerReview review) => folder.Keeper.Keep(review);

    /// <summary>What is written by one member is read by the other.</summary>
    public static void OnePlainObjectUnderTwoMembers(Folder folder, ServerReview review)
    {
        folder.Other = folder.Keeper;
        review.Approve();
        MakeLax(folder);
        if (!folder.Keeper.IsStrict)
            review.Reopen();
        review.PrintCertificate(); // CII1005
    }

    private static void MakeLax(Folder folder)
    {
        folder.Keeper.IsStrict = true;
        folder.Other.IsStrict = false;
    }

    public static void AFiledThingMayBeTheReview(IFiled filed, IFiledReview review)
    {
        if (!review.IsCleared)
            return;
        if (filed is IFiledReview other)
            other.Reopen();
        review.Print(); // CII1005
    }

    public static void AFiledThingThatIsOnlyRead(IFiled filed, IFiledReview review)
    {
        if (!review.IsCleared)
            return;
        Office.Note(filed.Place);
        review.Print();
    }

    public static void AShelfIsNoReview(IShelf shelf, ServerReview review)
    {
        review.Approve();
        Arrange(shelf, review);
        review.PrintCertificate();
    }

    private static void Arrange(IShelf shelf, ServerReview review)
    {
        shelf.Sort();
        if (!review.IsCleared)
            review.Refuse();
    }

    /// <summary>Two tasks of one kind are under way; the callee is told of one that stands for both, and each may be its review.</summary>
    public static async Task TasksUnderWay(List<ServerReview> reviews, ServerReview review)
    {
        review.Approve();
        var first = reviews[0].ReopenAsync();
        var second = reviews[1].ReopenAsync();
        if (review.IsCleared)
            Print(review); // CII1005
        await first;
        await second;
    }

    private static void Print(ServerReview review) => review.PrintCertificate();

    public static async Task TasksThatAreOver(List<ServerReview> reviews, ServerReview review)
    {
        var first = reviews[0].ReopenAsync();
        var second = reviews[1].ReopenAsync();
        await first;
        await second;
        if (review.IsCleared)
            Print(review);
    }
}
