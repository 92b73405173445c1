using System;
using System.IO;
using System.Threading.Tasks;
using Spectre.Console;

namespace CiiGuard.Tour;

/// <summary>The main job: packs CiiGuard, builds the samples with it, shows what it found and says whether that is what was expected.</summary>
internal static class Program
{
    private static async Task<int> Main()
    {
        var console = Terminal.Create();
        try
        {
            return await new Tour(console, Repository.Find()).RunAsync();
        }
        catch (TourException exception)
        {
            console.MarkupLineInterpolated($"[red]{exception.Message}[/]");
            console.WriteRaw(exception.Details);

            return 1;
        }
        catch (IOException exception)
        {
            console.MarkupLineInterpolated($"[red]A file could not be read or written: {exception.Message}[/]");
            return 1;
        }
    }
}
