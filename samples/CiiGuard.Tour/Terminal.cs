using System;
using System.Text;
using Spectre.Console;

namespace CiiGuard.Tour;

internal static class Terminal
{
    // No line of a log is cut, and no place is broken in two, because nobody said how wide a file is.
    private const int WidthOfFile = 220;

    /// <summary>Colours for a terminal, plain text for a file or a pipe.</summary>
    public static IAnsiConsole Create()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
            return AnsiConsole.Console;

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
            // CI services are known by name and get colours otherwise.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = WidthOfFile;
        return console;
    }

    /// <summary>Writes what another program said, line by line as it said it.</summary>
    public static void WriteRaw(this IAnsiConsole console, string text)
    {
        if (text.Length > 0)
            console.Profile.Out.Writer.WriteLine(text);
    }
}
