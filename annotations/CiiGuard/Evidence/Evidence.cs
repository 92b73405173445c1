using System.Collections;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>Tells whether a value holds anything. Used by generated code.</summary>
public static class Evidence
{
    /// <summary>Whether a value holds anything.</summary>
    /// <remarks>
    /// Empty are: null; the default value of a structure or enum, which cannot be told from one that was never set; text of white space only; a collection without elements. Of a sequence that
    /// is no collection the first element is asked for. What a user's own class holds is not looked at: an object is something.
    /// </remarks>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns><see cref="EvidenceStatus.Empty"/> or <see cref="EvidenceStatus.Present"/>.</returns>
    public static EvidenceStatus StatusOf<T>(T value) => IsEmpty(value) ? EvidenceStatus.Empty : EvidenceStatus.Present;

    private static bool IsEmpty<T>(T value)
    {
        if (value is null)
            return true;

        // Asked first: the default of some collections, such as ImmutableArray, cannot be enumerated.
        if (typeof(T).IsValueType && EqualityComparer<T>.Default.Equals(value, default!))
            return true;

        return value switch
        {
            string text => string.IsNullOrWhiteSpace(text),
            ICollection collection => collection.Count == 0,
            IEnumerable sequence => !HasElements(sequence),
            _ => false,
        };
    }

    private static bool HasElements(IEnumerable sequence)
    {
        var elements = sequence.GetEnumerator();
        try
        {
            return elements.MoveNext();
        }
        finally
        {
            (elements as System.IDisposable)?.Dispose();
        }
    }

    /// <summary>What several members that carry the same make of it: one that holds something is enough; then not to know outweighs knowing that others are empty.</summary>
    internal static EvidenceStatus Combine(EvidenceStatus first, EvidenceStatus second) => first > second ? first : second;

    /// <summary>What several members make of it of which all are needed: one that is empty outweighs one of which nothing is known, and that outweighs one that holds something.</summary>
    internal static EvidenceStatus Least(EvidenceStatus first, EvidenceStatus second) => first < second ? first : second;
}
