using System.Collections.Generic;
using CiiGuard.Lists;

namespace CiiGuard.Generators;

/// <summary>The editions of the Measures.</summary>
internal static class Editions
{
    public static IReadOnlyList<ListedEdition> All { get; } = [ListedEdition.V2020, ListedEdition.V2022];
}
