using CiiGuard;

namespace Procurement.Cases.GoverningPaths;

public static class StaticFields
{
    private static readonly ServerContract Fixed = new(new ServerReview());
    private static ServerContract current = new(new ServerReview());

    public static void Fixed_with_a_check()
    {
        if (Fixed.Review.IsCleared)
            Fixed.Execute();
    }

    public static void Fixed_without_a_check()
    {
        Fixed.Execute(); // CII1001
    }

    public static void Fixed_with_a_check_of_another()
    {
        if (current.CanExecute)
            Fixed.Execute(); // CII1001
    }

    public static void Current_with_a_check()
    {
        if (current.CanExecute)
            current.Execute();
    }

    public static void Current_replaced_after_the_check(ServerContract other)
    {
        if (!current.CanExecute)
            return;

        current = other;
        current.Execute(); // CII1001
    }

    public static void Current_replaced_by_a_checked_one(ServerContract other)
    {
        if (!other.CanExecute)
            return;

        current = other;
        current.Execute();
    }

    public static void Current_kept_in_a_local()
    {
        var contract = current;
        if (contract.CanExecute)
            contract.Execute();
    }

    public static void Current_replaced_by_a_call(ServerContract other)
    {
        if (!current.CanExecute)
            return;

        Replace(other);
        current.Execute(); // CII1001
    }

    public static void Fixed_after_a_call_that_replaces_current(ServerContract other)
    {
        if (!Fixed.CanExecute)
            return;

        Replace(other);
        Fixed.Execute();
    }

    private static void Replace(ServerContract other) => current = other;
}

public static class Calls
{
    public static void Executes_what_a_call_returned(IRegister register)
    {
        register.FindContract("7").Execute(); // CII1001
    }

    public static void Checks_one_call_and_executes_another(IRegister register)
    {
        if (register.FindContract("7").CanExecute)
            register.FindContract("7").Execute(); // CII1001
    }

    public static void Keeps_what_the_call_returned(IRegister register)
    {
        var contract = register.FindContract("7");
        if (contract.CanExecute)
            contract.Execute();
    }

    public static void Calls_again_after_the_check(IRegister register)
    {
        var contract = register.FindContract("7");
        if (!contract.CanExecute)
            return;

        contract = register.FindContract("8");
        contract.Execute(); // CII1001
    }

    public static void Makes_a_new_one_on_each_read()
    {
        if (Draft.CanExecute)
            Draft.Execute(); // CII1001
    }

    private static ServerContract Draft => new(new ServerReview());
}

/// <summary>A contract that acts on itself.</summary>
public sealed class SelfDrivenContract
{
    public SelfDrivenContract(ServerReview review) => Review = review;

    [GoverningReview] public ServerReview Review { get; }

    [ExecutesContract] public void Execute() => Office.Note("executed");

    public void Starts_where_cleared()
    {
        if (Review.IsCleared)
            Execute();
    }

    public void Starts_blindly() => Execute(); // CII1001

    public void Starts_blindly_by_this() => this.Execute(); // CII1001

    public void Starts_after_a_check_by_this()
    {
        if (this.Review.IsCleared)
            this.Execute();
    }

    public void Starts_after_a_check_by_this_only_once()
    {
        if (this.Review.IsCleared)
            Execute();
    }

    public void Starts_another(SelfDrivenContract other)
    {
        if (Review.IsCleared)
            other.Execute(); // CII1001
    }

    public void Starts_this_after_checking_another(SelfDrivenContract other)
    {
        if (other.Review.IsCleared)
            Execute(); // CII1001
    }

    public void Starts_after_a_guard()
    {
        Review.EnsureCleared();
        Execute();
    }

    public void Starts_after_an_approval_of_a_local()
    {
        var review = Review;
        review.Approve();
        Execute();
    }
}

/// <summary>Holds a contract in its fields.</summary>
public sealed class ContractDesk
{
    private readonly ServerContract contract;
    private ServerContract draft;

    public ContractDesk(ServerContract contract, ServerContract draft)
    {
        this.contract = contract;
        this.draft = draft;
    }

    public void Executes_where_cleared()
    {
        if (contract.CanExecute)
            contract.Execute();
    }

    public void Executes_without_a_check()
    {
        contract.Execute(); // CII1001
    }

    public void Executes_the_draft_where_cleared()
    {
        if (draft.Review.IsCleared)
            draft.Execute();
    }

    public void Executes_the_draft_where_the_contract_is_cleared()
    {
        if (contract.CanExecute)
            draft.Execute(); // CII1001
    }

    public void Replaces_the_draft_after_the_check(ServerContract other)
    {
        if (!draft.CanExecute)
            return;

        draft = other;
        draft.Execute(); // CII1001
    }

    public void Replaces_the_draft_by_the_checked_contract()
    {
        contract.EnsureReviewed();
        draft = contract;
        draft.Execute();
    }

    public void Replaces_the_draft_of_another_desk(ContractDesk other, ServerContract contractOfOther)
    {
        if (!draft.CanExecute)
            return;

        other.draft = contractOfOther;
        draft.Execute(); // CII1001
    }

    public void Executes_the_contract_of_another_desk(ContractDesk other)
    {
        if (contract.CanExecute)
            other.contract.Execute(); // CII1001
    }
}
