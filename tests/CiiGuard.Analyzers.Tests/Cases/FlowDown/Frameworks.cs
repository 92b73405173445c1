using CiiGuard;

[SupplierContract(Framework = true)]
public class NamesNothing // CII2005
{
}

// A suggestion, under the same id.
[SupplierContract(Framework = true, Declared = false)]
public interface INamesNothing // CII2005
{
}

[SupplierContract(Framework = true)]
[FlowsDownTo(typeof(CallOff))]
public class NamesOne;

[SupplierContract]
public class NoFramework;

[SupplierContract(Framework = false)]
public class NoFrameworkEither;

// Its own mark counts, and says that it is none.
[SupplierContract]
public class MarkedDerived : NamesNothing;

// Told at its base.
public class UnmarkedDerived : NamesNothing;

[SupplierContract(Framework = true)]
public class MarkedFramework : NamesNothing; // CII2005

[SupplierContract(Framework = true)]
public class NamesByInterface : ITerms;

[SupplierContract(Framework = true)]
public class NamesByBase : NamesOne;

[FlowsDownTo(typeof(CallOff))]
public interface ITerms;

[SupplierContract]
public class CallOff;

[Waiver("Orders are contracts of their own.")]
[SupplierContract(Framework = true)]
public class Waived;

[Waiver("")]
[SupplierContract(Framework = true)]
public class WaivedWithoutAReason; // CII2005

public partial class Parts;

[SupplierContract(Framework = Is.Framework)]
public partial class Parts; // CII2005

internal static class Is
{
    public const bool Framework = true;
}
