using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace CiiGuard.Consistency.Tests;

/// <summary>Files of the repository, embedded so that the tests do not look for its folder.</summary>
internal static class RepositoryFile
{
    private static Assembly Assembly => typeof(RepositoryFile).Assembly;

    public static bool Exists(string name) => Assembly.GetManifestResourceNames().Contains(name, StringComparer.Ordinal);

    public static IEnumerable<string> Pages => Assembly.GetManifestResourceNames().Where(static name => name.StartsWith("docs/rules/", StringComparison.Ordinal));

    public static string Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"'{name}' is not there.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
