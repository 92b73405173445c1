using System;

namespace CiiGuard;

public static partial class CybersecurityReviewMeasures
{
    private static readonly CalendarDate InForceFrom2020 = CalendarDate.Parse(Edition2020.InForceFrom);
    private static readonly CalendarDate InForceFrom2022 = CalendarDate.Parse(Edition2022.InForceFrom);

    /// <summary>The edition in force on a day: 2020 from 1 June 2020 (art. 22), 2022 from 15 February 2022 (art. 23).</summary>
    /// <remarks>Neither edition says which one governs a review that was pending on 15 February 2022.</remarks>
    /// <param name="date">The day.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1 June 2020: the trial measures of 2017 are not encoded here.</exception>
    public static MeasuresVersion VersionOn(CalendarDate date)
    {
        if (date >= InForceFrom2022)
            return MeasuresVersion.V2022;

        return date >= InForceFrom2020
            ? MeasuresVersion.V2020
            : throw new ArgumentOutOfRangeException(nameof(date), date, $"The Measures are in force since {Edition2020.InForceFrom}; what was before is not encoded.");
    }

    /// <summary>Length of a period in an edition, in working days (审查期限): 2020 art. 8, 10, 11, 13; 2022 art. 9, 11, 12, 14.</summary>
    /// <param name="version">The edition.</param>
    /// <param name="period">The period. The special review is one of "generally" so many days.</param>
    /// <returns>Working days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition or period.</exception>
    public static int WorkingDays(MeasuresVersion version, ReviewPeriod period) => (version, period) switch
    {
        (MeasuresVersion.V2020, ReviewPeriod.NeedDecision) => Edition2020.NeedDecisionWorkingDays,
        (MeasuresVersion.V2020, ReviewPeriod.PreliminaryReview) => Edition2020.PreliminaryReviewWorkingDays,
        (MeasuresVersion.V2020, ReviewPeriod.PreliminaryReviewExtension) => Edition2020.PreliminaryReviewExtensionWorkingDays,
        (MeasuresVersion.V2020, ReviewPeriod.Opinions) => Edition2020.OpinionsWorkingDays,
        (MeasuresVersion.V2020, ReviewPeriod.SpecialReview) => Edition2020.SpecialReviewWorkingDays,
        (MeasuresVersion.V2022, ReviewPeriod.NeedDecision) => Edition2022.NeedDecisionWorkingDays,
        (MeasuresVersion.V2022, ReviewPeriod.PreliminaryReview) => Edition2022.PreliminaryReviewWorkingDays,
        (MeasuresVersion.V2022, ReviewPeriod.PreliminaryReviewExtension) => Edition2022.PreliminaryReviewExtensionWorkingDays,
        (MeasuresVersion.V2022, ReviewPeriod.Opinions) => Edition2022.OpinionsWorkingDays,
        (MeasuresVersion.V2022, ReviewPeriod.SpecialReview) => Edition2022.SpecialReviewWorkingDays,
        (MeasuresVersion.V2020 or MeasuresVersion.V2022, _) => throw new ArgumentOutOfRangeException(nameof(period), period, "There is no such period."),
        _ => throw new ArgumentOutOfRangeException(nameof(version), version, "There is no such edition."),
    };

    /// <summary>First day of an edition: the one on which it came into force.</summary>
    internal static CalendarDate InForceFrom(MeasuresVersion version) => version == MeasuresVersion.V2020 ? InForceFrom2020 : InForceFrom2022;
}
