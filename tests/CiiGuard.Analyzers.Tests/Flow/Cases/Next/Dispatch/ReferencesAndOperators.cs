using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Probes;

public static class Registry
{
    public static ServerReview Current { get; set; } = new();

    public static ServerReview Shared = new();

    [ThreadStatic] public static ServerReview? Own;

    public static void Swap() => Current = new ServerReview();

    public static void Reopen() => Current.Reopen();

    public static void ReopenShared() => Shared.Reopen();

    public static ref ServerReview Slot() => ref Shared;
}

public static class Statics
{
    public static void A_static_property()
    {
        Gates.Execute(Registry.Current); // CII1001
    }

    public static void A_static_property_with_a_check()
    {
        if (Registry.Current.IsCleared)
            Gates.Execute(Registry.Current);
    }

    public static void A_static_property_that_is_replaced()
    {
        Registry.Current.EnsureCleared();
        Registry.Swap();
        Gates.Execute(Registry.Current); // CII1001
    }

    public static void A_static_property_that_is_reopened_elsewhere()
    {
        Registry.Current.EnsureCleared();
        Registry.Reopen();
        Gates.Execute(Registry.Current); // CII1001
    }

    public static void A_static_field_is_reopened_through_a_parameter(ServerReview review)
    {
        Registry.Shared.EnsureCleared();
        review.Reopen();
        Gates.Execute(Registry.Shared); // CII1001
    }

    public static void A_parameter_is_reopened_through_a_static_field(ServerReview review)
    {
        review.EnsureCleared();
        Registry.ReopenShared();
        Gates.Execute(review); // CII1001
    }

    public static async Task A_static_field_across_an_await()
    {
        Registry.Shared.EnsureCleared();
        await Task.Delay(1);
        Gates.Execute(Registry.Shared); // CII1001
    }
}

public static class Refs
{
    public static void A_ref_return_is_written(ServerReview other)
    {
        Registry.Shared.EnsureCleared();
        Registry.Slot() = other;
        Gates.Execute(Registry.Shared); // CII1001
    }

    public static void A_ref_local_of_a_ref_return_is_written(ServerReview other)
    {
        Registry.Shared.EnsureCleared();
        ref var slot = ref Registry.Slot();
        slot = other;
        Gates.Execute(Registry.Shared); // CII1001
    }

    public static void A_ref_local_of_a_field_is_written(Box box, ServerReview other)
    {
        box.Review.EnsureCleared();
        ref var slot = ref box.Review;
        slot = other;
        Gates.Execute(box.Review); // CII1001
    }

    public static void A_ref_local_of_an_element_is_written(ServerReview[] reviews, ServerReview other)
    {
        reviews[0].EnsureCleared();
        ref var slot = ref reviews[0];
        slot = other;
        Gates.Execute(reviews[0]); // CII1001
    }

    public static void A_ref_argument_of_a_field(Box box)
    {
        box.Review.EnsureCleared();
        Replace(ref box.Review);
        Gates.Execute(box.Review); // CII1001
    }

    public static void A_conditional_ref(bool which, ServerReview first, ServerReview second, ServerReview other)
    {
        first.EnsureCleared();
        ref var slot = ref (which ? ref first : ref second);
        slot = other;
        Gates.Execute(first); // CII1001
    }

    public static void A_span_of_an_array(ServerReview[] reviews, ServerReview other)
    {
        reviews[0].EnsureCleared();
        Span<ServerReview> span = reviews;
        span[0] = other;
        Gates.Execute(reviews[0]); // CII1001
    }

    public static void A_span_that_is_read(ServerReview[] reviews)
    {
        ReadOnlySpan<ServerReview> span = reviews;
        foreach (var review in span)
            Gates.Execute(review); // CII1001
    }

    public static void A_span_that_is_checked(ServerReview[] reviews)
    {
        foreach (var review in reviews.AsSpan())
        {
            if (review.IsCleared)
                Gates.Execute(review);
        }
    }

    public static void An_in_parameter(in ServerReview review)
    {
        Gates.Execute(review); // CII1001
    }

    public static void Unrelated_ref_locals(ServerReview review)
    {
        review.EnsureCleared();
        var number = 7;
        ref var alias = ref number;
        alias++;
        Gates.Execute(review);
    }

    private static void Replace(ref ServerReview review) => review = new ServerReview();
}

public sealed class Box
{
    public ServerReview Review = new();
}

