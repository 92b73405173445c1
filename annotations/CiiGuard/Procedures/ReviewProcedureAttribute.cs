using System;

namespace CiiGuard;

/// <summary>Declares that a type describes a review procedure (审查程序): an edition of the law, a sector's own rules, or a company's extension of either.</summary>
/// <remarks>
/// <para>
/// The type holds constants of type <see langword="string"/>, in itself or in nested types: each is a state (<see cref="ProcedureStateAttribute"/>), a step
/// (<see cref="ProcedureStepAttribute"/>) or an overlay (<see cref="ProcedureOverlayAttribute"/>). The value of a constant is the stable code that is stored, its name the
/// identifier that is generated: renaming the constant changes no stored data. <see cref="ReviewCaseAttribute"/> names such a type, of any assembly.
/// </para>
/// <para>
/// An extension (<see cref="Extends"/>) has all states, steps and overlays of the procedure that it extends. A constant of the same code takes the place of the inherited one.
/// </para>
/// </remarks>
/// <param name="code">Stable code of the procedure, stored with every review that is run under it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class ReviewProcedureAttribute(string code) : Attribute
{
    /// <summary>Stable code of the procedure.</summary>
    public string Code { get; } = code;

    /// <summary>English title. Default: the code.</summary>
    public string? English { get; set; }

    /// <summary>Chinese title (中文名称). Default: the English one.</summary>
    public string? Chinese { get; set; }

    /// <summary>How articles of this procedure are cited, put before the number, such as <c>CRM 2022 art.</c>. Default: as in the procedure that it extends.</summary>
    public string? Citation { get; set; }

    /// <summary>The procedure that this one extends and whose members it has. Default: none.</summary>
    public Type? Extends { get; set; }

    /// <summary>The procedure that this one claims to follow: what departs from it is reported (CII6003). Default: <see cref="Extends"/>.</summary>
    public Type? Follows { get; set; }

    /// <summary>First day in force (<c>yyyy-MM-dd</c>): no review can begin before. Default: that of the procedure that it extends, else no limit.</summary>
    public string? InForceFrom { get; set; }

    /// <summary>First day no longer in force (<c>yyyy-MM-dd</c>): no review can begin from then on. Default: that of the procedure that it extends, else no limit.</summary>
    /// <remarks>A review that began before goes on under this procedure: no edition has a rule for pending reviews.</remarks>
    public string? RepealedFrom { get; set; }

    /// <summary>Codes of inherited steps that this procedure does not have.</summary>
    public string[] Without { get; set; } = [];
}
