using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Oracle;

/// <summary>
/// Two implementations against one declaration: generated code and machine on the one hand, the interpreter on the other. CIIGUARD_WALKS sets the number of walks; half of them go through the two editions,
/// half through procedures that are drawn at random and compiled.
/// </summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int WalksOfOneProcedure = 25;

    private static readonly int Walks = int.TryParse(Environment.GetEnvironmentVariable("CIIGUARD_WALKS"), out var walks) ? walks : 2_000;

    private static readonly Gen<Move> Moves = Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 999]).Select((step, role, days, evidence) => new Move(step, role, days, evidence));

    [Theory]
    [InlineData(typeof(Machine.Review2020), "2020-05-20", 640)]
    [InlineData(typeof(Machine.Review2022), "2022-02-01", 700)]
    public void All_faces_of_an_edition_agree_with_the_interpreter(Type caseType, string first, int days)
    {
        var walker = new Walker(new Faces(caseType));
        walker.CheckTable();
        Sample(Gen.Select(Gen.Int[0, days], Moves.Array[1, 60]), Walks / 4, 0, (day, moves) => walker.Walk(CalendarDate.Parse(first).AddDays(day), moves));
        output.WriteLine($"{Walks / 4} walks, {walker.Accepted} steps taken, {walker.Refused} refused, {walker.StepsTaken.Count} kinds of steps");
        Assert.True(walker.Accepted > Walks && walker.Refused > Walks, $"{walker.Accepted} taken, {walker.Refused} refused");
        if (Walks >= 2_000)
            Assert.Equal(DeclaredProcedure.Of(caseType.GetCustomAttributes(false).OfType<ReviewCaseAttribute>().Single().Edition).Steps.Keys.Order(), walker.StepsTaken.Order());
    }

    [Fact]
    public void All_faces_of_random_procedures_agree_with_the_interpreter()
    {
        int procedures = Math.Max(1, Walks / 2 / WalksOfOneProcedure), accepted = 0, refused = 0;
        for (var seed = 0; seed < procedures; seed++)
        {
            var source = new ProcedureSource(seed).Write();
            try
            {
                var (taken, not) = Run(source, seed);
                accepted += taken;
                refused += not;
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Procedure {seed}:\n{source}\n{failure.Message}", failure);
            }
        }

        output.WriteLine($"{procedures} procedures, {procedures * WalksOfOneProcedure} walks, {accepted} steps taken, {refused} refused");
        Assert.True(accepted > 2 * procedures * WalksOfOneProcedure && refused > procedures * WalksOfOneProcedure, $"{accepted} taken, {refused} refused");
    }

    /// <summary>The same walks on every machine: a sampler's seed is that of its first draw only, so each walk is a sampling of its own.</summary>
    private static void Sample(Gen<(int, Move[])> walks, int count, int stream, Action<int, Move[]> walk)
    {
        for (var i = 0; i < count; i++)
        {
            var seed = new PCG((uint)stream, unchecked((ulong)i * 0x9E3779B97F4A7C15)).ToString();
            walks.Sample(drawn => walk(drawn.Item1, drawn.Item2), iter: 1, threads: 1, seed: seed);
        }
    }

    /// <summary>A source whose procedure was declared wrongly gives no code; those that are drawn are all right.</summary>
    private static (int Accepted, int Refused) Run(string source, int seed)
    {
        var compilation = GeneratorRun.Compile([source], new CSharpParseOptions(LanguageVersion.CSharp10), "Drawn" + seed);
        GeneratorRun.Run(compilation, out var updated, new CSharpParseOptions(LanguageVersion.CSharp10));
        using var image = new MemoryStream();
        var emitted = updated.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return Walk(image, seed);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int Accepted, int Refused) Walk(MemoryStream image, int seed)
    {
        var context = new AssemblyLoadContext("Drawn" + seed, isCollectible: true);
        try
        {
            var walker = new Walker(new Faces(context.LoadFromStream(image).GetType("Drawn.Case")!));
            walker.CheckTable();
            Sample(Gen.Select(Gen.Int[0, 400], Moves.Array[1, 40]), WalksOfOneProcedure, seed, (day, moves) => walker.Walk(new CalendarDate(2022, 3, 1).AddDays(day), moves));
            return (walker.Accepted, walker.Refused);
        }
        finally
        {
            context.Unload();
        }
    }
}
