using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace CiiGuard.Package.Tests;

public sealed class ReproducibilityTests(PackedPackage package)
{
    [Fact]
    public async Task Two_packings_of_one_source_hold_the_same_bytes()
    {
        var feed = Directory.CreateTempSubdirectory("ciiguard-second-");
        try
        {
            var first = PackedPackage.Entries(package.File);
            var second = PackedPackage.Entries(await package.PackAsync(feed.FullName));
            Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));

            var different = first.Keys.Where(name => !first[name].AsSpan().SequenceEqual(second[name]));
            Assert.True(!different.Any(), $"These differ between two packings: {string.Join(", ", different)}.");
        }
        finally
        {
            feed.Delete(recursive: true);
        }
    }
}
