using System.Collections.Immutable;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Adds a member for each name that a report on a type tells to be missing.</summary>
public abstract class MissingMembersCodeFixProvider : CodeFixProvider
{
    private readonly MemberMark _mark;
    private readonly string _title;
    private readonly FixAllProvider _fixAll;

    private protected MissingMembersCodeFixProvider(MemberMark mark, string title, params DiagnosticDescriptor[] fixes)
    {
        _mark = mark;
        _title = title;
        _fixAll = MissingMembersFixAll.Of(mark);
        var ids = ImmutableArray.CreateBuilder<string>(fixes.Length);
        foreach (var descriptor in fixes)
            ids.Add(descriptor.Id);
        FixableDiagnosticIds = ids.ToImmutable();
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => _fixAll;

    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Get(_title, culture: null),
                    cancellationToken => MissingMembersFix.ApplyAsync(
                        context.Document,
                        [MissingMembers.Of(diagnostic)],
                        _mark,
                        MissingMembersFix.NoOtherType,
                        cancellationToken),
                    equivalenceKey: GetType().Name),
                diagnostic);
        }

        return Task.CompletedTask;
    }
}
