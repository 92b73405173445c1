namespace CiiGuard.Analyzers;

/// <summary>A type marked <c>[ReviewCase]</c>, as the generator needs it. Nothing of Roslyn is in it.</summary>
/// <param name="Namespace">Namespace, or empty for the global one.</param>
/// <param name="ContainingTypes">Declaration headers of the containing types from the outside, such as <c>partial class Purchases</c>.</param>
/// <param name="MetadataName">Full metadata name, for the hint name.</param>
/// <param name="Name">Name as declared, without <c>@</c>.</param>
/// <param name="Accessibility">Accessibility keyword(s) of the type, such as <c>public</c>; empty where none is written.</param>
/// <param name="IsRecord">Whether it is a record.</param>
/// <param name="Constructors">Ways to make one, which become ways to begin a review.</param>
/// <param name="CopiedMembers">Fields and automatic properties of a class, copied from state to state; empty for a record, which copies itself.</param>
/// <param name="SetsRequiredMembers">Whether <c>SetsRequiredMembersAttribute</c> exists and the type has required members.</param>
/// <param name="Procedure">The procedure.</param>
internal sealed record ReviewCaseModel(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string MetadataName,
    string Name,
    string Accessibility,
    bool IsRecord,
    EquatableArray<CaseConstructor> Constructors,
    EquatableArray<string> CopiedMembers,
    bool SetsRequiredMembers,
    ProcedureModel Procedure);

/// <param name="Parameters">Parameters of the constructor.</param>
/// <param name="Required">Required members that the constructor does not set, which become parameters as well.</param>
internal sealed record CaseConstructor(EquatableArray<CaseParameter> Parameters, EquatableArray<CaseParameter> Required)
{
    /// <summary>Whether the way to begin may be public. A constructor that is internal, or private to derived types of the assembly, may name types that others cannot see.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Whether it is the one that the compiler adds to a class without any. It goes when the generated part has a constructor, so that part must have it too.</summary>
    public bool IsImplicit { get; init; }
}

/// <param name="Type">Type, fully qualified with <c>global::</c> and nullable annotations.</param>
/// <param name="Name">Name, without <c>@</c>. For a required member: the member's.</param>
/// <param name="Modifier"><c>in</c>, <c>params</c> or empty. A constructor with <c>ref</c> or <c>out</c> is no way to begin.</param>
/// <param name="Default">Default value as code that means the same anywhere, or null.</param>
internal sealed record CaseParameter(string Type, string Name, string Modifier, string? Default);
