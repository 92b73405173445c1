using System;
using System.IO;
using System.Threading.Tasks;

namespace CiiGuard.Package.Tests;

/// <summary>Projects that must build, without a word from us.</summary>
public sealed class CorrectConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task Correct_code_builds_for_both_frameworks()
    {
        var consumer = Consumer.Copy(package, "Correct");

        // The builds of the two frameworks run side by side and would write the same log.
        var result = (await consumer.BuildAsync("-p:ErrorLog=")).ShouldSucceed();
        Assert.DoesNotContain("CII", result.Output.Replace("ciiguard", "", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
        Assert.Equal(2, consumer.BuiltAssemblies().Count);
    }

    [Fact]
    public async Task Code_without_the_vocabulary_builds()
    {
        var consumer = Consumer.Copy(package, "Unused");
        (await consumer.BuildAsync()).ShouldSucceed();
        Assert.Empty(consumer.Errors());
        Assert.Empty(consumer.Warnings());
    }

    [Fact]
    public async Task A_project_is_compiled_again_only_when_something_changed()
    {
        var consumer = Consumer.Copy(package, "Unused");
        (await consumer.BuildAsync("-p:CiiGuardToday=2026-03-02")).ShouldSucceed();
        var compiled = CompiledAt(consumer);

        (await consumer.BuildAsync("--no-restore", "-p:CiiGuardToday=2026-03-02")).ShouldSucceed();
        Assert.Equal(compiled, CompiledAt(consumer));

        // A waiver may have run out overnight, though no file was edited.
        (await consumer.BuildAsync("--no-restore", "-p:CiiGuardToday=2026-03-03")).ShouldSucceed();
        Assert.NotEqual(compiled, CompiledAt(consumer));
    }

    [Fact]
    public async Task A_project_that_does_not_name_the_package_is_checked_too()
    {
        var consumer = Consumer.Copy(package, "Layers", "App");
        (await consumer.BuildAsync()).ShouldSucceed();

        var guarded = consumer.Read("Desk.cs");
        consumer.Write("Desk.cs", guarded.Replace("if (contract.Review.IsCleared)", "", StringComparison.Ordinal));
        for (var round = 0; round < 2; round++)
        {
            var result = (await consumer.BuildAsync("--no-restore")).ShouldFail();
            Assert.Equal(["CII1001"], Consumer.ErrorCodes(result));
        }

        consumer.Write("Desk.cs", guarded);
        (await consumer.BuildAsync("--no-restore")).ShouldSucceed();
    }

    private static DateTime CompiledAt(Consumer consumer) =>
        File.GetLastWriteTimeUtc(Path.Combine(consumer.ProjectFolder, "obj", "Debug", "net8.0", "Unused.dll"));
}
