// Obligations and dossiers.
using CiiGuard;

namespace Variance.Obligations;

[ReviewDossier]
public class Dossier
{
    [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; }
}

[ReviewDossier]
public class LargeDossier : Dossier
{
    [DossierItem(DossierDocument.NationalSecurityImpactReport)] public string? Report { get; set; }
    [SubmitsDossier] public virtual void Hand() { }
}

public class LargerDossier : LargeDossier
{
    [DossierItem(DossierDocument.ProcurementDocuments)] public string? Documents { get; set; }
    [SubmitsDossier] public override void Hand() { }
}

public abstract class Terms
{
    [RequiresObligations(SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram)] public virtual void Use() { }
    public virtual void Plain() { }
    [AddsObligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram)] public virtual void Add() { }
    [return: AddsObligation(SupplierObligation.CooperateWithReview)] public virtual Terms With() => this;
    [RemovesObligation(SupplierObligation.CooperateWithReview)] public virtual void Drop() { }
    public virtual void Strike(SupplierObligation obligation) { }
    [ObligationCheck(SupplierObligation.CooperateWithReview)] public virtual bool Cooperates => true;
    [ObligationCheck] public virtual bool IsWhole => true;
    [DossierCheck] public virtual bool IsComplete(Dossier dossier) => true;
    public virtual void Submit(Dossier dossier) { }
    [SubmitsDossier] public virtual void File(Dossier dossier) { }
}

public class Wrong : Terms
{
    [RequiresObligations] public override void Use() { } // CII9004
    [RequiresObligations(SupplierObligation.NoMaliciousProgram)] public override void Plain() { } // CII9004
    [AddsObligation(SupplierObligation.CooperateWithReview)] public override void Add() { } // CII9004
    [return: AddsObligation(SupplierObligation.NoMaliciousProgram)] public override Terms With() => this; // CII9004
    [RemovesObligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram)] public override void Drop() { } // CII9004
    public override void Strike([RemovesObligation] SupplierObligation obligation) { } // CII9004
    [ObligationCheck(SupplierObligation.NoMaliciousProgram)] public override bool Cooperates => true; // CII9004
    [ObligationCheck(When = false)] public override bool IsWhole => true; // CII9004
    [SubmitsDossier] public override void Submit(Dossier dossier) { } // CII9004
}

public class Right : Terms
{
    [RequiresObligations(SupplierObligation.NoMaliciousProgram)] public override void Use() { }
    [AddsObligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram, SupplierObligation.RemedyAndReportFlaws)] public override void Add() { }
    [AddsObligation(SupplierObligation.CooperateWithReview)] public override void Plain() { }
    [return: AddsObligation(SupplierObligation.CooperateWithReview)] public override Terms With() => this;
    public override void Drop() { }
    public override void Strike([AddsObligation] SupplierObligation obligation) { }
    [ObligationCheck(SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram)] public override bool Cooperates => true;
    [ObligationCheck] public override bool IsWhole => true;
    [DossierCheck] public override bool IsComplete(Dossier dossier) => true;
    [SubmitsDossier] public override void File(Dossier dossier) { }
}
