using System;

namespace CiiGuard;

/// <summary>Gate 2 (生效): with the member a contract takes effect or is performed. On a property its setter does.</summary>
/// <remarks>Needs <see cref="ReviewStates.Cleared"/> (CII1001, CII1004). This gate is a reading, not text of law; see <see cref="GateKind"/>.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property)]
public sealed class ExecutesContractAttribute : Attribute;
