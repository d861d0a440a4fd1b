using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>Data Privacy Vocabulary.</summary>
public static class Dpv
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "https://w3id.org/dpv#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri PersonalData = Of("PersonalData");
    public static readonly Iri SensitivePersonalData = Of("SensitivePersonalData");
    public static readonly Iri SpecialCategoryPersonalData = Of("SpecialCategoryPersonalData");
    public static readonly Iri NonPersonalData = Of("NonPersonalData");
    public static readonly Iri AnonymisedData = Of("AnonymisedData");
    public static readonly Iri PseudonymisedData = Of("PseudonymisedData");
    public static readonly Iri ContextuallyAnonymisedData = Of("ContextuallyAnonymisedData");
    public static readonly Iri SyntheticData = Of("SyntheticData");
    public static readonly Iri ConfidentialData = Of("ConfidentialData");
    public static readonly Iri CommerciallyConfidentialData = Of("CommerciallyConfidentialData");
    public static readonly Iri HasPersonalData = Of("hasPersonalData");
    public static readonly Iri HasData = Of("hasData");
    public static readonly Iri HasLegalBasis = Of("hasLegalBasis");
    public static readonly Iri HasConsentStatus = Of("hasConsentStatus");
    public static readonly Iri HasPurpose = Of("hasPurpose");
    public static readonly Iri HasSensitivityLevel = Of("hasSensitivityLevel");
    public static readonly Iri HasStorageCondition = Of("hasStorageCondition");
    public static readonly Iri HasTechnicalOrganisationalMeasure = Of("hasTechnicalOrganisationalMeasure");
    public static readonly Iri ConsentGiven = Of("ConsentGiven");
    public static readonly Iri RenewedConsentGiven = Of("RenewedConsentGiven");
    public static readonly Iri ConsentWithdrawn = Of("ConsentWithdrawn");
    public static readonly Iri ConsentExpired = Of("ConsentExpired");
    public static readonly Iri ConsentRevoked = Of("ConsentRevoked");
    public static readonly Iri ConsentRefused = Of("ConsentRefused");
    public static readonly Iri ConsentRequested = Of("ConsentRequested");
    public static readonly Iri ConsentRequestDeferred = Of("ConsentRequestDeferred");
    public static readonly Iri ConsentInvalidated = Of("ConsentInvalidated");
    public static readonly Iri ConsentUnknown = Of("ConsentUnknown");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
