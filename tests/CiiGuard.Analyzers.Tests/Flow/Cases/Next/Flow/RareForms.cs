using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.RareForms;

/// <summary>Forms that are seldom written: slices, type patterns, parameters that are only read, members of interfaces with a body, static constructors.</summary>
public sealed class Slices
{
    public void First_of_several(ServerReview[] reviews)
    {
        if (reviews is [{ IsCleared: true } first, ..])
            Gates.Execute(first);
    }

    public void Last_of_several(ServerReview[] reviews)
    {
        if (reviews is [{ IsCleared: true }, .., var last])
            Gates.Execute(last); // CII1001: the first was asked
    }

    public void Both_ends(ServerReview[] reviews)
    {
        if (reviews is [{ IsCleared: true } first, .., { Phase: ReviewPhase.Approved } last])
        {
            Gates.Execute(first);
            Gates.Execute(last);
        }
    }

    public void What_is_left(ServerReview[] reviews)
    {
        if (reviews is not [{ IsCleared: true }, .. var rest])
            return;

        foreach (var review in rest)
            Gates.Execute(review); // CII1001
    }

    public void What_is_left_and_asked(ServerReview[] reviews)
    {
        if (reviews is not [_, .. var rest] || !rest.All(static review => review.IsCleared))
            return;

        foreach (var review in rest)
            Gates.Execute(review);
    }
}

public abstract class Step(ServerContract contract)
{
    public ServerContract Contract { get; } = contract;
}

public sealed class Start(ServerContract contract) : Step(contract);

public sealed class Stop(ServerContract contract) : Step(contract);

public sealed class TypePatterns
{
    public void Types_after_the_question(Step step)
    {
        if (!step.Contract.Review.IsCleared)
            return;

        switch (step)
        {
            case Start start:
                start.Contract.Execute();
                break;
            case Stop:
                step.Contract.Review.Withdraw();
                break;
        }
    }

    public void Types_instead_of_a_question(Step step)
    {
        if (step is Start and { Contract.Price: > 0 })
            step.Contract.Execute(); // CII1001
    }

    public string Arms(Step step) => step switch
    {
        Start { Contract: { Review.IsCleared: true } contract } => contract.ExecuteNumbered(),
        Start or Stop => step.Contract.Review.Number,
        _ => throw new NotSupportedException(),
    };

    public string Wrong_arms(Step step) => step switch
    {
        Start { Contract: var contract } => contract.ExecuteNumbered(), // CII1001
        _ => "",
    };
}

public sealed class ReadOnlyParameters
{
    private static bool IsReady(in ServerReview review) => review.IsCleared;

    private static void Require(in ServerReview review, in string text)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException(text);
    }

    private static void Go(in ServerReview review) => Gates.Execute(review);

    public void Asked(ServerReview review)
    {
        if (IsReady(review))
            Go(in review);
    }

    public void Required(ServerReview review)
    {
        Require(in review, "open");
        Go(review);
    }

    public void Other(ServerReview review, ServerReview other)
    {
        if (IsReady(in other))
            Go(in review); // CII1001
    }
}

public interface IStarter
{
    ServerContract Contract { get; }

    void Begin()
    {
        if (Contract.Review.IsCleared)
            Contract.Execute();
    }

    void BeginUnasked() => Contract.Execute(); // CII1001

    static void BeginAll(IEnumerable<ServerContract> contracts)
    {
        foreach (var contract in contracts)
        {
            if (contract.Review.IsCleared)
                contract.Execute();
        }
    }
}

public sealed class AtStart
{
    private static readonly ServerReview Review = new();

    static AtStart()
    {
        Review.Approve();
        Gates.Execute(Review);
    }

    public static ServerReview First => Review;
}

public sealed class TooEarly
{
    private static readonly ServerReview Review = new();

    static TooEarly()
    {
        Gates.Execute(Review); // CII1001
        Review.Approve();
    }

    ~TooEarly() => Gates.Execute(Review); // CII1001
}

public sealed class Joined
{
    public void Grouped(IEnumerable<ServerContract> contracts)
    {
        var groups = from contract in contracts
                     where contract.Review.IsCleared
                     orderby contract.Price descending
                     group contract by contract.Price;
        foreach (var group in groups)
        {
            foreach (var contract in group)
                contract.Execute();
        }
    }

    public void Grouped_unasked(IEnumerable<ServerContract> contracts)
    {
        foreach (var group in contracts.GroupBy(static contract => contract.Review.IsCleared))
        {
            foreach (var contract in group)
                contract.Execute(); // CII1001: one of the groups is the open ones
        }
    }
}
