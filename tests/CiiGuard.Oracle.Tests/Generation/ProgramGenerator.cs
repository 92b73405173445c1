using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>
/// Makes a program from a seed. Most of it is guarded work: something that shows or makes a review cleared, something that may
/// disturb it in between, and the execution. Purely random statements would be wrong at nearly every gate and so prove nothing.
/// </summary>
internal sealed partial class ProgramGenerator
{
    private readonly Random _random;
    private readonly List<HelperShape> _helpers = [];
    private readonly double _disturbance;
    private int _names;

    /// <summary>Whether programs start losing transitions that nobody awaits.</summary>
    private static readonly bool AllowsDeferredLoss = Settings.Read("CIIGUARD_ORACLE_DEFERRED_LOSS", 1) != 0;

    private ProgramGenerator(int seed)
    {
        _random = new Random(seed);
        _disturbance = _random.Next(3) switch { 0 => 0.0, 1 => 0.35, _ => 0.8 };
    }

    public static GeneratedProgram Make(int seed) => new ProgramGenerator(seed).MakeProgram();

    private GeneratedProgram MakeProgram()
    {
        var isAsync = Chance(0.35);
        var parameters = new List<string> { "World w" };
        var subjects = new List<Subject>();
        var deals = new List<string>();
        var reviews = 1 + _random.Next(2);
        for (var i = 0; i < reviews; i++)
        {
            parameters.Add($"Review r{i}");
            subjects.Add(new($"r{i}", null, true));
        }

        if (Chance(0.4))
        {
            parameters.Add("Contract c0");
            subjects.Add(new("c0.Review", "c0", false));
        }

        if (Chance(0.2))
        {
            parameters.Add("Deal d0");
            subjects.Add(new("d0.Review", "d0", true));
            deals.Add("d0");
        }
        else if (Chance(0.15))
        {
            parameters.Add("Order o0");
            subjects.Add(new("o0.Contract.Review", "o0", false));
        }

        var helpers = new List<Helper>();
        for (var count = _random.Next(4); count > 0; count--)
            helpers.Add(MakeHelper(isAsync));

        var scope = new Scope { Subjects = subjects, Deals = deals, IsAsync = isAsync, Returns = ["return;"], Helpers = _helpers.Count };
        var body = new List<Statement>();
        for (var count = 1 + _random.Next(Chance(0.1) ? 6 : 3); count > 0; count--)
            AddWork(body, scope);
        return new GeneratedProgram(parameters, isAsync, body, helpers);
    }

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private string NewName(string prefix) => prefix + ++_names;

    private Subject PickSubject(Scope scope) => Pick(scope.Subjects);

    /// <summary>The subject under one of the names that it is meant to have.</summary>
    private Subject UnderSomeName(Scope scope, Subject subject)
    {
        var names = scope.Aliases.Where(pair => pair.One == subject.Review).Select(static pair => pair.Other)
            .Concat(scope.Aliases.Where(pair => pair.Other == subject.Review).Select(static pair => pair.One))
            .Select(name => scope.Subjects.Find(s => s.Review == name))
            .OfType<Subject>()
            .ToList();
        return names.Count > 0 && Chance(0.5) ? Pick(names) : subject;
    }

    private static Statement Line(string text, string? construct = null, Role role = Role.Ordinary) => new(text, construct, role);

    private static Statement If(Expression condition, List<Statement> then, List<Statement>? otherwise = null, Role role = Role.Ordinary, string construct = "if")
    {
        var statement = new Statement("", construct, role).With(condition).With(new Part("if ($0)", then));
        return otherwise is null ? statement : statement.With(new Part("else", otherwise));
    }
}
