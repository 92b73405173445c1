using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace CiiGuard.Generators.Tests;

/// <summary>A folder of golden files that holds what is generated, neither more nor less. With CIIGUARD_WRITE_GOLDEN=1 it is written anew.</summary>
internal static class GoldenFolder
{
    public static void Check(string folder, IReadOnlyDictionary<string, string> files)
    {
        if (Environment.GetEnvironmentVariable("CIIGUARD_WRITE_GOLDEN") == "1")
        {
            var target = Path.Combine(SourceFolder(), "Golden", folder);
            if (Directory.Exists(target))
                Directory.Delete(target, recursive: true);
            Directory.CreateDirectory(target);
            foreach (var (name, text) in files)
                File.WriteAllText(Path.Combine(target, name), text);
            return;
        }

        var golden = Path.Combine(AppContext.BaseDirectory, "Golden", folder);
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(golden).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var (name, text) in files)
        {
            Assert.DoesNotContain('\r', text);
            Assert.Equal(File.ReadAllText(Path.Combine(golden, name)).Replace("\r\n", "\n"), text);
        }
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
