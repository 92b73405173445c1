using System.Collections.Immutable;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Adds a clause member for each obligation that CII2001 or CII2006 names.</summary>
// Not [Shared]: that attribute's assembly differs in version between the hosts of supported compilers.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingObligationsCodeFixProvider))]
public sealed class AddMissingObligationsCodeFixProvider : CodeFixProvider
{
    private static readonly FixAllProvider FixAll = MissingMembersFixAll.Of(MemberMark.Clause);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        Descriptors.MandatoryObligationMissing.Id,
        Descriptors.ObligationMissingUndeclared.Id);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Get("AddMissingObligations_Title", culture: null),
                    cancellationToken => MissingMembersFix.ApplyAsync(
                        context.Document,
                        ImmutableArray.Create(diagnostic),
                        MemberMark.Clause,
                        MissingMembersFix.NoOtherType,
                        cancellationToken),
                    equivalenceKey: nameof(AddMissingObligationsCodeFixProvider)),
                diagnostic);
        }

        return Task.CompletedTask;
    }
}
