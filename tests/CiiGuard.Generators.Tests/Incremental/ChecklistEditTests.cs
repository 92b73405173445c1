using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators.Tests.Incremental;

/// <summary>Which checklists are written again after an edit, and which must not be.</summary>
public sealed class ChecklistEditTests
{
    private const string Server = "using CiiGuard;\nnamespace Grid;\n[SupplierContract]\npublic class ServerContract : Terms\n{\n    [Obligation(SupplierObligation.CooperateWithReview)] public string? Cooperation { get; set; }\n}\n";
    private const string Cloud = "using CiiGuard;\nnamespace Grid;\n[SupplierContract(Declared = false)]\npublic interface ICloudContract\n{\n    [Obligation(SupplierObligation.NoMaliciousProgram)] string? Malware { get; }\n}\n";
    private const string Terms = "using CiiGuard;\nnamespace Grid;\npublic abstract class Terms\n{\n    [Obligation(SupplierObligation.RemedyAndReportFlaws)] public string? Flaws { get; set; }\n}\n";
    private const string Other = "namespace Grid { public static class Other { public static int One() => 1; } }";

    private static EditedProject Project() => new(new ChecklistGenerator(), ("Server.cs", Server), ("Cloud.cs", Cloud), ("Terms.cs", Terms), ("Other.cs", Other));

    [Fact]
    public void An_unrelated_edit_reruns_no_output_step()
    {
        var project = Project();
        Assert.Equal(["Grid.ICloudContract.Clauses.g.cs", "Grid.ServerContract.Clauses.g.cs"], project.Files.Keys.Order());
        foreach (var edited in (Func<EditedProject>[])
        [
            () => project.Edit("Other.cs", Other.Replace("=> 1", "=> 2")),
            () => project.Edit("Other.cs", Other + " namespace Elsewhere { public class ServerContractClauses { } }"),
            () => project.Edit("Server.cs", "// A comment.\n" + Server + "public class Added { }"),
            () => project.Edit("Server.cs", Server.Replace("[Obligation", "public int Quantity { get; set; }\n    [Obligation")),
            () => project.Edit("Terms.cs", Terms.Replace("public abstract", "public abstract partial")),
            () => project.Edit("New.cs", "[assembly: System.Reflection.AssemblyDescription(\"x\")]"),
            () => project.Remove("New.cs"),
        ])
        {
            var before = project.Result.GeneratedSources;
            edited();
            Assert.All(project.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
            Assert.Equal(before.Select(file => file.SourceText), project.Result.GeneratedSources.Select(file => file.SourceText));
        }
    }

    [Theory]
    [InlineData("Server.cs", "SupplierObligation.CooperateWithReview", "SupplierObligation.NoUnauthorisedDataUse", "Grid.ServerContract")]
    [InlineData("Server.cs", "SupplierObligation.CooperateWithReview", "SupplierObligation.CooperateWithReview, SupplierObligation.NoUnauthorisedDataUse", "Grid.ServerContract")]
    [InlineData("Server.cs", "[Obligation(SupplierObligation.CooperateWithReview)] ", "", "Grid.ServerContract")]
    [InlineData("Server.cs", "public string? Cooperation", "private string? Cooperation", "Grid.ServerContract")]
    [InlineData("Server.cs", "[SupplierContract]", "[SupplierContract(Declared = false)]", "Grid.ServerContract")]
    [InlineData("Cloud.cs", "Declared = false", "Framework = true", "Grid.ICloudContract")]
    [InlineData("Terms.cs", "public string? Flaws", "[Obligation(SupplierObligation.NoMaliciousProgram)] public string? Malware { get; set; }\n    [Obligation(SupplierObligation.NoUnauthorisedDataUse)] public string? Data", "Grid.ServerContract")]
    [InlineData("Other.cs", "class Other", "class ServerContractClauses { } public static class Other", "Grid.ServerContract")]
    public void An_edit_that_matters_writes_exactly_what_it_concerns(string path, string old, string @new, string expected)
    {
        var project = Project();
        var before = project.Files;
        var text = path switch { "Server.cs" => Server, "Cloud.cs" => Cloud, "Terms.cs" => Terms, _ => Other };
        project.Edit(path, text.Replace(old, @new));
        Assert.Equal([expected], project.Rewritten);
        Assert.Equal([expected + ".Clauses.g.cs"], project.Files.Where(file => before[file.Key] != file.Value).Select(file => file.Key));

        project.Edit(path, text);
        Assert.Equal(before, project.Files);
    }

    [Fact]
    public void Another_contract_writes_its_own_file_only()
    {
        var project = Project();
        project.Edit("Second.cs", Cloud.Replace("ICloudContract", "ISecondContract"));
        Assert.Equal(["Grid.ISecondContract"], project.Rewritten);
        Assert.Equal(3, project.Files.Count);
        project.Remove("Second.cs");
        Assert.Empty(project.Rewritten);
        Assert.Equal(2, project.Files.Count);
    }

    /// <summary>That the assembly is an operator's concerns every contract.</summary>
    [Fact]
    public void An_operator_writes_all()
    {
        var project = Project();
        project.Edit("Operator.cs", "[assembly: CiiGuard.CiiOperator(CiiGuard.CiiSector.Energy)]");
        Assert.Equal(["Grid.ICloudContract", "Grid.ServerContract"], project.Rewritten);
        Assert.All(project.Files.Values, file => Assert.Contains("isOperatorPurchase: true", file));
    }

    [Fact]
    public void The_order_of_files_and_parts_does_not_change_a_byte()
    {
        var parts = Enumerable.Range(0, 4).Select(i => ($"Part{i}.cs", $"using CiiGuard;\nnamespace Grid;\n{(i == 2 ? "[SupplierContract] " : "")}partial class Parted {{ [Obligation(SupplierObligation.CooperateWithReview)] internal string? {(char)('D' - i)} {{ get; set; }} [Obligation(SupplierObligation.CooperateWithReview)] private string? Hidden{i} {{ get; set; }} }}")).ToArray();
        var project = new EditedProject(new ChecklistGenerator(), [.. parts, ("Server.cs", Server), ("Terms.cs", Terms)]);
        var before = project.Files;
        Assert.Contains("\"A\", true", before["Grid.Parted.Clauses.g.cs"]);
        Assert.Equal(before, project.Reorder().Files);
    }

    [Fact]
    public void No_object_of_the_compiler_can_be_reached_from_what_is_kept()
    {
        var project = Project();
        string[] steps = [StepNames.Models, StepNames.AmbiguousFiles, StepNames.ClashingNames, StepNames.Edition];
        var values = steps.SelectMany(step => project.Result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Value).ToList();
        Assert.Equal(2, values.Count(value => value is Analyzers.ContractModel));
        Assert.Empty(RetentionTests.Reached(values));
    }
}
