using System;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace CiiGuard.Benchmarks;

/// <summary>
/// Many iterations of about a millisecond: shorter than the turn that the operating system gives a thread, so that on a machine with other work most of them run undisturbed and the median means
/// something. In the process of the host, because building a project for each job would take longer than measuring it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MachineJobAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(StatisticColumn.Min, StatisticColumn.Q1).AddJob(Job.Default
        .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(20), logOutput: false))
        .WithIterationTime(TimeInterval.FromMilliseconds(1))
        .WithWarmupCount(800)
        .WithIterationCount(300)
        .WithId("Machine"));
}
