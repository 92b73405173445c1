using System;
using System.Linq;
using BenchmarkDotNet.Running;
using CiiGuard.Benchmarks;

if (args.FirstOrDefault() == RatioCommand.Switch)
    return await RatioCommand.RunAsync(args[1..], Console.Out);
if (args.FirstOrDefault() == LatencyCommand.Switch)
    return await LatencyCommand.RunAsync(args[1..], Console.Out);
if (args.FirstOrDefault() == GeneratorTimesCommand.Switch)
    return await GeneratorTimesCommand.RunAsync(args[1..], Console.Out);

BenchmarkSwitcher.FromAssembly(typeof(RatioCommand).Assembly).Run(args, new BenchmarkConfig());
return 0;
