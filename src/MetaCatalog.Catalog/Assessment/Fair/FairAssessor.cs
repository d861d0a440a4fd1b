using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Fair.Fuji;
using Older = MetaCatalog.Catalog.Assessment.Fair.Fuji05;

namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>A version of F-UJI's metrics.</summary>
public enum FujiVersion
{
    /// <summary>0.8, of 26 points.</summary>
    V08,

    /// <summary>0.5, of 24 points.</summary>
    V05,
}

/// <summary>Judges how FAIR a record is by the metrics of F-UJI, 0.8 or 0.5.</summary>
/// <remarks>
/// Nothing is fetched: what the catalog's own landing page and content negotiation show is known. What only another server can
/// tell (that a DOI is registered, that a data link answers) is assumed and marked so. Thread safe.
/// </remarks>
public static class FairAssessor
{
    private static readonly FairMetricSet Current = new(
        "fuji-0.8.json",
        new F1UniqueIdentifier(),
        new F1PersistentIdentifier(),
        new F2DescriptiveMetadata(),
        new F3DataIdentifier(),
        new F4Indexable(),
        new A1AccessLevel(),
        new A1Retrievable(),
        new A11StandardProtocol(),
        new A12AuthenticatingProtocol(),
        new I1FormalLanguage(),
        new I2RegisteredVocabularies(),
        new I3QualifiedReferences(),
        new R1ContentSpecified(),
        new R11Licence(),
        new R12Provenance(),
        new R13MetadataStandard(),
        new R13FileFormat());

    private static readonly FairMetricSet Former = new(
        "fuji-0.5.json",
        new Older.F1UniqueIdentifier(),
        new Older.F1PersistentIdentifier(),
        new Older.F2DescriptiveMetadata(),
        new Older.F3DataIdentifier(),
        new Older.F4Indexable(),
        new Older.A1AccessLevel(),
        new Older.A1DataProtocol(),
        new Older.A1MetadataProtocol(),
        new Older.I1FormalLanguage(),
        new Older.I2RegisteredVocabularies(),
        new Older.I3QualifiedReferences(),
        new Older.R1ContentSpecified(),
        new Older.R11Licence(),
        new Older.R12Provenance(),
        new Older.R13MetadataStandard(),
        new Older.R13FileFormat());

    /// <summary>The metrics of a version in words.</summary>
    public static IReadOnlyList<FairMetricDescription> All(FujiVersion version = FujiVersion.V08) => Of(version).Descriptions;

    /// <summary>Assesses a record as published.</summary>
    public static FairAssessment Assess(RuleContext context, FujiVersion version = FujiVersion.V08) => Of(version).Assess(context);

    private static FairMetricSet Of(FujiVersion version) => version == FujiVersion.V05 ? Former : Current;
}
