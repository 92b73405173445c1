using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.TypedStates;

[ReviewSubject(Stable = ReviewStates.Any)]
public abstract class TypedReview
{
    [ReviewStatus]
    public abstract ReviewState Status { get; }

    [ReviewCheck(ReviewStates.Cleared)]
    public bool IsCleared => Status.IsIn(ReviewStates.Cleared);
}

[ReviewSubject(Initial = ReviewState.Declared, Only = ReviewStates.Declared)]
public sealed class Declared : TypedReview
{
    public override ReviewState Status => ReviewState.Declared;

    [MovesOn]
    public UnderPreliminaryReview Open(string document) => new();

    [MovesOn]
    public NotRequired DecideNoReview(string document) => new();

    [MovesOn]
    public Declared RequestSupplement() => new();

    [MovesOn]
    public async Task<UnderPreliminaryReview> OpenAsync(string document)
    {
        await Task.Yield();
        return new();
    }
}

[ReviewSubject(Initial = ReviewState.PreliminaryReview, Only = ReviewStates.PreliminaryReview)]
public sealed class UnderPreliminaryReview : TypedReview
{
    public override ReviewState Status => ReviewState.PreliminaryReview;
}

[ReviewSubject(Initial = ReviewState.ReviewNotRequired, Only = ReviewStates.ReviewNotRequired)]
public sealed class NotRequired : TypedReview
{
    public override ReviewState Status => ReviewState.ReviewNotRequired;

    [MovesOn]
    public Declared Reopen() => new();
}

public sealed class TypedContract
{
    [GoverningReview]
    public TypedReview Review { get; set; } = null!;

    [ExecutesContract]
    public void Execute()
    {
    }
}

public sealed class ClearedContract
{
    [GoverningReview]
    public NotRequired Review { get; set; } = null!;

    [ExecutesContract]
    public void Execute()
    {
    }
}

public static class Steps
{
    public static TypedReview Each_step_from_what_the_last_one_returned(Declared declared)
    {
        var again = declared.RequestSupplement();
        return again.Open("notice");
    }

    public static void A_second_step_from_the_same_object(Declared declared)
    {
        declared.Open("notice");
        declared.DecideNoReview("notice"); // CII1011
    }

    public static void A_second_step_on_one_path_only(Declared declared, bool asks)
    {
        if (asks)
            declared.RequestSupplement();
        declared.Open("notice"); // CII1011
    }

    public static void One_step_on_each_path(Declared declared, bool needed)
    {
        if (needed)
            declared.Open("notice");
        else
            declared.DecideNoReview("notice");
    }

    public static void A_step_in_a_loop(Declared declared, int times)
    {
        for (var i = 0; i < times; i++)
            declared.RequestSupplement(); // CII1011
    }

    public static Declared A_variable_that_follows_the_review(Declared declared, int times)
    {
        for (var i = 0; i < times; i++)
            declared = declared.RequestSupplement();
        return declared;
    }

    public static void Another_name_of_the_same_object(Declared declared)
    {
        var other = declared;
        other.Open("notice");
        declared.Open("notice"); // CII1011
    }

    public static void Two_reviews(Declared first, Declared second)
    {
        first.Open("notice");
        second.Open("notice");
    }

    public static void Through_a_helper(Declared declared)
    {
        OpenFor(declared);
        declared.DecideNoReview("notice"); // CII1011
    }

    public static async Task Awaited(Declared declared)
    {
        await declared.OpenAsync("notice");
        declared.DecideNoReview("notice"); // CII1011
    }

    public static void A_step_that_failed(Declared declared)
    {
        try
        {
            declared.Open("notice");
        }
        catch (System.InvalidOperationException)
        {
            return;
        }
    }

    private static void OpenFor(Declared declared) => declared.Open("notice");
}

public static class Storage
{
    [RestoresReview]
    public static TypedReview Load(int state) => state switch
    {
        0 => new Declared(),
        1 => new UnderPreliminaryReview(),
        _ => new NotRequired(),
    };

    [RestoresReview]
    public static bool TryLoad(int state, out TypedReview? review)
    {
        review = state < 3 ? Load(state) : null;
        return review is not null;
    }

    public static TypedReview One_of_several(bool first, bool second)
    {
        TypedReview review = first ? new Declared() : second ? new UnderPreliminaryReview() : new NotRequired();
        new TypedContract { Review = review }.Execute(); // CII1001
        return review;
    }

    public static void Two_that_are_cleared(bool first)
    {
        TypedReview review = first ? new Declared().DecideNoReview("notice") : new NotRequired();
        new TypedContract { Review = review }.Execute();
    }
}

public static class Gates
{
    public static void The_type_is_the_proof(NotRequired review)
    {
        var contract = new ClearedContract { Review = review };
        contract.Execute();
    }

    public static void A_contract_that_holds_only_a_cleared_state(ClearedContract contract) => contract.Execute();

    public static void A_contract_of_any_state(TypedContract contract) => contract.Execute(); // CII1001

    public static void A_type_pattern(TypedContract contract)
    {
        if (contract.Review is NotRequired)
            contract.Execute();
    }

    public static void A_type_pattern_of_a_state_that_is_not_cleared(TypedContract contract)
    {
        if (contract.Review is Declared)
            contract.Execute(); // CII1001
    }

    public static void A_switch_on_the_type(TypedContract contract)
    {
        switch (contract.Review)
        {
            case NotRequired:
                contract.Execute();
                break;
            case UnderPreliminaryReview:
                contract.Execute(); // CII1001
                break;
        }
    }

    public static void A_check_of_the_base(TypedContract contract)
    {
        if (contract.Review.IsCleared)
            contract.Execute();
    }

    public static async Task A_check_before_an_await(TypedReview review)
    {
        var contract = new TypedContract { Review = review };
        if (!review.IsCleared)
            return;
        await Task.Delay(1);
        review.ToString();
        contract.Execute();
    }

    public static void A_state_that_was_left(NotRequired review)
    {
        var contract = new ClearedContract { Review = review };
        review.Reopen();
        contract.Execute(); // CII1001
    }

    public static void The_next_state_is_what_counts(Declared declared)
    {
        var contract = new TypedContract { Review = declared.DecideNoReview("notice") };
        contract.Execute();
    }

    public static void The_next_state_is_not_cleared(Declared declared)
    {
        var contract = new TypedContract { Review = declared.Open("notice") };
        contract.Execute(); // CII1001
    }
}
