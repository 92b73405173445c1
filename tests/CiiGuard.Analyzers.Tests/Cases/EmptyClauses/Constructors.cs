#nullable enable
using CiiGuard;
using System.Diagnostics.CodeAnalysis;

[SupplierContract]
public class Set
{
    public Set(string text, bool agreed)
    {
        OnEveryPath = agreed ? text : "…";
        if (agreed)
        {
            InBothBranches = text;
            InOneBranch = text;
        }
        else
        {
            InBothBranches = "…";
        }

        (Left, Right) = (text, text);
        BehindAGuard = text ?? throw new ArgumentNullException(nameof(text));
        ToNull = null!;
        Agreed = agreed;
        Helper();
        Fill(out byOut);
    }

    [Obligation(SupplierObligation.CooperateWithReview)]
    public string OnEveryPath { get; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string InBothBranches { get; set; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public string InOneBranch { get; } // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public string Left { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public string Right { get; private set; }

    [Obligation(SupplierObligation.ProvideSupplementaryMaterial)]
    public string BehindAGuard { get; }

    [Obligation(SupplierObligation.HonourReviewCommitments)]
    public string ToNull { get; } // CII2003

    [Obligation(SupplierObligation.SupportInterimMeasures)]
    public bool Agreed { get; }

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public string ByHelper { get; private set; }

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    private readonly string byOut;

    private void Helper() => ByHelper = "…";

    private static void Fill(out string text) => text = "…";

    public override string ToString() => byOut;
}

[SupplierContract]
public class Several
{
    public Several(string text) => (Everywhere, InOne, Chained) = (text, text, text);

    public Several() => Everywhere = Chained = "…";

    public Several(int number)
        : this(number.ToString())
    {
    }

    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Everywhere { get; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string InOne { get; } // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public string Chained { get; }
}

[SupplierContract]
public class Paths
{
    public Paths(string text, int kind)
    {
        switch (kind)
        {
            case 0:
                Switched = text;
                break;
            case 1:
                throw new InvalidOperationException();
            default:
                Switched = "…";
                break;
        }

        try
        {
            Tried = text;
        }
        catch (Exception)
        {
        }

        try
        {
            _ = int.Parse(text);
        }
        finally
        {
            InFinally = text;
        }

        foreach (var letter in text)
            InLoop = letter.ToString();
        Action later = () => Later = text;
        later();
        if (kind == 3)
            return;
        AfterReturn = text;
    }

    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Switched { get; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string Tried { get; } // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public string InFinally { get; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public string InLoop { get; } // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public string Later { get; set; } // CII2003

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public string AfterReturn { get; } // CII2003
}

[SupplierContract]
public class Promised
{
    public Promised() => Load();

    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Cooperation { get; set; }

    [MemberNotNull(nameof(Cooperation))]
    protected virtual void Load() => Cooperation = "…";
}

[SupplierContract]
public class Primary(string cooperation, string data = "", string? equipment = null)
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Cooperation { get; } = cooperation;

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string UserData { get; } = data; // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public string UserEquipment { get; } = equipment ?? "…";
}

[SupplierContract]
public class VouchedFor
{
    public VouchedFor()
    {
    }

    [SetsRequiredMembers]
    public VouchedFor(string text) => Set = text;

    [Obligation(SupplierObligation.CooperateWithReview)]
    public required string Set { get; init; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public required string NotSet { get; init; } // CII2003
}

[SupplierContract]
public class Parameters
{
    public Parameters([Obligation(SupplierObligation.CooperateWithReview)] string cooperation) => Text = cooperation;

    public Parameters([Obligation(SupplierObligation.CooperateWithReview)] string cooperation, int price)
        : this(cooperation) => Price = price;

    public string Text { get; }

    public int Price { get; }
}

[SupplierContract]
public class ParametersLeftOut
{
    public ParametersLeftOut([Obligation(SupplierObligation.CooperateWithReview)] string cooperation) => Text = cooperation; // CII2003

    public ParametersLeftOut() => Text = "…";

    public string Text { get; }
}

[SupplierContract]
public class ParametersOfOneDoor
{
    public ParametersOfOneDoor([Obligation(SupplierObligation.CooperateWithReview)] string cooperation) => Text = cooperation;

    public ParametersOfOneDoor()
        : this("…")
    {
    }

    public string Text { get; }
}

[SupplierContract]
public class NullableParameters(
    [Obligation(SupplierObligation.CooperateWithReview)] string? cooperation, // CII2003
    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] string data = "", // CII2003
    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] string equipment = "…",
    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)] bool agreed = false) // CII2003
{
    public string Text => cooperation + data + equipment + agreed;
}

/// What was tested for null on the way is not null.
[SupplierContract]
public class Coalescing
{
    public Coalescing(string? text)
    {
        Cooperation ??= "…";
        UserData ??= text ?? throw new ArgumentNullException(nameof(text));
        UserEquipment ??= null!;
        if (Supply is null)
            Supply = "…";
        if (string.IsNullOrEmpty(Support))
            Support = "…";
        if (Material != null)
            Material = "…";
        Commitments ??= "…";
        Measures ??= "…";
        Agreement = "";
        Agreement ??= "…";
        if (Supervision is not { Length: > 0 })
            Supervision = "…";
    }

    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Cooperation { get; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string UserData { get; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public string UserEquipment { get; } // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public string Supply { get; private set; }

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public string Support { get; private set; } = "";

    [Obligation(SupplierObligation.ProvideSupplementaryMaterial)]
    public string Material { get; private set; } // CII2003

    [Obligation(SupplierObligation.HonourReviewCommitments)]
    public string Commitments { get; private set; } = ""; // CII2003

    [Obligation(SupplierObligation.SupportInterimMeasures)]
    public string Measures { get; private set; } = null!;

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public string Agreement { get; } // CII2003

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public string Supervision { get; private set; } = null!;
}

[SupplierContract]
public class CoalescingInHelpers
{
    private string _userData;

    public CoalescingInHelpers(bool late)
    {
        Complete();
        _userData = null!;
        if (late)
            _userData ??= "…";
        try
        {
            Supply ??= Read();
        }
        catch (FormatException)
        {
        }

        if (null == UserEquipment || !late)
            UserEquipment = Read();
        while (Support is null)
            Support = Read();
    }

    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Cooperation { get; private set; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string UserData => _userData; // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public string UserEquipment { get; private set; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public string Supply { get; private set; } // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public string Support { get; private set; }

    private void Complete() => Cooperation ??= Read();

    private static string Read() => "…";
}

/// A constructor of a derived type releases from what the base type requires.
[SupplierContract]
public abstract class RequiredInBase
{
    protected RequiredInBase()
    {
    }

    [SetsRequiredMembers]
    protected RequiredInBase(string text) => UserData = text;

    [Obligation(SupplierObligation.CooperateWithReview)]
    public required string Cooperation { get; init; } // CII2003

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public required string UserData { get; init; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public required string UserEquipment { get; set; } // CII2003
}

public class VouchesForBase : RequiredInBase
{
    public VouchesForBase()
    {
    }

    [SetsRequiredMembers]
    public VouchesForBase(string text)
        : base(text)
    {
        UserEquipment = text;
    }
}

[SupplierContract]
public class RequiredAndSet
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public required string Cooperation { get; init; }
}

public class VouchesRightly : RequiredAndSet
{
    [SetsRequiredMembers]
    public VouchesRightly(string text) => Cooperation = text;

    [SetsRequiredMembers]
    public VouchesRightly()
        : this("…")
    {
    }
}
