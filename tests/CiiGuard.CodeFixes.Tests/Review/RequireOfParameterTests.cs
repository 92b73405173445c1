using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.CodeFixes.Tests;

public sealed class RequireOfParameterTests
{
    [Fact]
    public Task MarksTheParameter() => ReviewFixTest<RequireOfParameterCodeFixProvider>.VerifyAsync(
        """
        using System;
        using CiiGuard;
        using Purchasing;

        public sealed class Desk
        {
            public Desk(PlainReview review) => {|CII1001:review.Execute()|};

            public static void Close(ServerContract contract) => {|CII1001:contract.Execute()|};

            public static void CloseBoth([Obsolete2] ServerContract first, in ServerContract second)
            {
                {|CII1002:first.Sign()|};
                {|CII1001:second.Execute()|};
            }

            public static void CloseOrder(
                PurchaseOrder order,
                ServerContract other)
            {
                var contract = order.Contract;
                {|CII1001:contract.Execute()|};
            }

            public static void Supplement(ServerContract contract)
            {
                if (DateTime.Now.Year > 0)
                    {|CII1005:contract.Supplement()|};
            }
        }

        [AttributeUsage(AttributeTargets.Parameter)]
        public sealed class Obsolete2Attribute : Attribute;
        """,
        """
        using System;
        using CiiGuard;
        using Purchasing;

        public sealed class Desk
        {
            public Desk([RequiresReview(ReviewStates.Cleared)] PlainReview review) => review.Execute();

            public static void Close([RequiresReview(ReviewStates.Cleared)] ServerContract contract) => contract.Execute();

            public static void CloseBoth([Obsolete2] [RequiresReview(ReviewStates.Cleared)] ServerContract first, [RequiresReview(ReviewStates.Cleared)] in ServerContract second)
            {
                first.Sign();
                second.Execute();
            }

            public static void CloseOrder(
                [RequiresReview(ReviewStates.Cleared)] PurchaseOrder order,
                ServerContract other)
            {
                var contract = order.Contract;
                contract.Execute();
            }

            public static void Supplement([RequiresReview(ReviewStates.UnderReview)] ServerContract contract)
            {
                if (DateTime.Now.Year > 0)
                    contract.Supplement();
            }
        }

        [AttributeUsage(AttributeTargets.Parameter)]
        public sealed class Obsolete2Attribute : Attribute;
        """);

    /// <summary>The duty goes to the callers: those that cannot show the state are reported now.</summary>
    [Fact]
    public Task CallersAreReportedThen() => ReviewFixTest<RequireOfParameterCodeFixProvider>.VerifyAsync(
        """
        public static class Desk
        {
            public static void Close(Purchasing.ServerContract contract) => {|CII1001:contract.Execute()|};
        }

        public static class Clerk
        {
            public static void Close() => Desk.Close(new Purchasing.ServerContract { Review = new Purchasing.ServerReview() });
        }
        """,
        """
        public static class Desk
        {
            public static void Close([CiiGuard.RequiresReview(CiiGuard.ReviewStates.Cleared)] Purchasing.ServerContract contract) => contract.Execute();
        }

        public static class Clerk
        {
            public static void Close() => Desk.Close({|CII1005:new Purchasing.ServerContract { Review = new Purchasing.ServerReview() }|});
        }
        """,
        static test => test.FixedState.MarkupHandling = MarkupMode.Allow);

    [Fact]
    public Task IsNotOfferedWhereCallersCouldNotKnow() => ReviewFixTest<RequireOfParameterCodeFixProvider>.VerifyNotOfferedAsync(
        """
        using System;
        using Purchasing;

        public interface IDesk
        {
            void Close(ServerContract contract);
        }

        public class Desk : IDesk
        {
            public void Close(ServerContract contract) => {|CII1001:contract.Execute()|};

            public override bool Equals(object? other) => other is ServerContract contract && {|CII1001:contract.TryExecute()|};

            public static Action<ServerContract> Make()
            {
                return Run;

                static void Run(ServerContract contract) => Gates.Archive({|CII1005:contract.Review|});
            }

            public void Open(IRegister register) => {|CII1001:register.Find("8").Execute()|};

            public void Replace(ServerContract contract)
            {
                contract = new ServerContract { Review = new ServerReview() };
                {|CII1001:contract.Execute()|};
            }
        }
        """);
}
