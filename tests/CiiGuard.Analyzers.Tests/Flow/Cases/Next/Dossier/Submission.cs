using System;
using CiiGuard;

namespace Procurement.Cases.Submission;

/// <summary>The application file.</summary>
[ReviewDossier]
public sealed class ApplicationFile
{
    [DossierItem(DossierDocument.DeclarationForm), ReviewConfidential] public string? Form { get; set; }

    [DossierItem(DossierDocument.NationalSecurityImpactReport), ReviewConfidential] public string? Report { get; set; }

    [DossierItem(DossierDocument.ProcurementDocuments), ReviewConfidential] public string? Documents { get; set; }

    [DossierItem(DossierDocument.ProcurementAgreements), ReviewConfidential] public string? Agreements { get; set; }

    [DossierItem(DossierDocument.ContractToBeSigned), ReviewConfidential] public string? Contract { get; set; }

    public string Note { get; set; } = "";

    [DossierCheck] public bool IsComplete => Form != null && Report != null && Documents != null && Agreements != null && Contract != null;

    [SubmitsDossier] public void Submit() => Office.Note("submitted");

    public void AddPapers(string documents, string agreements)
    {
        Documents = documents;
        Agreements = agreements;
    }
}

/// <summary>Receives files.</summary>
public static class Counter
{
    [SubmitsDossier] public static void Accept(ApplicationFile file) => Office.Note(file.Note);
}

public static class Uses
{
    public static void Complete_by_an_initializer()
    {
        var file = new ApplicationFile { Form = "a", Report = "b", Documents = "c", Agreements = "d", Contract = "e" };
        file.Submit();
    }

    public static void Incomplete_by_an_initializer()
    {
        var file = new ApplicationFile { Form = "a", Report = "b", Documents = "c", Agreements = "d" };
        file.Submit(); // CII3002
    }

    public static void Empty()
    {
        new ApplicationFile().Submit(); // CII3002
    }

    public static void Completed_by_assignments()
    {
        var file = new ApplicationFile { Form = "a", Report = "b" };
        file.Documents = "c";
        file.Agreements = "d";
        file.Contract = "e";
        file.Submit();
    }

    public static void Completed_by_a_method()
    {
        var file = new ApplicationFile { Form = "a", Report = "b", Contract = "e" };
        file.AddPapers("c", "d");
        file.Submit();
    }

    public static void Completed_too_late()
    {
        var file = new ApplicationFile { Form = "a", Report = "b", Documents = "c", Agreements = "d" };
        file.Submit(); // CII3002
        file.Contract = "e";
    }

    public static void Completed_in_one_branch(bool signed)
    {
        var file = new ApplicationFile { Form = "a", Report = "b", Documents = "c", Agreements = "d" };
        if (signed)
            file.Contract = "e";

        file.Submit(); // CII3002
    }

    public static void Completed_with_null()
    {
        var file = new ApplicationFile { Form = "a", Report = "b", Documents = "c", Agreements = "d", Contract = null };
        file.Submit(); // CII3002
    }

    public static void Reopened_with_null()
    {
        var file = new ApplicationFile { Form = "a", Report = "b", Documents = "c", Agreements = "d", Contract = "e" };
        file.Contract = null;
        file.Submit(); // CII3002
    }

    public static void Changed_in_another_member()
    {
        var file = new ApplicationFile { Form = "a", Report = "b", Documents = "c", Agreements = "d", Contract = "e" };
        file.Note = "urgent";
        file.Form = "f";
        file.Submit();
    }

    public static void Unknown(ApplicationFile file)
    {
        file.Submit(); // CII3002
    }

    public static void Checked(ApplicationFile file)
    {
        if (file.IsComplete)
            file.Submit();
    }

    public static void Checked_in_the_wrong_case(ApplicationFile file)
    {
        if (!file.IsComplete)
            file.Submit(); // CII3002
    }

    public static void Checked_and_then_emptied(ApplicationFile file)
    {
        if (!file.IsComplete)
            return;

        file.Report = null;
        file.Submit(); // CII3002
    }

    public static void Checked_of_another(ApplicationFile file, ApplicationFile other)
    {
        if (other.IsComplete)
            file.Submit(); // CII3002
    }

    public static void Checked_item_by_item(ApplicationFile file)
    {
        if (file.Form is null || file.Report is null || file.Documents is null || file.Agreements is null || file.Contract is null)
            throw new InvalidOperationException();

        file.Submit();
    }

    public static void Checked_item_by_item_with_a_gap(ApplicationFile file)
    {
        if (file.Form is null || file.Report is null || file.Documents is null || file.Contract is null)
            throw new InvalidOperationException();

        file.Submit(); // CII3002
    }

    public static void Accepted_when_complete(ApplicationFile file)
    {
        if (file.IsComplete)
            Counter.Accept(file);
    }

    public static void Accepted_without_a_check(ApplicationFile file)
    {
        Counter.Accept(file); // CII3002
    }

    public static void Swallows_the_failure_to_complete(Func<string> print)
    {
        var file = new ApplicationFile { Form = "a", Report = "b", Documents = "c", Agreements = "d" };
        try
        {
            file.Contract = print();
        }
        catch (Exception)
        {
            Office.Note("failed");
        }

        file.Submit(); // CII3002
    }
}

/// <summary>Nothing of it can be missing.</summary>
[ReviewDossier]
public sealed record CertainFile(
    [property: DossierItem(DossierDocument.DeclarationForm)] string Form,
    [property: DossierItem(DossierDocument.NationalSecurityImpactReport)] string Report)
{
    [DossierItem(DossierDocument.ContractToBeSigned)] public required string Contract { get; init; }

    [SubmitsDossier] public void Submit() => Office.Note("submitted");
}

public static class CertainUses
{
    public static void A_file_that_cannot_be_incomplete(CertainFile file) => file.Submit();

    public static void A_new_one() => new CertainFile("a", "b") { Contract = "c" }.Submit();
}
