using CiiGuard;

// It says that it is no operator.
[assembly: CiiOperator(CiiSector.Energy, Recognition = Recognition.NotNotified)]

[SupplierContract]
public class Empty;
