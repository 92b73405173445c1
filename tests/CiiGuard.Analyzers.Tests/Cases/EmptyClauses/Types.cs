#nullable enable
using CiiGuard;

[SupplierContract]
public record Positional(
    [Obligation(SupplierObligation.CooperateWithReview)] string Cooperation,
    [property: Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] string? UserData, // CII2003
    [field: Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] string UserEquipment = "", // CII2003
    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)][property: Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)] string? Supply = null) // CII2003
{
    public Positional(int number)
        : this(number.ToString(), "…", "…", "…")
    {
    }
}

public interface ITerms
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    string Cooperation { get; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    string? UserData { get; } // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    string UserEquipment => "…";

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    static abstract string Supply { get; }
}

[SupplierContract]
public class Implementation : ITerms
{
    public string Cooperation { get; set; } = null!; // CII2003

    public string UserData { get; } = "…";

    public static string Supply => "…";
}

[SupplierContract]
public class ExplicitImplementation : ITerms
{
    string ITerms.Cooperation { get; } = ""; // CII2003

    string? ITerms.UserData { get; } // CII2003

    string ITerms.UserEquipment { get; } = "…";

    static string ITerms.Supply { get; } = null!; // CII2003
}

public class HasTheMember
{
    public string Cooperation { get; set; } = "";

    public string? UserData => null;
}

// Two clauses of the base type, which is no contract and has no terms.
[SupplierContract]
public class ByABaseType : HasTheMember, ITerms // CII2003 CII2003
{
    public static string Supply => "…";
}

[SupplierContract]
public record RecordOfTerms(string Cooperation, string? UserData) : ITerms // CII2003
{
    public static string Supply => "…";
}

public abstract class Terms
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public abstract string Cooperation { get; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public virtual string? UserData => null; // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public virtual string UserEquipment { get; protected set; } = "…";
}

[SupplierContract]
public class Overriding : Terms
{
    public override string Cooperation { get; } // CII2003

    public override string UserData { get; } = "…";

    public override string UserEquipment { get; protected set; } = null!; // CII2003
}

public abstract class SetByBase
{
    protected SetByBase(string text) => Cooperation = text;

    [Obligation(SupplierObligation.CooperateWithReview)]
    public virtual string Cooperation { get; protected set; }
}

[SupplierContract]
public class OverriddenAndSetByBase(string text) : SetByBase(text)
{
    public override string Cooperation { get; protected set; }
}

public abstract class SetByDerived
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Cooperation { get; protected set; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string UserData { get; protected set; } // CII2003
}

[SupplierContract]
public class First : SetByDerived
{
    public First(string text) => Cooperation = UserData = text;
}

[SupplierContract]
public class Second : SetByDerived
{
    public Second() => Cooperation = "…";
}

[SupplierContract]
public class Generic<TClause, TText>
    where TText : class
{
    public Generic(TClause clause) => Clause = clause;

    [Obligation(SupplierObligation.CooperateWithReview)]
    public TClause Clause { get; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public TClause? Perhaps { get; init; } // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public required TText Text { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public TText NotSet { get; init; } // CII2003
}

public partial class Parts
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Cooperation { get; }
}

[SupplierContract]
public partial class Parts
{
    public Parts(string text) => Cooperation = text;
}

// A structure has a default value that no constructor makes.
public struct Structure : ITerms
{
    public Structure() => Cooperation = "…";

    public required string Cooperation { get; init; } // CII2003

    public readonly string UserData => "…";

    public static string Supply => "…";
}

[SupplierContract]
public static class Constants
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public static string Cooperation => throw new NotImplementedException();
}

// Either clause is enough.
[SupplierContract]
public class Twice
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public required string Terms { get; init; }

    [Obligation(SupplierObligation.CooperateWithReview)]
    public string? Annex { get; init; }

    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram)]
    public string? Other { get; init; } // CII2003
}

public class TwiceByBase : Twice
{
    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public string? SupplyAnnex { get; init; }
}

public static class Outer
{
    [SupplierContract]
    private class Nested
    {
        [Obligation(SupplierObligation.CooperateWithReview)]
        public string? Cooperation { get; init; } // CII2003
    }
}

[SupplierContract]
public class Indexed
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public string? this[int index] => null;
}

[SupplierContract]
public class NoObligation
{
    [Obligation]
    public string? Nothing { get; init; }

    [Obligation((SupplierObligation)99)]
    public string? NoSuch { get; init; }
}
