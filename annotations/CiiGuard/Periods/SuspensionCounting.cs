namespace CiiGuard;

/// <summary>Which border days of a suspension count as used time (补正首日与末日的计算).</summary>
/// <remarks>
/// The text says that the time spent on supplying material is not counted (art. 14/15), and not whether that includes the day of the request and the day of the delivery: each member is a reading,
/// not text of law. Zero is no member: a reading must be chosen, and <see cref="RequestDay"/> is the default wherever one can be left out.
/// </remarks>
public enum SuspensionCounting
{
    /// <summary>The day of the request counts, the day of the delivery does not (请求当日计入、提交当日不计入): the clock goes on with the day after the delivery.</summary>
    RequestDay = 1,

    /// <summary>The day of the delivery counts, the day of the request does not (请求当日不计入、提交当日计入).</summary>
    DeliveryDay = 2,

    /// <summary>Both count (请求当日与提交当日均计入): the earliest end of the period.</summary>
    Both = 3,

    /// <summary>Neither counts (请求当日与提交当日均不计入): the latest end of the period.</summary>
    Neither = 4,
}
