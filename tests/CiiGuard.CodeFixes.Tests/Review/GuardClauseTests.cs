using System;
using System.Threading.Tasks;

namespace CiiGuard.CodeFixes.Tests;

public sealed class GuardClauseTests
{
    private const string Guard = """
        if (!contract.Review.IsCleared)
            throw new InvalidOperationException("The review is not cleared.");


        """;

    [Theory]
    [InlineData("CII1001", "contract.Execute()")]
    [InlineData("CII1002", "contract.Sign()")]
    [InlineData("CII1003", "contract.GoLive()")]
    [InlineData("CII1003", "contract.InUse = true")]
    [InlineData("CII1005", "Gates.Archive({|CII1005:contract.Review|})")]
    [InlineData("CII1001", "new ActiveContract(contract.Review)")]
    [InlineData("CII1001", "_ = {|CII1001:contract.Execute(1)|} + contract.Execute(2).CompareTo(3)")]
    public Task GuardsTheCall(string id, string call)
    {
        var marked = call.Contains("{|", StringComparison.Ordinal) ? call.Replace("contract.Execute(2)", "{|CII1001:contract.Execute(2)|}", StringComparison.Ordinal) : $"{{|{id}:{call}|}}";
        var plain = call.Replace("{|" + id + ":", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
        return VerifyBodyAsync(marked + ";", Guard + plain + ";");
    }

    [Theory]
    [InlineData("var order = new PurchaseOrder { Contract = contract };", "order.Ship()", "!order.Contract.Review.IsCleared")]
    [InlineData("var local = contract;", "local.Execute()", "!local.Review.IsCleared")]
    [InlineData("var contracts = new[] { contract };", "contracts[0].Execute()", "!contracts[0].Review.IsCleared")]
    [InlineData("object thing = contract;", "((ServerContract)thing).Execute()", "!((ServerContract)thing).Review.IsCleared")]
    [InlineData("var maybe = urgent ? null : contract;", "maybe!.Execute()", "!maybe!.Review.IsCleared")]
    [InlineData("var maybe = urgent ? null : contract;", "maybe?{|CII1001:.Execute()|}", "maybe is not null && !maybe.Review.IsCleared")]
    [InlineData("var draft = new DraftContract();", "draft.Execute()", "draft.Review is null || !draft.Review.IsCleared")]
    [InlineData("var review = new PlainReview();", "review.Execute()", "!review.Allows()")]
    [InlineData("var review = new OutcomeReview();", "review.Execute()", "review.Outcome is not (Purchasing.Outcome.NotNeeded or Purchasing.Outcome.Passed)")]
    [InlineData("var review = new StateReview();", "review.Execute()", "!review.Status.IsIn(ReviewStates.Cleared)")]
    [InlineData("var sealed1 = new SealedContract(contract.Review);", "sealed1.Execute()", "!sealed1.CanExecute")]
    [InlineData("var plain = new PlainReview();", "Gates.ExecuteJointly(contract.Review, plain)", "!contract.Review.IsCleared || !plain.Allows()")]
    public Task FindsTheReview(string declaration, string call, string test)
    {
        var marked = call.Contains("{|", StringComparison.Ordinal) ? call : "{|CII1001:" + call + "|}";
        return VerifyBodyAsync(
            declaration + "\n" + marked + ";",
            $"{declaration}\nif ({test})\n    throw new InvalidOperationException(\"The review is not cleared.\");\n\n{call.Replace("{|CII1001:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)};");
    }

    [Fact]
    public Task GuardsAnotherState() => VerifyBodyAsync(
        "{|CII1005:contract.Supplement()|};",
        """
        if (!contract.Review.IsFiled)
            throw new InvalidOperationException("The review is in no state that allows this.");

        contract.Supplement();
        """);

    [Fact]
    public Task NamesTypesAsTheFileHasTo() => VerifyAsync(
        """
        public static class Desk
        {
            public static void Close(Purchasing.StateReview state, Purchasing.PlainReview plain)
            {
                {|CII1001:state.Execute()|};
                {|CII1001:plain.Execute()|};
            }
        }
        """,
        """
        public static class Desk
        {
            public static void Close(Purchasing.StateReview state, Purchasing.PlainReview plain)
            {
                if (!CiiGuard.ReviewStateExtensions.IsIn(state.Status, CiiGuard.ReviewStates.Cleared))
                    throw new System.InvalidOperationException("The review is not cleared.");

                state.Execute();
                if (plain.Phase != Purchasing.Phase.Approved)
                    throw new System.InvalidOperationException("The review is not cleared.");

                plain.Execute();
            }
        }
        """);

    [Fact]
    public Task GuardsFieldsPropertiesAndOwnMembers() => VerifyAsync(
        """
        using System;
        using Purchasing;

        public sealed class FrameContract : ServerContract
        {
            private readonly ServerContract first = new() { Review = new ServerReview() };

            public ServerContract Second { get; } = new() { Review = new ServerReview() };

            public void Run()
            {
                {|CII1001:this.first.Execute()|};
            }

            public void RunSecond()
            {
                {|CII1001:Second.Execute()|};
            }

            public void RunOwn()
            {
                {|CII1001:Execute()|};
            }

            public void RunBase()
            {
                {|CII1001:base.Execute()|};
            }
        }
        """,
        """
        using System;
        using Purchasing;

        public sealed class FrameContract : ServerContract
        {
            private readonly ServerContract first = new() { Review = new ServerReview() };

            public ServerContract Second { get; } = new() { Review = new ServerReview() };

            public void Run()
            {
                if (!this.first.Review.IsCleared)
                    throw new InvalidOperationException("The review is not cleared.");

                this.first.Execute();
            }

            public void RunSecond()
            {
                if (!Second.Review.IsCleared)
                    throw new InvalidOperationException("The review is not cleared.");

                Second.Execute();
            }

            public void RunOwn()
            {
                if (!Review.IsCleared)
                    throw new InvalidOperationException("The review is not cleared.");

                Execute();
            }

            public void RunBase()
            {
                if (!base.Review.IsCleared)
                    throw new InvalidOperationException("The review is not cleared.");

                base.Execute();
            }
        }
        """);

    [Fact]
    public Task GivesBlocksToExpressionBodies() => VerifyAsync(
        """
        using System;
        using System.Threading.Tasks;
        using Purchasing;

        public sealed class Desk(ServerContract contract)
        {
            public bool Result => {|CII1001:contract.TryExecute()|}; // counted

            public int this[int index] => {|CII1001:contract.Execute(index)|};

            public int Count
            {
                get => {|CII1001:contract.Execute(1)|};
                set => {|CII1001:contract.Execute(value)|};
            }

            public bool Short { get => {|CII1001:contract.TryExecute()|}; }

            public static void Close(ServerContract contract) => {|CII1001:contract.Execute()|};

            /// <summary>Closes.</summary>
            [Obsolete]
            public static bool Try(ServerContract contract)
                => {|CII1001:contract.TryExecute()|};

            public static Task CloseAsync(ServerContract contract) => {|CII1001:contract.ExecuteAsync()|};

            public static async Task AwaitAsync(ServerContract contract) =>
                await {|CII1001:contract.ExecuteAsync()|};

            public static Action<ServerContract> Make()
            {
                return Run;

                static void Run(ServerContract contract) => {|CII1001:contract.Execute()|};
            }
        }
        """,
        """
        using System;
        using System.Threading.Tasks;
        using Purchasing;

        public sealed class Desk(ServerContract contract)
        {
            public bool Result
            {
                get
                {
                    if (!contract.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    return contract.TryExecute();
                }
            } // counted

            public int this[int index]
            {
                get
                {
                    if (!contract.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    return contract.Execute(index);
                }
            }

            public int Count
            {
                get
                {
                    if (!contract.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    return contract.Execute(1);
                }
                set
                {
                    if (!contract.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    contract.Execute(value);
                }
            }

            public bool Short { get { if (!contract.Review.IsCleared) throw new InvalidOperationException("The review is not cleared."); return contract.TryExecute(); } }

            public static void Close(ServerContract contract)
            {
                if (!contract.Review.IsCleared)
                    throw new InvalidOperationException("The review is not cleared.");

                contract.Execute();
            }

            /// <summary>Closes.</summary>
            [Obsolete]
            public static bool Try(ServerContract contract)
            {
                if (!contract.Review.IsCleared)
                    throw new InvalidOperationException("The review is not cleared.");

                return contract.TryExecute();
            }

            public static Task CloseAsync(ServerContract contract)
            {
                if (!contract.Review.IsCleared)
                    throw new InvalidOperationException("The review is not cleared.");

                return contract.ExecuteAsync();
            }

            public static async Task AwaitAsync(ServerContract contract)
            {
                if (!contract.Review.IsCleared)
                    throw new InvalidOperationException("The review is not cleared.");

                await contract.ExecuteAsync();
            }

            public static Action<ServerContract> Make()
            {
                return Run;

                static void Run(ServerContract contract)
                {
                    if (!contract.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    contract.Execute();
                }
            }
        }
        """);

    /// <summary>Each lambda has a collection of its own: a guard in the first would do for the others.</summary>
    [Fact]
    public Task GivesBlocksToLambdas() => VerifyAsync(
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Purchasing;

        public static class Desk
        {
            public static void Close(List<ServerContract> contracts, ServerContract single, List<ServerContract> others, List<ServerContract> last)
            {
                contracts.ForEach(c => {|CII1001:c.Execute()|});
                Func<ServerContract, Task> run = async c => await {|CII1001:c.ExecuteAsync()|};
                run(single);
                others.ForEach(c =>
                {
                    {|CII1001:c.Execute()|};
                });
                _ = last.ConvertAll(c => {|CII1001:c.Execute(1)|});
            }
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Purchasing;

        public static class Desk
        {
            public static void Close(List<ServerContract> contracts, ServerContract single, List<ServerContract> others, List<ServerContract> last)
            {
                contracts.ForEach(c =>
                {
                    if (!c.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    c.Execute();
                });
                Func<ServerContract, Task> run = async c =>
                {
                    if (!c.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    await c.ExecuteAsync();
                };
                run(single);
                others.ForEach(c =>
                {
                    if (!c.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    c.Execute();
                });
                _ = last.ConvertAll(c =>
                {
                    if (!c.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    return c.Execute(1);
                });
            }
        }
        """);

    [Fact]
    public Task GuardsInAnAsyncMethod() => VerifyBodyAsync(
        """
        await Task.Yield();
        await {|CII1001:contract.ExecuteAsync()|};
        """,
        """
        await Task.Yield();
        if (!contract.Review.IsCleared)
            throw new InvalidOperationException("The review is not cleared.");

        await contract.ExecuteAsync();
        """,
        "async Task");

    [Theory]
    [InlineData(
        """
        if (urgent)
            {|CII1001:contract.Execute()|}; // now
        else if ({|CII1001:contract.TryExecute()|})
        {
            Console.WriteLine(@"
        text");
        }
        """,
        """
        if (urgent)
        {
            if (!contract.Review.IsCleared)
                throw new InvalidOperationException("The review is not cleared.");

            contract.Execute(); // now
        }
        else
        {
            if (!contract.Review.IsCleared)
                throw new InvalidOperationException("The review is not cleared.");

            if (contract.TryExecute())
            {
                Console.WriteLine(@"
        text");
            }
        }
        """)]
    [InlineData(
        "if (!urgent) {|CII1001:contract.Execute()|}; else Console.WriteLine();",
        """
        if (!urgent)
        {
            if (!contract.Review.IsCleared)
                throw new InvalidOperationException("The review is not cleared.");

            contract.Execute();
        }
        else Console.WriteLine();
        """)]
    [InlineData(
        """
        foreach (var number in new[] { 1 })
            while (urgent)
                _ = {|CII1001:contract.Execute(number)|};
        """,
        """
        foreach (var number in new[] { 1 })
            while (urgent)
            {
                if (!contract.Review.IsCleared)
                    throw new InvalidOperationException("The review is not cleared.");

                _ = contract.Execute(number);
            }
        """)]
    [InlineData(
        """
        if (urgent) _ = {|CII1001:contract.Execute(
            2)|};
        """,
        """
        if (urgent)
        {
            if (!contract.Review.IsCleared)
                throw new InvalidOperationException("The review is not cleared.");

            _ = contract.Execute(
                2);
        }
        """)]
    public Task AddsBraces(string body, string fixedBody) => VerifyBodyAsync(body, fixedBody);

    [Fact]
    public Task GuardsInSwitchSections() => VerifyBodyAsync(
        """
        switch (urgent)
        {
            case true:
                {|CII1001:contract.Execute()|};
                break;
            default: {|CII1001:contract.Execute()|}; break;
        }
        """,
        """
        switch (urgent)
        {
            case true:
                if (!contract.Review.IsCleared)
                    throw new InvalidOperationException("The review is not cleared.");

                contract.Execute();
                break;
            default: if (!contract.Review.IsCleared) throw new InvalidOperationException("The review is not cleared."); contract.Execute(); break;
        }
        """);

    [Fact]
    public Task GuardsBeforeTheWholeStatement() => VerifyBodyAsync(
        """
        Console.WriteLine();

        // Runs once.
        // Really.
        var count = Math.Max(1, {|CII1001:contract.Execute(
            1)|});
        """,
        """
        Console.WriteLine();

        if (!contract.Review.IsCleared)
            throw new InvalidOperationException("The review is not cleared.");

        // Runs once.
        // Really.
        var count = Math.Max(1, contract.Execute(
            1));
        """);

    [Fact]
    public Task GuardsTopLevelStatements() => VerifyAsync(
        """
        using System;
        using Purchasing;

        var contract = new ServerContract { Review = new ServerReview() };
        {|CII1001:contract.Execute()|};
        """,
        """
        using System;
        using Purchasing;

        var contract = new ServerContract { Review = new ServerReview() };
        if (!contract.Review.IsCleared)
            throw new InvalidOperationException("The review is not cleared.");

        contract.Execute();
        """,
        static test => test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication);

    [Fact]
    public Task OneGuardIsEnoughForAdjacentCalls()
    {
        const string Source = """
            using System;
            using Purchasing;

            public static class Desk
            {
                public static void Close(ServerContract contract, ServerContract other)
                {
                    {|CII1002:contract.Sign()|};
                    {|CII1001:contract.Execute()|};
                    {|CII1003:contract.GoLive()|};
                    {|CII1001:other.Execute()|};
                }

                public static void Repeat(ServerContract contract)
                {
                    for (var i = 0; i < 3; i++)
                    {
                        {|CII1001:contract.Execute()|};
                        Action later = () => {|CII1001:contract.Execute()|};
                        later();
                    }
                }
            }
            """;
        const string Fixed = """
            using System;
            using Purchasing;

            public static class Desk
            {
                public static void Close(ServerContract contract, ServerContract other)
                {
                    if (!contract.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    contract.Sign();
                    contract.Execute();
                    contract.GoLive();
                    if (!other.Review.IsCleared)
                        throw new InvalidOperationException("The review is not cleared.");

                    other.Execute();
                }

                public static void Repeat(ServerContract contract)
                {
                    for (var i = 0; i < 3; i++)
                    {
                        if (!contract.Review.IsCleared)
                            throw new InvalidOperationException("The review is not cleared.");

                        contract.Execute();
                        Action later = () => contract.Execute();
                        later();
                    }
                }
            }
            """;
        return VerifyAsync(Source, Fixed);
    }

    [Fact]
    public Task KeepsLineEndingsAndTabs()
    {
        const string Source = "using System;\nusing Purchasing;\npublic static class Desk\n{\n\tpublic static void Close(ServerContract contract)\n\t{\n\t\tif (DateTime.Now.Year > 0)\n\t\t\t{|CII1001:contract.Execute()|};\n\t}\n\tpublic static bool Try(ServerContract contract) => {|CII1001:contract.TryExecute()|};\n}\n";
        const string Fixed = "using System;\nusing Purchasing;\npublic static class Desk\n{\n\tpublic static void Close(ServerContract contract)\n\t{\n\t\tif (DateTime.Now.Year > 0)\n\t\t{\n\t\t\tif (!contract.Review.IsCleared)\n\t\t\t\tthrow new InvalidOperationException(\"The review is not cleared.\");\n\n\t\t\tcontract.Execute();\n\t\t}\n\t}\n\tpublic static bool Try(ServerContract contract)\n\t{\n\t\tif (!contract.Review.IsCleared)\n\t\t\tthrow new InvalidOperationException(\"The review is not cleared.\");\n\n\t\treturn contract.TryExecute();\n\t}\n}\n";
        return VerifyAsync(Source.ReplaceLineEndings("\r\n"), Fixed.ReplaceLineEndings("\r\n"));
    }

    [Theory]
    [InlineData("_ = urgent && {|CII1001:contract.TryExecute()|};")]
    [InlineData("_ = urgent ? {|CII1001:contract.TryExecute()|} : false;")]
    [InlineData("_ = urgent switch { true => {|CII1001:contract.TryExecute()|}, _ => false };")]
    [InlineData("for (var i = 0; i < 3; i = {|CII1001:contract.Execute(i)|}) { }")]
    [InlineData("do { } while ({|CII1001:contract.TryExecute()|});")]
    [InlineData("try { Console.WriteLine(); } catch (Exception) when ({|CII1001:contract.TryExecute()|}) { }")]
    [InlineData("{|CII1001:register.Find(\"8\").Execute()|};")]
    [InlineData("if (!urgent) goto end; end: {|CII1001:contract.Execute()|};")]
    [InlineData("var builder = urgent ? null : new System.Text.StringBuilder(); builder?.Append({|CII1001:contract.TryExecute()|});")]
    public Task IsNotOfferedWhereItWouldNotFit(string body) => ReviewFixTest<GuardClauseCodeFixProvider>.VerifyBodyNotOfferedAsync(body);

    [Fact]
    public Task IsNotOfferedWhereNoStatementIs() => ReviewFixTest<GuardClauseCodeFixProvider>.VerifyNotOfferedAsync(
        """
        using Purchasing;

        public class Desk
        {
            public Desk(bool done) => Done = done;

            public Desk(ServerContract contract) : this({|CII1001:contract.TryExecute()|})
            {
            }

            public bool Done { get; }
        }
        """);

    private static Task VerifyAsync(string source, string fixedSource, Action<TestKit.CiiGuardCodeFixTest<Analyzers.ReviewFlowAnalyzer, GuardClauseCodeFixProvider>>? configure = null) =>
        ReviewFixTest<GuardClauseCodeFixProvider>.VerifyAsync(source, fixedSource, configure);

    private static Task VerifyBodyAsync(string body, string fixedBody, string modifiers = "void") =>
        ReviewFixTest<GuardClauseCodeFixProvider>.VerifyBodyAsync(body, fixedBody, modifiers);
}
