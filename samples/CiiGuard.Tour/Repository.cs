using System;
using System.IO;

namespace CiiGuard.Tour;

/// <summary>The folders of the repository that the tour works in.</summary>
internal sealed class Repository
{
    private Repository(string root) => Root = root;

    public string Root { get; }

    public string Samples => Path.Combine(Root, "samples");

    /// <summary>The local feed that the samples' <c>nuget.config</c> names.</summary>
    public string Feed => Path.Combine(Root, "artifacts", "feed");

    /// <summary>Where the samples keep restored packages.</summary>
    public string RestoredPackages => Path.Combine(Root, "artifacts", "samples-packages");

    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    public static Repository Find()
    {
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "CiiGuard.sln")))
                    return new Repository(folder.FullName);
            }
        }

        throw new TourException("The tour packs CiiGuard from its sources. Run it inside a clone of the repository.");
    }
}
