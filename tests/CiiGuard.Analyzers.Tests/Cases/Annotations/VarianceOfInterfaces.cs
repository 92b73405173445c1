// All the ways in which a member stands for that of an interface.
using CiiGuard;

namespace Variance.Interfaces;

[ReviewSubject]
public interface IReview
{
    [ReviewStatus] ReviewState Status { get; }
    [ReviewCheck(ReviewStates.Cleared)] bool IsCleared { get; }
    [RequiresReview(ReviewStates.Cleared)] void Archive();
    void Print();
    [EnsuresReview(ReviewStates.Cleared)] Task EnsureAsync();
    bool Flag { get; set; }
}

[ReviewSubject]
public class Implicit : IReview
{
    public ReviewState Status => ReviewState.Unknown;
    [ReviewCheck(ReviewStates.Passed)] public bool IsCleared => false; // CII9004
    [RequiresReview(ReviewStates.Passed)] public void Archive() { } // CII9004
    [RequiresReview(ReviewStates.Passed)] public void Print() { } // CII9004
    [EnsuresReview(ReviewStates.Cleared | ReviewStates.Ended)] public Task EnsureAsync() => Task.CompletedTask; // CII9004
    public bool Flag { get; [PutsIntoUse] set; } // CII9004
}

[ReviewSubject]
public class Explicit : IReview
{
    ReviewState IReview.Status => ReviewState.Unknown;
    [ReviewCheck(ReviewStates.Passed)] bool IReview.IsCleared => false; // CII9004
    [RequiresReview(ReviewStates.Passed)] void IReview.Archive() { } // CII9004
    [ExecutesContract] void IReview.Print() { } // CII9004
    Task IReview.EnsureAsync() => Task.CompletedTask;
    bool IReview.Flag { get; set; }

    // Members of the same names that implement nothing are free.
    [RequiresReview(ReviewStates.Passed)] public void Archive() { }
    [ReviewCheck(ReviewStates.NotPassed)] public bool IsCleared => false;
}

public interface IDefault : IReview
{
    [RequiresReview(ReviewStates.Passed)] void IReview.Archive() { } // CII9004
    [RequiresReview(ReviewStates.Any & ~ReviewStates.NotPassed)] void IReview.Print() { } // CII9004
    [EnsuresReview(ReviewStates.Passed)] Task IReview.EnsureAsync() => Task.CompletedTask;

    // Hides and does not implement.
    [RequiresReview(ReviewStates.Passed)] new void Archive();
}

public class Base
{
    [GoverningReview] public required IReview Review { get; init; }
    [ExecutesContract] public void Run() { }
    [ExecutesContract] public virtual void Go() { }
    public void Plain() { }
}

public interface IRunner
{
    [GoverningReview] IReview Review { get; }
    void Run();
    void Plain();
}

public interface IGoer
{
    void Go();
}

public class Inherits : Base, IRunner; // CII9004: the gate is not seen through the interface

public class InheritsAgain : Inherits, IRunner;

public class Overrides : Base, IGoer
{
    [ExecutesContract] public override void Go() { } // CII9004
}

public interface IStore<T>
{
    void Put([RequiresReview(ReviewStates.Cleared)] T review);
    [return: EnsuresReview(ReviewStates.Cleared)] T Get();
}

public class Store : IStore<IReview>
{
    public void Put([RequiresReview(ReviewStates.Passed)] IReview review) { } // CII9004
    [return: EnsuresReview(ReviewStates.Cleared)] public IReview Get() => null!;
}

public class Wide<T> : IStore<T> where T : IReview
{
    public void Put([RequiresReview(ReviewStates.Any)] T review) { }
    [return: EnsuresReview(ReviewStates.Any)] public T Get() => default!; // CII9004
}

public interface IMade<TSelf> where TSelf : IMade<TSelf>
{
    static abstract void Sign(IReview review);
}

public class Made : IMade<Made>
{
    [SignsContract] public static void Sign(IReview review) { } // CII9004
}

public abstract partial class PartialBase
{
    public virtual void Do(IReview review) { }
}

public partial class Part : PartialBase
{
    public override partial void Do([RequiresReview(ReviewStates.Cleared)] IReview review); // CII9004
}

public partial class Part
{
    public override partial void Do(IReview review) { }
}

public class Command : IDisposable
{
    [GoverningReview] public required IReview Review { get; init; }
    [ExecutesContract] public void Dispose() { } // CII9004: whoever disposes of it passes the gate
}
