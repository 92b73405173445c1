// Results that can prove, and conditions that fit them.
using System.Diagnostics.CodeAnalysis;
using CiiGuard;

namespace Misuse.Conditions;

public enum Light { Red, Green }

public readonly struct Verdict
{
    public static bool operator true(Verdict verdict) => true;
    public static bool operator false(Verdict verdict) => false;
}

[ReviewSubject]
public class Review
{
    [ReviewStatus] public ReviewState State { get; private set; }

    [ReviewCheck(ReviewStates.Cleared)] public bool Bool => true;
    [ReviewCheck(ReviewStates.Cleared)] public bool? Maybe => true;
    [ReviewCheck(ReviewStates.Cleared, When = Light.Green)] public Light Lamp() => Light.Green;
    [ReviewCheck(ReviewStates.Cleared, When = Light.Green)] public Light? MaybeLight => null;
    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public string? Certificate => null;
    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public Task<string?> CertificateAsync() => null!;
    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public int? Number => null;
    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] [return: MaybeNull] public string Text() => null;
    [ReviewCheck(ReviewStates.Cleared)] public async Task<bool> BoolAsync() { await Task.Yield(); return true; }
    [ReviewCheck(ReviewStates.Cleared)] public ValueTask<bool> ValueAsync() => default;
    [ReviewCheck(ReviewStates.Cleared)] public Verdict Verdict() => default;
    [ReviewCheck(ReviewStates.Cleared, When = false, WhenNotNull = false)] public bool IsOpen => true;
    [ReviewCheck(ReviewStates.Cleared, When = null)] public bool WhenNull => true;
    [ReviewCheck(ReviewStates.Cleared)] public readonly bool Field;

    [ReviewCheck(ReviewStates.Cleared)] public void Nothing() { } // CII9002
    [ReviewCheck(ReviewStates.Cleared)] public Task NothingAsync() => Task.CompletedTask; // CII9002
    [ReviewCheck(ReviewStates.Cleared)] public int Count => 0; // CII9002
    [ReviewCheck(ReviewStates.Cleared)] public string Name => ""; // CII9002
    [ReviewCheck(ReviewStates.Cleared)] public System.DateTime When() => default; // CII9002
    [ReviewCheck(ReviewStates.Cleared)] public bool Written { set { } } // CII9002

    [ReviewCheck(ReviewStates.Cleared)] public Light NoWhen() => Light.Green; // CII9009
    [ReviewCheck(ReviewStates.Cleared)] public string? NoWhenNotNull => null; // CII9009
    [ReviewCheck(ReviewStates.Cleared, When = true)] public Light BoolForEnum() => Light.Green; // CII9009
    [ReviewCheck(ReviewStates.Cleared, When = Light.Green)] public bool EnumForBool => true; // CII9009
    [ReviewCheck(ReviewStates.Cleared, When = ReviewState.Passed)] public Light OtherEnum => default; // CII9009
    [ReviewCheck(ReviewStates.Cleared, When = 1)] public Light NumberForEnum => default; // CII9009
    [ReviewCheck(ReviewStates.Cleared, When = "yes")] public bool TextForBool => true; // CII9009
    [ReviewCheck(ReviewStates.Cleared, When = typeof(bool))] public bool TypeForBool => true; // CII9009
    [ReviewCheck(ReviewStates.Cleared, When = new[] { true })] public bool ListForBool => true; // CII9009
    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public bool NeverNull => true; // CII9009
    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public string NotNullable => ""; // CII9009
    [ReviewCheck(ReviewStates.Cleared, When = true, WhenNotNull = true)] public bool? Both => true; // CII9009

    [ReviewTransition(ReviewStates.Passed, When = true)] public bool TryPass() => true;
    [ReviewTransition(ReviewStates.Passed, When = Light.Green)] public Task<Light> RuleAsync() => null!;
    [ReviewTransition(ReviewStates.Passed, When = true)] public void Pass() { } // CII9009
    [ReviewTransition(ReviewStates.Passed, When = true)] public Task PassAsync() => Task.CompletedTask; // CII9009
    [EnsuresReview(ReviewStates.Passed, When = true)] public int Ensure() => 1; // CII9009
    [EnsuresReview(ReviewStates.Passed, When = 1)] public int EnsureNumber() => 1;
    public bool Flag { get; [ReviewTransition(ReviewStates.Passed, When = true)] set; } // CII9009
    public static bool TryFind([EnsuresReview(ReviewStates.Cleared, When = true)] out Review? review) => (review = null) is null;
    public static void Find([EnsuresReview(ReviewStates.Cleared, When = true)] out Review? review) => review = null; // CII9009
    [return: EnsuresReview(ReviewStates.Cleared, WhenNotNull = true)] public static Review? Find() => null;
    public static T Of<T>([ReviewCheck(ReviewStates.Cleared, When = 3)] Review review) => default!;
    public static object Any([ReviewCheck(ReviewStates.Cleared, When = 3)] Review review) => 3;
}

public delegate bool Guard([ReviewCheck(ReviewStates.Cleared)] Review review);

public delegate void Action([ReviewCheck(ReviewStates.Cleared)] Review review); // CII9002

public class ObligationChecks
{
    [ObligationCheck] public bool All => true;
    [ObligationCheck] public Task<bool> AllAsync() => null!;
    [ObligationCheck] public int Count => 0; // CII9023
    [ObligationCheck] public bool? Maybe => null; // CII9023
    [ObligationCheck] public void Check() { } // CII9023
    [ObligationCheck] public bool Written { set { } } // CII9023
}

public static class Functions
{
    public static bool Run(Review review)
    {
        return IsCleared(review) && Number(review) > 0 && new[] { review }.Any(([ReviewCheck(ReviewStates.Cleared)] r) => r.Bool);

        static bool IsCleared([ReviewCheck(ReviewStates.Cleared)] Review other) => other.Bool;

        static int Number([ReviewCheck(ReviewStates.Cleared)] Review other) => 1; // CII9002
    }

    public static Func<Review, int> Lambda() => ([ReviewCheck(ReviewStates.Cleared)] Review r) => 1; // CII9002
}
