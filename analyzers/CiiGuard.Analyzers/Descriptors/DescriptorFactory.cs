using System.Linq;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Makes every descriptor of the package, so that texts, help link and tags follow from the id alone.</summary>
internal static class DescriptorFactory
{
    public const string HelpLinkBase = "https://github.com/ciiguard/ciiguard/blob/main/docs/rules/";

    public static DiagnosticDescriptor Create(
        string id,
        string category,
        DiagnosticSeverity defaultSeverity,
        LegalBasis legalBasis) => new(
            id,
            Strings.Localizable(id + "_Title"),
            Strings.Localizable(id + "_Message"),
            category,
            defaultSeverity,
            isEnabledByDefault: true,
            Strings.Localizable(id + "_Description"),
            HelpLinkBase + id + ".md",
            legalBasis.Tags.ToArray());
}
