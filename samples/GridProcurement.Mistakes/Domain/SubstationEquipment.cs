using CiiGuard;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Domain;

/// <summary>The disks that fault recordings of a region go to.</summary>
// Reviewer: it is in the list of article 21, and nobody has judged what it may bring.
[CoveredProduct(NetworkProductCategory.MassStorageDevices)]
public sealed record FaultRecordingStore(string Model, int Terabytes); // expect: CII3004

/// <summary>The firewall between the office network and the dispatching centre.</summary>
// Reviewer: judged, but in no category; so nothing here knows that its purchase is one of those.
[AssessedBy(typeof(PurchaseSelfAssessment))]
public sealed record DispatchFirewall(string Model); // expect: CII3004

/// <summary>As it should be.</summary>
[CoveredProduct(NetworkProductCategory.CybersecurityEquipment)]
[AssessedBy(typeof(PurchaseSelfAssessment))]
public sealed record OfficeFirewall(string Model);
