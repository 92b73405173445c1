using System.Collections.Generic;

namespace CiiGuard.Lists;

/// <summary>What is common to the entries of the lists: a name of the vocabulary, and words for people in both languages.</summary>
/// <remarks>
/// These files are compiled into the vocabulary and, by link, into the analyzers, which do not reference the vocabulary's assembly; hence codes and not enums.
/// </remarks>
/// <param name="code">Name of the member of the vocabulary's enum.</param>
internal abstract class ListedEntry(string code)
{
    /// <summary>Name of the member of the vocabulary's enum.</summary>
    public string Code { get; } = code;

    /// <summary>The entry in English, to stand inside a sentence.</summary>
    public string English { get; init; } = "";

    /// <summary>The entry in Chinese.</summary>
    public string Chinese { get; init; } = "";

    /// <summary>The entry of a code in a list, or null. Lists are short.</summary>
    public static T? Find<T>(T[] list, string code)
        where T : ListedEntry
    {
        foreach (var entry in list)
        {
            if (entry.Code == code)
                return entry;
        }

        return null;
    }

    /// <summary>The codes of a list, in its order.</summary>
    public static IEnumerable<string> CodesOf(IEnumerable<ListedEntry> list)
    {
        foreach (var entry in list)
            yield return entry.Code;
    }
}

/// <summary>An edition of the Measures; numbers are those of <c>MeasuresVersion</c>.</summary>
internal enum ListedEdition
{
    V2020 = 1,
    V2022 = 2,
}

/// <summary>How sure it is that the law asks for an entry; numbers are those of <c>LegalCertainty</c>.</summary>
internal enum ListedCertainty
{
    Unverified = 0,
    Reading = 1,
    SecondarySource = 2,
    Text = 3,
}
