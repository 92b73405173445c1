using System;
using System.Linq;
using System.Text.Json;

namespace CiiGuard.Tests;

/// <summary>Registers of what was handed over.</summary>
public sealed class DisclosureRegisterTests
{
    private static readonly DisclosureRegister Empty = new("Grid.File", [new("Report", true, DossierDocument.NationalSecurityImpactReport), new("SourceCode", false)]);

    private static Disclosure Given(string material, int day, DisclosureGround ground = DisclosureGround.Declaration, string recipient = "review office") =>
        new(material, recipient, new CalendarDate(2026, 3, day), ground, "file " + day);

    [Fact]
    public void Without_entries_it_is_a_template()
    {
        TextChecks.Check(Empty.ToMarkdown, Empty.ToJson, "text", "groundText");
        var markdown = Empty.ToMarkdown(Language.English);
        Assert.Contains("| `Report` (analysis report on the actual or possible effect on national security) | yes | | | | |\n", markdown);
        Assert.Contains("| `SourceCode` | not marked | | | | |\n", markdown);
        Assert.Contains("- declaration of the purchase (`Declaration`): Cybersecurity Review Measures (2022) art. 8\n", markdown);
        Assert.Contains("- consent of whoever provided the material (`ConsentOfProvider`): Cybersecurity Review Measures (2022) art. 17 (a reading, not text of law)\n", markdown);
    }

    /// <summary>Entries stand in the order of their days, whatever the order in which they were entered, and an older register is not changed.</summary>
    [Fact]
    public void Entries_stand_in_the_order_of_days()
    {
        var register = Empty.Add(Given("SourceCode", 9)).Add(Given("Report", 2)).Add(Given("SourceCode", 9, DisclosureGround.ConsentOfProvider, "auditor")).Add(Given("Report", 5));
        Assert.Empty(Empty.Entries);
        Assert.Equal(["Report > review office, 2026-03-02", "Report > review office, 2026-03-05", "SourceCode > review office, 2026-03-09", "SourceCode > auditor, 2026-03-09"], register.Entries.Select(entry => entry.ToString()));
        Assert.Equal(2, register.Of("Report").Count());
        Assert.Empty(register.Of("Other"));
        TextChecks.Check(register.ToMarkdown, register.ToJson, "text", "groundText");
        Assert.Contains("| `SourceCode` | not marked | auditor | 2026-03-09 | consent of whoever provided the material | file 9 |\n", register.ToMarkdown(Language.English));

        using var json = JsonDocument.Parse(register.ToJson(Language.Chinese));
        var entries = json.RootElement.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(["Declaration", "Declaration", "Declaration", "ConsentOfProvider"], entries.Select(entry => entry.GetProperty("ground").GetString()));
        Assert.Equal([true, true, true, false], entries.Select(entry => entry.GetProperty("isTextOfLaw").GetBoolean()));
        Assert.Equal("2026-03-02", entries[0].GetProperty("on").GetString());
    }

    [Theory]
    [InlineData(MeasuresVersion.V2020, 7, 14, 15, 18, 16)]
    [InlineData(MeasuresVersion.V2022, 8, 15, 16, 19, 17)]
    public void Grounds_have_the_articles_of_the_edition(MeasuresVersion edition, params int[] articles)
    {
        var register = Enum.GetValues<DisclosureGround>().Aggregate(new DisclosureRegister("F", Empty.Materials, edition), (register, ground) => register.Add(Given("Report", 2, ground)));
        using var json = JsonDocument.Parse(register.ToJson(Language.English));
        Assert.Equal(articles, json.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("articles")[0].GetProperty("article").GetInt32()));
        Assert.All(Enum.GetValues<DisclosureGround>(), ground => Assert.Contains($"`{ground}`", register.ToMarkdown(Language.Chinese)));
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Throws<ArgumentException>("disclosure", () => Empty.Add(Given("Rport", 2)));
        Assert.Throws<ArgumentNullException>(() => Empty.Add(null!));
        Assert.Throws<ArgumentNullException>(() => new DisclosureRegister(null!, []));
        Assert.Throws<ArgumentNullException>(() => new DisclosureRegister("F", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureRegister("F", [], 0));
        Assert.Throws<ArgumentException>("material", () => new Disclosure(" ", "a", default, DisclosureGround.Declaration, "r"));
        Assert.Throws<ArgumentException>("recipient", () => new Disclosure("m", "", default, DisclosureGround.Declaration, "r"));
        Assert.Throws<ArgumentException>("reference", () => new Disclosure("m", "a", default, DisclosureGround.Declaration, null!));
        Assert.Throws<ArgumentOutOfRangeException>("ground", () => new Disclosure("m", "a", default, 0, "r"));
        Assert.Throws<ArgumentNullException>(() => new ConfidentialMaterial(null!, true));
    }
}
