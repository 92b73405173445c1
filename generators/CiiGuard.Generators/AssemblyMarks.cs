using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators;

/// <summary>
/// Has the compiler bind the attributes of the assembly and its module before types are read. For each type that code names it asks whether assembly or module is experimental, and while these attributes are not
/// bound it collects them from every file each time: reading n types in n files would take the square of n.
/// </summary>
internal static class AssemblyMarks
{
    /// <summary>Next to nothing from the second time on.</summary>
    public static void Bind(Compilation compilation)
    {
        _ = compilation.Assembly.GetAttributes();
        _ = compilation.SourceModule.GetAttributes();
    }
}
