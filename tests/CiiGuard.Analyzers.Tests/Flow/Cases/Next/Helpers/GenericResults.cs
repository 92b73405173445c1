using System;
using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.GenericResults;

/// <summary>What a generic body hands out is an object of the type that the caller sees, also when it is moved or asked by what the caller sees of it.</summary>
public static class Handed
{
    private static T Make<T>(Func<T> make) => make();

    private static T Keep<T>(List<T> kept, Func<T> make)
    {
        var made = make();
        kept.Add(made);
        return made;
    }

    private static (T First, T Second) Both<T>(Func<T> make) => (make(), make());

    private static ServerReview Find() => new();

    private static void End(ServerReview review) => review.Withdraw();

    public static void ByMethodGroup()
    {
        var review = Make(Find);
        Action approve = review.Approve;
        Action end = review.Withdraw;
        approve();
        Gates.Execute(review);
        end();
        Gates.Execute(review); // CII1001
    }

    public static void ByArgument()
    {
        var review = Keep(new List<ServerReview>(), Find);
        ReviewGuards.RequireCleared(review);
        Gates.Execute(review);
        End(review);
        Gates.Execute(review); // CII1001
    }

    public static void OfTuple()
    {
        var (first, second) = Both(Find);
        first.Approve();
        Action approve = second.Approve;
        Gates.Execute(first);
        Gates.Execute(second); // CII1001
        approve();
        Gates.Execute(second);
    }
}