public sealed class AsyncScope(ServerReview review) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        review.Reopen();
    }
}

public sealed class QuietScope : IAsyncDisposable
{
    public ValueTask DisposeAsync() => default;
}

public ref struct PatternScope(ServerReview review)
{
    private readonly ServerReview review = review;

    public void Dispose() => review.Reopen();
}

public static class Scopes
{
    public static async Task An_async_scope_reopens(ServerReview review)
    {
        review.EnsureCleared();
        await using (new AsyncScope(review))
            Office.Note("inside");
        Gates.Execute(review); // CII1001
    }

    public static async Task A_quiet_async_scope(ServerReview review)
    {
        review.EnsureCleared();
        await using (new QuietScope())
            Office.Note("inside");
        Gates.Execute(review);
    }

    public static void A_pattern_scope_reopens(ServerReview review)
    {
        review.EnsureCleared();
        using (new PatternScope(review))
            Office.Note("inside");
        Gates.Execute(review); // CII1001
    }

    public static void Inside_the_scope(ServerReview review)
    {
        review.EnsureCleared();
        using var scope = new PatternScope(review);
        Gates.Execute(review);
    }
}

/// <summary>An enumerator that foreach accepts by its shape, and whose steps reopen.</summary>
public sealed class ReopeningSequence(ServerReview review)
{
    public ReopeningEnumerator GetEnumerator() => new(review);
}

public sealed class ReopeningEnumerator(ServerReview review)
{
    private int left = 3;

    public string Current => review.Number;

    public bool MoveNext()
    {
        review.Reopen();
        return left-- > 0;
    }
}

