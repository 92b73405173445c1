using CiiGuard.Analyzers;

namespace CiiGuard.Generators;

/// <summary>Parts of the manifest, in the order in which they are written.</summary>
internal enum ManifestSection
{
    Contracts = 0,
    Dossiers,
    Assessments,
    Products,
    Subjects,
    Cases,
    Procedures,
    Gates,
    Waivers,
}

/// <summary>Something annotated, as the manifest writes it. Nothing of Roslyn is in it.</summary>
/// <param name="Section">Where it is written.</param>
/// <param name="Id">Documentation comment id of the type or member, such as <c>T:Grid.ServerContract</c>.</param>
/// <param name="Properties">Further properties as JSON, without braces; empty if there are none.</param>
/// <param name="Shown">Names of the vocabulary that its members carry.</param>
/// <param name="IsDeclared">Whether it is a contract of a purchase that is declared.</param>
internal sealed record ManifestEntry(ManifestSection Section, string Id, string Properties, EquatableArray<string> Shown, bool IsDeclared = false);

/// <summary>What the manifest says of the assembly as a whole.</summary>
/// <param name="Name">Simple name of the assembly.</param>
/// <param name="Operator">What <c>[CiiOperator]</c> says, as JSON without braces; null if it is not there.</param>
/// <param name="IsOperator">Whether the assembly buys for the operator of a critical information infrastructure.</param>
/// <param name="CanHold">Whether the attribute that holds the manifest exists.</param>
internal sealed record ManifestAssembly(string Name, string? Operator, bool IsOperator, bool CanHold);
