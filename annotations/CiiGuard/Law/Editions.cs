using System;
using CiiGuard.Lists;

namespace CiiGuard;

/// <summary>Editions as the lists know them, and in words.</summary>
internal static class Editions
{
    public static ListedEdition Listed(MeasuresVersion edition) => edition switch
    {
        MeasuresVersion.V2020 => ListedEdition.V2020,
        MeasuresVersion.V2022 => ListedEdition.V2022,
        _ => throw new ArgumentOutOfRangeException(nameof(edition), edition, "There is no such edition."),
    };

    public static BilingualText Title(MeasuresVersion edition)
    {
        var law = Listed(edition) == ListedEdition.V2020 ? "Measures-2020" : "Measures-2022";
        return new(LawTitles.English(law), LawTitles.Chinese(law));
    }
}
