namespace CiiGuard.Benchmarks;

/// <summary>The review that the benchmarks of the machine run: generated, as a user's is.</summary>
[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
internal partial record ServerReview(string Procurement);
