using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>A member beside the entry method.</summary>
internal sealed class Helper(string signature, string name, string construct, List<Statement> body)
{
    public string Signature { get; } = signature;

    public string Name { get; } = name;

    public string Construct { get; } = construct;

    public List<Statement> Body { get; } = body;

    public Helper Clone() => new(Signature, Name, Construct, [.. Body.Select(static statement => statement.Clone())]);
}

/// <summary>A program: a static class with an entry method and private helpers.</summary>
internal sealed class GeneratedProgram(List<string> parameters, bool isAsync, List<Statement> body, List<Helper> helpers)
{
    public List<string> Parameters { get; } = parameters;

    public bool IsAsync { get; } = isAsync;

    public List<Statement> Body { get; } = body;

    public List<Helper> Helpers { get; } = helpers;

    public GeneratedProgram Clone() => new(
        [.. Parameters],
        IsAsync,
        [.. Body.Select(static statement => statement.Clone())],
        [.. Helpers.Select(static helper => helper.Clone())]);

    /// <summary>All bodies, in a fixed order.</summary>
    public IEnumerable<List<Statement>> Blocks()
    {
        foreach (var root in Helpers.Select(static helper => helper.Body).Prepend(Body))
        {
            foreach (var block in Below(root))
                yield return block;
        }

        static IEnumerable<List<Statement>> Below(List<Statement> block) =>
            block.SelectMany(static statement => statement.Parts).SelectMany(static part => Below(part.Body)).Prepend(block);
    }

    public IEnumerable<Statement> Statements() => Blocks().SelectMany(static block => block);

    /// <summary>The constructs that the program uses, for the statistics.</summary>
    public IReadOnlySet<string> Constructs()
    {
        var constructs = new SortedSet<string>(System.StringComparer.Ordinal);
        var text = Write("X");
        foreach (var helper in Helpers)
        {
            // Helpers that nobody calls are part of the program too, but show nothing.
            if (text.Split(helper.Name).Length > 2)
                Add(helper.Construct);
        }

        foreach (var statement in Statements())
        {
            Add(statement.Construct);
            foreach (var expression in statement.Expressions.SelectMany(static e => e.All()))
                Add(expression.Construct);
        }

        return constructs;

        void Add(string? construct)
        {
            if (construct is not null)
                constructs.UnionWith(construct.Split(", "));
        }
    }

    /// <summary>Whether a failure can be survived, so that it matters where calls fail.</summary>
    public bool HandlesExceptions => Statements().Any(static statement => statement.Parts.Any(static part => part.Head.StartsWith("catch", System.StringComparison.Ordinal) || part.Head == "finally"));

    public string Write(string className)
    {
        var lines = new LineWriter();
        lines.Write("#nullable enable");
        lines.Write("using System;");
        lines.Write("using System.Collections.Generic;");
        lines.Write("using System.Linq;");
        lines.Write("using System.Threading.Tasks;");
        lines.Write("using Procurement;");
        lines.Write("");
        lines.Write("public static class " + className);
        lines.Write("{");
        lines.Indent();
        lines.Write($"public static {(IsAsync ? "async Task" : "void")} Run({string.Join(", ", Parameters)})");
        lines.WriteBody(Body);
        foreach (var helper in Helpers)
        {
            lines.Write("");
            lines.Write(helper.Signature);
            lines.WriteBody(helper.Body);
        }

        lines.Unindent();
        lines.Write("}");
        return lines.ToString();
    }
}
