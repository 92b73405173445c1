using System.Threading.Tasks;

namespace CiiGuard.CodeFixes.Tests;

public sealed class AwaitTaskTests
{
    [Theory]
    [InlineData("{|CII1010:contract.Review.ApproveAsync()|};", "await contract.Review.ApproveAsync();", "async Task")]
    [InlineData("{|CII1010:contract.Review.ApproveAsync()|};\n{|CII1010:contract.Review.EnsureClearedAsync()|}.ConfigureAwait(false);", "await contract.Review.ApproveAsync();\nawait contract.Review.EnsureClearedAsync().ConfigureAwait(false);", "async Task")]
    [InlineData("Func<Task> later = async () => {|CII1010:contract.Review.ApproveAsync()|};\nlater();", "Func<Task> later = async () => await contract.Review.ApproveAsync();\nlater();", "void")]
    public Task AwaitsInAnAsyncFunction(string body, string fixedBody, string modifiers) =>
        ReviewFixTest<AwaitTaskCodeFixProvider>.VerifyBodyAsync(body, fixedBody, modifiers);

    [Fact]
    public Task MakesFunctionsAsync() => ReviewFixTest<AwaitTaskCodeFixProvider>.VerifyAsync(
        """
        using System;
        using System.Threading.Tasks;
        using Purchasing;

        public static class Desk
        {
            public static void Close(ServerReview review)
            {
                {|CII1010:review.ApproveAsync()|};
            }

            public static void CloseShort(ServerReview review) => {|CII1010:review.ApproveAsync()|};

            public static Task CloseThen(ServerReview review, bool urgent)
            {
                {|CII1010:review.ApproveAsync()|};
                if (urgent)
                {
                    return Task.Delay(1);
                }

                if (urgent)
                    return Task.CompletedTask;

                return Task.CompletedTask;
            }

            public static Task CloseAndWait(ServerReview review)
            {
                {|CII1010:review.ApproveAsync()|};
                return Task.Delay(1);
            }

            public static Task<int> Count(ServerReview review, bool urgent)
            {
                Func<Task> later = () =>
                {
                    {|CII1010:review.ApproveAsync()|};
                    return Task.CompletedTask;
                };
                later();
                {|CII1010:review.ApproveAsync()|};
                if (urgent)
                    return Task.FromResult(1);

                return Count(review, true);
            }
        }
        """,
        """
        using System;
        using System.Threading.Tasks;
        using Purchasing;

        public static class Desk
        {
            public static async Task Close(ServerReview review)
            {
                await review.ApproveAsync();
            }

            public static async Task CloseShort(ServerReview review) => await review.ApproveAsync();

            public static async Task CloseThen(ServerReview review, bool urgent)
            {
                await review.ApproveAsync();
                if (urgent)
                {
                    await Task.Delay(1);
                    return;
                }

                if (urgent)
                    return;
            }

            public static async Task CloseAndWait(ServerReview review)
            {
                await review.ApproveAsync();
                await Task.Delay(1);
            }

            public static async Task<int> Count(ServerReview review, bool urgent)
            {
                Func<Task> later = async () =>
                {
                    await review.ApproveAsync();
                };
                later();
                await review.ApproveAsync();
                if (urgent)
                    return 1;

                return await Count(review, true);
            }
        }
        """);

    [Fact]
    public Task IsNotOfferedWhereNobodyWouldWait() => ReviewFixTest<AwaitTaskCodeFixProvider>.VerifyNotOfferedAsync(
        """
        using System;
        using System.Threading.Tasks;
        using Purchasing;

        public interface IDesk
        {
            void Close(ServerReview review);
        }

        public class Desk : IDesk
        {
            public Desk(ServerReview review) => {|CII1010:review.ApproveAsync()|};

            public void Close(ServerReview review) => {|CII1010:review.ApproveAsync()|};

            public virtual void CloseLater(ServerReview review) => {|CII1010:review.ApproveAsync()|};

            public static void Called(ServerReview review) => {|CII1010:review.ApproveAsync()|};

            public static void Calls(ServerReview review)
            {
                Called(review);
                Action later = () => {|CII1010:review.ApproveAsync()|};
                later();
            }

            public static Task Guarded(ServerReview review)
            {
                try
                {
                    {|CII1010:review.ApproveAsync()|};
                    return Task.Delay(1);
                }
                catch (InvalidOperationException)
                {
                    return Task.CompletedTask;
                }
            }
        }
        """);
}
