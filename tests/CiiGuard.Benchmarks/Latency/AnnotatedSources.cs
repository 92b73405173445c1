using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Benchmarks;

/// <summary>
/// Code that knows nothing of reviews, with the vocabulary written into it: the classes that are mentioned most become review subjects, their methods
/// transitions, checks and gates by turns, and methods that take them gates. What that means is nonsense; what it costs to follow is not.
/// With few marks it is as a user writes them: some methods of each subject, and one gate that takes one.
/// </summary>
internal sealed class AnnotatedSources
{
    private const int SubjectCount = 3;

    /// <summary>Methods of a subject that are marked when marks are few.</summary>
    private const int FewPerSubject = 3;

    private const string Domain = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        namespace CiiGuardLatency;

        public enum Phase
        {
            [CiiGuard.MapsTo(CiiGuard.ReviewStates.Undeclared)] Draft,
            [CiiGuard.MapsTo(CiiGuard.ReviewStates.UnderReview)] Filed,
            [CiiGuard.MapsTo(CiiGuard.ReviewStates.Cleared)] Approved,
        }
        """;

    private readonly ImmutableArray<(string Path, string Text)> _files;

    private AnnotatedSources(ImmutableArray<(string Path, string Text)> files, IReadOnlyList<string> subjects, int marked)
    {
        _files = files;
        Subjects = subjects;
        Marked = marked;
    }

    public IReadOnlyList<string> Subjects { get; }

    public int Marked { get; }

    public int Files => _files.Length;

    public int Lines => _files.Sum(static file => file.Text.Count(static character => character == '\n'));

    /// <param name="folders">Where the sources are.</param>
    /// <param name="isSparse">Whether marks are few.</param>
    public static AnnotatedSources Read(IReadOnlyList<string> folders, bool isSparse)
    {
        var separator = Path.DirectorySeparatorChar;
        var trees = folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(path => !path.Contains($"{separator}obj{separator}", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: Path.Combine(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), Path.GetRelativePath(folder, path)))))
            .ToList();
        var mentions = new Dictionary<string, int>();
        foreach (var name in trees.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()))
            mentions[name.Identifier.ValueText] = mentions.GetValueOrDefault(name.Identifier.ValueText) + 1;

        var subjects = trees.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            .Where(static type => type.TypeParameterList is null && !type.Modifiers.Any(SyntaxKind.StaticKeyword) && !type.Identifier.ValueText.EndsWith("Attribute", StringComparison.Ordinal))
            .GroupBy(static type => type.Identifier.ValueText)
            .Where(static group => group.Count() == 1 && group.Single().Members.OfType<MethodDeclarationSyntax>().Count(IsPublic) >= 3)
            .OrderByDescending(group => mentions.GetValueOrDefault(group.Key))
            .Take(SubjectCount)
            .Select(static group => group.Key)
            .ToList();
        var writer = new Annotator(subjects, mentions, isSparse);
        var files = trees.Select(tree => (tree.FilePath, writer.Visit(tree.GetRoot())!.ToFullString())).Prepend(("CiiGuardLatency.cs", Domain));
        return new([.. files], subjects, writer.Marked);
    }

    public CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        return CSharpCompilation.Create(
            "Latency",
            _files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), options, file.Path)),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The reference assemblies of the SDK at hand, with those for the web; what else the code needs is missing.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        yield return MetadataReference.CreateFromFile(typeof(ReviewState).Assembly.Location);
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        foreach (var pack in (string[])["Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref"])
        {
            var versions = Path.Combine(root, "packs", pack);
            if (!Directory.Exists(versions))
                continue;
            foreach (var file in Directory.EnumerateFiles(Directory.EnumerateDirectories(versions).Max()!, "*.dll", SearchOption.AllDirectories))
            {
                if (file.Contains("/ref/", StringComparison.Ordinal))
                    yield return MetadataReference.CreateFromFile(file);
            }
        }
    }

    private static bool IsPublic(MethodDeclarationSyntax method) =>
        method.Modifiers.Any(SyntaxKind.PublicKeyword) && !method.Modifiers.Any(SyntaxKind.StaticKeyword) && !method.Modifiers.Any(SyntaxKind.OverrideKeyword);

    private sealed class Annotator(IReadOnlyList<string> subjects, IReadOnlyDictionary<string, int> mentions, bool isSparse) : CSharpSyntaxRewriter
    {
        private static readonly string[] OfSubjects =
        [
            "CiiGuard.ReviewTransition(CiiGuard.ReviewStates.Cleared)",
            "CiiGuard.RequiresReview(CiiGuard.ReviewStates.Cleared)",
            "CiiGuard.ReviewTransition(CiiGuard.ReviewStates.Undeclared)",
            "CiiGuard.ExecutesContract",
        ];

        private int _turn;
        private int _left;
        private bool _hasOuterGate;

        public int Marked { get; private set; }

        public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node)
        {
            var isSubject = subjects.Contains(node.Identifier.ValueText);
            _left = isSparse ? FewPerSubject : int.MaxValue;
            var visited = (ClassDeclarationSyntax)base.VisitClassDeclaration(node)!;
            if (!isSubject)
                return visited;
            var status = SyntaxFactory.ParseMemberDeclaration("\n[CiiGuard.ReviewStatus] public CiiGuardLatency.Phase LatencyPhase { get; set; }\n")!;
            return Mark(visited, "CiiGuard.ReviewSubject").AddMembers(status);
        }

        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
        {
            var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
            if (node.Parent is ClassDeclarationSyntax { Identifier.ValueText: { } name } && subjects.Contains(name))
            {
                if (!IsPublic(node) || mentions.GetValueOrDefault(node.Identifier.ValueText) < 2 || _left-- <= 0)
                    return visited;
                return node.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword }
                    ? Mark(visited, "CiiGuard.ReviewCheck(CiiGuard.ReviewStates.Cleared)")
                    : Mark(visited, OfSubjects[_turn++ % OfSubjects.Length]);
            }

            var takes = node.ParameterList.Parameters.Any(parameter => parameter.Type is IdentifierNameSyntax type && subjects.Contains(type.Identifier.ValueText));
            if (!takes || (isSparse && _hasOuterGate) || _turn++ % 4 != 0)
                return visited;
            _hasOuterGate = true;
            return Mark(visited, "CiiGuard.ExecutesContract");
        }

        public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
        {
            var visited = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
            return !isSparse && node.Type is IdentifierNameSyntax type && subjects.Contains(type.Identifier.ValueText) ? Mark(visited, "CiiGuard.GoverningReview") : visited;
        }

        private TNode Mark<TNode>(TNode node, string attribute)
            where TNode : MemberDeclarationSyntax
        {
            Marked++;
            var list = SyntaxFactory.ParseMemberDeclaration("[" + attribute + "] class C { }")!.AttributeLists;
            return (TNode)node.WithAttributeLists(node.AttributeLists.InsertRange(0, list)).WithLeadingTrivia(node.GetLeadingTrivia());
        }
    }
}
