namespace CiiGuard;

/// <summary>What is wrong with an audit trail, and where.</summary>
/// <param name="Index">Place of the entry in the list, from 0. For a missing end: the number of entries.</param>
/// <param name="Text">What is wrong.</param>
public sealed record AuditProblem(int Index, BilingualText Text);
