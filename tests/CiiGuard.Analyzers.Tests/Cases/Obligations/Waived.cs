using CiiGuard;

[SupplierContract]
[Waiver("The clauses are in the framework contract of 2024.", ApprovedBy = "Li", Until = "2026-11-24")]
public class WaivedToTheLastDay
{
}

[SupplierContract]
[Waiver("The clauses are in the framework contract of 2024.", Until = "2026-11-23")]
public class WaivedTooLongAgo // CII2001
{
}

[SupplierContract]
[Waiver(" ")]
public class WaivedWithoutAReason // CII2001
{
}

[SupplierContract]
[Waiver("The clauses are in the framework contract of 2024.", Until = "soon")]
public class WaivedUntilAnUnreadableDay // CII2001
{
}

[SupplierContract(Declared = false)]
[Waiver("Office supplies.")]
public class UndeclaredAndWaived
{
}

[SupplierContract(Declared = false)]
[Waiver("")]
public class UndeclaredAndWaivedWithoutAReason // CII2006
{
}

[SupplierContract]
public class NotInheritedByWhatDerives : WaivedToTheLastDay // CII2001
{
}

[SupplierContract]
public class NotForTheWholeTypeByAMember // CII2001
{
    [Waiver("Looked at by hand.")]
    public string Terms => "…";
}

[Waiver("Contracts of the old system, looked at by hand.")]
public static class WaivedArea
{
    [SupplierContract]
    public class Inside
    {
    }
}

[Waiver("The clauses are in the framework contract of 2024.")]
public partial class WaivedOnAnotherPart
{
}

[SupplierContract]
public partial class WaivedOnAnotherPart
{
}
