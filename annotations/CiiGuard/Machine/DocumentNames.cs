using CiiGuard.Lists;

namespace CiiGuard;

/// <summary>Chinese names of the documents of a file.</summary>
internal static class DocumentNames
{
    public static string Chinese(DossierDocument document) => DocumentList.Find(document.ToString())?.Chinese ?? document.ToString();
}
