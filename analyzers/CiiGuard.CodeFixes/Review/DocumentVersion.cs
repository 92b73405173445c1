using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>
/// A text of a document, as it is or as a fix would leave it, with the compilation it belongs to. A fix is tried on one of these before it is offered:
/// whether it settles a report is for the rule to say and not for the fix.
/// </summary>
internal sealed class DocumentVersion
{
    private readonly Compilation compilation;
    private readonly AnalyzerOptions options;
    private readonly Lazy<ReviewContracts> contracts;
    private readonly Lazy<DocumentLayout> layout;
    private int? errors;

    private DocumentVersion(Compilation compilation, SyntaxTree tree, SourceText text, AnalyzerOptions options, Solution solution, CancellationToken cancellationToken)
    {
        this.compilation = compilation;
        this.options = options;
        Tree = tree;
        Text = text;
        Solution = solution;
        Root = tree.GetRoot(cancellationToken);
        Model = compilation.GetSemanticModel(tree);
        contracts = new(() => new ReviewContracts(
            CiiGuardContext.Get(compilation, static _ => true, cancellationToken),
            WaiverTerms.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions),
            CiiGuardOptions.Read(options, compilation).AllowsConditionalSignature));
        layout = new(() => DocumentLayout.Get(text, options.AnalyzerConfigOptionsProvider.GetOptions(tree)));
    }

    public SyntaxTree Tree { get; }

    public SyntaxNode Root { get; }

    public SourceText Text { get; }

    public SemanticModel Model { get; }

    /// <summary>What the document lies in; it does not follow changes of the document.</summary>
    public Solution Solution { get; }

    public ReviewContracts Contracts => contracts.Value;

    public DocumentLayout Layout => layout.Value;

    public LanguageVersion LanguageVersion => ((CSharpParseOptions)Tree.Options).LanguageVersion;

    public static async Task<DocumentVersion?> GetAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
            return null;

        var text = await model.SyntaxTree.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new DocumentVersion(model.Compilation, model.SyntaxTree, text, document.Project.AnalyzerOptions, document.Project.Solution, cancellationToken);
    }

    public DocumentVersion With(ImmutableArray<TextChange> changes, CancellationToken cancellationToken)
    {
        var text = Text.WithChanges(changes);
        var tree = Tree.WithChangedText(text);
        return new DocumentVersion(compilation.ReplaceSyntaxTree(Tree, tree), tree, text, options, Solution, cancellationToken);
    }

    /// <summary>What the flow rules report in the members that a place lies in.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetReportsAsync(TextSpan place, CancellationToken cancellationToken)
    {
        var withAnalyzers = compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new ReviewFlowAnalyzer()), options);
        return await withAnalyzers
            .GetAnalyzerSemanticDiagnosticsAsync(withAnalyzers.Compilation.GetSemanticModel(Tree), place, cancellationToken)
            .ConfigureAwait(false);
    }

    public int CountErrors(CancellationToken cancellationToken) =>
        errors ??= Model.GetDiagnostics(cancellationToken: cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The shortest way to write a type at a place.</summary>
    public string NameOf(ITypeSymbol type, int position) => type.ToMinimalDisplayString(Model, NullableFlowState.NotNull, position);

    /// <summary>The shortest way to write a type of the vocabulary or of the framework at a place; null if it cannot be used there.</summary>
    public string? NameOf(string metadataName, int position)
    {
        foreach (var type in compilation.GetTypesByMetadataName(metadataName))
        {
            if (Model.IsAccessible(position, type))
                return NameOf(type, position);
        }

        return null;
    }
}
