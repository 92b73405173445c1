using System;

namespace CiiGuard;

/// <summary>Says that with this step of a procedure a contract is signed, takes effect, or a product goes live. A path that reaches it without clearance is reported (CII6001).</summary>
/// <param name="gate">What happens.</param>
/// <seealso cref="ProcedureStepAttribute"/>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ProcedureGateAttribute(GateKind gate) : Attribute
{
    /// <summary>What happens.</summary>
    public GateKind Gate { get; } = gate;
}
