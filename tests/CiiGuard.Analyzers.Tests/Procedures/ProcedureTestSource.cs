using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests.Procedures;

/// <summary>Compiles declarations and reads them.</summary>
internal static class ProcedureTestSource
{
    public static INamedTypeSymbol Type(string source, string metadataName) =>
        CaseFile.Of("using CiiGuard;\n" + source).Compile().GetTypeByMetadataName(metadataName)!;

    public static (ProcedureModel? Model, List<string> Problems) Read(INamedTypeSymbol type)
    {
        var problems = new List<string>();
        var model = ProcedureReader.Read(type, problem => problems.Add(problem.Descriptor.Id), CancellationToken.None);
        return (model, problems);
    }

    public static (ProcedureModel? Model, List<string> Problems) Read(string source, string metadataName = "P") => Read(Type(source, metadataName));

    public static (ReviewCaseModel? Model, List<string> Problems) ReadCase(string source, string metadataName = "Case")
    {
        var compilation = CaseFile.Of("using CiiGuard;\n" + source).Compile();
        var problems = new List<string>();
        var model = ReviewCaseReader.Read(compilation.GetTypeByMetadataName(metadataName)!, compilation, problem => problems.Add(problem.Descriptor.Id), CancellationToken.None);
        return (model, problems);
    }

    public static string[] Codes(this ProcedureModel model) => [.. model.States.Select(static state => state.Code)];
}
