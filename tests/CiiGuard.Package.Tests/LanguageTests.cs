using System;
using System.Linq;
using System.Threading.Tasks;

namespace CiiGuard.Package.Tests;

public sealed class LanguageTests(PackedPackage package)
{
    [Fact]
    public async Task Messages_are_Chinese_where_the_user_reads_Chinese()
    {
        var consumer = Consumer.Copy(package, "Mixed");
        var english = (await consumer.BuildAsync()).ShouldFail();
        var chinese = (await consumer.BuildAsync("--no-restore", "-p:PreferredUILang=zh-Hans")).ShouldFail();

        Assert.DoesNotContain(Messages(english), HasHan);
        Assert.All(Messages(chinese), message => Assert.True(HasHan(message), message));
        Assert.Equal(consumer.Expected, consumer.Errors());
    }

    private static string[] Messages(DotnetResult result)
    {
        string[] messages = [.. result.Output.Split('\n').Where(line => line.Contains("error CII", StringComparison.Ordinal))];
        Assert.NotEmpty(messages);
        return messages;
    }

    private static bool HasHan(string text) => text.Any(character => character is >= '\u4e00' and <= '\u9fff');
}
