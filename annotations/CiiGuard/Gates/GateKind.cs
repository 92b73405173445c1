namespace CiiGuard;

/// <summary>The three steps of a purchase that ask for a review first (合同与使用环节).</summary>
/// <remarks>
/// The gates are a reading, not text of law: no edition says that a contract may not be executed before clearance. The texts have a contract yet to be signed
/// in the file (2020 art. 7, 2022 art. 8), the principle of review beforehand (art. 3), and sanctions for buying without review (CII Regulations art. 41)
/// and for use (Cybersecurity Law art. 65, from 2026 art. 67). Zero is no member: it would be the weakest gate.
/// </remarks>
public enum GateKind
{
    /// <summary>The contract is signed (签署). Marked by <see cref="SignsContractAttribute"/>.</summary>
    Sign = 1,

    /// <summary>The contract takes effect or is performed (生效). Marked by <see cref="ExecutesContractAttribute"/>.</summary>
    TakeEffect = 2,

    /// <summary>The product goes live (投入使用). Marked by <see cref="PutsIntoUseAttribute"/>.</summary>
    PutIntoUse = 3,
}
