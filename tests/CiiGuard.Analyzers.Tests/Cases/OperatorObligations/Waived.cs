using CiiGuard;

[assembly: CiiOperator(CiiSector.Transport)]

[SupplierContract]
[Waiver("The agreement is kept by the legal department.", Until = "2026-11-24")]
public class WaivedToTheLastDay;

[SupplierContract]
[Waiver("The agreement is kept by the legal department.", Until = "2026-11-23")]
public class WaivedTooLongAgo; // CII2004

[SupplierContract]
[Waiver(" ")]
public class WaivedWithoutAReason; // CII2004

[Waiver("Contracts of the old system.")]
public static class Area
{
    [SupplierContract]
    public class Inside;
}
