using System;

namespace CiiGuard;

/// <summary>Gate 3 (投入使用): with the member the product goes live. On a property its setter does.</summary>
/// <remarks>
/// Needs <see cref="ReviewStates.Cleared"/> (CII1003, CII1004). Using a product that was not reviewed, or that failed, is what the sanction of the Cybersecurity Law
/// attaches to: art. 65, from 2026 art. 67.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property)]
public sealed class PutsIntoUseAttribute : Attribute;
