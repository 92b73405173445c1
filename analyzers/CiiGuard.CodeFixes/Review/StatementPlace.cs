using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>
/// The statement, or the expression that is a whole body, in which something is called: the place for statements that are to be executed right before it.
/// Their lines are given without indentation; each tab in front of one is a step of it.
/// </summary>
internal abstract class StatementPlace
{
    private protected StatementPlace(DocumentVersion version) => Version = version;

    /// <summary>The <c>a?.…</c> that the call is a part of: it is made only if the receiver is not null.</summary>
    public ConditionalAccessExpressionSyntax? Condition { get; private set; }

    private protected DocumentVersion Version { get; }

    private protected DocumentLayout Layout => Version.Layout;

    private protected string NewLine => Layout.NewLine;

    /// <summary>Null where no statement can be put before the call without being executed on other paths than the call.</summary>
    public static StatementPlace? Find(SyntaxNode node, DocumentVersion version, CancellationToken cancellationToken)
    {
        ConditionalAccessExpressionSyntax? condition = null;
        var child = node;
        for (var current = node; current is not null; (child, current) = (current, current.Parent))
        {
            if (current != node && !Evaluation.IsCertain(current, child))
                return null;
            StatementPlace? place;
            switch (current)
            {
                case ConditionalAccessExpressionSyntax access when child == access.WhenNotNull:
                    if (condition is not null)
                        return null;
                    condition = access;
                    continue;
                case StatementSyntax statement:
                    place = OfStatement(statement, version);
                    break;
                case ArrowExpressionClauseSyntax arrow:
                    place = BodyPlace.Of(arrow, version, cancellationToken);
                    break;
                case LambdaExpressionSyntax lambda when child == lambda.ExpressionBody:
                    place = BodyPlace.Of(lambda, version, cancellationToken);
                    break;
                default:
                    continue;
            }

            if (place is not null)
                place.Condition = condition;
            return place;
        }

        return null;
    }

    /// <summary>Puts lines before the statement.</summary>
    /// <param name="spaced">Whether a blank line follows them.</param>
    public abstract ImmutableArray<TextChange> Insert(IReadOnlyList<string> lines, bool spaced);

    /// <summary>Puts lines in the place of the statement.</summary>
    public abstract ImmutableArray<TextChange> Replace(IReadOnlyList<string> lines);

    private protected string Join(IEnumerable<string> lines, string indentation) =>
        string.Join(NewLine + indentation, lines.Select(line => line.Replace("\t", Layout.Unit)));

    private protected string Blank(bool spaced) => spaced ? NewLine : string.Empty;

    private protected bool IsBlank(int start, int end) => string.IsNullOrWhiteSpace(Version.Text.ToString(TextSpan.FromBounds(start, end)));

    private static StatementPlace? OfStatement(StatementSyntax statement, DocumentVersion version) => statement.Parent switch
    {
        BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax => new SequencePlace(statement, version),
        IfStatementSyntax or ElseClauseSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or UsingStatementSyntax or LockStatementSyntax
            or FixedStatementSyntax or DoStatementSyntax => new EmbeddedPlace(statement, version),
        _ => null,
    };
}
