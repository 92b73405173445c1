using Clause = CiiGuard.ObligationAttribute;
using Contract = CiiGuard.SupplierContractAttribute;
using Law = CiiGuard;

[Contract]
public class ByAlias // CII2001
{
    [Clause(CiiGuard.SupplierObligation.CooperateWithReview)]
    public const string Terms = "…";
}

[CiiGuard.SupplierContractAttribute]
public class ByFullName // CII2001
{
}

[global::CiiGuard.SupplierContract]
public class ByGlobalName // CII2001
{
}

[Law.SupplierContract]
public class ByNamespaceAlias // CII2001
{
}

[Other.SupplierContract]
public class AnotherVocabulary
{
}

[Other.CiiGuard.SupplierContract]
public class NestedNamespace
{
}

namespace Other
{
    public sealed class SupplierContractAttribute : System.Attribute;
}

namespace Other.CiiGuard
{
    public sealed class SupplierContractAttribute : System.Attribute;
}
