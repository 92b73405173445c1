using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace CiiGuard;

/// <summary>Chains the entries of an audit trail by hashes (SHA-256), so that an entry that was changed, removed, put in or moved shows.</summary>
/// <remarks>
/// Whoever can write the whole trail can also write a new chain. Keep the latest hash where they cannot, and give it to <see cref="Verify"/>; or seal with a key (HMAC-SHA-256) that
/// is not kept beside the trail.
/// </remarks>
public static class AuditTrail
{
    /// <summary>Seals an entry: chains it to the one before.</summary>
    /// <param name="entry">The entry, from <see cref="Outcome.Entry"/>.</param>
    /// <param name="previous">The sealed entry before, or null at the beginning of a review.</param>
    /// <param name="key">Key of the seal, or null for a plain hash.</param>
    /// <returns>The sealed entry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    /// <exception cref="ArgumentException">The entry does not follow <paramref name="previous"/>, or that one is not sealed.</exception>
    public static AuditEntry Seal(AuditEntry entry, AuditEntry? previous = null, byte[]? key = null)
    {
        if (entry is null)
            throw new ArgumentNullException(nameof(entry));
        if (previous is not null && string.IsNullOrEmpty(previous.Hash))
            throw new ArgumentException("The entry before is not sealed: seal it first, a chain has no gaps.", nameof(previous));
        if (Break(previous, entry) is { } problem)
            throw new ArgumentException(problem.English, nameof(entry));

        var chained = entry with { PreviousHash = previous?.Hash ?? "", Hash = "" };
        return chained with { Hash = HashOf(chained, key) };
    }

    /// <summary>Tests a trail of one review from its beginning.</summary>
    /// <param name="entries">The sealed entries in their order.</param>
    /// <param name="key">Key of the seal, or null for a plain hash.</param>
    /// <param name="latestHash">The latest hash as kept elsewhere, or null if it was not: entries that were cut off at the end then do not show.</param>
    /// <returns>Every problem, in the order of the entries; none if the trail is whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public static IReadOnlyList<AuditProblem> Verify(IReadOnlyList<AuditEntry> entries, byte[]? key = null, string? latestHash = null)
    {
        if (entries is null)
            throw new ArgumentNullException(nameof(entries));

        var problems = new List<AuditProblem>();
        AuditEntry? previous = null;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry is null)
            {
                problems.Add(new(i, new("There is no entry here.", "此处缺少记录。")));
                continue;
            }

            if (Break(previous, entry) is { } gap)
                problems.Add(new(i, gap));
            else if (!string.Equals(entry.PreviousHash, previous?.Hash ?? "", StringComparison.Ordinal))
                problems.Add(new(i, new("It is not chained to the entry before it.", "与上一条记录的链接不符。")));
            if (!string.Equals(entry.Hash, HashOf(entry, key), StringComparison.Ordinal))
                problems.Add(new(i, new("Its content is not what was sealed.", "内容与封存时不一致。")));
            previous = entry;
        }

        if (latestHash is not null && !string.Equals(previous?.Hash ?? "", latestHash, StringComparison.Ordinal))
            problems.Add(new(entries.Count, new("It does not end with the entry of the latest hash.", "末条记录与另行保存的最新哈希不符。")));
        return problems;
    }

    private static BilingualText? Break(AuditEntry? previous, AuditEntry entry)
    {
        var expected = previous is null ? 0 : previous.Sequence + 1;
        if (entry.Sequence != expected)
        {
            return new(
                string.Format(CultureInfo.InvariantCulture, "Number {0} was expected here and number {1} is here: an entry was removed, put in or moved.", expected, entry.Sequence),
                string.Format(CultureInfo.InvariantCulture, "此处应为第{0}号记录，实为第{1}号：有记录被删除、插入或移动。", expected, entry.Sequence));
        }

        if (previous is null)
            return string.IsNullOrEmpty(entry.From) ? null : new("The first entry is not the beginning of a review.", "首条记录不是审查的起点。");
        if (entry.Case != previous.Case || entry.Procedure != previous.Procedure)
            return new("It belongs to another review or procedure.", "属于其他审查或其他程序。");
        if (entry.From != previous.To)
            return new($"It leaves {entry.From}, the entry before it led to {previous.To}.", $"起始状态为{entry.From}，而上一条记录到达{previous.To}。");
        return entry.On < previous.On ? new BilingualText("It is dated before the entry before it.", "日期早于上一条记录。") : null;
    }

    // Every text is preceded by its length, so that no two entries are written alike; absent and empty differ.
    private static string HashOf(AuditEntry entry, byte[]? key)
    {
        var text = new StringBuilder(512);
        Add("CiiGuard audit 1");
        Add(entry.Sequence.ToString(CultureInfo.InvariantCulture));
        Add(entry.Procedure);
        Add(entry.Case);
        Add(entry.Step);
        Add(entry.From);
        Add(entry.To);
        Add(entry.On.ToString());
        Add(entry.By);
        Add(entry.Role);
        Add(entry.Articles);
        Add(entry.Reasons);
        Add(entry.Document);
        Add(entry.Dossier?.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var pair in entry.Dossier?.OrderBy(pair => pair.Key, StringComparer.Ordinal) ?? Enumerable.Empty<KeyValuePair<string, string>>())
        {
            Add(pair.Key);
            Add(pair.Value);
        }

        Add(entry.PreviousHash);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return Hex(key is null ? Sha256(bytes) : Hmac(key, bytes));

        void Add(string? part)
        {
            if (part is null)
                text.Append('-');
            else
                text.Append(part.Length).Append(':').Append(part);
            text.Append('\n');
        }
    }

    private static byte[] Sha256(byte[] bytes)
    {
#if NET8_0_OR_GREATER
        return SHA256.HashData(bytes);
#else
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(bytes);
#endif
    }

    private static byte[] Hmac(byte[] key, byte[] bytes)
    {
        using var algorithm = new HMACSHA256(key);
        return algorithm.ComputeHash(bytes);
    }

    private static string Hex(byte[] bytes)
    {
        const string Digits = "0123456789abcdef";
        var text = new char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = Digits[bytes[i] >> 4];
            text[(2 * i) + 1] = Digits[bytes[i] & 15];
        }

        return new string(text);
    }
}
