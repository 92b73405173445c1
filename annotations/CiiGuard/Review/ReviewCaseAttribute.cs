using System;

namespace CiiGuard;

/// <summary>Asks for the review machine of an edition to be generated into this partial class or record, which is a review subject as well.</summary>
/// <remarks>Not inherited: the machine is generated into the type that carries the attribute.</remarks>
/// <param name="edition">The edition of the law, such as <see cref="CybersecurityReviewMeasures.Edition2022"/>.</param>
/// <seealso cref="ReviewSubjectAttribute"/>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ReviewCaseAttribute(Type edition) : Attribute
{
    /// <summary>The edition of the law.</summary>
    public Type Edition { get; } = edition;
}
