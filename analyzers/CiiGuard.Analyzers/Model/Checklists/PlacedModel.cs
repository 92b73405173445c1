namespace CiiGuard.Analyzers;

/// <summary>A type of the user's beside which a class is generated that tells what its members carry. Nothing of Roslyn is in it.</summary>
internal interface IPlacedModel
{
    /// <summary>Where the type stands.</summary>
    TypePlace Place { get; }

    /// <summary>Name of the generated class, free in the namespace.</summary>
    string ClassName { get; }

    /// <summary>The members that carry something.</summary>
    EquatableArray<MarkedMember> Members { get; }
}
