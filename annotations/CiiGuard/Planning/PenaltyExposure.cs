using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>What a purchase without the review it needed, or the use of what did not pass, may cost (处罚敞口). General information, not legal advice.</summary>
/// <remarks>
/// <para>
/// Cybersecurity Law art. 65, from 2026 art. 67: use of unreviewed or failed products or services. CII Regulations art. 41: purchase without review. Both: 1 to 10 times the purchase amount, and RMB 10,000
/// to 100,000 for persons in charge. That the one punishes use and the other the purchase is a reading, not text of law, and so is it that nothing is added up here.
/// </para>
/// <para>The order to stop using the product comes on top, other losses too. For state bodies no fine is named (Cybersecurity Law art. 72, from 2026 art. 74). What an authority would decide depends on the case.</para>
/// </remarks>
public sealed class PenaltyExposure
{
    /// <summary>The largest purchase amount for which the ceiling can be computed.</summary>
    private const decimal LargestAmount = decimal.MaxValue / CeilingFactor;

    private const decimal CeilingFactor = 10;

    private static readonly CalendarDate FirstDay = new(2017, 6, 1);
    private static readonly CalendarDate AmendedFrom = new(2026, 1, 1);

    private PenaltyExposure(decimal purchaseAmount, CalendarDate date)
    {
        PurchaseAmount = purchaseAmount;
        Date = date;
        CslVersion = date >= AmendedFrom ? CslVersion.Csl2025 : CslVersion.Csl2016;

        // The day on which the Regulations came into force is not encoded; the edition of 2022 names them among its bases, so they were by then.
        var regulations = date >= CybersecurityReviewMeasures.InForceFrom(MeasuresVersion.V2022);
        LegalBasis = regulations ? [$"Cybersecurity Law art. {CslArticle}", "CII Regulations art. 41"] : [$"Cybersecurity Law art. {CslArticle}"];
        ChineseLegalBasis = regulations
            ? [$"《网络安全法》第{ChineseCslArticle}条", "《关键信息基础设施安全保护条例》第四十一条"]
            : [$"《网络安全法》第{ChineseCslArticle}条"];
    }

    /// <summary>What the products and services cost, in RMB.</summary>
    public decimal PurchaseAmount { get; }

    /// <summary>The day that decides which law applies.</summary>
    public CalendarDate Date { get; }

    /// <summary>The edition of the Cybersecurity Law in force on that day.</summary>
    public CslVersion CslVersion { get; }

    /// <summary>The article of the Cybersecurity Law: 65, from 2026 67.</summary>
    public int CslArticle => CslVersion == CslVersion.Csl2016 ? 65 : 67;

    /// <summary>Least fine for the operator, in RMB: the purchase amount.</summary>
    public decimal Floor => PurchaseAmount;

    /// <summary>Highest fine for the operator, in RMB: ten times the purchase amount.</summary>
    public decimal Ceiling => PurchaseAmount * CeilingFactor;

    /// <summary>Least fine for each person in charge and other person directly responsible, in RMB.</summary>
    public decimal PersonFloor => 10_000m;

    /// <summary>Highest fine for each of them, in RMB.</summary>
    public decimal PersonCeiling => 100_000m;

    /// <summary>The articles. The CII Regulations are among them from 15 February 2022, when the Measures named them as a basis; when they came into force is not encoded.</summary>
    public IReadOnlyList<string> LegalBasis { get; }

    /// <summary>The articles, in Chinese (法律依据).</summary>
    public IReadOnlyList<string> ChineseLegalBasis { get; }

    /// <summary>What the authority orders beside the fine.</summary>
    public string Orders => CslVersion == CslVersion.Csl2016 ? "stop use" : "correct within a set time, stop use, remove the effect on national security";

    /// <summary>The same in Chinese (责令).</summary>
    public string ChineseOrders => CslVersion == CslVersion.Csl2016 ? "停止使用" : "限期改正、停止使用、消除对国家安全的影响";

    /// <summary>The notice that has to stand wherever the amounts are shown.</summary>
    public string Notice => "General information, not legal advice.";

    /// <summary>The notice in Chinese.</summary>
    public string ChineseNotice => "本内容为一般信息，不构成法律意见。";

    private string ChineseCslArticle => CslVersion == CslVersion.Csl2016 ? "六十五" : "六十七";

    /// <summary>The exposure for a purchase.</summary>
    /// <param name="purchaseAmount">What the products and services cost, in RMB.</param>
    /// <param name="date">The day of the use or purchase that is asked about, from 1 June 2017.</param>
    /// <returns>The exposure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or too large to be multiplied by ten; or the day is before the Cybersecurity Law.</exception>
    public static PenaltyExposure For(decimal purchaseAmount, CalendarDate date)
    {
        if (purchaseAmount < 0)
            throw new ArgumentOutOfRangeException(nameof(purchaseAmount), purchaseAmount, "A purchase amount is not negative.");
        if (purchaseAmount > LargestAmount)
            throw new ArgumentOutOfRangeException(nameof(purchaseAmount), purchaseAmount, "Ten times this amount is more than a decimal can hold.");
        if (date < FirstDay)
            throw new ArgumentOutOfRangeException(nameof(date), date, $"The Cybersecurity Law is in force since {FirstDay}.");

        return new PenaltyExposure(purchaseAmount, date);
    }

    /// <summary>The amounts, the articles and the notice.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"RMB {Floor:N2} to {Ceiling:N2}; persons RMB {PersonFloor:N0} to {PersonCeiling:N0} ({string.Join("; ", LegalBasis)}). {Notice}");
}
