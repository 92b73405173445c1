using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Oracle.Tests.Running;

/// <summary>
/// The program that runs is the program that was analyzed, with one call more in every block, so that no loop and no recursion is without end.
/// The analyzer does not see these calls, and they stand on the lines of the braces, so that lines stay what they are.
/// </summary>
internal static class BoundedLoops
{
    private const string Turn = " global::Procurement.Machine.Turn();";

    public static SyntaxTree In(SyntaxTree tree, CSharpParseOptions options)
    {
        var insertions = tree.GetRoot().DescendantNodes().OfType<BlockSyntax>().Select(static block => new TextChange(new TextSpan(block.OpenBraceToken.Span.End, 0), Turn));
        return CSharpSyntaxTree.ParseText(SourceText.From(tree.GetText().WithChanges(insertions).ToString(), Encoding.UTF8), options, tree.FilePath);
    }
}
