using CiiGuard;

[assembly: System.Reflection.AssemblyCompany("No operator")]

[SupplierContract]
public class Empty;

[SupplierContract(Declared = false)]
public interface IEmpty;
