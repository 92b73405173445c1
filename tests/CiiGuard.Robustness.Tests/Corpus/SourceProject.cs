using System.Collections.Generic;
using System.Linq;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Robustness.Tests.Corpus;

/// <summary>Files that compile together, as a project of a workspace. Damaging one of them makes another project and leaves this one.</summary>
internal sealed class SourceProject
{
    private const string ImplicitUsings =
        "global using global::System; global using global::System.Collections.Generic; global using global::System.IO; global using global::System.Linq; global using global::System.Net.Http; global using global::System.Threading; global using global::System.Threading.Tasks;";

    private readonly IReadOnlyList<(string Name, string Source)> _files;

    public SourceProject(string name, IReadOnlyList<(string Name, string Source)> files)
    {
        Name = name;
        _files = files;
    }

    public string Name { get; }

    /// <summary>Opens the project anew: one that is kept keeps its compilation, and there are hundreds.</summary>
    public Project Open() => Open(_files);

    /// <summary>The project with another text in one of its files.</summary>
    public Document With(string file, string source)
    {
        var project = Open();
        var id = project.Documents.Single(document => document.Name == file).Id;
        return project.Solution.WithDocumentText(id, Microsoft.CodeAnalysis.Text.SourceText.From(source, System.Text.Encoding.UTF8)).GetDocument(id)!;
    }

    private static Project Open(IReadOnlyList<(string Name, string Source)> files)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);
        var isProgram = files.Any(file => CSharpSyntaxTree.ParseText(file.Source, parse).GetCompilationUnitRoot().Members.Any(static member => member is GlobalStatementSyntax));
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);
        var project = new AdhocWorkspace().AddProject("Case", LanguageNames.CSharp)
            .WithMetadataReferences(VocabularyReferences.All)
            .WithParseOptions(parse)
            .WithCompilationOptions(options);
        project = project.AddDocument("ImplicitUsings.g.cs", ImplicitUsings, filePath: "ImplicitUsings.g.cs").Project;
        foreach (var (name, source) in files)
            project = project.AddDocument(name, source, filePath: name).Project;
        return project;
    }
}
