using CiiGuard;

public interface IForm
{
    [DossierItem(DossierDocument.DeclarationForm)] string Form { get; }
}

// Whoever files by a base type or an interface sees only its members, so it is held to the list like any other.
[ReviewDossier]
public interface IFile : IForm // CII3001
{
    [DossierItem(DossierDocument.NationalSecurityImpactReport)] string Report { get; }
}

// Its interface was told.
public class FileOfInterface : IFile
{
    public string Form => "…";
    public string Report => "…";
}

// Marked itself, it answers for itself: its interfaces give two documents.
[ReviewDossier]
public class MarkedAndLacking : IFile // CII3001
{
    public string Form => "…";
    string IFile.Report => "…";
}

[ReviewDossier]
public class MarkedAndComplete : IFile
{
    public string Form => "…";
    public string Report => "…";
    [DossierItem(DossierDocument.ProcurementDocuments)] public string? Documents { get; set; }
    [DossierItem(DossierDocument.ProcurementAgreements)] public string? Agreements { get; set; }
    [DossierItem(DossierDocument.ContractToBeSigned)] public string? Contract { get; set; }
}

// A base type need not be a dossier to carry documents.
public abstract class Papers<TPaper>
{
    [DossierItem(DossierDocument.ProcurementDocuments)] protected abstract TPaper Documents { get; }
    [DossierItem(DossierDocument.ProcurementAgreements)] protected virtual TPaper? Agreements { get; set; }
}

public abstract class MorePapers : Papers<string>, IForm
{
    public abstract string Form { get; }
    [DossierItem(DossierDocument.ContractToBeSigned)] public string? Contract { get; set; }
}

[ReviewDossier]
public class FromThreeLevels : MorePapers
{
    public override string Form => "…";
    protected override string Documents => "…";
    protected override string? Agreements { get; set; }
    [DossierItem(DossierDocument.NationalSecurityImpactReport)] public string? Report { get; set; }
}

[ReviewDossier]
public class WithoutReport : MorePapers // CII3001
{
    public override string Form => "…";
    protected override string Documents => "…";
}

[ReviewDossier]
public abstract class Abstract : MorePapers // CII3001
{
}

public class Derived : Abstract
{
    public override string Form => "…";
    protected override string Documents => "…";
    [DossierItem(DossierDocument.NationalSecurityImpactReport)] public string? Report { get; set; }
}
