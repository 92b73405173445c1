using System;

namespace CiiGuard;

/// <summary>Gate 1 (签署): the member signs a contract. On a property its setter does.</summary>
/// <remarks>
/// Needs <see cref="ReviewStates.Cleared"/>, or a proven <see cref="SupplierObligation.SuspensiveReviewCondition"/> on a review that is not
/// <see cref="ReviewStates.NotPassed"/> (CII1002, CII1004). This gate is a reading, not text of law; see <see cref="GateKind"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property)]
public sealed class SignsContractAttribute : Attribute;
