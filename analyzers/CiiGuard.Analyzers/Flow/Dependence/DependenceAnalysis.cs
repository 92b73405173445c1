using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Control and data dependence on sources, for one compilation. The other analyses ask what is true on a path; this one asks what a path is taken for, so
/// it compares the sides of branches instead of following states. Helpers are summarized once per set of parameters that depend.
/// </summary>
/// <param name="contracts">What symbols mean.</param>
/// <param name="getBody">The one body that a call runs, if it is in the compilation and can matter when some of its parameters depend, or none does.</param>
/// <param name="getInitializer">What a field or property starts with, as it is written.</param>
/// <param name="keptAnywhere">Flags that some body of the compilation gives a value which depends, with that value; null where they are not asked for.</param>
internal sealed class DependenceAnalysis(
    IDependenceContracts contracts,
    Func<IMethodSymbol, bool, CancellationToken, ControlFlowGraph?> getBody,
    Func<ISymbol, CancellationToken, ControlFlowGraph?> getInitializer,
    Func<CancellationToken, ImmutableDictionary<ISymbol, IOperation?>>? keptAnywhere = null)
{
    private const int MaximumDepth = 12;
    private const int MaximumNesting = 16;
    private const int MaximumBlocks = 4_000;

    private readonly ConcurrentDictionary<(IMethodSymbol Method, ulong Dependent), DependenceSummary> _summaries = new(new SummaryComparer());

    public IDependenceContracts Contracts { get; } = contracts;

    /// <summary>What bodies give to members, whoever calls them.</summary>
    /// <param name="graphs">The bodies.</param>
    /// <param name="isFlag">Whether a member is followed by its name wherever it is read.</param>
    /// <param name="cancellation">Ends the work.</param>
    public ImmutableDictionary<ISymbol, IOperation?> FindKept(IEnumerable<ControlFlowGraph> graphs, Func<ISymbol, bool> isFlag, CancellationToken cancellation)
    {
        var all = DependenceSummary.Nothing.Kept.ToBuilder();
        foreach (var graph in graphs)
        {
            foreach (var kept in new Session(this, cancellation).Analyze(graph, null, 0).Kept)
            {
                if (isFlag(kept.Key) && !all.ContainsKey(kept.Key))
                    all.Add(kept.Key, kept.Value);
            }
        }

        return all.ToImmutable();
    }

    /// <summary>Analyses a body for its own sake.</summary>
    /// <returns>What was found, and whether all of it was looked at.</returns>
    public (ImmutableArray<DependenceFinding> Findings, bool IsComplete) Run(ControlFlowGraph graph, CancellationToken cancellation)
    {
        var session = new Session(this, cancellation);
        var summary = session.Analyze(graph, null, 0);
        return (summary.Findings, session.IsComplete);
    }

    /// <summary>The calls under way in one analysis.</summary>
    internal sealed class Session(DependenceAnalysis analysis, CancellationToken cancellation)
    {
        private readonly HashSet<ISymbol> _functions = new(SymbolEqualityComparer.Default);
        private readonly HashSet<ISymbol> _examined = new(SymbolEqualityComparer.Default);
        private readonly Dictionary<(IMethodSymbol, ulong), int> _active = new(new SummaryComparer());
        private readonly Stack<Dictionary<(IMethodSymbol, ulong), DependenceSummary>> _called = new();
        private int _outermost = int.MaxValue;
        private int _cuts;

        public IDependenceContracts Contracts => analysis.Contracts;

        public CancellationToken Cancellation => cancellation;

        public bool IsComplete { get; private set; } = true;

        /// <summary>A lambda or local function that is being looked at adds nothing to itself.</summary>
        public bool TryEnter(IMethodSymbol function)
        {
            if (_functions.Count < MaximumNesting)
                return _functions.Add(function);
            Cut();
            return false;
        }

        public void Leave(IMethodSymbol function) => _functions.Remove(function);

        /// <summary>What a call of the method does and gives, if the parameters with these bits depend on a source.</summary>
        public DependenceSummary Summarize(IMethodSymbol method, ulong dependent)
        {
            method = method.OriginalDefinition;
            var key = (method, dependent);
            if (analysis._summaries.TryGetValue(key, out var known) || (_called.Count > 0 && _called.Peek().TryGetValue(key, out known)))
            {
                if (known.IsCut)
                    Cut();
                return known;
            }

            // A recursive call adds nothing to what the body does anyway.
            if (_active.TryGetValue(key, out var begun))
            {
                _outermost = Math.Min(_outermost, begun);
                return DependenceSummary.Nothing;
            }

            if (_active.Count >= MaximumDepth)
            {
                Cut();
                return DependenceSummary.Nothing;
            }

            var (depth, outermost, cuts) = (_active.Count, _outermost, _cuts);
            _active.Add(key, depth);
            _called.Push(new(new SummaryComparer()));
            _outermost = int.MaxValue;
            DependenceSummary? inCaller = null;
            try
            {
                var summary = analysis.GetBody(method, dependent != 0, cancellation) is { } graph ? Analyze(graph, method, dependent) : DependenceSummary.Nothing;
                if (_cuts != cuts)
                    summary = summary with { IsCut = true };
                if (depth == 0 || (_outermost >= depth && !summary.IsCut))
                    analysis._summaries.TryAdd(key, summary);
                else
                    inCaller = summary;
                return summary;
            }
            finally
            {
                _active.Remove(key);
                _called.Pop();
                _outermost = Math.Min(_outermost, outermost);
                // What was cut short, or depends on a call that is under way, is true of this caller only.
                if (inCaller is not null)
                    _called.Peek().Add(key, inCaller);
            }
        }

        public DependenceSummary Analyze(ControlFlowGraph graph, IMethodSymbol? method, ulong dependent)
        {
            if (graph.Blocks.Length <= MaximumBlocks)
                return new BodyDependence(graph, this, new(SymbolEqualityComparer.Default)).Run(method, dependent);
            Cut();
            return DependenceSummary.Nothing;
        }

        private void Cut()
        {
            _cuts++;
            IsComplete = false;
        }

        /// <summary>Whether a flag that an object keeps is given a value that depends, by a body of its own type.</summary>
        public bool IsKeptDependent(ISymbol member)
        {
            if (member.ContainingType is not { DeclaringSyntaxReferences.IsEmpty: false } type || !_examined.Add(member.OriginalDefinition))
                return false;
            try
            {
                foreach (var candidate in type.GetMembers())
                {
                    if (candidate is IMethodSymbol { IsImplicitlyDeclared: false, IsAbstract: false } method && Assigns(method, member.Name) && Keeps(Summarize(method, 0), member))
                        return true;
                }

                return false;
            }
            finally
            {
                _examined.Remove(member.OriginalDefinition);
            }
        }

        /// <summary>Whether some body of the compilation gives a flag of an object a value that depends: an initializer, an argument of a constructor, an assignment.</summary>
        public bool IsKeptAnywhere(ISymbol member) => analysis.KeptAnywhere(cancellation).ContainsKey(member.OriginalDefinition);

        /// <summary>The value that made a flag of an object depend, where it was given elsewhere.</summary>
        public IOperation? KeptCause(ISymbol member) => analysis.KeptAnywhere(cancellation).TryGetValue(member.OriginalDefinition, out var cause) ? cause : null;

        /// <summary>What a field or property starts with.</summary>
        public ControlFlowGraph? InitializerOf(ISymbol member) => analysis.GetInitializer(member, cancellation);

        public bool IsPrimary(IParameterSymbol parameter) =>
            parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !parameter.DeclaringSyntaxReferences.IsEmpty
            && parameter.DeclaringSyntaxReferences[0].GetSyntax(cancellation).Parent?.Parent is TypeDeclarationSyntax;

        /// <summary>Where a parameter of a constructor is read later on: the property of a positional record, or the parameter of a primary constructor itself.</summary>
        public IEnumerable<ISymbol> PlacesOf(IParameterSymbol parameter)
        {
            if (!IsPrimary(parameter))
                yield break;
            yield return parameter;
            foreach (var member in parameter.ContainingType.GetMembers(parameter.Name))
            {
                if (member is IPropertySymbol)
                    yield return member;
            }
        }

        private static bool Keeps(DependenceSummary summary, ISymbol member) => summary.Kept.ContainsKey(member.OriginalDefinition);

        /// <summary>By name: most bodies give a member nothing.</summary>
        private bool Assigns(IMethodSymbol method, string name)
        {
            foreach (var reference in method.DeclaringSyntaxReferences)
            {
                foreach (var node in reference.GetSyntax(cancellation).DescendantNodes())
                {
                    if (node is AssignmentExpressionSyntax assignment && assignment.Left.GetLastToken().ValueText == name)
                        return true;
                }
            }

            return false;
        }
    }

    private ImmutableDictionary<ISymbol, IOperation?> KeptAnywhere(CancellationToken cancellation) => keptAnywhere?.Invoke(cancellation) ?? DependenceSummary.Nothing.Kept;

    private ControlFlowGraph? GetInitializer(ISymbol member, CancellationToken cancellation) => getInitializer(member.OriginalDefinition, cancellation);

    private ControlFlowGraph? GetBody(IMethodSymbol method, bool dependent, CancellationToken cancellation) => getBody(method, dependent, cancellation);
}

