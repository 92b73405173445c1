using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>A member of a type and what it carries. Made by generated code.</summary>
/// <typeparam name="TItem">What is carried: <see cref="SupplierObligation"/>, <see cref="DossierDocument"/> or <see cref="RiskFactor"/>.</typeparam>
public sealed class EvidenceMember<TItem>
    where TItem : struct, Enum
{
    /// <summary>Makes one.</summary>
    /// <param name="name">Name of the member; of an interface's member that is implemented explicitly, with the interface.</param>
    /// <param name="isReadable">Whether generated code can read it. A private or protected member of a type that is not partial cannot be read.</param>
    /// <param name="items">What it carries.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public EvidenceMember(string name, bool isReadable, params TItem[] items)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        IsReadable = isReadable;
        Items = (items ?? throw new ArgumentNullException(nameof(items))).ToArray();
    }

    /// <summary>Name of the member.</summary>
    public string Name { get; }

    /// <summary>Whether generated code can read it.</summary>
    public bool IsReadable { get; }

    /// <summary>What it carries.</summary>
    public IReadOnlyList<TItem> Items { get; }

    /// <summary>The name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
