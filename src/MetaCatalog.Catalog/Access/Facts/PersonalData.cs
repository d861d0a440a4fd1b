using System.Collections.Frozen;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>What a record says about personal data, in DPV.</summary>
internal sealed class PersonalData
{
    private const string ExtensionBase = "https://w3id.org/dpv/pd#";

    private static readonly FrozenSet<Iri> Impersonal = FrozenSet.ToFrozenSet([Dpv.NonPersonalData, Dpv.AnonymisedData, Dpv.SyntheticData]);

    private static readonly FrozenSet<Iri> InvalidConsent = FrozenSet.ToFrozenSet(
    [
        Dpv.ConsentWithdrawn, Dpv.ConsentExpired, Dpv.ConsentRevoked, Dpv.ConsentRefused, Dpv.ConsentInvalidated, Dpv.ConsentUnknown,
        Dpv.ConsentRequested, Dpv.ConsentRequestDeferred,
    ]);

    /// <summary>The categories of the <c>pd</c> extension that Japan's privacy act asks special care for.</summary>
    private static readonly FrozenSet<string> SpecialCare = FrozenSet.ToFrozenSet(
    [
        "Health", "MedicalHealth", "HealthHistory", "HealthRecord", "IndividualHealthHistory", "FamilyHealthHistory", "MentalHealth", "PhysicalHealth",
        "Disability", "DrugTestResult", "Prescription", "Genetic", "DNACode", "Race", "EthnicOrigin", "ReligiousBelief", "PhilosophicalBelief", "Religion",
        "Criminal", "CriminalCharge", "CriminalConviction", "CriminalOffence", "CriminalPardon",
    ]);

    private readonly List<Iri> categories;

    private PersonalData(Resource topic)
    {
        categories = [.. topic.Values(Dpv.HasPersonalData, Dpv.HasData, RdfTerms.Type).SelectMany(value => CategoriesOf(topic, value)).Where(IsDpv)];
        LegalBasis = topic.Value(Dpv.HasLegalBasis);
        Consent = topic.Value(Dpv.HasConsentStatus) as Iri;
        EthicsApproval = topic.Text(Mc.EthicsApproval);
        Statement = topic.Text(Rai.PersonalSensitiveInformation);
    }

    public Term? LegalBasis { get; }

    public Iri? Consent { get; }

    public string? EthicsApproval { get; }

    /// <summary>The text that says which personal or sensitive content there is.</summary>
    public string? Statement { get; }

    /// <summary>Whether anything is said about personal data, also that there are none.</summary>
    public bool IsStated => Statement is not null || categories.Count > 0;

    /// <summary>Whether the record says that it holds personal data.</summary>
    public bool IsPersonal => categories.Exists(static category => !Impersonal.Contains(category));

    /// <summary>Whether the record says that its data are anonymised.</summary>
    public bool IsAnonymised => categories.Contains(Dpv.AnonymisedData);

    /// <summary>Whether the data are without persons: anonymised, synthetic or never personal.</summary>
    public bool IsImpersonal => categories.Count > 0 && !IsPersonal;

    /// <summary>The first category that the law asks special care for, or null.</summary>
    public Iri? SpecialCategory => categories.Find(IsSpecialCare);

    public bool HasInvalidConsent => Consent is not null && InvalidConsent.Contains(Consent);

    public static PersonalData Of(Resource topic) => new(topic);

    /// <summary>A category itself, or the classes of the node that stands for some data.</summary>
    private static IEnumerable<Iri> CategoriesOf(Resource topic, Term value) =>
        value is Iri iri && IsDpv(iri) ? [iri] : value is Literal ? [] : topic.At(value).Values(RdfTerms.Type).OfType<Iri>();

    private static bool IsDpv(Iri iri) => iri.Value.StartsWith("https://w3id.org/dpv", StringComparison.Ordinal);

    private static bool IsSpecialCare(Iri category) =>
        category.Equals(Dpv.SpecialCategoryPersonalData)
        || (category.Value.StartsWith(ExtensionBase, StringComparison.Ordinal) && SpecialCare.Contains(category.Value[ExtensionBase.Length..]));
}
