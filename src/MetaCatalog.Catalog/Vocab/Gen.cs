using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>The genomic profile's own terms.</summary>
public static class Gen
{
    /// <summary>The namespace.</summary>
    public const string Namespace = Mc.Base + "ns/genomic#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Organism = Of("organism");
    public static readonly Iri OrganismName = Of("organismName");
    public static readonly Iri Assembly = Of("assembly");
    public static readonly Iri AssemblyName = Of("assemblyName");
    public static readonly Iri DataClass = Of("dataClass");
    public static readonly Iri LibraryStrategy = Of("libraryStrategy");
    public static readonly Iri LibrarySource = Of("librarySource");
    public static readonly Iri LibrarySelection = Of("librarySelection");
    public static readonly Iri LibraryLayout = Of("libraryLayout");
    public static readonly Iri Platform = Of("platform");
    public static readonly Iri InstrumentModel = Of("instrumentModel");
    public static readonly Iri BioProject = Of("bioProject");
    public static readonly Iri BioSample = Of("bioSample");
    public static readonly Iri ArchiveAccession = Of("archiveAccession");
    public static readonly Iri PolicyAccession = Of("policyAccession");
    public static readonly Iri Tissue = Of("tissue");
    public static readonly Iri CellType = Of("cellType");
    public static readonly Iri Disease = Of("disease");
    public static readonly Iri Phenotype = Of("phenotype");
    public static readonly Iri SampleCount = Of("sampleCount");
    public static readonly Iri DonorCount = Of("donorCount");
    public static readonly Iri ReadCount = Of("readCount");
    public static readonly Iri MeanCoverage = Of("meanCoverage");
    public static readonly Iri Q30 = Of("q30");
    public static readonly Iri Pipeline = Of("pipeline");
    public static readonly Iri Population = Of("population");
    public static readonly Iri ExperimentDesign = Of("experimentDesign");
    public static readonly Iri Checklist = Of("checklist");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
