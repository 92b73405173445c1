using System;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CiiGuard.Benchmarks;

/// <summary>One run an iteration, for each starts from a compilation of its own.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GeneratorJobAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(StatisticColumn.Min).AddJob(Job.Default
        .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(20), logOutput: false))
        .WithStrategy(RunStrategy.Monitoring)
        .WithWarmupCount(2)
        .WithIterationCount(9)
        .WithInvocationCount(1)
        .WithUnrollFactor(1)
        .WithId("Generator"));
}
