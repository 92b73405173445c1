using System;

namespace CiiGuard;

/// <summary>Names the buyer that this assembly works for: an operator of critical information infrastructure (关键信息基础设施运营者).</summary>
/// <remarks>
/// With it, rule CII2004 also asks for the two obligations that every purchase of such an operator needs
/// (Cybersecurity Law art. 36, from 2026 art. 38; CII Regulations art. 20).
/// </remarks>
/// <param name="sector">Sector of the infrastructure.</param>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class CiiOperatorAttribute(CiiSector sector) : Attribute
{
    /// <summary>Sector of the infrastructure.</summary>
    public CiiSector Sector { get; } = sector;

    /// <summary>Whether the operator has been notified. <see cref="Recognition.Unknown"/>, the default, counts as recognised.</summary>
    public Recognition Recognition { get; set; }

    /// <summary>Finer division of the sector. The default names none.</summary>
    public CiiSubsector Subsector { get; set; }
}
