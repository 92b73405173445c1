using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace CiiGuard.Tests;

/// <summary>The library as built for .NET Standard 2.0, beside the one that the tests are compiled against.</summary>
internal static class OtherTarget
{
    public static Assembly Assembly { get; } =
        new AssemblyLoadContext("netstandard2.0").LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "CiiGuard.dll"));
}
