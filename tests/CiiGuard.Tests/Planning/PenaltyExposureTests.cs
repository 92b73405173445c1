using System;

namespace CiiGuard.Tests;

public sealed class PenaltyExposureTests
{
    [Theory]
    [InlineData("2017-06-01", 65, CslVersion.Csl2016, false)]
    [InlineData("2022-02-14", 65, CslVersion.Csl2016, false)]
    [InlineData("2022-02-15", 65, CslVersion.Csl2016, true)]
    [InlineData("2025-12-31", 65, CslVersion.Csl2016, true)]
    [InlineData("2026-01-01", 67, CslVersion.Csl2025, true)]
    [InlineData("2031-07-01", 67, CslVersion.Csl2025, true)]
    public void The_law_is_that_of_the_day(string date, int article, CslVersion version, bool regulations)
    {
        var exposure = PenaltyExposure.For(1_000_000m, CalendarDate.Parse(date));
        Assert.Equal((article, version), (exposure.CslArticle, exposure.CslVersion));
        Assert.Equal(regulations ? [$"Cybersecurity Law art. {article}", "CII Regulations art. 41"] : [$"Cybersecurity Law art. {article}"], exposure.LegalBasis);
        Assert.Equal(exposure.LegalBasis.Count, exposure.ChineseLegalBasis.Count);
        Assert.Contains(article == 65 ? "六十五" : "六十七", exposure.ChineseLegalBasis[0]);
        Assert.Equal(article == 67, exposure.Orders.Contains("remove the effect"));
        Assert.Equal(article == 67, exposure.ChineseOrders.Contains("消除"));
        Assert.Contains("stop use", exposure.Orders);
    }

    [Fact]
    public void The_fine_is_one_to_ten_times_the_purchase_and_persons_pay_too()
    {
        var exposure = PenaltyExposure.For(2_345_678.90m, new CalendarDate(2026, 3, 2));
        Assert.Equal((2_345_678.90m, 2_345_678.90m, 23_456_789.00m), (exposure.PurchaseAmount, exposure.Floor, exposure.Ceiling));
        Assert.Equal((10_000m, 100_000m), (exposure.PersonFloor, exposure.PersonCeiling));
        Assert.Equal(
            "RMB 2,345,678.90 to 23,456,789.00; persons RMB 10,000 to 100,000 (Cybersecurity Law art. 67; CII Regulations art. 41). General information, not legal advice.",
            exposure.ToString());
        Assert.Contains("不构成法律意见", exposure.ChineseNotice);
    }

    [Fact]
    public void A_free_product_has_no_fine_by_amount()
    {
        var exposure = PenaltyExposure.For(0, new CalendarDate(2026, 3, 2));
        Assert.Equal((0m, 0m, 10_000m), (exposure.Floor, exposure.Ceiling, exposure.PersonFloor));
    }

    [Fact]
    public void Amounts_and_days_that_make_no_sense_are_refused()
    {
        var date = new CalendarDate(2026, 3, 2);
        Assert.Throws<ArgumentOutOfRangeException>(() => PenaltyExposure.For(-0.01m, date));
        Assert.Throws<ArgumentOutOfRangeException>(() => PenaltyExposure.For(decimal.MaxValue, date));
        Assert.Throws<ArgumentOutOfRangeException>(() => PenaltyExposure.For((decimal.MaxValue / 10) + 1, date));
        Assert.True(PenaltyExposure.For(decimal.MaxValue / 10, date).Ceiling > 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => PenaltyExposure.For(1, new CalendarDate(2017, 5, 31)));
    }
}
