using CiiGuard;

namespace Buyer
{
    /// <summary>A record.</summary>
    /// <param name="Procurement">What is bought.</param>
    [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
    public partial record TurbineReview(string Procurement);

    /// <summary>A class.</summary>
    [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2020))]
    public partial class RelayReview
    {
        /// <summary>What is bought.</summary>
        public string Procurement { get; set; } = "";
    }

    /// <summary>Steps on both.</summary>
    public static class Desk
    {
        /// <summary>Starts.</summary>
        /// <param name="act">The act.</param>
        /// <returns>The review.</returns>
        public static TurbineReview.SelfAssessing Start(Act act) => TurbineReview.Begin("turbines", "case-1", act).StartSelfAssessment(act);

        /// <summary>Starts.</summary>
        /// <param name="act">The act.</param>
        /// <returns>The review.</returns>
        public static RelayReview.SelfAssessing StartOld(Act act) => RelayReview.Begin("case-2", act).StartSelfAssessment(act);
    }
}

namespace System.Runtime.CompilerServices
{
    // What records need and .NET Standard 2.0 lacks; every project has its own.
    internal static class IsExternalInit
    {
    }
}
