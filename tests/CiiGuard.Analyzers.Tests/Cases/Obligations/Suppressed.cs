using System.Diagnostics.CodeAnalysis;
using CiiGuard;

#pragma warning disable CII2001 // Spare part order under a framework contract that carries the clauses.
[SupplierContract]
public class ByPragma
{
}
#pragma warning restore CII2001

[SupplierContract]
[SuppressMessage("CiiGuard.Obligations", "CII2001", Justification = "The clauses are in the framework contract.")]
public class ByAttribute
{
}

[SupplierContract]
public class NotSuppressed // CII2001
{
}
