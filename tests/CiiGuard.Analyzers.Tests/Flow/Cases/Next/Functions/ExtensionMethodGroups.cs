using System;
using CiiGuard;

namespace Procurement.Cases.ExtensionMethodGroups;

public static class Extensions
{
    public static void End(this ServerReview review) => review.Withdraw();

    public static void Pass(this ServerReview review) => review.Approve();
}

/// <summary>The operation of a method group leaves out what an extension is made of.</summary>
public static class Groups
{
    private static Action? kept;

    private static void Run(Action action) => action();

    private static ServerReview Restore(ServerReview review) => review;

    public static void OfVariable(ServerReview review)
    {
        Action end = review.End;
        review.Approve();
        Gates.Execute(review);
        end();
        Gates.Execute(review); // CII1001
    }

    public static void Passing(ServerReview review)
    {
        Action pass = review.Pass;
        pass();
        Gates.Execute(review);
    }

    public static void OfMember(ServerContract contract)
    {
        contract.Review.Approve();
        Action end = contract.Review.End;
        end();
        contract.Execute(); // CII1001
    }

    public static void OfWhatItHeld(AmendableContract contract, ServerReview other)
    {
        var first = contract.Review;
        Action pass = contract.Review.Pass;
        contract.MoveTo(other);
        pass();
        Gates.Execute(first);
    }

    public static void OfResult(ServerReview review)
    {
        Action end = Restore(review).End;
        review.Approve();
        end();
        Gates.Execute(review); // CII1001
    }

    public static void Handed(ServerReview review)
    {
        review.Approve();
        Run(review.Pass);
        Gates.Execute(review);
        Run(review.End);
        Gates.Execute(review); // CII1001
    }

    public static void Kept(ServerReview review)
    {
        kept = review.End;
        review.Approve();
        kept();
        Gates.Execute(review); // CII1001
    }
}
