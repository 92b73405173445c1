using System.Collections.Concurrent;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Finished summaries of a compilation by body and input. The number of distinct inputs of a helper is small however often it is called,
/// so the cost of a call site does not grow with their number.
/// </summary>
internal sealed class CallSummaries
{
    private readonly ConcurrentDictionary<CallInput, CallSummary> _finished = new();

    public bool TryGet(CallInput input, out CallSummary summary) => _finished.TryGetValue(input, out summary!);

    public void Add(CallInput input, CallSummary summary) => _finished.TryAdd(input.ToKey(), summary);
}
