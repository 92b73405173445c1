namespace CiiGuard.Analyzers;

/// <summary>How code outside a type reads a member.</summary>
internal enum MemberAccess
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>On an instance.</summary>
    Instance,

    /// <summary>On a type.</summary>
    Static,

    /// <summary>Only inside the type, on an instance.</summary>
    HiddenInstance,

    /// <summary>Only inside the type, on a type.</summary>
    HiddenStatic,
}

/// <summary>A member that carries something, and how it is read. Nothing of Roslyn is in it.</summary>
/// <param name="Name">Name for people; with the interface where it is implemented explicitly.</param>
/// <param name="Identifier">Identifier, without <c>@</c>.</param>
/// <param name="Access">How it is read.</param>
/// <param name="Through">The type on which it is read: the cast of the instance, or the type of a static member; null for the instance as it is.</param>
/// <param name="Items">What it carries, by the names of the vocabulary in its order.</param>
/// <param name="IsMethod">Whether it is called to be read.</param>
/// <param name="Answer">How its value answers a question; null where nothing is asked.</param>
internal sealed record MarkedMember(
    string Name, string Identifier, MemberAccess Access, string? Through, EquatableArray<string> Items, bool IsMethod = false, AnswerShape? Answer = null)
{
    public bool IsHidden => Access is MemberAccess.HiddenInstance or MemberAccess.HiddenStatic;
}
