using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.MethodGroups;

public delegate void NeedsCleared([RequiresReview(ReviewStates.Cleared)] ServerReview review);

public static class Conversions
{
    public static Action A_gate_becomes_an_action(ServerContract contract) => contract.Execute; // CII1012

    public static Action<ServerReview> A_need_of_a_parameter_gets_lost() => ReviewGuards.Archive; // CII1012

    public static Action<ServerContract> A_static_gate_becomes_an_action() => Gates.ExecuteContract; // CII1012

    public static Func<string> A_need_of_a_receiver_gets_lost(ServerReview review) => review.PrintCertificate; // CII1012

    public static void A_gate_in_a_variable(ServerContract contract)
    {
        Action run = contract.Execute; // CII1012
        Office.Note(run.ToString()!);
    }

    public static void A_gate_as_an_argument(List<ServerContract> contracts)
    {
        contracts.ForEach(Gates.ExecuteContract); // CII1012
    }

    public static Action A_guard_may_become_an_action(ServerReview review) => review.EnsureCleared;

    public static Action A_transition_without_an_origin_may_become_an_action(ServerReview review) => review.Reopen;

    public static Func<ServerReview, bool> A_check_may_become_a_function() => ReviewGuards.HasPassed;

    public static string A_name_is_no_conversion(ServerContract contract) => nameof(contract.Execute);

    public static NeedsCleared A_delegate_with_the_same_need() => ReviewGuards.Archive;

    public static void A_delegate_with_a_need_is_called_without_a_check(NeedsCleared archive, ServerReview review)
    {
        archive(review); // CII1005
    }

    public static void A_delegate_with_a_need_is_called_with_a_check(NeedsCleared archive, ServerReview review)
    {
        if (review.IsCleared)
            archive(review);
    }
}

public sealed class Desk
{
    public event Action? Closed;

    public void A_gate_becomes_a_handler(ServerContract contract)
    {
        Closed += contract.Execute; // CII1012
    }

    public void A_note_becomes_a_handler()
    {
        Closed += () => Office.Note("closed");
    }

    public void A_lambda_with_a_gate_becomes_a_handler(ServerContract contract)
    {
        contract.EnsureReviewed();
        Closed += () => contract.Execute(); // CII1001
    }

    public void A_lambda_with_a_check_becomes_a_handler(ServerContract contract)
    {
        Closed += () =>
        {
            if (contract.CanExecute)
                contract.Execute();
        };
    }

    public void Close() => Closed?.Invoke();
}
