using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Flow;

/// <summary>Each option in both settings; the marks are those of the setting under test.</summary>
public class OptionTests
{
    private const string Domain = """
        using CiiGuard;
        using System.Threading.Tasks;
        public enum Phase { [MapsTo(ReviewStates.Undeclared)] Draft, [MapsTo(ReviewStates.UnderReview)] Filed, [MapsTo(ReviewStates.Cleared)] Approved, [MapsTo(ReviewStates.Reopened)] Reopened, [MapsTo(ReviewStates.NotPassed)] Refused }
        [ReviewSubject] public sealed class Review
        {
            [ReviewStatus] public Phase Phase { get; private set; }
            [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => Phase == Phase.Approved;
            [ReviewTransition(ReviewStates.Reopened)] public void Reopen() => Phase = Phase.Reopened;
        }
        public class Contract
        {
            [GoverningReview] public required Review Review { get; init; }
            [ExecutesContract] public void Execute() { }
            [SignsContract] public void Sign() { }
        }
        public sealed class ConditionalContract : Contract
        {
            [Obligation(SupplierObligation.SuspensiveReviewCondition)] public required string Condition { get; init; }
        }
        """;

    [Fact]
    public Task Two_parameters_may_be_one_object() => Verify(null, null, """
        public static class Desk
        {
            public static void Buy(Review mine, Review other, Contract contract)
            {
                if (!contract.Review.IsCleared) return;
                other.Reopen();
                contract.Execute(); // CII1001
            }
        }
        """);

    [Fact]
    public Task Distinct_parameters_are_distinct() => Verify("ciiguard.assume_distinct_parameters", "true", """
        public static class Desk
        {
            public static void Buy(Review mine, Review other)
            {
                if (!mine.IsCleared) return;
                other.Reopen();
                Gates.Use(mine);
            }
        }
        public static class Gates { [ExecutesContract] public static void Use(Review review) { } }
        """);

    [Fact]
    public Task An_assertion_is_no_guard() => Verify(null, null, """
        #define DEBUG
        public static class Desk
        {
            public static void Buy(Contract contract)
            {
                System.Diagnostics.Debug.Assert(contract.Review.IsCleared);
                contract.Execute(); // CII1001
            }
        }
        """);

    [Fact]
    public Task An_assertion_is_a_guard_if_wished() => Verify("ciiguard.debug_assert_is_guard", "true", """
        #define DEBUG
        public static class Desk
        {
            public static void Buy(Contract contract)
            {
                System.Diagnostics.Debug.Assert(contract.Review.IsCleared);
                contract.Execute();
            }
        }
        """);

    [Fact]
    public Task What_a_local_leads_to_outlasts_an_await() => Verify(null, null, """
        public static class Desk
        {
            public static async System.Threading.Tasks.Task Buy(Contract contract)
            {
                if (!contract.Review.IsCleared) return;
                await System.Threading.Tasks.Task.Delay(1);
                contract.Execute();
            }
        }
        """);

    [Fact]
    public Task Nothing_outlasts_an_await_in_strict_mode() => Verify("ciiguard.strict", "true", """
        public static class Desk
        {
            public static async System.Threading.Tasks.Task Buy(Contract contract)
            {
                if (!contract.Review.IsCleared) return;
                await System.Threading.Tasks.Task.Delay(1);
                contract.Execute(); // CII1001
            }
        }
        """);

    private const string Steps = """
        public interface IStep { void Take(Review review); }
        public sealed class Quiet : IStep { public void Take(Review review) => System.Console.WriteLine(review.IsCleared); }
        internal interface IOwn { void Take(Review review); }
        internal sealed class Own : IOwn { public void Take(Review review) => System.Console.WriteLine(review.IsCleared); }
        public static class Gates { [ExecutesContract] public static void Use(Review review) { } }

        """;

    [Fact]
    public Task What_others_implement_is_taken_to_preserve() => Verify(null, null, Steps + """
        public static class Desk
        {
            public static void Buy(Review review, IStep step)
            {
                if (!review.IsCleared) return;
                step.Take(review);
                Gates.Use(review);
            }
        }
        """);

