using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>Mistakes that people make, put into programs that are correct.</summary>
internal static partial class Mutations
{
    private const string Stranger = "z9";

    public static IReadOnlyList<(string Name, Func<GeneratedProgram, IEnumerable<GeneratedProgram>> Apply)> All { get; } =
    [
        ("delete guard", DeleteGuard),
        ("invert guard", InvertGuard),
        ("swap receiver", SwapReceiver),
        ("drop await", DropAwait),
        ("move use before transition", MoveUse),
        ("revoke in between", Revoke),
        ("swallow exception", Swallow),
        ("return removed", RemoveReturn),
    ];

    private static IEnumerable<GeneratedProgram> DeleteGuard(GeneratedProgram program) =>
        Everywhere(program, static statement => statement.Role is Role.Guard or Role.Transition && !Declares(statement), static (block, i) =>
        {
            // What the guard admits goes on without it; what leaves goes away with it.
            var kept = block[i].Parts.Count > 0 && block[i].Parts[0].Head.StartsWith("if", StringComparison.Ordinal) && !Leaves(block[i].Parts[0].Body)
                ? block[i].Parts[0].Body
                : [];
            block.RemoveAt(i);
            block.InsertRange(i, kept);
        });

    private static IEnumerable<GeneratedProgram> InvertGuard(GeneratedProgram program) =>
        Everywhere(program, static statement => statement.Role == Role.Guard && statement.Expressions.Count > 0, static (block, i) =>
        {
            var condition = block[i].Expressions[0];
            block[i].Expressions[0] = new Expression("!($0)", "!", condition);
        });

    private static IEnumerable<GeneratedProgram> SwapReceiver(GeneratedProgram program) =>
        Everywhere(program, static statement => statement.Role != Role.Ordinary && NamedReview().IsMatch(statement.Text), static (block, i) =>
            block[i].Text = NamedReview().Replace(block[i].Text, Stranger, 1))
        .Concat(Everywhere(program, static statement => statement.Role == Role.Guard && statement.Expressions.Exists(static e => NamedReview().IsMatch(e.Text)), static (block, i) =>
        {
            var expression = block[i].Expressions.Find(static e => NamedReview().IsMatch(e.Text))!;
            expression.Text = NamedReview().Replace(expression.Text, Stranger, 1);
        }))
        .Select(static mutant =>
        {
            mutant.Parameters.Add("Review " + Stranger);
            return mutant;
        });

    private static IEnumerable<GeneratedProgram> DropAwait(GeneratedProgram program) =>
        Everywhere(program, static statement => statement.Text.StartsWith("await ", StringComparison.Ordinal) && !statement.Text.Contains("ReopenAsync", StringComparison.Ordinal), static (block, i) =>
            block[i].Text = "_ = " + block[i].Text["await ".Length..]);

    private static IEnumerable<GeneratedProgram> MoveUse(GeneratedProgram program) =>
        Everywhere(
            program,
            static statement => statement.Role == Role.Gate,
            static (block, i) => (block[i - 1], block[i]) = (block[i], block[i - 1]),
            static (block, i) => i > 0 && block[i - 1].Role is Role.Guard or Role.Transition);

    private static IEnumerable<GeneratedProgram> Revoke(GeneratedProgram program) =>
        Everywhere(program, static statement => statement.Role == Role.Gate && Executed().IsMatch(statement.Text), static (block, i) =>
        {
            var match = Executed().Match(block[i].Text);
            block.Insert(i, new Statement(match.Groups["review"].Value + ".Reopen();", "losing transition"));
        });

    private static IEnumerable<GeneratedProgram> Swallow(GeneratedProgram program) =>
        Everywhere(program, static statement => statement.Role is Role.Guard or Role.Transition && !Declares(statement) && statement.Parts.Count == 0, static (block, i) =>
            block[i] = new Statement("", "try/catch").With(new Part("try", [block[i]]), new Part("catch (Exception)", [])));

    private static IEnumerable<GeneratedProgram> RemoveReturn(GeneratedProgram program) =>
        Everywhere(program, static statement => IsLeave(statement), static (block, i) => block.RemoveAt(i));

    private static bool Declares(Statement statement) => statement.Text.StartsWith("var ", StringComparison.Ordinal);

    private static bool Leaves(List<Statement> block) => block.Count > 0 && IsLeave(block[^1]);

    private static bool IsLeave(Statement statement) => statement.Construct is "return" or "throw" or "continue" or "break";

    private static IEnumerable<GeneratedProgram> Everywhere(
        GeneratedProgram program, Func<Statement, bool> isPlace, Action<List<Statement>, int> edit, Func<List<Statement>, int, bool>? fits = null)
    {
        var blocks = program.Blocks().ToList();
        for (var b = 0; b < blocks.Count; b++)
        {
            for (var i = 0; i < blocks[b].Count; i++)
            {
                if (!isPlace(blocks[b][i]) || fits?.Invoke(blocks[b], i) == false)
                    continue;
                var mutant = program.Clone();
                edit(mutant.Blocks().ElementAt(b), i);
                yield return mutant;
            }
        }
    }

    [GeneratedRegex(@"\b(r\d|[cdh]\d+\.Review|o\d\.Contract\.Review|q\d+)\b")]
    private static partial Regex NamedReview();

    [GeneratedRegex(@"^(?:await )?(?:Gates\.Execute(?:Async)?\((?<review>[\w.]+)\)|(?<review>[\w.]+)\.Start\(\));$")]
    private static partial Regex Executed();
}
