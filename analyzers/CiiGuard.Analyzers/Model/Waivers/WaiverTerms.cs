using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>What makes a waiver void.</summary>
internal enum WaiverProblem
{
    None,
    NoReason,
    UnreadableDate,
    Expired,
}

/// <summary>
/// The terms on which a waiver holds. "Today" is given by the build (<c>CiiGuardToday</c>), never read from the clock, so that a build can be repeated.
/// </summary>
internal sealed class WaiverTerms(DateTime? today)
{
    private const string DateFormat = "yyyy-MM-dd";

    public static WaiverTerms Read(AnalyzerConfigOptions options) =>
        new(options.TryGetValue("build_property.CiiGuardToday", out var text) && TryParse(text, out var today) ? today : null);

    public WaiverProblem Examine(string? reason, string? until)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return WaiverProblem.NoReason;
        if (until is null)
            return WaiverProblem.None;
        if (!TryParse(until, out var last))
            return WaiverProblem.UnreadableDate;
        return today > last ? WaiverProblem.Expired : WaiverProblem.None;
    }

    public WaiverProblem Examine(AttributeData waiver) =>
        Examine(
            waiver.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive } reason] ? reason.Value as string : null,
            UntilOf(waiver));

    /// <summary>Whether the member, or a type around it, carries a waiver that holds.</summary>
    public bool IsWaived(ISymbol? member)
    {
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (HasValidWaiver(symbol) || (symbol is IMethodSymbol { AssociatedSymbol: { } associated } && HasValidWaiver(associated)))
                return true;
        }

        return false;
    }

    private bool HasValidWaiver(ISymbol symbol) =>
        symbol.FindAttribute(Vocabulary.Waiver) is { } waiver && Examine(waiver) == WaiverProblem.None;

    private static string? UntilOf(AttributeData waiver)
    {
        foreach (var argument in waiver.NamedArguments)
        {
            if (argument.Key == "Until" && argument.Value.Kind != TypedConstantKind.Array)
                return argument.Value.Value as string ?? (argument.Value.IsNull ? null : string.Empty);
        }

        return null;
    }

    private static bool TryParse(string text, out DateTime date) =>
        DateTime.TryParseExact(text.Trim(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
