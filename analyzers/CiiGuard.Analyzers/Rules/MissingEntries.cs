using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>Entries of one list that no member of a type stands for, and the report on them.</summary>
internal sealed class MissingEntries(ListedArticle article)
{
    private readonly SortedDictionary<int, ImmutableArray<LocalizableString>.Builder> _byItem = new();
    private readonly List<string> _codes = new();

    public bool IsEmpty => _codes.Count == 0;

    /// <param name="entry">What is missing.</param>
    /// <param name="item">Its item in the article.</param>
    public void Add(ListedEntry entry, int item)
    {
        if (!_byItem.TryGetValue(item, out var words))
            _byItem.Add(item, words = ImmutableArray.CreateBuilder<LocalizableString>());
        words.Add(ListedWords.Of(entry));
        _codes.Add(entry.Code);
    }

    /// <summary>One report for the type: all that is missing, item by item.</summary>
    public void Report(SymbolAnalysisContext context, DiagnosticDescriptor descriptor, Location place)
    {
        var items = ImmutableArray.CreateBuilder<LocalizableString>(_byItem.Count);
        foreach (var item in _byItem)
            items.Add(Strings.Localizable("Listed_Item", item.Key.ToString(CultureInfo.InvariantCulture), LocalizableList.Enumeration(item.Value.ToImmutable())));
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            place,
            MissingMemberProperties.Create(_codes, article.ToString()),
            context.Symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            new ArticleWords(article),
            LocalizableList.ItemsOfArticle(items.ToImmutable())));
    }
}
