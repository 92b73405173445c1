using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.DelegateConversions;

public sealed class Clauses
{
    [AddsObligation(SupplierObligation.CooperateWithReview)] public void AddCooperation() => Office.Note("cooperation");

    [RequiresObligations] public void Close() => Office.Note("closed");

    [RequiresObligations(SupplierObligation.CooperateWithReview)] public void Send() => Office.Note("sent");

    public void Look() => Office.Note("looked");
}

public static class ClauseNeeds
{
    public static void Send([RequiresObligations(SupplierObligation.CooperateWithReview)] Clauses clauses) => clauses.Send();
}

public delegate void NeedsClauses([RequiresObligations] Clauses clauses);

public delegate void NeedsCooperation([RequiresObligations(SupplierObligation.CooperateWithReview)] Clauses clauses);

[ReviewDossier]
public sealed class File
{
    [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; }

    [DossierItem(DossierDocument.NationalSecurityImpactReport)] public string? Report { get; set; }

    [DossierItem(DossierDocument.ProcurementDocuments)] public string? Procurement { get; set; }

    [DossierItem(DossierDocument.ProcurementAgreements)] public string? Agreements { get; set; }

    [DossierItem(DossierDocument.ContractToBeSigned)] public string? Contract { get; set; }

    [SubmitsDossier] public void Submit() => Office.Note("submitted");
}

public static class Window
{
    [SubmitsDossier] public static void Receive(File file) => file.Submit();
}

public static class OtherNeeds
{
    public static Action A_member_that_needs_obligations(Clauses clauses) => clauses.Close; // CII1012

    public static Action A_member_that_needs_one_obligation(Clauses clauses) => clauses.Send; // CII1012

    public static Action<Clauses> A_parameter_that_needs_an_obligation() => ClauseNeeds.Send; // CII1012

    public static NeedsClauses A_delegate_with_a_stronger_need() => ClauseNeeds.Send;

    public static NeedsCooperation A_delegate_with_the_same_need() => ClauseNeeds.Send;

    public static Action A_member_that_adds_one(Clauses clauses) => clauses.AddCooperation;

    public static Action A_member_that_looks(Clauses clauses) => clauses.Look;

    public static Action A_submission(File file) => file.Submit; // CII1012

    public static Action<File> A_submission_of_a_parameter() => Window.Receive; // CII1012

    public static Action A_lambda_with_a_submission(File file) => () => file.Submit(); // CII3002

    public static Action A_lambda_with_a_need(Clauses clauses) => () => clauses.Close(); // CII2002

    public static void A_delegate_with_a_need_is_called(NeedsClauses close)
    {
        close(new Clauses()); // CII2002
    }
}

public static class Positions
{
    public static event Action? Happened;

    public static Action? Field;

    public static void An_argument(ServerContract contract)
    {
        Take(contract.Execute); // CII1012
    }

    public static Action A_return(ServerContract contract)
    {
        return contract.Execute; // CII1012
    }

    public static void A_subscription(ServerContract contract)
    {
        Happened += contract.Execute; // CII1012
    }

    public static void An_end_of_a_subscription(ServerContract contract)
    {
        Happened -= contract.Execute;
    }

    public static void A_cast(ServerContract contract)
    {
        var run = (Action)contract.Execute; // CII1012
        Take(run);
    }

    public static void A_cast_to_object(ServerContract contract)
    {
        object run = (Action)contract.Execute; // CII1012
        Office.Note(run.ToString()!);
    }

    public static void A_natural_type(ServerContract contract)
    {
        var run = contract.Execute; // CII1012
        Office.Note(run.ToString()!);
    }

    public static void As_a_delegate(ServerContract contract)
    {
        Delegate run = contract.Execute; // CII1012
        Office.Note(run.ToString()!);
    }

    public static void A_conditional(ServerContract contract, bool which)
    {
        Action run = which ? contract.Execute : contract.GoLive; // CII1012 CII1012
        Take(run);
    }

    public static void A_fallback(ServerContract contract)
    {
        Field = Field ?? contract.Execute; // CII1012
    }

    public static void A_fallback_assignment(ServerContract contract)
    {
        Field ??= contract.Execute; // CII1012
    }

    public static void A_collection_expression(ServerContract contract)
    {
        Action[] runs = [contract.Execute, () => Office.Note("note")]; // CII1012
        Take(runs[0]);
    }

    public static void A_list(ServerContract contract)
    {
        var runs = new List<Action> { contract.Execute }; // CII1012
        Take(runs[0]);
    }

    public static void A_dictionary(ServerContract contract)
    {
        var runs = new Dictionary<string, Action> { ["execute"] = contract.Execute }; // CII1012
        Take(runs["execute"]);
    }

    public static Action A_switch_arm(ServerContract contract, int kind) => kind switch
    {
        0 => contract.Execute, // CII1012
        _ => contract.EnsureReviewed,
    };

    public static void A_creation(ServerContract contract)
    {
        var run = new Action(contract.Execute); // CII1012
        Take(run);
    }

    public static void A_tuple(ServerContract contract)
    {
        (Action Run, int Number) pair = (contract.Execute, 7); // CII1012
        Take(pair.Run);
    }

    public static IEnumerable<Action> A_yield(ServerContract contract)
    {
        yield return contract.Execute; // CII1012
    }

    public static void A_setter(ServerContract contract)
    {
        Field = contract.Execute; // CII1012
    }

    public static void An_initializer(ServerContract contract)
    {
        var holder = new Holder { Run = contract.Execute }; // CII1012
        Take(holder.Run!);
    }

    public static void A_default_of_a_lambda(ServerContract contract)
    {
        Func<Action> get = () => contract.Execute; // CII1012
        Take(get());
    }

    public static Func<Task> A_task(ServerContract contract) => contract.ExecuteAsync; // CII1012

    public static string A_name(ServerContract contract) => nameof(contract.Execute) + nameof(ServerContract.Execute);

    public static void In_a_query(List<ServerContract> contracts)
    {
        contracts.ForEach(Gates.ExecuteContract); // CII1012
    }

    public static void In_a_query_that_is_filtered(List<ServerContract> contracts)
    {
        contracts.Where(c => c.CanExecute).ToList().ForEach(Gates.ExecuteContract); // CII1012
    }

    private static void Take(Action action) => Office.Note(action.ToString()!);
}

public sealed class Holder
{
    public Action? Run { get; set; }
}

public abstract class Base
{
    [ExecutesContract] public abstract void Execute(ServerReview review);
}

public sealed class Derived : Base
{
    public override void Execute(ServerReview review) => Office.Note(review.Number);

    public Action<ServerReview> Of_the_override() => Execute; // CII1012
}
