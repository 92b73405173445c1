using System;
using System.Collections;
using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.Scopes;

public sealed class Scope1(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope2(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope3(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope4(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope5(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope6(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope7(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope8(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope9(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope10(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope11(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope12(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope13(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope14(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope15(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope16(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope17(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class Scope18(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public sealed class QuietScope : IDisposable { public void Dispose() => Office.Note("closed"); }

public class OpenScope : IDisposable { public virtual void Dispose() => Office.Note("closed"); }

public sealed class ReopeningScope(ServerReview review) : OpenScope { public override void Dispose() => review.Reopen(); }

public struct ValueScope(ServerReview review) : IDisposable { public void Dispose() => review.Reopen(); }

public struct QuietValueScope : IDisposable { public void Dispose() => Office.Note("closed"); }

public interface IOffice
{
    QuietScope Open();

    OpenScope OpenAny();

    Scope1 OpenFor(ServerReview review);

    IDisposable OpenWhatever();
}

/// <summary>There are too many things that can be disposed of to follow them all, but the type of the expression says which of them it is.</summary>
public static class Disposed
{
    public static void Of_a_sealed_type(IOffice office, ServerReview review)
    {
        review.EnsureCleared();
        using (office.Open())
        {
            Office.Note("inside");
        }

        Gates.Execute(review);
    }

    public static void Declared_with_a_sealed_type(IOffice office, ServerReview review)
    {
        review.EnsureCleared();
        {
            using var scope = office.Open();
            Office.Note("inside");
        }

        Gates.Execute(review);
    }

    public static void Of_a_sealed_type_or_nothing(IOffice office, ServerReview review, bool open)
    {
        review.EnsureCleared();
        using (open ? office.Open() : null)
        {
            Office.Note("inside");
        }

        Gates.Execute(review);
    }

    public static void Of_a_struct(ServerReview review)
    {
        review.EnsureCleared();
        using (new QuietValueScope())
        {
            Office.Note("inside");
        }

        Gates.Execute(review);
    }

    public static void Of_a_sealed_type_that_loses(IOffice office, ServerReview review)
    {
        review.EnsureCleared();
        using (office.OpenFor(review))
        {
            Office.Note("inside");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Of_a_struct_that_loses(ServerReview review)
    {
        review.EnsureCleared();
        using (new ValueScope(review))
        {
            Office.Note("inside");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Of_a_type_with_others_below_it(IOffice office, ServerReview review)
    {
        review.EnsureCleared();
        using (office.OpenAny())
        {
            Office.Note("inside");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Of_whatever_type(IOffice office, ServerReview review) // CII1090
    {
        review.EnsureCleared();
        using (office.OpenWhatever())
        {
            Office.Note("inside");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Behind_a_loop_over_an_array(ServerReview review, ServerReview other)
    {
        review.EnsureCleared();
        foreach (var element in new[] { review, other })
            Office.Note(element.Number);
        Gates.Execute(review);
    }

    public static void Behind_a_loop_over_a_sequence(ServerReview review, IEnumerable<ServerReview> reviews)
    {
        review.EnsureCleared();
        foreach (var element in reviews)
            Office.Note(element.Number);
        Gates.Execute(review);
    }

    public static void Behind_a_loop_over_a_sequence_that_loses_at_its_end(ServerReview review)
    {
        review.EnsureCleared();
        foreach (var number in new Numbers(review))
            Office.Note(number.ToString());
        Gates.Execute(review); // CII1001
    }

    public static void Behind_a_loop_over_a_sequence_that_may_lose_at_its_end(ServerReview review, IEnumerable<int> numbers)
    {
        review.EnsureCleared();
        foreach (var number in numbers)
            Office.Note(number.ToString());
        Gates.Execute(review); // CII1001
    }
}

public sealed class Numbers(ServerReview review) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Counter(review);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Counter(ServerReview review) : IEnumerator<int>
{
    public int Current => 1;

    object IEnumerator.Current => 1;

    public bool MoveNext() => false;

    public void Reset() => throw new NotSupportedException();

    public void Dispose() => review.Reopen();
}
