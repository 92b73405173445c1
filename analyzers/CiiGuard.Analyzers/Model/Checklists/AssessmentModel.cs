namespace CiiGuard.Analyzers;

/// <summary>A type of a self-assessment, as the generator needs it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="ClassName">Name of the generated class, free in the namespace.</param>
/// <param name="Members">The members that answer factors.</param>
internal sealed record AssessmentModel(TypePlace Place, string ClassName, EquatableArray<MarkedMember> Members) : IPlacedModel;
