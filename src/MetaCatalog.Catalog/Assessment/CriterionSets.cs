using MetaCatalog.Catalog.Assessment.Core;
using MetaCatalog.Catalog.Assessment.Genomic;
using MetaCatalog.Catalog.Assessment.Materials;
using MetaCatalog.Catalog.Assessment.Seismic;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>The explicit list of all criteria.</summary>
internal static class CriterionSets
{
    /// <summary>The criteria of every record.</summary>
    public static readonly CriterionSet Core = new(
        "ai-readiness.json",
        new Air01PersistentIdentifier(),
        new Air02CoreMetadata(),
        new Air03Bilingual(),
        new Air04ActorsIdentified(),
        new Air05Harvestable(),
        new Air06RegisteredSubjects(),
        new Air07AccessLevelIri(),
        new Air08StandardLicence(),
        new Air09UseConditions(),
        new Air10HowToObtain(),
        new Air11DataLink(),
        new Air12MediaType(),
        new Air13ByteSize(),
        new Air14Checksum(),
        new Air15OpenFormat(),
        new Air16TrainingFormat(),
        new Air17DocumentedService(),
        new Air18Croissant(),
        new Air19ArchivesDescribed(),
        new Air20Schema(),
        new Air21FieldsDescribed(),
        new Air22Units(),
        new Air23FieldMeaning(),
        new Air24MissingValues(),
        new Air25Joins(),
        new Air26CommunityStandard(),
        new Air27ExtentAndResolution(),
        new Air28Counts(),
        new Air29Statistics(),
        new Air30QualityEvidence(),
        new Air31Uncertainty(),
        new Air32Biases(),
        new Air33UsesAndLimits(),
        new Air34NegativeResults(),
        new Air35Sources(),
        new Air36GeneratingActivity(),
        new Air37Processing(),
        new Air38KindOfData(),
        new Air39Version(),
        new Air40PaperCodeFunding(),
        new Air41Splits(),
        new Air42Labels(),
        new Air43SensitiveContent(),
        new Air44Ethics(),
        new Air45Governance());

    /// <summary>The criteria of the fields.</summary>
    public static readonly IReadOnlyList<CriterionSet> Fields =
    [
        new(
            "materials.json",
            new Mat01Composition(),
            new Mat02Structure(),
            new Mat03Sample(),
            new Mat04Synthesis(),
            new Mat05Method(),
            new Mat06Instrument(),
            new Mat07Properties(),
            new Mat08Uncertainty(),
            new Mat09Calibration(),
            new Mat10Computation(),
            new Mat11Format(),
            new Mat12Optimade(),
            new Mat13FailedSyntheses()),
        new(
            "genomic.json",
            new Gen01Organism(),
            new Gen02HumanData(),
            new Gen03Assembly(),
            new Gen04Library(),
            new Gen05Platform(),
            new Gen06Accessions(),
            new Gen07Checklist(),
            new Gen08SampleConcepts(),
            new Gen09ReadStatistics(),
            new Gen10Pipeline(),
            new Gen11Governance(),
            new Gen12Population(),
            new Gen13Format(),
            new Gen14TrainingConsent()),
        new(
            "seismic.json",
            new Sei01Network(),
            new Sei02Stations(),
            new Sei03Coordinates(),
            new Sei04Period(),
            new Sei05SamplingRate(),
            new Sei06Channels(),
            new Sei07Response(),
            new Sei08SampleUnit(),
            new Sei09Format(),
            new Sei10EventCatalogue(),
            new Sei11Picks(),
            new Sei12WebService(),
            new Sei13Timing(),
            new Sei14EventWiseSplit()),
    ];

    /// <summary>The criteria of a field; null when it has none.</summary>
    public static CriterionSet? Of(DomainProfile field) => field switch
    {
        DomainProfile.Materials => Fields[0],
        DomainProfile.Genomic => Fields[1],
        DomainProfile.Seismic => Fields[2],
        _ => null,
    };
}
