using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// What all rules share about one compilation. It lives and dies with the compilation, and holds nothing that depends
/// on analyzer options, as the same compilation can be analyzed with others.
/// </summary>
internal sealed class CiiGuardContext
{
    private static readonly ConditionalWeakTable<Compilation, CiiGuardContext> Contexts = new();

    private readonly ConcurrentDictionary<Type, object> models = new();

    private CiiGuardContext(Compilation compilation, bool isVocabularyUsed)
    {
        Compilation = compilation;
        IsVocabularyUsed = isVocabularyUsed;
    }

    public Compilation Compilation { get; }

    public bool IsVocabularyUsed { get; }

    /// <summary>The context of a compilation, made by the first rule that asks.</summary>
    public static CiiGuardContext Get(Compilation compilation, Func<SyntaxTree, bool> isVocabularyMentionedIn, CancellationToken cancellationToken) =>
        Contexts.TryGetValue(compilation, out var known)
            ? known
            : Contexts.GetValue(
                compilation,
                compilation => new CiiGuardContext(compilation, VocabularyUse.IsUsed(compilation, isVocabularyMentionedIn, cancellationToken)));

    /// <summary>A model that rules share; two threads may make it, one of them wins.</summary>
    public TModel GetModel<TModel>(Func<CiiGuardContext, TModel> create)
        where TModel : class =>
        (TModel)models.GetOrAdd(typeof(TModel), _ => create(this));
}
