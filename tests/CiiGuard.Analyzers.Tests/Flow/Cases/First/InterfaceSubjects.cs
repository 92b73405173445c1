using CiiGuard;

namespace Procurement.Cases.InterfaceSubjects;

public static class Direct
{
    public static void Without_a_check(IReviewFile file)
    {
        Gates.Execute(file); // CII1001
    }

    public static void With_a_check(IReviewFile file)
    {
        if (file.IsCleared)
            Gates.Execute(file);
    }

    public static void With_a_negated_check(IReviewFile file)
    {
        if (!file.IsCleared)
            Gates.Execute(file); // CII1001
    }

    public static void With_the_status(IReviewFile file)
    {
        if (file.Status == ReviewState.Passed)
            Gates.Execute(file);
    }

    public static void With_a_set_of_states(IReviewFile file)
    {
        if (file.Status.IsIn(ReviewStates.Cleared))
            Gates.Execute(file);
    }

    public static void With_a_pattern(IReviewFile file)
    {
        if (file is { Status: ReviewState.NoImpactFound or ReviewState.ReviewNotRequired })
            Gates.Execute(file);
    }

    public static void With_the_status_refused(IReviewFile file)
    {
        if (file.Status == ReviewState.NotPassed)
            Gates.Execute(file); // CII1004
    }

    public static void After_a_transition(IReviewFile file)
    {
        file.Pass();
        Gates.Execute(file);
    }

    public static void After_a_guard(IReviewFile file)
    {
        file.EnsureCleared();
        Gates.Execute(file);
    }

    public static void After_a_guard_and_a_loss(IReviewFile file)
    {
        file.EnsureCleared();
        file.Reopen();
        Gates.Execute(file); // CII1001
    }

    public static void With_a_check_of_another(IReviewFile file, IReviewFile other)
    {
        if (other.IsCleared)
            Gates.Execute(file); // CII1001
    }
}

/// <summary>A gate of an interface.</summary>
public interface ISupplyContract
{
    [GoverningReview] IReviewFile File { get; }

    [ExecutesContract] void Execute();

    [EnsuresReview(ReviewStates.Cleared, Of = nameof(File))] void EnsureReviewed();

    [ReviewCheck(ReviewStates.Cleared)] bool CanExecute { get; }
}

/// <summary>A class that has the gate from the interface.</summary>
public sealed class SupplyContract(IReviewFile file) : ISupplyContract
{
    public IReviewFile File { get; } = file;

    public bool CanExecute => File.IsCleared;

    public void Execute() => Office.Note("executed");

    public void EnsureReviewed() => File.EnsureCleared();
}

public static class Contracts
{
    public static void Without_a_check(ISupplyContract contract)
    {
        contract.Execute(); // CII1001
    }

    public static void With_a_check_of_the_contract(ISupplyContract contract)
    {
        if (contract.CanExecute)
            contract.Execute();
    }

    public static void After_a_guard_of_the_contract(ISupplyContract contract)
    {
        contract.EnsureReviewed();
        contract.Execute();
    }

    public static void With_a_check_of_another_contract(ISupplyContract contract, ISupplyContract other)
    {
        if (other.CanExecute)
            contract.Execute(); // CII1001
    }

    public static void Of_the_implementation_without_a_check(SupplyContract contract)
    {
        contract.Execute(); // CII1001
    }

    public static void Of_the_implementation_with_a_check(SupplyContract contract)
    {
        if (contract.CanExecute)
            contract.Execute();
    }

    public static void Of_the_implementation_with_a_check_of_the_review(SupplyContract contract)
    {
        if (contract.File.IsCleared)
            contract.Execute();
    }
}
