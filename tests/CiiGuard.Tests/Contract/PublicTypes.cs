using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CiiGuard.Tests;

internal static class PublicTypes
{
    public static Assembly Vocabulary { get; } = typeof(ReviewState).Assembly;

    public static IReadOnlyList<Type> All { get; } = Vocabulary.GetExportedTypes();

    public static IEnumerable<Type> Attributes => All.Where(t => typeof(Attribute).IsAssignableFrom(t));

    public static IEnumerable<Type> Enums => All.Where(t => t.IsEnum);
}
