using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>What a report on obligations that do not flow down tells its fix, and the error log.</summary>
internal static class FlowDownProperties
{
    /// <summary>Id, as in documentation files, of the type that lacks something, if it is one of another assembly and so not the one that is told.</summary>
    public const string SubContract = nameof(SubContract);

    /// <summary>Name of that assembly.</summary>
    public const string SubContractAssembly = nameof(SubContractAssembly);

    public static ImmutableDictionary<string, string?> OfFramework() =>
        ImmutableDictionary<string, string?>.Empty.Add(MissingMemberProperties.Article, Descriptors.FlowDownBasis.Articles);

    public static ImmutableDictionary<string, string?> Of(SupplierObligations missing) =>
        MissingMemberProperties.Create(missing.GetNames(), missing.GetArticles());

    public static ImmutableDictionary<string, string?> OfElsewhere(SupplierObligations missing, INamedTypeSymbol subContract) =>
        Of(missing)
            .Add(SubContract, DocumentationCommentId.CreateDeclarationId(subContract))
            .Add(SubContractAssembly, subContract.ContainingAssembly.Name);
}
