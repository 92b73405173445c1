using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>All programs that are one step smaller. Some do not compile.</summary>
internal static class Reductions
{
    public static IEnumerable<GeneratedProgram> Of(GeneratedProgram program)
    {
        for (var i = 0; i < program.Helpers.Count; i++)
        {
            var copy = program.Clone();
            copy.Helpers.RemoveAt(i);
            yield return copy;
        }

        for (var i = 1; i < program.Parameters.Count; i++)
        {
            var copy = program.Clone();
            copy.Parameters.RemoveAt(i);
            yield return copy;
        }

        if (program.IsAsync)
            yield return new GeneratedProgram(program.Parameters, false, program.Body, program.Helpers).Clone();

        var sizes = program.Blocks().Select(static block => block.Count).ToList();
        for (var b = 0; b < sizes.Count; b++)
        {
            for (var s = 0; s < sizes[b]; s++)
            {
                foreach (var copy in OfStatement(program, b, s))
                    yield return copy;
            }
        }
    }

    private static IEnumerable<GeneratedProgram> OfStatement(GeneratedProgram program, int b, int s)
    {
        yield return Edit(static (block, i) => block.RemoveAt(i));
        var original = program.Blocks().ElementAt(b)[s];
        for (var p = 0; p < original.Parts.Count; p++)
        {
            var part = p;
            yield return Edit((block, i) =>
            {
                var body = block[i].Parts[part].Body;
                block.RemoveAt(i);
                block.InsertRange(i, body);
            });
            if (p > 0)
                yield return Edit((block, i) => block[i].Parts.RemoveAt(part));
        }

        for (var e = 0; e < original.Expressions.Count; e++)
        {
            var count = original.Expressions[e].All().Count();
            for (var n = 0; n < count; n++)
            {
                var node = original.Expressions[e].All().ElementAt(n);
                var (expression, place) = (e, n);
                for (var part = 0; part < node.Parts.Count; part++)
                {
                    var chosen = part;
                    yield return Edit((block, i) =>
                    {
                        var changed = block[i].Expressions[expression].All().ElementAt(place);
                        changed.Become(changed.Parts[chosen]);
                    });
                }

                if (node.Parts.Count > 0 || node.Text != "w.Coin()")
                    yield return Edit((block, i) => block[i].Expressions[expression].All().ElementAt(place).Become(new("w.Coin()", null)));
            }
        }

        GeneratedProgram Edit(Action<List<Statement>, int> edit)
        {
            var copy = program.Clone();
            edit(copy.Blocks().ElementAt(b), s);
            return copy;
        }
    }
}
