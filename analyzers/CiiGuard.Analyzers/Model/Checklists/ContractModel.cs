namespace CiiGuard.Analyzers;

/// <summary>A supplier contract type, as the generator needs it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="ClassName">Name of the generated class, free in the namespace.</param>
/// <param name="IsDeclared">Whether the purchase is declared.</param>
/// <param name="IsOperatorPurchase">Whether the assembly is that of an operator.</param>
/// <param name="Members">The members that carry obligations.</param>
internal sealed record ContractModel(TypePlace Place, string ClassName, bool IsDeclared, bool IsOperatorPurchase, EquatableArray<MarkedMember> Members) : IPlacedModel;