/// <summary>Equal symbols may be two objects.</summary>
internal sealed class SummaryComparer : IEqualityComparer<(IMethodSymbol Method, ulong Dependent)>
{
    public bool Equals((IMethodSymbol Method, ulong Dependent) x, (IMethodSymbol Method, ulong Dependent) y) =>
        x.Dependent == y.Dependent && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

    public int GetHashCode((IMethodSymbol Method, ulong Dependent) key) => unchecked((SymbolEqualityComparer.Default.GetHashCode(key.Method) * 397) ^ key.Dependent.GetHashCode());
}

/// <summary>What a body does and gives.</summary>
/// <param name="Duties">What is done in it, on some path.</param>
/// <param name="GivesDependent">Whether what it returns depends on a source.</param>
/// <param name="Findings">Duties in it that depend.</param>
/// <param name="Kept">Fields, properties, parameters of primary constructors and those that give something back, as far as they are given a value which depends; with the value where it is known.</param>
internal sealed record DependenceSummary(Duties Duties, bool GivesDependent, ImmutableArray<DependenceFinding> Findings, ImmutableDictionary<ISymbol, IOperation?> Kept)
{
    /// <summary>Whether not all that it leads to was looked at.</summary>
    public bool IsCut { get; init; }

    /// <summary>Where it does them.</summary>
    public ImmutableArray<(IOperation Place, Duties Duties)> Places { get; init; } = ImmutableArray<(IOperation, Duties)>.Empty;

    /// <summary>Exceptions that leave it for some sources.</summary>
    public ImmutableArray<DependentThrow> Throws { get; init; } = ImmutableArray<DependentThrow>.Empty;

    public static readonly DependenceSummary Nothing =
        new(Duties.None, false, ImmutableArray<DependenceFinding>.Empty, ImmutableDictionary.Create<ISymbol, IOperation?>(SymbolEqualityComparer.Default));
}
