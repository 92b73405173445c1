using System;

namespace CiiGuard;

/// <summary>What an assurance letter names: who assures whom, of which purchase, and who signs when.</summary>
public sealed class AssuranceDetails
{
    /// <summary>Makes them.</summary>
    /// <param name="supplier">Who gives the assurance.</param>
    /// <param name="buyer">Who is given it.</param>
    /// <param name="purchase">What is bought.</param>
    /// <param name="contractNumber">Number or title of the contract.</param>
    /// <param name="signatory">Who signs for the supplier: name and office.</param>
    /// <param name="on">The day of the letter.</param>
    /// <exception cref="ArgumentException">A text is null, empty or white space.</exception>
    public AssuranceDetails(string supplier, string buyer, string purchase, string contractNumber, string signatory, CalendarDate on)
    {
        Supplier = Required.Text(supplier, nameof(supplier));
        Buyer = Required.Text(buyer, nameof(buyer));
        Purchase = Required.Text(purchase, nameof(purchase));
        ContractNumber = Required.Text(contractNumber, nameof(contractNumber));
        Signatory = Required.Text(signatory, nameof(signatory));
        On = on;
    }

    /// <summary>Who gives the assurance.</summary>
    public string Supplier { get; }

    /// <summary>Who is given it.</summary>
    public string Buyer { get; }

    /// <summary>What is bought.</summary>
    public string Purchase { get; }

    /// <summary>Number or title of the contract.</summary>
    public string ContractNumber { get; }

    /// <summary>Who signs for the supplier.</summary>
    public string Signatory { get; }

    /// <summary>The day of the letter.</summary>
    public CalendarDate On { get; }
}
