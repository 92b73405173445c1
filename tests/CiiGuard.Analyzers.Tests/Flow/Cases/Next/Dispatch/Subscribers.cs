using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Subscribers;

/// <summary>What is subscribed in one place runs in another.</summary>
public sealed class Workflow
{
    private readonly ServerReview own = new();
    private readonly Action<ServerReview> fixedStep = review => review.Reopen();
    private Action<ServerReview>? noted;

    public Workflow()
    {
        Seen += review => review.Reopen();
        Looked += review => Office.Note(review.Number);
        Closed += Close;
        Own += () => own.Reopen();
        noted = review => Office.Note(review.Number);
        Approving = review => review.Approve();
    }

    public event Action<ServerReview>? Seen;

    public event Action<ServerReview>? Looked;

    public event Action<ServerReview>? Closed;

    public event Action? Own;

    public event Action<ServerReview>? Nobody;

    public Action<ServerReview> Approving { get; }

    public Func<ServerReview, bool> Test { get; } = review => review.IsCleared;

    public void An_event_whose_handler_reopens(ServerReview review)
    {
        review.EnsureCleared();
        Seen?.Invoke(review);
        Gates.Execute(review); // CII1001
    }

    public void An_event_whose_handler_looks(ServerReview review)
    {
        review.EnsureCleared();
        Looked?.Invoke(review);
        Gates.Execute(review);
    }

    public void An_event_whose_handler_is_a_method(ServerReview review)
    {
        review.EnsureCleared();
        Closed?.Invoke(review);
        Gates.Execute(review); // CII1001
    }

    public void An_event_that_nobody_handles(ServerReview review)
    {
        review.EnsureCleared();
        Nobody?.Invoke(review);
        Gates.Execute(review);
    }

    public void An_event_whose_handler_reopens_what_it_knows()
    {
        own.EnsureCleared();
        Own?.Invoke();
        Gates.Execute(own); // CII1001
    }

    public void An_event_about_another_review()
    {
        var review = new ServerReview();
        review.Approve();
        Own?.Invoke();
        Gates.Execute(review);
    }

    public void An_event_raised_by_a_helper(ServerReview review)
    {
        review.EnsureCleared();
        Raise(review);
        Gates.Execute(review); // CII1001
    }

    public void A_field_that_always_reopens(ServerReview review)
    {
        review.EnsureCleared();
        fixedStep(review);
        Gates.Execute(review); // CII1001
    }

    public void A_field_that_only_looks(ServerReview review)
    {
        review.EnsureCleared();
        noted?.Invoke(review);
        Gates.Execute(review);
    }

    public void A_gain_is_not_taken_for_granted(ServerReview review)
    {
        Approving(review);
        Gates.Execute(review); // CII1001
    }

    public void A_test_is_not_taken_for_granted(ServerReview review)
    {
        if (Test(review))
            Gates.Execute(review); // CII1001
    }

    public void Checked_after_the_event(ServerReview review)
    {
        Seen?.Invoke(review);
        if (review.IsCleared)
            Gates.Execute(review);
    }

    private void Raise(ServerReview review) => Seen?.Invoke(review);

    private void Close(ServerReview review) => review.Reopen();
}

public sealed class Publisher
{
    public event EventHandler<ServerReview>? Changed;

    public Func<ServerReview, Task>? Later { get; set; }

    public void Publish(ServerReview review) => Changed?.Invoke(this, review);
}

public static class Elsewhere
{
    public static void Subscribe(Publisher publisher)
    {
        publisher.Changed += (_, review) =>
        {
            if (review.Published)
                review.Refuse();
        };
        publisher.Later = async review =>
        {
            await Task.Yield();
            review.Reopen();
        };
    }

    public static void Publishes(Publisher publisher, ServerReview review)
    {
        review.EnsureCleared();
        publisher.Publish(review);
        Gates.Execute(review); // CII1001
    }

    public static void Publishes_another(Publisher publisher)
    {
        var review = new ServerReview();
        var other = new ServerReview();
        review.Approve();
        publisher.Publish(other);
        Gates.Execute(review);
    }

    public static async Task Later(Publisher publisher, ServerReview review)
    {
        review.EnsureCleared();
        await publisher.Later!(review);
        Gates.Execute(review); // CII1001
    }
}