public sealed class EnumeratingReopens(ServerReview review) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator()
    {
        review.Reopen();
        return new List<string>().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class Sequences
{
    public static void A_pattern_based_enumerator(ServerReview review)
    {
        review.EnsureCleared();
        foreach (var text in new ReopeningSequence(review))
            Office.Note(text);
        Gates.Execute(review); // CII1001
    }

    public static void An_enumeration_that_reopens_when_it_starts(ServerReview review)
    {
        review.EnsureCleared();
        foreach (var text in new EnumeratingReopens(review))
            Office.Note(text);
        Gates.Execute(review); // CII1001
    }

    public static void A_collection_initializer(ServerReview review)
    {
        review.EnsureCleared();
        _ = new ReopeningList { review };
        Gates.Execute(review); // CII1001
    }
}

public sealed class ReopeningList : IEnumerable<ServerReview>
{
    public void Add(ServerReview review) => review.Reopen();

    public IEnumerator<ServerReview> GetEnumerator() => new List<ServerReview>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Token(ServerReview review)
{
    public ServerReview Review { get; } = review;

    public static Token operator +(Token token, int days)
    {
        token.Review.Reopen();
        return token;
    }

    public static Token operator ++(Token token)
    {
        token.Review.Reopen();
        return token;
    }

    public static bool operator true(Token token) => token.Review.IsCleared;

    public static bool operator false(Token token) => !token.Review.IsCleared;

    public static implicit operator string(Token token)
    {
        token.Review.Reopen();
        return token.Review.Number;
    }

    public static explicit operator ServerReview(Token token) => token.Review;

    public override string ToString()
    {
        Review.Reopen();
        return Review.Number;
    }

    public void Deconstruct(out string number, out ServerReview review)
    {
        Review.Reopen();
        number = Review.Number;
        review = Review;
    }
}

public sealed class Pair(ServerReview review)
{
    public ServerReview Review { get; } = review;

    public void Deconstruct(out string number, out ServerReview review)
    {
        number = Review.Number;
        review = Review;
    }
}

public static class Operators
{
    public static void An_operator_reopens(Token token)
    {
        token.Review.EnsureCleared();
        _ = token + 7;
        Gates.Execute(token.Review); // CII1001
    }

    public static void An_increment_reopens(Token token)
    {
        var review = token.Review;
        review.EnsureCleared();
        token++;
        Gates.Execute(review); // CII1001
    }

    public static void A_conversion_reopens(Token token)
    {
        token.Review.EnsureCleared();
        Office.Note(token);
        Gates.Execute(token.Review); // CII1001
    }

    public static void A_helper_uses_an_operator(Token token)
    {
        token.Review.EnsureCleared();
        Postpone(token);
        Gates.Execute(token.Review); // CII1001
    }

    public static void A_helper_assigns_by_an_operator(Token token)
    {
        var review = token.Review;
        review.EnsureCleared();
        Extend(token);
        Gates.Execute(review); // CII1001
    }

    public static void A_helper_converts(Token token)
    {
        token.Review.EnsureCleared();
        Print(token);
        Gates.Execute(token.Review); // CII1001
    }

    private static void Postpone(Token token) => _ = token + 7;

    private static void Extend(Token token) => token += 7;

    private static string Print(Token token)
    {
        string text = token;
        return text;
    }

    public static void A_truth_operator_tests(Token token)
    {
        if (token)
            Gates.Execute(token.Review);
    }

    public static void An_explicit_conversion(Token token)
    {
        var review = (ServerReview)token;
        if (review.IsCleared)
            Gates.Execute(token.Review);
    }

    public static void A_deconstruction_reopens(Token token)
    {
        token.Review.EnsureCleared();
        var (number, _) = token;
        Office.Note(number);
        Gates.Execute(token.Review); // CII1001
    }

    public static void A_deconstruction_hands_the_review_out(Pair pair)
    {
        var (number, review) = pair;
        Office.Note(number);
        if (review.IsCleared)
            Gates.Execute(pair.Review);
    }

    public static void A_deconstruction_that_is_not_checked(Pair pair)
    {
        var (number, review) = pair;
        Office.Note(number);
        Gates.Execute(review); // CII1001
    }

    public static void Text_of_an_interpolation(Token token)
    {
        token.Review.EnsureCleared();
        Office.Note($"token {token}");
        Gates.Execute(token.Review); // CII1001
    }

    public static void Text_of_a_concatenation(Token token, object other)
    {
        token.Review.EnsureCleared();
        Office.Note("token " + other);
        Gates.Execute(token.Review);
    }
}

[InterpolatedStringHandler]
public ref struct ReopeningHandler
{
    private readonly StringBuilder text;

    public ReopeningHandler(int literalLength, int formattedCount) => text = new(literalLength + formattedCount);

    public void AppendLiteral(string value) => text.Append(value);

    public void AppendFormatted(ServerReview review)
    {
        review.Reopen();
        text.Append(review.Number);
    }

    public override string ToString() => text.ToString();
}

public static class Handlers
{
    public static void A_handler_reopens(ServerReview review)
    {
        review.EnsureCleared();
        Log($"review {review}");
        Gates.Execute(review); // CII1001
    }

    public static void A_handler_with_a_gate_that_is_passed(ServerContract contract)
    {
        Note($"review {contract.ExecuteNumbered()}"); // CII1001
    }

    private static void Note(ref DefaultInterpolatedStringHandler handler) => Office.Note(handler.ToStringAndClear());

    private static void Log(ReopeningHandler handler) => Office.Note(handler.ToString());
}

public sealed class Finalized(ServerContract contract)
{
    ~Finalized()
    {
        contract.Execute(); // CII1001
    }
}

public static class Started
{
    private static readonly ServerContract Contract = new(new ServerReview());

    static Started()
    {
        Contract.Execute(); // CII1001
    }

    [ModuleInitializer]
    public static void Initialize()
    {
        Contract.Execute(); // CII1001
    }

    public static int Value { get; } = Run(); // CII1001

    private static int Run()
    {
        Contract.Execute();
        return 7;
    }
}

public static unsafe class Pointers
{
    public static void A_pointer_to_a_struct_that_holds_a_number(ServerContract contract)
    {
        var number = 7;
        var pointer = &number;
        *pointer = 8;
        contract.Execute(); // CII1001
    }

    public static void A_function_pointer(ServerReview review, delegate*<ServerReview, void> run)
    {
        review.EnsureCleared();
        run(review);
        Gates.Execute(review);
    }

    public static void A_function_pointer_to_a_gate()
    {
        delegate*<ServerContract, void> run = &Gates.ExecuteContract; // CII1012
        run(null!);
    }

    public static void A_function_pointer_to_a_loss(ServerReview review)
    {
        delegate*<ServerReview, void> run = &Reopen;
        review.EnsureCleared();
        run(review);
        Gates.Execute(review); // CII1001
    }

    public static void Stackalloc(ServerContract contract)
    {
        Span<int> numbers = stackalloc int[3];
        numbers[0] = 7;
        if (contract.CanExecute)
            contract.Execute();
        contract.Execute(); // CII1001
    }

    private static void Reopen(ServerReview review) => review.Reopen();
}