    [Fact]
    public Task What_others_implement_may_lose_in_strict_mode() => Verify("ciiguard.strict", "true", Steps + """
        public static class Desk
        {
            public static void Buy(Review review, IStep step)
            {
                if (!review.IsCleared) return;
                step.Take(review);
                Gates.Use(review); // CII1001
            }

            internal static void Use(Review review, IOwn step)
            {
                if (!review.IsCleared) return;
                step.Take(review);
                Gates.Use(review);
            }
        }
        """);

    [Theory]
    [InlineData(null, "// CII2002")]
    [InlineData("true", "")]
    public Task Two_holders_may_be_one_object_unless_told_otherwise(string? distinct, string mark) => Verify(distinct is null ? null : "ciiguard.assume_distinct_parameters", distinct, $$"""
        public sealed class Draft
        {
            [AddsObligation(SupplierObligation.CooperateWithReview)] public void Add() { }
            [RemovesObligation(SupplierObligation.CooperateWithReview)] public void Drop() { }
            [RequiresObligations(SupplierObligation.CooperateWithReview)] public void Send() { }
        }
        public static class Desk
        {
            public static void Buy(Draft draft, Draft other)
            {
                draft.Add();
                other.Drop();
                draft.Send(); {{mark}}
            }
        }
        """);

    private const string Promises = """
        public interface IAuditor
        {
            void Look(Review review);
            [PreservesReview] void Read(Review review);
            void Compare([PreservesReview] Review review, Review other);
        }
        [PreservesReview] public delegate void Reader(Review review);
        public static class Gates { [ExecutesContract] public static void Use(Review review) { } }

        """;

    [Theory]
    [InlineData("auditor.Look(review);", true)]
    [InlineData("auditor.Read(review);", false)]
    [InlineData("auditor.Compare(review, other);", false)]
    [InlineData("auditor.Compare(other, review);", true)]
    [InlineData("reader(review);", false)]
    [InlineData("action(review);", true)]
    [InlineData("System.Console.WriteLine(review);", false)]
    public Task In_strict_mode_only_a_promise_preserves(string call, bool isLost) => Verify("ciiguard.strict", "true", Promises + $$"""
        public static class Desk
        {
            public static void Buy(Review review, Review other, IAuditor auditor, Reader reader, System.Action<Review> action)
            {
                if (!review.IsCleared) return;
                {{call}}
                Gates.Use(review); {{(isLost ? "// CII1001" : "")}}
            }
        }
        """);

    [Fact]
    public Task A_writable_field_does_not_outlast_an_await() => Verify(null, null, """
        public sealed class Desk(Contract first)
        {
            private Contract current = first;
            private readonly Contract fixedOne = first;
            public void Change(Contract other) => current = other;
            public async System.Threading.Tasks.Task Buy()
            {
                if (!current.Review.IsCleared) return;
                await System.Threading.Tasks.Task.Delay(1);
                current.Execute(); // CII1001
            }
            public async System.Threading.Tasks.Task BuyFixed()
            {
                if (!fixedOne.Review.IsCleared) return;
                await System.Threading.Tasks.Task.Delay(1);
                fixedOne.Execute();
            }
        }
        """);

    [Fact]
    public Task A_conditional_contract_may_be_signed_while_the_review_runs() => Verify(null, null, """
        public static class Desk
        {
            public static void Conclude(ConditionalContract contract)
            {
                if (contract.Review.Phase == Phase.Filed) contract.Sign();
                if (contract.Review.Phase == Phase.Refused) contract.Sign(); // CII1004
                contract.Sign(); // CII1002
            }
        }
        """);

    [Fact]
    public Task A_conditional_contract_may_not_if_that_is_forbidden() => Verify("ciiguard.conditional_signature", "forbid", """
        public static class Desk
        {
            public static void Conclude(ConditionalContract contract)
            {
                if (contract.Review.Phase == Phase.Filed) contract.Sign(); // CII1002
                if (contract.Review.IsCleared) contract.Sign();
            }
        }
        """);

    private static Task Verify(string? option, string? value, string source)
    {
        var directive = source.StartsWith('#') ? source[..(source.IndexOf('\n') + 1)] : string.Empty;
        var test = CaseFile.Of(directive + "using CiiGuard;\n" + source[directive.Length..], "Desk.cs").AndFile("Domain.cs", Domain);
        if (option is not null)
            test.WithOption(option, value!);
        return test.VerifyAsync(new ReviewFlowAnalyzer());
    }
}
