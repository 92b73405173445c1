using System;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CiiGuard.Benchmarks;

/// <summary>One run an iteration, for each starts from a compilation of its own.</summary>
/// <param name="warmups">Iterations that are not counted.</param>
/// <param name="iterations">Iterations that are.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GeneratorJobAttribute(int warmups = 2, int iterations = 9) : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(StatisticColumn.Min).AddJob(Job.Default
        .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(20), logOutput: false))
        .WithStrategy(RunStrategy.Monitoring)
        .WithWarmupCount(warmups)
        .WithIterationCount(iterations)
        .WithInvocationCount(1)
        .WithUnrollFactor(1)
        .WithId("Generator"));
}
