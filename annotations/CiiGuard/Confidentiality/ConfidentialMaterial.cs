using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Lists;

namespace CiiGuard;

/// <summary>Material that a disclosure register keeps track of: a member of a type of the application file.</summary>
public sealed class ConfidentialMaterial
{
    /// <summary>Makes one. Used by generated code.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="isMarked">Whether the member or its type is marked <see cref="ReviewConfidentialAttribute"/>.</param>
    /// <param name="documents">The documents that it carries; none for other material.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ConfidentialMaterial(string name, bool isMarked, params DossierDocument[] documents)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        IsMarked = isMarked;
        Documents = (documents ?? throw new ArgumentNullException(nameof(documents))).ToArray();
    }

    /// <summary>Name of the member.</summary>
    public string Name { get; }

    /// <summary>Whether the member or its type is marked <see cref="ReviewConfidentialAttribute"/>.</summary>
    public bool IsMarked { get; }

    /// <summary>The documents that it carries; none for other material.</summary>
    public IReadOnlyList<DossierDocument> Documents { get; }

    /// <summary>The name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    internal IEnumerable<BilingualText> Titles()
    {
        foreach (var document in Documents)
        {
            if (DocumentList.Find(document.ToString()) is { } listed)
                yield return new(listed.English, listed.Chinese);
        }
    }
}
