using System;

namespace CiiGuard.Benchmarks;

/// <summary>Methods with one gate call each, in the forms that real code has; some are wrong.</summary>
internal static class GateCallingMethods
{
    public static string Create(int number, int type) => Forms[number % Forms.Length](number, type);

    private static readonly Func<int, int, string>[] Forms =
    [
        static (number, type) => $$"""

                public void Guarded{{number}}(Contract{{type}} contract, decimal limit)
                {
                    var price = contract.Price;
                    if (price < 0m)
                        throw new ArgumentOutOfRangeException(nameof(contract), price, "negative");
                    if (contract.Review.IsCleared && price <= limit)
                        contract.Execute();
                    else
                        Note(contract.Review.Number);
                }
            """,
        static (number, type) => $$"""

                public bool GuardClause{{number}}(Contract{{type}} contract)
                {
                    ArgumentNullException.ThrowIfNull(contract);
                    if (!contract.Review.IsCleared)
                        return false;

                    Note($"{contract.Review.Number}: {contract.Price:0.00}");
                    contract.GoLive();
                    return true;
                }
            """,
        static (number, type) => $$"""

                public void Unguarded{{number}}(Contract{{type}} contract, bool urgent)
                {
                    if (urgent)
                        Note("urgent");
                    for (var i = 0; i < 3; i++)
                        Note(i.ToString());
                    contract.Execute();
                }
            """,
        static (number, type) => $$"""

                public int Loop{{number}}(IEnumerable<Contract{{type}}> contracts, Func<Contract{{type}}, bool> wanted)
                {
                    var done = 0;
                    foreach (var contract in contracts)
                    {
                        if (!wanted(contract) || !contract.Review.IsCleared)
                            continue;
                        if (contract.Price > 1000m)
                            break;
                        contract.Execute();
                        done++;
                    }

                    return done;
                }
            """,
        static (number, type) => $$"""

                public void Finally{{number}}(Contract{{type}} contract)
                {
                    Note("begin");
                    try
                    {
                        contract.Review.EnsureCleared();
                        Note(contract.Review.Number);
                        contract.Sign();
                    }
                    catch (InvalidOperationException problem) when (problem.Message.Length > 0)
                    {
                        Note(problem.Message);
                    }
                    finally
                    {
                        Note("end");
                    }
                }
            """,
        static (number, type) => $$"""

                public async Task Async{{number}}(Contract{{type}} contract, Task<bool> decided)
                {
                    if (!await decided.ConfigureAwait(false))
                        return;

                    var review = contract.Review;
                    await review.ApproveAsync().ConfigureAwait(false);
                    Note(review.Number);
                    await contract.ExecuteAsync().ConfigureAwait(false);
                }
            """,
        static (number, type) => $$"""

                public string Switch{{number}}(Contract{{type}} contract)
                {
                    switch (contract.Review.Phase)
                    {
                        case Phase{{type}}.Draft:
                        case Phase{{type}}.Filed:
                            return "waits";
                        case Phase{{type}}.Refused:
                            Note("refused");
                            break;
                        case Phase{{type}}.Approved:
                            contract.Sign();
                            break;
                    }

                    return contract.Review.Number;
                }
            """,
        static (number, type) => $$"""

                public void LocalFunction{{number}}(Contract{{type}} contract, IReadOnlyList<string> lines)
                {
                    if (contract.Review.IsCleared)
                    {
                        Perform(lines.Count);
                        return;
                    }

                    Note("waits");

                    void Perform(int count)
                    {
                        foreach (var line in lines.Take(count))
                            Note(line);
                        contract.Execute();
                    }
                }
            """,
        static (number, type) => $$"""

                public void OneBranchForgotten{{number}}(Contract{{type}} contract, int attempts)
                {
                    var review = contract.Review;
                    while (attempts-- > 0)
                    {
                        try
                        {
                            if (attempts % 2 == 0 && !review.IsCleared)
                                continue;
                            contract.GoLive();
                        }
                        catch (TimeoutException)
                        {
                            if (attempts == 0)
                                throw;
                        }
                    }
                }
            """,
        static (number, type) => $$"""

                public void Transitions{{number}}(string text, decimal price)
                {
                    var review = new Review{{type}} { Number = text };
                    review.File();
                    Note(review.Number);
                    review.RecordPass();
                    var contract = new Contract{{type}}(review) { Price = price };
                    contract.Execute();
                }
            """,
    ];
}
