using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.CodeFixes;

/// <summary>The change behind the fix of CII2005: all types that are to get clauses, in whatever documents they lie.</summary>
internal static class HandedDownFix
{
    public static async Task<Solution> ApplyAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var targets = new List<Target>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FindTargetAsync(solution, diagnostic, cancellationToken).ConfigureAwait(false) is { } target)
                targets.Add(target);
        }

        var changed = solution;
        foreach (var document in targets.GroupBy(static target => target.Document))
        {
            // From the original solution each time: a model of a changed one would not know the places of the others.
            if (solution.GetDocument(document.Key) is not { } original)
                continue;
            var result = await MissingMembersFix.ApplyAsync(
                original,
                document.Select(static target => target.Members),
                MemberMark.Clause,
                (location, _) => Task.FromResult(NamesAt(solution, targets, location)),
                cancellationToken).ConfigureAwait(false);
            if (await result.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
                changed = changed.WithDocumentSyntaxRoot(document.Key, root);
        }

        return changed;
    }

    /// <summary>Where clauses are to be added; null if the report names none, or the type is not in the source of the solution.</summary>
    public static async Task<Target?> FindTargetAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var names = MissingMembers.NamesIn(diagnostic);
        if (names.IsEmpty)
            return null;

        diagnostic.Properties.TryGetValue(FlowDownProperties.SubContract, out var id);
        diagnostic.Properties.TryGetValue(FlowDownProperties.SubContractAssembly, out var assembly);
        var location = id is null ? diagnostic.Location : await FindTypeAsync(solution, id, assembly, cancellationToken).ConfigureAwait(false);
        return solution.GetDocument(location?.SourceTree) is { } document
            ? new Target(document.Id, new MissingMembers(location!.SourceSpan.Start, names))
            : null;
    }

    private static async Task<Location?> FindTypeAsync(Solution solution, string id, string? assembly, CancellationToken cancellationToken)
    {
        foreach (var project in solution.Projects)
        {
            if (project.AssemblyName != assembly || project.Language != LanguageNames.CSharp || await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
                continue;

            foreach (var symbol in DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation))
            {
                if (symbol is INamedTypeSymbol type
                    && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
                    && MarkedTypes.FindLocation(type, Vocabulary.SupplierContract, cancellationToken) is { } location)
                    return location;
            }
        }

        return null;
    }

    private static ImmutableArray<string> NamesAt(Solution solution, List<Target> targets, Location location)
    {
        var document = solution.GetDocumentId(location.SourceTree);
        return targets
            .Where(target => target.Document == document && target.Members.Position == location.SourceSpan.Start)
            .SelectMany(static target => target.Members.Names)
            .ToImmutableArray();
    }

    /// <summary>Clauses that a type of a document is to get.</summary>
    internal sealed record Target(DocumentId Document, MissingMembers Members);
}
