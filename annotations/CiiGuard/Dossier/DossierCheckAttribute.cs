using System;

namespace CiiGuard;

/// <summary>Marks a bool member that proves, by its result <see cref="When"/>, that all parts of the dossier are there.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class DossierCheckAttribute : Attribute
{
    /// <summary>The result that proves. Default: <see langword="true"/>.</summary>
    public bool When { get; set; } = true;
}
