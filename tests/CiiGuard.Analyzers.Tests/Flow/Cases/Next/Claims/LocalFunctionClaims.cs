using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.LocalClaims;

/// <summary>What a local function promises by its attributes is what its callers rely on, so its body has to keep it like that of a member.</summary>
public static class LocalFunctionClaims
{
    public static void Ensures_nothing(ServerReview review)
    {
        Ensure(review);
        Gates.Execute(review);

        static void Ensure([EnsuresReview(ReviewStates.Cleared)] ServerReview given) // CII1007
        {
            _ = given.Number;
        }
    }

    public static void Ensures(ServerReview review)
    {
        Ensure(review);
        Gates.Execute(review);

        static void Ensure([EnsuresReview(ReviewStates.Cleared)] ServerReview given) => given.EnsureCleared();
    }

    public static void Does_not_preserve(ServerReview review)
    {
        review.EnsureCleared();
        Look(review);

        [PreservesReview]
        static void Look(ServerReview given) => given.Reopen(); // CII1007
    }

    public static void Preserves(ServerReview review)
    {
        review.EnsureCleared();
        Look(review);
        Gates.Execute(review);

        [PreservesReview]
        static void Look(ServerReview given) => _ = given.Number;
    }

    public static void Nobody_calls_it(ServerReview review)
    {
        _ = review.Number;

        [PreservesReview]
        static void Look(ServerReview given) => given.Reopen(); // CII1007
    }

    public static void Inside_another(ServerReview review)
    {
        Outer(review);

        static void Outer(ServerReview given)
        {
            Inner(given);
            Gates.Execute(given);

            static void Inner([EnsuresReview(ReviewStates.Cleared)] ServerReview last) // CII1007
            {
                if (last.Number.Length > 3)
                    last.EnsureCleared();
            }
        }
    }
}
