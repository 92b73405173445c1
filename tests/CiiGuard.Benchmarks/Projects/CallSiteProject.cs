using System.Linq;
using System.Text;

namespace CiiGuard.Benchmarks;

/// <summary>Where the calls of a gate-calling helper stand.</summary>
public enum Placement
{
    /// <summary>Each in a method of its own.</summary>
    OwnMethods,

    /// <summary>All in one body.</summary>
    OneBody,

    /// <summary>All in one body, and the helper is a local function of it.</summary>
    LocalFunction,

    /// <summary>All in one body, and the helper is a lambda that a variable of it holds.</summary>
    Lambda,
}

/// <summary>One class with one helper that calls a gate, and many calls of the helper.</summary>
public sealed class CallSiteProject
{
    public int CallSites { get; init; }

    public Placement Placement { get; init; }

    /// <summary>Whether every fourth call forgets the check; otherwise nothing is to be reported.</summary>
    public bool EveryFourthWrong { get; init; }

    public SourceProject Create()
    {
        var domain = new ProcurementProject { AnnotatedTypes = 2 }.Create();
        return new SourceProject(domain.Files.Add(new SourceFile("Desk.cs", Desk())), referencesVocabulary: true);
    }

    private string Desk()
    {
        var text = new StringBuilder("""
            using System.Collections.Generic;

            namespace Generated;

            public sealed class Desk
            {
                private readonly List<string> notes = new();

            """);
        if (Placement is Placement.OwnMethods or Placement.OneBody)
            text.Append($"    private void Perform{Parameters}\n    {Body}\n");
        if (Placement == Placement.OwnMethods)
        {
            foreach (var number in Enumerable.Range(0, CallSites))
                text.Append($"\n    public void Close{number}(Contract0 contract)\n    {{\n").Append(Call(number)).Append("    }\n");
        }
        else
        {
            text.Append("\n    public void Close(Contract0 contract)\n    {\n");
            if (Placement == Placement.Lambda)
                text.Append($"        System.Action<Contract0, int> Perform = {Parameters} =>\n    {Body};\n\n");
            foreach (var number in Enumerable.Range(0, CallSites))
                text.Append(Call(number));
            if (Placement == Placement.LocalFunction)
                text.Append($"\n        void Perform{Parameters}\n    {Body}\n");
            text.Append("    }\n");
        }

        return text.Append("}\n").ToString();
    }

    private const string Parameters = "(Contract0 contract, int number)";

    private const string Body = """
        {
                for (var i = 0; i < number; i++)
                {
                    if (i % 2 == 0)
                        notes.Add(contract.Review.Number);
                }

                contract.Execute();
            }
        """;

    private string Call(int number) =>
        (EveryFourthWrong && number % 4 == 3 ? "" : "        if (contract.Review.IsCleared)\n    ") + $"        Perform(contract, {number});\n";
}
