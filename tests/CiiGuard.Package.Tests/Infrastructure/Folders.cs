using System;
using System.IO;

namespace CiiGuard.Package.Tests;

internal static class Folders
{
    /// <summary>The root of the repository that this test was built in.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The projects of users, as copied beside the tests.</summary>
    public static string Consumers { get; } = Path.Combine(AppContext.BaseDirectory, "Consumers");

    public static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));

        foreach (var folder in Directory.EnumerateDirectories(source))
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CiiGuard.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds CiiGuard.sln: the package is packed from the repository.");
    }
}
