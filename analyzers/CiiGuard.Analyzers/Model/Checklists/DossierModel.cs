namespace CiiGuard.Analyzers;

/// <summary>A type of the application file, as the generator needs it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="ClassName">Name of the generated class, free in the namespace.</param>
/// <param name="Members">The members that carry documents.</param>
/// <param name="Materials">What is kept track of when it is handed over: documents, and what else is marked as confidential.</param>
internal sealed record DossierModel(TypePlace Place, string ClassName, EquatableArray<MarkedMember> Members, EquatableArray<MaterialModel> Materials) : IPlacedModel;

/// <summary>Material of an application file.</summary>
/// <param name="Name">Name of the member.</param>
/// <param name="IsMarked">Whether it is marked as confidential.</param>
/// <param name="Documents">The documents that it carries, by the names of the vocabulary; none for other material.</param>
internal sealed record MaterialModel(string Name, bool IsMarked, EquatableArray<string> Documents);
