namespace CiiGuard.Analyzers;

/// <summary>A type of the application file, as the generator needs it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="ClassName">Name of the generated class, free in the namespace.</param>
/// <param name="Members">The members that carry documents.</param>
internal sealed record DossierModel(TypePlace Place, string ClassName, EquatableArray<MarkedMember> Members) : IPlacedModel;
