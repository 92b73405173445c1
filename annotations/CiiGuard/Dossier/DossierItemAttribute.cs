using System;

namespace CiiGuard;

/// <summary>Marks the member of a <see cref="ReviewDossierAttribute">dossier</see> that holds one of its documents.</summary>
/// <param name="document">The document.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class DossierItemAttribute(DossierDocument document) : Attribute
{
    /// <summary>The document.</summary>
    public DossierDocument Document { get; } = document;
}
