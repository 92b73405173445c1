using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using CiiGuard.Oracle.Tests.Generation;

namespace CiiGuard.Oracle.Tests.Running;

/// <summary>The lines of a program that are on the call stack.</summary>
internal sealed partial class CallPlaces
{
    private static readonly string[] GateCalls = ["Gates.Execute", ".Start()", ".Execute()"];
    private readonly string _file;
    private readonly string[] _lines;
    private readonly List<(string Call, int First, int Last)> _functions = [];
    private readonly Dictionary<string, IReadOnlyList<int>> _known = [];

    public CallPlaces(GeneratedProgram program, string file)
    {
        _file = file;
        _lines = program.Write("X").Split('\n');
        for (var i = 0; i < _lines.Length; i++)
        {
            if (GateCalls.Any(call => _lines[i].Contains(call, StringComparison.Ordinal)))
                Gates.Add(i + 1);
        }

        foreach (var helper in program.Helpers)
            AddFunction(helper.Name + "(w", Array.FindIndex(_lines, line => line.Contains(helper.Signature, StringComparison.Ordinal)));
        for (var i = 0; i < _lines.Length; i++)
        {
            if (AsyncFunction().Match(_lines[i]) is { Success: true } match)
                AddFunction(match.Groups["name"].Value + "()", i);
        }
    }

    /// <summary>Lines that execute a contract themselves, not by way of a helper.</summary>
    public HashSet<int> Gates { get; } = [];

    /// <summary>The lines on the stack for the execution at a line, and a key that is the same for the same stack; no lines if it was seen before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public (string Key, IReadOnlyList<int>? Frames) Find(int gate)
    {
        var stack = new StackTrace(2, false);
        var builder = new StringBuilder().Append(gate);
        foreach (var frame in stack.GetFrames())
        {
            if (frame.GetMethod() is not { DeclaringType.Assembly.IsCollectible: true } method)
                continue;
            builder.Append('|').Append(method.MetadataToken).Append(':').Append(frame.GetILOffset());
        }

        var key = builder.ToString();
        if (_known.ContainsKey(key))
            return (key, null);
        var lines = new List<int> { gate };
        foreach (var frame in new StackTrace(2, true).GetFrames())
        {
            if (frame.GetFileName() == _file && frame.GetFileLineNumber() is var line and > 0 && !lines.Contains(line))
                lines.Add(line);
        }

        AddCallersOfResumed(lines);
        _known.Add(key, lines);
        return (key, lines);
    }

    private void AddFunction(string call, int head)
    {
        var indentation = _lines[head].Length - _lines[head].TrimStart().Length;
        var last = Array.FindIndex(_lines, head, line => line.StartsWith(new string(' ', indentation) + "}", StringComparison.Ordinal));
        _functions.Add((call, head + 1, last + 1));
    }

    /// <summary>A function that went on after an await, or runs in a handler, has no caller on the stack: all calls of it count.</summary>
    private void AddCallersOfResumed(List<int> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var (call, first, last) in _functions)
            {
                if (lines[i] < first || lines[i] > last || lines.Exists(line => (line < first || line > last) && _lines[line - 1].Contains(call, StringComparison.Ordinal)))
                    continue;
                for (var line = 1; line <= _lines.Length; line++)
                {
                    if (line != first && _lines[line - 1].Contains(call, StringComparison.Ordinal) && !lines.Contains(line))
                        lines.Add(line);
                }
            }
        }
    }

    [GeneratedRegex(@"(?:async Task|void) (?<name>Local\d+)\(\)|var (?<name>run\d+) = async \(\) =>")]
    private static partial Regex AsyncFunction();
}
