namespace Buyer;

/// <summary>Has the words of the trade and none of the vocabulary.</summary>
public sealed class Contract
{
    public bool Signed { get; private set; }

    public void Sign() => Signed = true;

    public static void SignBoth(Contract first, Contract second)
    {
        first.Sign();
        second.Sign();
    }
}
