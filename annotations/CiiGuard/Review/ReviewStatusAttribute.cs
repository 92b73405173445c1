using System;

namespace CiiGuard;

/// <summary>Marks the member that mirrors the state of the review: comparing it (<c>==</c>, <c>!=</c>, <c>is</c>, <c>switch</c>) tells what the state is.</summary>
/// <remarks>The member is a property, a field or a method without parameters; its type is <see cref="ReviewState"/> or an enum whose members carry <see cref="MapsToAttribute"/>.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class ReviewStatusAttribute : Attribute;
