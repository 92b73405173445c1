using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CiiGuard.Benchmarks;

/// <summary>
/// A purchasing system: reviews and contracts marked with the vocabulary, desks whose methods each call one gate, and any amount
/// of code that has nothing to do with reviews.
/// </summary>
public sealed class ProcurementProject
{
    private const int MethodsPerDesk = 20;

    /// <summary>Reviews and contracts, half of each.</summary>
    public int AnnotatedTypes { get; init; }

    /// <summary>Methods with one gate call each.</summary>
    public int GateCalls { get; init; }

    /// <summary>Lines of code that has nothing to do with reviews.</summary>
    public int FillerLines { get; init; }

    /// <summary>Whether that code calls a method of its own with the name of a gate.</summary>
    public bool FillerSharesName { get; init; }

    public bool ReferencesVocabulary { get; init; } = true;

    private int Pairs => AnnotatedTypes / 2;

    public SourceProject Create() => new(
        Enumerable.Range(0, Pairs).Select(DomainOf)
            .Concat(Desks())
            .Concat(FillerCode.Create(FillerLines, FillerSharesName ? "Execute" : "Advance")),
        ReferencesVocabulary);

    private static SourceFile DomainOf(int number) => new($"Domain/Contract{number:000}.cs", $$"""
        using System;
        using System.Threading.Tasks;
        using CiiGuard;

        namespace Generated;

        public enum Phase{{number}}
        {
            [MapsTo(ReviewStates.Undeclared)] Draft,
            [MapsTo(ReviewStates.UnderReview)] Filed,
            [MapsTo(ReviewStates.Cleared)] Approved,
            [MapsTo(ReviewStates.NotPassed)] Refused,
        }

        [ReviewSubject]
        public sealed class Review{{number}}
        {
            public string Number { get; set; } = "";

            [ReviewStatus] public Phase{{number}} Phase { get; private set; }

            [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => Phase == Phase{{number}}.Approved;

            [ReviewTransition(ReviewStates.UnderReview, From = ReviewStates.Undeclared)] public void File() => Phase = Phase{{number}}.Filed;

            [ReviewTransition(ReviewStates.Cleared, From = ReviewStates.UnderReview)] public void RecordPass() => Phase = Phase{{number}}.Approved;

            [ReviewTransition(ReviewStates.Cleared)]
            public async Task ApproveAsync()
            {
                await Task.Yield();
                Phase = Phase{{number}}.Approved;
            }

            [ReviewTransition(ReviewStates.NotPassed)] public void Refuse() => Phase = Phase{{number}}.Refused;

            [EnsuresReview(ReviewStates.Cleared)]
            public void EnsureCleared()
            {
                if (Phase != Phase{{number}}.Approved)
                    throw new InvalidOperationException("The review is not cleared.");
            }
        }

        [SupplierContract]
        public sealed class Contract{{number}}
        {
            public Contract{{number}}(Review{{number}} review) => Review = review;

            [GoverningReview] public Review{{number}} Review { get; }

            public decimal Price { get; set; }

            [Obligation(SupplierObligation.CooperateWithReview)] public string Cooperation { get; init; } = "";

            [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] public string UserData { get; init; } = "";

            [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] public string UserEquipment { get; init; } = "";

            [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)] public string Supply { get; init; } = "";
        {{(number % 5 == 4 ? "" : """

                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)] public string Support { get; init; } = "";

            """)}}
            [SignsContract] public void Sign() => Price += 1m;

            [ExecutesContract] public void Execute() => Price += 2m;

            [ExecutesContract] public Task ExecuteAsync() => Task.CompletedTask;

            [PutsIntoUse] public void GoLive() => Price += 3m;
        }

        """);

    private IEnumerable<SourceFile> Desks()
    {
        for (var first = 0; first < GateCalls; first += MethodsPerDesk)
        {
            var text = new StringBuilder($$"""
                using System;
                using System.Collections.Generic;
                using System.Linq;
                using System.Threading.Tasks;

                namespace Generated;

                public sealed class Desk{{first}}
                {
                    private readonly List<string> notes = new();

                    private void Note(string text) => notes.Add(text);

                """);
            for (var call = first; call < first + MethodsPerDesk && call < GateCalls; call++)
                text.Append(GateCallingMethods.Create(call, call % Pairs)).Append('\n');

            yield return new SourceFile($"Desks/Desk{first:0000}.cs", text.Append("}\n").ToString());
        }
    }
}
