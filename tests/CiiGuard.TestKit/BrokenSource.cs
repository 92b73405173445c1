using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.TestKit;

/// <summary>Source as it is while somebody types: cut off, with a token lost, doubled or replaced.</summary>
public static class BrokenSource
{
    public static IEnumerable<string> VariantsOf(string source)
    {
        // The last token is the end of the file.
        var spans = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(static token => token.Span).SkipLast(1).ToList();
        foreach (var span in spans)
        {
            yield return source[..span.Start];
            yield return source.Remove(span.Start, span.Length);
            yield return source.Insert(span.End, " " + source.Substring(span.Start, span.Length));
            yield return source.Remove(span.Start, span.Length).Insert(span.Start, "?");
        }
    }
}
