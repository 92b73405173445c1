using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>The document safe of the legal department, with access control per review.</summary>
public interface IDocumentSafe
{
    Task<DossierPaper?> FindAsync(string owner, string kind, CancellationToken cancellationToken);
}

/// <summary>Puts the application file together from what the safe holds. Whether that is enough is asked where the file is handed in.</summary>
public sealed class DossierClerk(IDocumentSafe safe)
{
    public async Task<ReviewDossier> CompileAsync(string fileNumber, string contractNumber, CancellationToken cancellationToken) =>
        new(fileNumber)
        {
            DeclarationForm = await safe.FindAsync(fileNumber, "declaration-form", cancellationToken),
            ImpactReport = await safe.FindAsync(fileNumber, "impact-report", cancellationToken),
            ProcurementDocuments = await safe.FindAsync(contractNumber, "procurement-documents", cancellationToken),
            Agreements = await safe.FindAsync(contractNumber, "agreements", cancellationToken),
            ContractToBeSigned = await safe.FindAsync(contractNumber, "contract-to-be-signed", cancellationToken),
        };
}
