using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Names that make a body worth looking at, for one analysis. A body that mentions the name of such a body is worth it too.</summary>
internal interface IIndexedNames
{
    /// <summary>Names of what must be judged where it is used.</summary>
    HashSet<string> Requiring { get; }

    /// <summary>The members themselves, by name.</summary>
    Dictionary<string, ImmutableArray<ISymbol>> RequiringMembers { get; }

    /// <summary>Names by which a status is set.</summary>
    HashSet<string> Status { get; }

    /// <summary>Names of what changes or tells something that the analysis follows.</summary>
    HashSet<string> Affecting { get; }

    /// <summary>Every invocation may have to be judged, whatever its name.</summary>
    bool AnyInvocationRequires { get; }
}
