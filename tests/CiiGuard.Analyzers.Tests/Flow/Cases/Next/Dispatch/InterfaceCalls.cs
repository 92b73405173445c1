using System;
using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.InterfaceCalls;

public interface IStep
{
    void Take(ServerReview review);

    void Note(ServerReview review) => Office.Note(review.Number);

    void Undo(ServerReview review) => review.Reopen();

    ServerReview Open(string number);
}

public sealed class Reopening : IStep
{
    public void Take(ServerReview review) => review.Reopen();

    public ServerReview Open(string number) => new() { Number = number };
}

public sealed class Explicit : IStep
{
    void IStep.Take(ServerReview review) => Office.Note("explicit");

    void IStep.Undo(ServerReview review) => Office.Note("explicit");

    ServerReview IStep.Open(string number)
    {
        var review = new ServerReview { Number = number };
        review.Approve();
        return review;
    }

    public void Take(ServerReview review) => review.Reopen();
}

public interface IClearing
{
    void Clear(ServerReview review);

    ServerReview Cleared(string number);
}

public sealed class Clearing : IClearing
{
    public void Clear(ServerReview review) => review.Approve();

    public ServerReview Cleared(string number)
    {
        var review = new ServerReview { Number = number };
        review.Approve();
        return review;
    }
}

internal interface IOwnClearing
{
    void Clear(ServerReview review);

    ServerReview Cleared(string number);
}

internal sealed class OwnClearing : IOwnClearing
{
    public void Clear(ServerReview review) => review.Approve();

    public ServerReview Cleared(string number)
    {
        var review = new ServerReview { Number = number };
        review.Approve();
        return review;
    }
}

/// <summary>An interface that nobody implements here.</summary>
public interface IUnknownStep
{
    void Take(ServerReview review);
}

/// <summary>Implemented by a base class that does not know the interface.</summary>
public interface IInherited
{
    void Reopen(ServerReview review);
}

public class InheritedBase
{
    public void Reopen(ServerReview review) => review.Reopen();
}

public sealed class Inherited : InheritedBase, IInherited;

/// <summary>A generic interface with one implementation for reviews and one for text.</summary>
public interface IHandler<in T>
{
    void Handle(T item, ServerReview review);
}

public sealed class TextHandler : IHandler<string>
{
    public void Handle(string item, ServerReview review) => Office.Note(item);
}

public sealed class NumberHandler : IHandler<int>
{
    public void Handle(int item, ServerReview review) => review.Reopen();
}

public interface IFactory<TSelf>
    where TSelf : IFactory<TSelf>
{
    static abstract void Touch(ServerReview review);

    static abstract void Look(ServerReview review);
}

public sealed class TouchingFactory : IFactory<TouchingFactory>
{
    public static void Touch(ServerReview review) => review.Reopen();

    public static void Look(ServerReview review) => Office.Note(review.Number);
}

public static class Calls
{
    public static void An_implementation_reopens(ServerReview review, IStep step)
    {
        review.EnsureCleared();
        step.Take(review);
        Gates.Execute(review); // CII1001
    }

    public static void The_default_implementation_does_not_reopen(ServerReview review, IStep step)
    {
        review.EnsureCleared();
        step.Note(review);
        Gates.Execute(review);
    }

    public static void The_default_implementation_reopens(ServerReview review, IStep step)
    {
        review.EnsureCleared();
        step.Undo(review);
        Gates.Execute(review); // CII1001
    }

    public static void The_explicit_implementation_is_another_method(ServerReview review, Explicit step)
    {
        review.EnsureCleared();
        ((IStep)step).Take(review);
        Gates.Execute(review);
        step.Take(review);
        Gates.Execute(review); // CII1001
    }

    public static void Not_all_results_are_cleared(IStep step)
    {
        var review = step.Open("7");
        Gates.Execute(review); // CII1001
    }

    public static void Others_may_implement_a_public_interface(ServerReview review, IClearing clearing)
    {
        clearing.Clear(review);
        Gates.Execute(review); // CII1001
    }

    public static void A_result_of_a_public_interface(IClearing clearing)
    {
        var review = clearing.Cleared("7");
        Gates.Execute(review); // CII1001
    }

    internal static void Nobody_else_implements_an_internal_interface(ServerReview review, IOwnClearing clearing)
    {
        clearing.Clear(review);
        Gates.Execute(review);
    }

    internal static void A_result_of_an_internal_interface(IOwnClearing clearing)
    {
        var review = clearing.Cleared("7");
        Gates.Execute(review);
    }

    public static void Nobody_implements_it_here(ServerReview review, IUnknownStep step)
    {
        review.EnsureCleared();
        step.Take(review);
        Gates.Execute(review);
    }

    public static void An_inherited_implementation_reopens(ServerReview review, IInherited step)
    {
        review.EnsureCleared();
        step.Reopen(review);
        Gates.Execute(review); // CII1001
    }

    public static void A_generic_interface_reopens(ServerReview review, IHandler<int> handler)
    {
        review.EnsureCleared();
        handler.Handle(7, review);
        Gates.Execute(review); // CII1001
    }

    public static void The_other_generic_interface_does_not(ServerReview review, IHandler<string> handler)
    {
        review.EnsureCleared();
        handler.Handle("7", review);
        Gates.Execute(review);
    }

    public static void A_static_abstract_member_reopens<T>(ServerReview review)
        where T : IFactory<T>
    {
        review.EnsureCleared();
        T.Touch(review);
        Gates.Execute(review); // CII1001
    }

    public static void A_static_abstract_member_only_looks<T>(ServerReview review)
        where T : IFactory<T>
    {
        review.EnsureCleared();
        T.Look(review);
        Gates.Execute(review);
    }

    public static void Through_a_type_parameter<T>(ServerReview review, T step)
        where T : IStep
    {
        review.EnsureCleared();
        step.Take(review);
        Gates.Execute(review); // CII1001
    }

    public static void For_each_of_many(ServerReview review, List<IStep> steps)
    {
        review.EnsureCleared();
        steps.ForEach(step => step.Take(review));
        Gates.Execute(review); // CII1001
    }

    public static void Conditionally(ServerReview review, IStep? step)
    {
        review.EnsureCleared();
        step?.Take(review);
        Gates.Execute(review); // CII1001
    }

    public static void Disposed(ServerReview review)
    {
        review.EnsureCleared();
        using (IDisposable scope = new ReopeningScope(review))
        {
            Office.Note("inside");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Disposed_by_name(ServerReview review)
    {
        review.EnsureCleared();
        using (new ReopeningScope(review))
        {
            Office.Note("inside");
        }

        Gates.Execute(review); // CII1001
    }
}

public sealed class ReopeningScope(ServerReview review) : IDisposable
{
    public void Dispose() => review.Reopen();
}

/// <summary>The gate is behind an interface that says nothing.</summary>
internal interface ISilentGate
{
    void Run(ServerReview review);
}

internal sealed class SilentGate : ISilentGate
{
    public void Run(ServerReview review) => Gates.Execute(review); // CII1001
}
