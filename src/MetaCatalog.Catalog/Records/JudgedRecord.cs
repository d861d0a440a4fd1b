using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Assessment.Repairs;

namespace MetaCatalog.Catalog.Records;

/// <summary>A record with everything that is judged of it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Assessment">Rules, AI-readiness and FAIRness.</param>
/// <param name="Repairs">The repairs that can be worked out from it, those that gain most first.</param>
public sealed record JudgedRecord(Record Record, RecordAssessment Assessment, IReadOnlyList<ProposedRepair> Repairs);
