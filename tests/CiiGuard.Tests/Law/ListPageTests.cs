using System;
using System.IO;

namespace CiiGuard.Tests;

/// <summary>The page on the lists says what the lists say.</summary>
/// <remarks>Run with the environment variable <c>CIIGUARD_WRITE_LISTS=1</c>, it writes the page instead of comparing it.</remarks>
public sealed class ListPageTests
{
    [Fact]
    public void ThePageIsMadeOfTheLists()
    {
        var page = ListPage.Write();
        if (Environment.GetEnvironmentVariable("CIIGUARD_WRITE_LISTS") == "1")
        {
            File.WriteAllText(Path.Combine(RepositoryFolder.Find(), "docs", "law-lists.md"), page);
            return;
        }

        using var stored = new StreamReader(typeof(ListPageTests).Assembly.GetManifestResourceStream("law-lists.md")!);
        Assert.Equal(page, stored.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
