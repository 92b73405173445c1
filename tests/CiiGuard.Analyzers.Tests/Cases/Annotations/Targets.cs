// What an attribute speaks of: the owner, a parameter, the result, or what Of names.
using CiiGuard;

namespace Misuse.Targets;

[ReviewSubject]
public class Review
{
    [ReviewStatus] public ReviewState State { get; private set; }
    [RestoresReview] public Review(ReviewState stored) => State = stored;
    public Review() { }
    [RestoresReview] public static Review Load() => new();
}

public class Plain
{
    [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => true; // CII9017
    [ReviewTransition(ReviewStates.Passed)] public void Pass() { } // CII9017
    [RequiresReview(ReviewStates.Cleared)] public void Need() { } // CII9017
    [RequiresReview(ReviewStates.Cleared)] public int Number { get; set; } // CII9017
    [RequiresReview(ReviewStates.Cleared)] public int Field; // CII9017
    [EnsuresReview(ReviewStates.Cleared)] public void Ensure() { } // CII9017
    [return: EnsuresReview(ReviewStates.Cleared)] public string Name() => ""; // CII9017
    public void Take([RequiresReview(ReviewStates.Cleared)] string review) { } // CII9017
    public int this[[RequiresReview(ReviewStates.Cleared)] int review] => review; // CII9017
    [RestoresReview] public void Restore() { }

    [RequiresReview(ReviewStates.Cleared)] public Review? Review { get; set; }
    [RequiresReview(ReviewStates.Cleared)] public Review? Kept;
    [RequiresReview(ReviewStates.Cleared)] public void NeedOf(Review review) { }
    [EnsuresReview(ReviewStates.Cleared)] public Review Find() => new();
    [EnsuresReview(ReviewStates.Cleared)] public Task<Review> FindAsync() => null!;
    [ReviewCheck(ReviewStates.Cleared)] public static bool Check(Review review) => true;
    public void TakeAll([RequiresReview(ReviewStates.Cleared)] IReadOnlyList<Review> reviews) { }
    public void TakeAny<T>([RequiresReview(ReviewStates.Cleared)] T review) { }
    [return: EnsuresReview(ReviewStates.Cleared)] public IEnumerable<Review> All() => [];
    [RestoresReview] public void Refill() { }
}

public class Empty
{
    [RestoresReview] public void Restore(int stored) { } // CII9018
    [RestoresReview] public Empty() { } // CII9018
    [RestoresReview] public List<Review> Load() => [];
    [RestoresReview] public void Fill(Review review) { }
}

public interface IAnything
{
    [ReviewCheck(ReviewStates.Cleared)] bool IsCleared { get; }
    [RequiresReview(ReviewStates.Cleared)] void Need();
}

public class Contract
{
    [GoverningReview] public required Review Review { get; init; }
    public Review Other => Review;
    public string Name => "";
    private Contract? Parent { get; }

    [RequiresReview(ReviewStates.Cleared)] public void Pay() { }
    [RequiresReview(ReviewStates.Cleared, Of = nameof(Other))] public void Ship() { }
    [RequiresReview(ReviewStates.Cleared, Of = nameof(Parent))] public void Renew() { }
    [RequiresReview(ReviewStates.Cleared, Of = nameof(review))] public void Add(Review review) { }
    [RequiresReview(ReviewStates.Cleared, Of = null)] public void Null() { }
    [ReviewCheck(ReviewStates.Cleared, Of = nameof(Other))] public bool Check => true;
    public void Take([RequiresReview(ReviewStates.Cleared, Of = nameof(Other))] Contract contract) { }
    [return: EnsuresReview(ReviewStates.Cleared, Of = nameof(Other))] public Contract Get() => this;
    public void TakeAny<T>([RequiresReview(ReviewStates.Cleared, Of = "Anything")] T contract) { }

    [RequiresReview(ReviewStates.Cleared, Of = "Othre")] public void Typo() { } // CII9007
    [RequiresReview(ReviewStates.Cleared, Of = "")] public void Blank() { } // CII9007
    [RequiresReview(ReviewStates.Cleared, Of = nameof(Name))] public void Text() { } // CII9007
    [RequiresReview(ReviewStates.Cleared, Of = nameof(Ship))] public void Method() { } // CII9007
    [RequiresReview(ReviewStates.Cleared, Of = nameof(number))] public void Parameter(int number) { } // CII9007
    [ReviewCheck(ReviewStates.Cleared, Of = "Review.State")] public bool Path => true; // CII9007
    public void TakeTypo([RequiresReview(ReviewStates.Cleared, Of = "Othre")] Contract contract) { } // CII9007
    [return: EnsuresReview(ReviewStates.Cleared, Of = "Othre")] public Contract GetTypo() => this; // CII9007
    [RequiresReview(ReviewStates.Cleared, Of = nameof(Other))] public static void Shared() { } // CII9007
}

public class DerivedContract : Contract
{
    [RequiresReview(ReviewStates.Cleared, Of = nameof(Other))] public void Inherited() { }
}

public class Governed
{
    [GoverningReview] public Contract? Contract { get; }
    [GoverningReview] private readonly Review? _review;
    [GoverningReview] public string Number { get; } = ""; // CII9008
    [GoverningReview] public List<Review> Reviews { get; } = []; // CII9008
    [GoverningReview] public Review Written { set { } } // CII9008
    [GoverningReview] private readonly object _any = new(); // CII9008
    public object? Any => _review ?? _any;
}

public class GovernedBy<TReview>
{
    [GoverningReview] public required TReview Review { get; init; }
}

public class Endless
{
    [GoverningReview] public Endless? Next { get; } // CII9008
}
