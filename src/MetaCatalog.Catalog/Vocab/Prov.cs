using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>PROV-O, the provenance ontology.</summary>
/// <remarks>Where a class and a property differ only in the case of a letter, the class ends in <c>Class</c>.</remarks>
public static class Prov
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/prov#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri EntityClass = Of("Entity");
    public static readonly Iri Activity = Of("Activity");
    public static readonly Iri AgentClass = Of("Agent");
    public static readonly Iri Person = Of("Person");
    public static readonly Iri Organization = Of("Organization");
    public static readonly Iri SoftwareAgent = Of("SoftwareAgent");
    public static readonly Iri Plan = Of("Plan");
    public static readonly Iri Association = Of("Association");
    public static readonly Iri Attribution = Of("Attribution");
    public static readonly Iri Usage = Of("Usage");
    public static readonly Iri WasDerivedFrom = Of("wasDerivedFrom");
    public static readonly Iri WasRevisionOf = Of("wasRevisionOf");
    public static readonly Iri WasQuotedFrom = Of("wasQuotedFrom");
    public static readonly Iri HadPrimarySource = Of("hadPrimarySource");
    public static readonly Iri WasGeneratedBy = Of("wasGeneratedBy");
    public static readonly Iri Generated = Of("generated");
    public static readonly Iri Used = Of("used");
    public static readonly Iri WasInformedBy = Of("wasInformedBy");
    public static readonly Iri WasAssociatedWith = Of("wasAssociatedWith");
    public static readonly Iri QualifiedAssociation = Of("qualifiedAssociation");
    public static readonly Iri QualifiedAttribution = Of("qualifiedAttribution");
    public static readonly Iri QualifiedUsage = Of("qualifiedUsage");
    public static readonly Iri Agent = Of("agent");
    public static readonly Iri HadRole = Of("hadRole");
    public static readonly Iri HadPlan = Of("hadPlan");
    public static readonly Iri HadActivity = Of("hadActivity");
    public static readonly Iri Entity = Of("entity");
    public static readonly Iri WasAttributedTo = Of("wasAttributedTo");
    public static readonly Iri StartedAtTime = Of("startedAtTime");
    public static readonly Iri EndedAtTime = Of("endedAtTime");
    public static readonly Iri GeneratedAtTime = Of("generatedAtTime");
    public static readonly Iri InvalidatedAtTime = Of("invalidatedAtTime");
    public static readonly Iri AtLocation = Of("atLocation");
    public static readonly Iri ActedOnBehalfOf = Of("actedOnBehalfOf");
    public static readonly Iri Value = Of("value");
    public static readonly Iri SpecializationOf = Of("specializationOf");
    public static readonly Iri AlternateOf = Of("alternateOf");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
