using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>
/// Which bodies can matter, by names: a body that mentions a member with a contract matters, and so does one that mentions the name of a
/// body that matters. The answer may be yes too often (another member has the same name), never no.
/// </summary>
internal sealed class SourceIndex
{
    private readonly Dictionary<SyntaxTree, TreeIndex> _trees = new();
    private readonly HashSet<string> _requiring;
    private readonly HashSet<string> _affecting;
    private readonly HashSet<string> _status;
    private readonly HashSet<string> _annotated;
    private readonly bool _anyInvocation;
    private readonly Lazy<HashSet<string>> _runningDelegates;
    private readonly Dictionary<string, ImmutableArray<ISymbol>> _requiringMembers;

    public SourceIndex(Compilation compilation, IIndexedNames annotated, Func<SyntaxTree, TreeIndex?> getIndex, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (getIndex(tree) is { } index)
                _trees[tree] = index;
        }

        _runningDelegates = new(FindRunningDelegates);
        _anyInvocation = annotated.AnyInvocationRequires;
        _requiringMembers = annotated.RequiringMembers;
        _status = annotated.Status;
        _requiring = Close(annotated.Requiring);
        _annotated = annotated.Affecting;
        _affecting = Close(annotated.Affecting);
    }

    /// <summary>Whether a code block can contain a call with a precondition, directly or through a helper.</summary>
    public bool MayRequire(SyntaxNode codeBlock) => (_anyInvocation && MentionsInvocation(codeBlock)) || Mentions(codeBlock, _requiring);

    /// <summary>Whether a code block can set a status.</summary>
    public bool MaySetStatus(SyntaxNode codeBlock) => Mentions(codeBlock, _status);

    /// <summary>Whether a body can change or test what the analysis follows.</summary>
    public bool MayAffect(SyntaxNode body) => Mentions(body, _affecting);

    /// <summary>Whether a body of that name can change or test what the analysis follows.</summary>
    public bool IsAffecting(string name) => _affecting.Contains(name.Substring(name.LastIndexOf('.') + 1));

    /// <summary>Whether a member of that name has a contract of its own, or leads to what the analysis follows.</summary>
    public bool IsAnnotated(string name) => _annotated.Contains(name);

    /// <summary>Whether a body of that name can contain what must be judged.</summary>
    public bool IsRequiring(string name) => _requiring.Contains(name.Substring(name.LastIndexOf('.') + 1));

    /// <summary>Whether a body of that name may invoke a delegate, directly or through others. Found when first asked: few programs store what moves a review.</summary>
    public bool MayRunDelegates(string name) => _runningDelegates.Value.Contains(name.Substring(name.LastIndexOf('.') + 1));

    /// <summary>What members of that name and of a delegate type are given somewhere in the compilation.</summary>
    public IEnumerable<HandlerNames> HandlersOf(string name)
    {
        foreach (var tree in _trees.Values)
        {
            foreach (var handler in tree.Handlers)
            {
                if (handler.Name == name && IsHandler(handler))
                    yield return handler;
            }
        }
    }

    /// <summary>Delegates inside a larger value that members hold or give, and that can change or test what the analysis follows.</summary>
    public IEnumerable<HandlerNames> StoredDelegates()
    {
        foreach (var tree in _trees.Values)
        {
            foreach (var stored in tree.Stored)
            {
                if (_affecting.Overlaps(stored.Mentioned))
                    yield return stored;
            }
        }
    }

    /// <summary>Members that can tell of what the analysis follows and give values to members of objects, or to constructors.</summary>
    public IEnumerable<SyntaxNode> GivingMembers()
    {
        foreach (var tree in _trees.Values)
        {
            foreach (var body in tree.Bodies)
            {
                if (body.GivesValues && _affecting.Overlaps(body.Mentioned))
                    yield return body.Declaration;
            }
        }
    }

    private bool IsHandler(HandlerNames handler)
    {
        if (handler.IsCertain)
            return true;
        foreach (var tree in _trees.Values)
        {
            if (tree.DelegateMembers.Contains(handler.Name))
                return true;
        }

        return false;
    }

    /// <summary>Members of a name that have a precondition.</summary>
    public ImmutableArray<ISymbol> GetRequiring(string name) => _requiringMembers.TryGetValue(name, out var members) ? members : ImmutableArray<ISymbol>.Empty;

    public bool IsInvoked(string name, ImmutableArray<SyntaxTree> trees) => Any(name, trees, static index => index.Invoked);

    public bool IsReferred(string name, ImmutableArray<SyntaxTree> trees) => Any(name, trees, static index => index.Referred);

    public ImmutableArray<SyntaxTree> AllTrees => _trees.Keys.ToImmutableArray();

    private bool Any(string name, ImmutableArray<SyntaxTree> trees, Func<TreeIndex, HashSet<string>> names)
    {
        foreach (var tree in trees)
        {
            if (_trees.TryGetValue(tree, out var index) && names(index).Contains(name))
                return true;
        }

        return false;
    }

    private HashSet<string> FindRunningDelegates()
    {
        // What is invoked by a plain name is a delegate unless a method has that name.
        var methods = new HashSet<string>();
        foreach (var tree in _trees.Values)
        {
            foreach (var body in tree.Bodies)
                methods.Add(body.Name);
        }

        var running = new HashSet<string>();
        foreach (var tree in _trees.Values)
        {
            foreach (var body in tree.Bodies)
            {
                if (body.InvokesValue || !body.InvokedByName.IsSubsetOf(methods))
                    running.Add(body.Name);
            }
        }

        running.Remove(string.Empty);
        return Close(running);
    }

    private HashSet<string> Close(HashSet<string> start)
    {
        var closed = new HashSet<string>(start);
        // Which bodies mention a name, so that each name is looked at once. A member of a delegate type stands for what it is given.
        var mentionedBy = new Dictionary<string, List<string>>();
        foreach (var tree in _trees.Values)
        {
            foreach (var body in tree.Bodies)
                AddMentions(body.Name, body.Mentioned, mentionedBy);
            foreach (var handler in tree.Handlers)
            {
                if (IsHandler(handler))
                    AddMentions(handler.Name, handler.Mentioned, mentionedBy);
            }

            foreach (var stored in tree.Stored)
                AddMentions(stored.Name, stored.Mentioned, mentionedBy);
        }

        var pending = new Stack<string>(start);
        while (pending.Count > 0)
        {
            if (!mentionedBy.TryGetValue(pending.Pop(), out var bodies))
                continue;
            foreach (var body in bodies)
            {
                if (body.Length > 0 && closed.Add(body))
                    pending.Push(body);
            }
        }

        return closed;
    }

    private static void AddMentions(string body, HashSet<string> mentioned, Dictionary<string, List<string>> mentionedBy)
    {
        foreach (var name in mentioned)
        {
            if (!mentionedBy.TryGetValue(name, out var bodies))
                mentionedBy.Add(name, bodies = new());
            bodies.Add(body);
        }
    }

    private static bool MentionsInvocation(SyntaxNode node)
    {
        foreach (var descendant in node.DescendantNodes())
        {
            if (descendant is InvocationExpressionSyntax)
                return true;
        }

        return false;
    }

    /// <summary>Whether a node mentions a name at all; what the member around it mentions is known, so that most need not be walked.</summary>
    public bool MayMention(SyntaxNode node, string name) => NamesAround(node) is not { } names || names.Mentioned.Contains(name);

    private BodyNames? NamesAround(SyntaxNode node) => _trees.TryGetValue(node.SyntaxTree, out var index) ? index.NamesAround(node) : null;

    private bool Mentions(SyntaxNode node, HashSet<string> names)
    {
        if (names.Count == 0)
            return false;
        if (NamesAround(node) is { } around)
        {
            if (!names.Overlaps(around.Mentioned))
                return false;
            if (around.Declaration.Span == node.Span)
                return true;
        }

        foreach (var descendant in node.DescendantNodes())
        {
            switch (descendant)
            {
                case SimpleNameSyntax simple when names.Contains(simple.Identifier.ValueText):
                case ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax when names.Contains(BodyNames.ImplicitCreation):
                case ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 }
                    or ConstructorInitializerSyntax { ArgumentList.Arguments.Count: > 0 }
                    or PrimaryConstructorBaseTypeSyntax { ArgumentList.Arguments.Count: > 0 } when names.Contains(BodyNames.CreationWithArguments):
                case ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax when names.Contains(BodyNames.Indexer):
                case UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } when names.Contains("Dispose") || names.Contains("DisposeAsync"):
                case CommonForEachStatementSyntax when names.Contains("GetEnumerator") || names.Contains("GetAsyncEnumerator"):
                    return true;
            }

            if (BodyNames.MayInvokeOperator(descendant) && names.Contains(BodyNames.Operator))
                return true;
        }

        return false;
    }
}
