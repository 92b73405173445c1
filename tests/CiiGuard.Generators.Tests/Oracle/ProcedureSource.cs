using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Oracle;

/// <summary>Writes a procedure at random, with codes and names that need care, sometimes over another one, and a case that is run under it.</summary>
internal sealed class ProcedureSource(int seed)
{
    private static readonly string[] Awkward = ["", " & \"more\"", " #1", " <b>", " \\n", " 审查", " {x}"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _steps;

    public string Write()
    {
        _text.Append("using CiiGuard;\nnamespace Drawn;\n");
        var states = Enumerable.Range(0, _random.Next(2, 10)).Select(i => Code("state", i)).ToList();
        var overlays = Enumerable.Range(0, _random.Next(0, 4)).Select(i => Code("overlay", i)).ToList();
        var limited = new List<string>();
        Open("Basis", "");
        for (var i = 0; i < states.Count; i++)
            State("S" + i, states[i], i == 0, limited);
        for (var i = 0; i < overlays.Count; i++)
            Overlay("O" + i, overlays[i]);
        var count = _random.Next(1, 16);
        var steps = new List<string>();
        for (var i = 0; i < count; i++)
            steps.Add(Step(states, overlays, Code("step", i)));
        _text.Append("}\n");

        var edition = "Basis";
        if (_random.Next(3) == 0)
        {
            edition = "Extension";
            var kept = steps.Where(_ => _random.Next(5) > 0).ToList();
            Open("Extension", $", Extends = typeof(Basis), Without = new string[] {{ {string.Join(", ", steps.Except(kept).Select(Literal))} }}");
            states.Add(Code("state", states.Count));
            State("S" + (states.Count - 1), states[^1], false, limited);
            foreach (var replaced in kept.Where(_ => _random.Next(3) == 0))
                Step(states, overlays, replaced);
            Step(states, overlays, Code("step", count));
            _text.Append("}\n");
        }

        _text.Append($"[ReviewCase(typeof({edition}))]\n");
        _text.Append(_random.Next(2) == 0 ? "internal partial record Case(int Id, string Name);\n" : "internal partial class Case { private readonly int _id; internal Case(int id) => _id = id; internal int Id => _id; }\n");
        return _text.ToString();
    }

    private void Open(string name, string more) =>
        _text.Append($"[ReviewProcedure({Literal(name.ToUpperInvariant() + "-" + seed)}{(_random.Next(4) == 0 ? ", InForceFrom = \"2022-09-01\"" : "")}{more})]\ninternal static class {name}\n{{\n");

    private void State(string name, string code, bool initial, List<string> limited)
    {
        var meaning = Enum.GetNames<ReviewState>()[_random.Next(Enum.GetNames<ReviewState>().Length)];
        _text.Append($"    [ProcedureState(ReviewState.{meaning}, English = {Literal(code + Awkward[_random.Next(Awkward.Length)])}{(initial ? ", Initial = true" : "")}{(_random.Next(3) == 0 ? ", Outcome = true" : "")})]\n");
        if (_random.Next(2) == 0)
        {
            var continues = limited.Count > 0 && _random.Next(2) == 0 ? $", Continues = {Literal(limited[_random.Next(limited.Count)])}" : "";
            _text.Append($"    [TimeLimit({(_random.Next(5) == 0 ? 0 : _random.Next(1, 40))}{continues})]\n");

            // A chain must end in a limit of its own.
            limited.Add(code);
        }

        _text.Append($"    public const string {name} = {Literal(code)};\n");
    }

    private void Overlay(string name, string code) =>
        _text.Append($"    [ProcedureOverlay(StopsClock = {Flag()}, Lasting = {Flag()})]\n    public const string {name} = {Literal(code)};\n");

    private string Step(List<string> states, List<string> overlays, string code)
    {
        var from = states.Where(_ => _random.Next(3) == 0).ToList();
        if (_random.Next(10) > 0 && from.Count == 0)
            from.Add(states[_random.Next(states.Count)]);
        var arguments = new List<string>
        {
            $"From = new string[] {{ {string.Join(", ", from.Select(Literal))} }}",
            $"Actors = (ReviewActors){_random.Next(20) switch { 0 => 0, var n when n < 10 => 1 << _random.Next(7), _ => _random.Next(1, 128) }}",
            $"Evidence = (StepEvidence){(_random.Next(2) == 0 ? 0 : _random.Next(8))}",
            $"English = {Literal(code + Awkward[_random.Next(Awkward.Length)])}",
        };
        if (_random.Next(4) > 0)
            arguments.Add($"To = {Literal(states[_random.Next(states.Count)])}");
        var begins = overlays.Count > 0 && _random.Next(3) == 0 ? overlays[_random.Next(overlays.Count)] : null;
        var ends = overlays.Count > 0 && _random.Next(4) == 0 ? overlays[_random.Next(overlays.Count)] : null;
        if (begins is not null)
            arguments.Add($"Begins = {Literal(begins)}");
        if (ends is not null && ends != begins)
            arguments.Add($"Ends = {Literal(ends)}");
        _text.Append($"    [ProcedureStep({string.Join(", ", arguments)})]\n    public const string Do{_steps++} = {Literal(code)};\n");
        return code;
    }

    private string Code(string kind, int i) => kind + (_random.Next(4) == 0 ? " \"" + i + "\" \\" : i.ToString());

    private string Flag() => _random.Next(2) == 0 ? "true" : "false";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
