using System;

namespace CiiGuard;

/// <summary>Marks the type of the application file (申报材料). Measures 2020 art. 7, 2022 art. 8. Holds for derived types.</summary>
/// <remarks>The type needs a member for each of the first five of <see cref="DossierDocument"/> (CII3001). An instance is complete when all its marked members are non-null.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ReviewDossierAttribute : Attribute;
