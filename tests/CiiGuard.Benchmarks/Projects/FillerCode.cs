using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CiiGuard.Benchmarks;

/// <summary>
/// Code that has nothing to do with reviews: books, parsers, queries, caches, with the usual attributes of .NET. What a project
/// mostly consists of.
/// </summary>
internal static class FillerCode
{
    private const int MembersPerClass = 8;

    /// <summary>Files until they have this many lines together.</summary>
    /// <param name="lines">How many lines, at least.</param>
    /// <param name="stepName">Name of a method that the code calls; a rule that looks for names first may look for this one.</param>
    public static IEnumerable<SourceFile> Create(int lines, string stepName = "Advance")
    {
        var written = 0;
        for (var number = 0; written < lines; number++)
        {
            var file = new SourceFile($"Filler/Book{number:0000}.cs", Book(number, stepName));
            written += file.Text.Count(static character => character == '\n');
            yield return file;
        }
    }

    private static string Book(int number, string stepName)
    {
        var random = new FixedRandom((uint)number + 1);
        var text = new StringBuilder($$"""
            using System;
            using System.Collections.Generic;
            using System.ComponentModel;
            using System.Diagnostics;
            using System.Globalization;
            using System.Linq;
            using System.Runtime.CompilerServices;
            using System.Text;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Generated.Filler.Area{{number % 17}};

            /// <summary>Entry of book {{number}}.</summary>
            [DebuggerDisplay("{Key} = {Amount}")]
            public sealed record Entry{{number}}(string Key, decimal Amount, [property: DefaultValue(0)] int Priority, DateTime Booked);

            /// <summary>Book {{number}}.</summary>
            [Serializable]
            public sealed class Book{{number}} : IDisposable
            {
                private readonly List<Entry{{number}}> entries = new();
                private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
                private int version;

                [DefaultValue({{random.Next(90) + 10}})]
                public int Limit { get; set; } = {{random.Next(90) + 10}};

                public IReadOnlyList<Entry{{number}}> Entries => entries;

                public event EventHandler<int>? Changed;

                public void Dispose() => entries.Clear();

                private sealed class Step
                {
                    public int Count { get; private set; }

                    public int {{stepName}}(int amount) => Count += amount;
                }

            """);
        for (var member = 0; member < MembersPerClass; member++)
            text.Append(Members[random.Next(Members.Length)](number, member, random.Next(1000) + 1, stepName)).Append('\n');

        return text.Append("}\n").ToString();
    }

    private static readonly Func<int, int, int, string, string>[] Members =
    [
        static (number, member, value, _) => $$"""

                /// <summary>Adds an entry unless there is one of the same key.</summary>
                [MethodImpl(MethodImplOptions.NoInlining)]
                public bool TryAdd{{member}}(string key, decimal amount, [CallerMemberName] string caller = "")
                {
                    if (string.IsNullOrWhiteSpace(key))
                        throw new ArgumentException("No key given by " + caller, nameof(key));
                    if (index.ContainsKey(key) || amount < {{value}}m)
                        return false;

                    index.Add(key, entries.Count);
                    entries.Add(new Entry{{number}}(key.Trim(), amount, index.Count % 7, DateTime.UnixEpoch.AddDays({{value}})));
                    version++;
                    Changed?.Invoke(this, version);
                    return true;
                }
            """,
        static (_, member, value, _) => $$"""

                public decimal Total{{member}}(Func<decimal, bool>? filter = null)
                {
                    var total = 0m;
                    foreach (var entry in entries)
                    {
                        if (filter is not null && !filter(entry.Amount))
                            continue;
                        total += entry.Priority switch
                        {
                            0 => entry.Amount,
                            < {{value % 9 + 1}} => entry.Amount * 0.{{value}}m,
                            _ when entry.Booked.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday => 0m,
                            _ => decimal.Round(entry.Amount / 3m, 2),
                        };
                    }

                    return total;
                }
            """,
        static (number, member, value, _) => $$"""

                public IEnumerable<IGrouping<int, Entry{{number}}>> ByPriority{{member}}(DateTime since) =>
                    from entry in entries
                    where entry.Booked >= since && entry.Key.Length < {{value}}
                    orderby entry.Amount descending, entry.Key
                    group entry by entry.Priority % {{value % 5 + 2}};
            """,
        static (_, member, value, _) => $$"""

                public string Print{{member}}(string separator)
                {
                    var text = new StringBuilder();
                    for (var i = 0; i < entries.Count && i < {{value}}; i++)
                    {
                        var entry = entries[i];
                        if (text.Length > 0)
                            text.Append(separator);
                        text.Append(CultureInfo.InvariantCulture, $"{entry.Key,-20}{entry.Amount:0.00} {entry.Booked:yyyy-MM-dd}");
                    }

                    return text.ToString();
                }
            """,
        static (_, member, value, _) => $$"""

                public async Task<int> Load{{member}}Async(IAsyncEnumerable<string> lines, CancellationToken cancellation)
                {
                    var read = 0;
                    try
                    {
                        await foreach (var line in lines.WithCancellation(cancellation))
                        {
                            var parts = line.Split(';', StringSplitOptions.TrimEntries);
                            if (parts.Length != 2 || !decimal.TryParse(parts[1], NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
                                continue;

                            entries.Add(new(parts[0], amount + {{value}}, 0, DateTime.UnixEpoch));
                            read++;
                        }
                    }
                    catch (OperationCanceledException) when (read > {{value}})
                    {
                        version = -1;
                    }
                    finally
                    {
                        Changed?.Invoke(this, read);
                    }

                    return read;
                }
            """,
        static (_, member, value, _) => $$"""

                private static int Checksum{{member}}(ReadOnlySpan<char> text)
                {
                    var sum = {{value}};
                    for (var i = 0; i < text.Length; i++)
                    {
                        sum = unchecked((sum * 31) ^ text[i]);
                        while (sum < 0)
                            sum += {{value}} * 1000;
                    }

                    return (sum & 0xff) switch { 0 => 1, var rest => rest };
                }
            """,
        static (_, member, value, stepName) => $$"""

                [Obsolete("Kept for old callers.")]
                public int Walk{{member}}(int rounds)
                {
                    var step = new Step();
                    var limit = Math.Min(rounds, {{value}});
                    do
                    {
                        if (step.{{stepName}}(limit) > {{value}} || version < 0)
                            break;
                        limit--;
                    }
                    while (limit > 0);

                    return step.Count;
                }
            """,
        static (_, member, value, _) => $$"""

                public IReadOnlyDictionary<string, List<decimal>> Collect{{member}}<TKey>(IEnumerable<TKey> keys, Func<TKey, string?> name)
                    where TKey : notnull
                {
                    var found = new Dictionary<string, List<decimal>>(StringComparer.OrdinalIgnoreCase);
                    foreach (var key in keys.Take({{value}}))
                    {
                        var label = name(key) ?? key.ToString() ?? "none";
                        if (!found.TryGetValue(label, out var amounts))
                            found[label] = amounts = new List<decimal>();
                        amounts.AddRange(entries.Where(entry => entry.Key == label).Select(static entry => entry.Amount));
                    }

                    return found;
                }
            """,
    ];
}
