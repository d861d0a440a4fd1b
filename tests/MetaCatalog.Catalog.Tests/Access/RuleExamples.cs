using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Tests.Access.Probes;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Access;

/// <summary>A record and what a rule says of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What it says.</param>
/// <param name="Statements">What the record says of the dataset, in Turtle.</param>
/// <param name="Cases">The ways in which it is broken.</param>
public sealed record RuleExample(string Rule, RuleOutcome Outcome, string Statements, params string[] Cases)
{
    /// <summary>The other records of the catalog.</summary>
    public Func<Iri, Graph?>? Others { get; init; }

    /// <summary>What probes found.</summary>
    public RecordEvidence Evidence { get; init; } = RecordEvidence.None;

    /// <summary>The record as rules are given it.</summary>
    public RuleContext Context => Given.Record(Statements, Others, Evidence);

    public override string ToString() => $"{Rule} {Outcome} {string.Join(",", Cases)}: {Statements.ReplaceLineEndings(" ")}";
}

/// <summary>At least one record that keeps each rule and one for each way of breaking it.</summary>
internal static class RuleExamples
{
    private const RuleOutcome Met = RuleOutcome.Met;
    private const RuleOutcome Violated = RuleOutcome.Violated;
    private const RuleOutcome NotApplicable = RuleOutcome.NotApplicable;
    private const RuleOutcome NotEvaluated = RuleOutcome.NotEvaluated;

    private const string Genome = "mc:humanData human:individual ; gen:dataClass genome:whole-genome";
    private const string OpenFile = "dct:accessRights level:open ; dcat:distribution [ dcat:downloadURL <f.csv> ]";
    private const string ClosedFile = "dct:accessRights level:metadata-only ; dcat:distribution [ dcat:downloadURL <f.csv> ]";
    private const string Model = "a mc:AIModel";
    private const string Article = "dct:isReferencedBy <https://doi.org/10.1000/article>";
    private const string Kakenhi25 = """schema:funding [ schema:identifier "JP25K01234" ]""";

    public static readonly RuleExample[] All =
    [
        new("P-01", Met, "dct:accessRights level:open"),
        new("P-01", Met, "dct:accessRights [ rdfs:label \"restricted access\" ]"),
        new("P-01", Violated, "dct:title \"t\"", "missing"),
        new("P-01", Violated, "dct:accessRights \"ask me\"", "unknown"),

        new("P-02", Met, "dct:accessRights coar:c_16ec , eu:RESTRICTED , level:registered"),
        new("P-02", Violated, "dct:accessRights coar:c_abf2 , eu:RESTRICTED", "values"),
        new("P-02", Violated, "dct:accessRights level:open ; dcat:distribution [ dct:accessRights level:restricted ]", "distributions"),
        new("P-02", Met, "dct:accessRights level:open ; dcat:distribution [ dct:accessRights level:restricted ] , [ dcat:accessURL <f> ]"),
        new("P-02", NotApplicable, "dct:title \"t\""),

        new("P-03", Met, "dct:accessRights level:open ; dct:license cc:by\\/4.0\\/"),
        new("P-03", Met, "dct:accessRights level:open ; dcat:distribution [ dct:license cc:by\\/4.0\\/ ]"),
        new("P-03", Violated, "dct:accessRights level:open ; dcat:distribution [ dcat:accessURL <f> ]", "dataset"),
        new("P-03", Violated, "dct:accessRights level:open ; dct:license level:open", "dataset"),
        new("P-03", Violated, "dct:accessRights level:open ; dcat:distribution [ dct:license cc:by\\/4.0\\/ ] , [ dct:title \"b\"@en ]", "distribution"),
        new("P-03", NotApplicable, "dct:accessRights level:restricted"),

        new("P-04", Met, "dct:accessRights level:open ; dct:license cc:by-sa\\/4.0\\/"),
        new("P-04", Violated, "dct:accessRights level:open ; dct:license <http://creativecommons.org/licenses/by-nc-nd/3.0/jp/deed.ja>", "restrictive"),
        new("P-04", Violated, "dct:accessRights level:open ; dct:license \"CC BY-NC 4.0\"", "restrictive"),
        new("P-04", NotApplicable, "dct:accessRights level:controlled ; dct:license cc:by-nc\\/4.0\\/"),

        new("P-05", Met, "dct:accessRights level:open ; dct:license <https://spdx.org/licenses/ODbL-1.0.html>"),
        new("P-05", Met, "dct:accessRights level:open ; dct:license \"公共データ利用規約（第1.0版）\""),
        new("P-05", Violated, "dct:accessRights level:open ; dct:license <http://rightsstatements.org/vocab/InC/1.0/>", "in-copyright"),
        new("P-05", Violated, "dct:accessRights level:open ; dct:license cc:by\\/4.0\\/ ; dct:rights <http://rightsstatements.org/vocab/InC-NC/1.0/>", "in-copyright"),
        new("P-05", Violated, "dct:accessRights level:open ; dct:license <http://rightsstatements.org/vocab/CNE/1.0/>", "statement"),
        new("P-05", Violated, "dct:accessRights level:open ; dct:license <https://example.org/terms>", "unknown"),
        new("P-05", Violated, "dct:accessRights level:open ; dct:license \"Use it as you like\"", "text"),
        new("P-05", NotApplicable, "dct:accessRights level:open"),

        new("P-06", Met, "dct:accessRights level:open ; dcat:distribution [ dcat:downloadURL <f.csv> ]"),
        new("P-06", Met, "dct:accessRights level:open . <s> dcat:servesDataset <d> ; dcat:endpointURL <https://example.org/api>"),
        new("P-06", Violated, "dct:accessRights level:open ; dcat:distribution [ dct:title \"f\" ]", "missing"),
        new("P-06", Violated, $"{OpenFile} , [ dcat:accessURL <page> ]", "dead") { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Missing, null), ("page", LinkAnswer.Missing, null)) },
        new("P-06", Met, $"{OpenFile} , [ dcat:accessURL <page> ]") { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Missing, null)) },
        new("P-06", NotApplicable, "dct:accessRights level:registered"),

        new("P-07", NotEvaluated, OpenFile),
        new("P-07", Met, OpenFile) { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Given, "text/csv")) },
        new("P-07", Met, $"{OpenFile} , [ dcat:accessURL <page> ]") { Evidence = FoundEvidence.Links(("page", LinkAnswer.Given, "text/html")) },
        new("P-07", Violated, OpenFile, "login") { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.LoginAsked, null)) },
        new("P-07", Violated, $"{OpenFile} , [ dcat:accessURL <page> ]", "login") { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.LoginAsked, "text/html"), ("page", LinkAnswer.Given, "text/html")) },
        new("P-07", Violated, "dct:accessRights level:open . <s> dcat:servesDataset <d> ; dcat:endpointURL <api>", "login") { Evidence = FoundEvidence.Links(("api", LinkAnswer.LoginAsked, null)) },
        new("P-07", NotEvaluated, OpenFile) { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Missing, null)) },
        new("P-07", NotEvaluated, OpenFile) { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Failed, null)) },
        new("P-07", NotEvaluated, OpenFile) { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.NotAllowed, null)) },
        new("P-07", NotEvaluated, OpenFile) { Evidence = FoundEvidence.Links(TimeSpan.FromDays(31), ("f.csv", LinkAnswer.LoginAsked, null)) },
        new("P-07", NotApplicable, "dct:accessRights level:restricted ; dcat:distribution [ dcat:downloadURL <f.csv> ]") { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.LoginAsked, null)) },
        new("P-07", NotApplicable, "dct:accessRights level:open"),

        new("P-08", Met, "dct:accessRights level:open ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:distribute ] ]"),
        new("P-08", Violated, "dct:accessRights level:open ; odrl:hasPolicy [ odrl:prohibition [ odrl:action odrl:distribute ] ]", "policy"),
        new("P-08", Violated, "dct:accessRights level:open ; dct:rights \"データの再配布を禁じます\"@ja", "terms"),
        new("P-08", NotApplicable, "dct:accessRights level:registered ; odrl:hasPolicy [ odrl:prohibition [ odrl:action odrl:distribute ] ]"),

        new("P-09", Met, "dct:accessRights level:open ; dct:license cc:by\\/4.0\\/"),
        new("P-09", Violated, "dct:accessRights level:open , cc:by\\/4.0\\/", "licence-as-access"),
        new("P-09", Violated, "dct:license coar:c_abf2", "access-as-licence"),
        new("P-09", NotApplicable, "dct:title \"t\""),

        new("P-10", Met, "dct:license <https://spdx.org/licenses/MIT>"),
        new("P-10", Met, "dct:license cc:by\\/4.0\\/ ; dcat:distribution [ dct:license <http://creativecommons.org/licenses/by/4.0/legalcode> ]"),
        new("P-10", Violated, "dct:license <https://spdx.org/licenses/GPL-3.0>", "deprecated"),
        new("P-10", Violated, "dct:license <https://spdx.org/licenses/MINE-1.0>", "unknown"),
        new("P-10", Violated, "dct:license cc:by\\/4.0\\/ ; dcat:distribution [ dct:license cc:by-nc\\/4.0\\/ ]", "differ"),
        new("P-10", NotApplicable, "dct:title \"t\""),

        new("P-11", Met, "dct:accessRights level:embargoed ; dct:available \"2027-04-01\"^^xsd:date"),
        new("P-11", Violated, "dct:accessRights level:embargoed", "missing"),
        new("P-11", Violated, "dct:accessRights level:embargoed ; dct:available \"2027\"^^xsd:gYear", "unreadable"),
        new("P-11", NotApplicable, "dct:accessRights level:open"),

        new("P-12", Met, "dct:accessRights level:embargoed ; dct:available \"2026-11-24\"^^xsd:date ; dct:license cc:by\\/4.0\\/"),
        new("P-12", Violated, "dct:accessRights level:embargoed ; dct:available \"2026-11-24\"^^xsd:date ; mc:accessAfterEmbargo \"friends\"", "target"),
        new("P-12", Violated, "dct:accessRights level:embargoed ; dct:available \"2026-11-24\"^^xsd:date", "licence"),
        new("P-12", NotApplicable, "dct:accessRights level:embargoed ; dct:available \"2026-11-25\"^^xsd:date"),

        new("P-13", NotEvaluated, ClosedFile),
        new("P-13", Met, ClosedFile) { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.LoginAsked, null)) },
        new("P-13", Met, ClosedFile) { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Missing, null)) },
        new("P-13", Met, ClosedFile) { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Given, "text/html")) },
        new("P-13", Met, "dct:accessRights level:metadata-only ; dcat:distribution [ dcat:accessURL <page> ]") { Evidence = FoundEvidence.Links(("page", LinkAnswer.Given, "text/html")) },
        new("P-13", Violated, ClosedFile, "leak") { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Given, "text/csv")) },
        new("P-13", Violated, "dct:accessRights level:metadata-only ; dcat:distribution [ dcat:accessURL <f.csv> ]", "leak") { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Given, "application/octet-stream")) },
        new("P-13", Violated, "dct:accessRights level:hidden ; dcat:distribution [ dcat:downloadURL <f.html> ; dcat:mediaType \"text/html\" ]", "leak") { Evidence = FoundEvidence.Links(("f.html", LinkAnswer.Given, "text/html")) },
        new("P-13", Violated, "dct:accessRights level:embargoed ; dct:available \"2027-01-01\"^^xsd:date ; dcat:distribution [ dcat:downloadURL <f.csv> ]", "leak") { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Given, null)) },
        new("P-13", Violated, $"{ClosedFile} , [ dcat:downloadURL <g.csv> ]", "leak") { Evidence = FoundEvidence.Links(("g.csv", LinkAnswer.Given, "text/csv")) },
        new("P-13", NotEvaluated, $"{ClosedFile} , [ dcat:downloadURL <g.csv> ]") { Evidence = FoundEvidence.Links(("g.csv", LinkAnswer.Missing, null)) },
        new("P-13", NotEvaluated, ClosedFile) { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Failed, null)) },
        new("P-13", NotApplicable, "dct:accessRights level:embargoed ; dct:available \"2026-01-01\"^^xsd:date ; dcat:distribution [ dcat:downloadURL <f.csv> ]") { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Given, null)) },
        new("P-13", NotApplicable, "dct:accessRights level:restricted ; dcat:distribution [ dcat:downloadURL <f.csv> ]") { Evidence = FoundEvidence.Links(("f.csv", LinkAnswer.Given, null)) },
        new("P-13", NotApplicable, "dct:accessRights level:metadata-only"),

        new("P-14", Met, "dct:accessRights level:embargoed ; dct:issued \"2026-06-01\"^^xsd:date ; dct:available \"2027-06-01\"^^xsd:date"),
        new("P-14", Met, "dct:accessRights level:embargoed ; dct:issued \"2026-06-01\"^^xsd:date ; dct:available \"2028-06-01\"^^xsd:date ; mc:closureReason reason:research-novelty"),
        new("P-14", Violated, "dct:accessRights level:embargoed ; dct:issued \"2026-06-01\"^^xsd:date ; dct:available \"2027-06-02\"^^xsd:date", "long"),
        new("P-14", NotApplicable, "dct:accessRights level:embargoed"),

        new("P-15", Met, "dct:accessRights level:open ; dct:available \"2026-01-01\"^^xsd:date"),
        new("P-15", Violated, "dct:accessRights level:open ; dct:available \"2027-01-01\"^^xsd:date", "future"),
        new("P-15", NotApplicable, "dct:accessRights level:embargoed ; dct:available \"2027-01-01\"^^xsd:date"),

        new("P-16", Met, "dct:accessRights level:restricted ; mc:accessProcedure <https://example.org/ask>"),
        new("P-16", Met, "dct:accessRights level:registered ; dcat:contactPoint [ vcard:fn \"Desk\" ; vcard:hasEmail <mailto:desk@example.org> ]"),
        new("P-16", Violated, "dct:accessRights level:controlled ; dcat:contactPoint [ vcard:fn \"Desk\" ]", "missing"),
        new("P-16", NotApplicable, "dct:accessRights level:metadata-only"),

        new("P-17", Met, "dct:accessRights level:restricted ; mc:closureReason reason:personal-information"),
        new("P-17", Violated, "dct:accessRights level:registered", "missing"),
        new("P-17", Violated, "dct:accessRights level:restricted ; mc:closureReason \"because\"", "unknown"),
        new("P-17", NotApplicable, "dct:accessRights level:open"),

        new("P-18", NotEvaluated, "dct:accessRights level:restricted"),
        new("P-18", Met, "dct:accessRights level:restricted") { Evidence = FoundEvidence.Doors(wasHidden: false, [Door.Page, Door.Harvest, Door.Search, Door.Topic]) },
        new("P-18", Violated, "dct:accessRights level:restricted", "closed") { Evidence = FoundEvidence.Doors(wasHidden: false, [Door.Page], Door.Harvest, Door.Address) },
        new("P-18", Violated, "dct:accessRights level:restricted", "address") { Evidence = FoundEvidence.Doors(wasHidden: false, [Door.Page], Door.Address) },
        new("P-18", NotEvaluated, "dct:accessRights level:restricted") { Evidence = FoundEvidence.Doors(wasHidden: true, [], Door.Page) },
        new("P-18", NotApplicable, "dct:accessRights level:hidden"),

        new("P-19", Met, "dct:accessRights level:hidden ; mc:existenceConfidential [ mc:authority \"Board\" ; dct:issued \"2026-01-01\"^^xsd:date ; mc:reviewDate \"2027-01-01\"^^xsd:date ]"),
        new("P-19", Violated, "dct:accessRights level:hidden ; mc:existenceConfidential [ mc:authority \"Board\" ]", "incomplete"),
        new("P-19", NotApplicable, "dct:accessRights level:metadata-only"),

        new("P-20", NotEvaluated, "dct:accessRights level:hidden"),
        new("P-20", Met, "dct:accessRights level:hidden") { Evidence = FoundEvidence.Doors(wasHidden: true, [], Door.Page, Door.Harvest, Door.Search, Door.Topic, Door.Address) },
        new("P-20", Violated, "dct:accessRights level:hidden", "leak") { Evidence = FoundEvidence.Doors(wasHidden: true, [Door.Search, Door.Address], Door.Page) },
        new("P-20", NotEvaluated, "dct:accessRights level:hidden") { Evidence = FoundEvidence.Doors(wasHidden: false, [Door.Page]) },
        new("P-20", NotApplicable, "dct:accessRights level:metadata-only"),

        new("P-21", Met, "dct:accessRights level:controlled ; mc:reviewDate \"2026-11-24\"^^xsd:date"),
        new("P-21", Violated, "dct:accessRights level:controlled", "missing"),
        new("P-21", Violated, "dct:accessRights level:metadata-only ; mc:reviewDate \"2026-11-22\"^^xsd:date", "passed"),
        new("P-21", NotApplicable, "dct:accessRights level:embargoed"),

        new("P-22", Met, "dct:accessRights level:restricted ; mc:closureReason reason:ethics-or-cultural ; dct:spatial [ dcat:bbox \"POLYGON((135 35,136 35,136 36,135 36,135 35))\"^^geo:wktLiteral ]"),
        new("P-22", Violated, "dct:accessRights level:restricted ; mc:closureReason reason:ethics-or-cultural ; dct:spatial [ dcat:centroid \"POINT(135.123 35.456)\"^^geo:wktLiteral ]", "coordinates"),
        new("P-22", Violated, "dct:accessRights level:controlled ; mc:humanData human:individual ; dct:description \"Donor taro@example.org gave blood.\"", "email"),
        new("P-22", Violated, "dct:accessRights level:controlled ; mc:humanData human:individual ; cr:recordSet [ cr:examples \"[]\" ]", "inline"),
        new("P-22", NotApplicable, "dct:accessRights level:open ; dct:description \"Write to a@example.org.\""),

        new("P-23", Met, "dct:accessRights level:controlled ; dpv:hasPersonalData dpv:PersonalData ; dct:hasVersion <v> . <v> mc:humanData human:aggregate"),
        new("P-23", Met, "dct:accessRights level:controlled ; dpv:hasPersonalData dpv:PersonalData ; dct:hasVersion <v>") { Others = Given.Beside("v", "dpv:hasPersonalData dpv:AnonymisedData") },
        new("P-23", Violated, "dct:accessRights level:controlled ; dpv:hasPersonalData dpv:PersonalData ; dct:hasVersion <v>", "none"),
        new("P-23", NotApplicable, "dct:accessRights level:controlled ; dpv:hasPersonalData dpv:NonPersonalData"),

        new("P-24", Met, $"dct:accessRights level:controlled ; {Genome}"),
        new("P-24", Violated, $"dct:accessRights level:open ; {Genome}", "open"),
        new("P-24", Violated, $"dct:accessRights level:registered ; {Genome}", "open"),
        new("P-24", Violated, "dct:accessRights level:open ; gen:dataClass genome:str-9-or-more", "open"),
        new("P-24", Violated, "dct:accessRights level:open ; mc:humanData human:individual ; gen:libraryStrategy \"WGS\"", "open"),
        new("P-24", Violated, $"dct:accessRights level:embargoed ; dct:available \"2027-01-01\"^^xsd:date ; {Genome}", "embargo"),
        new("P-24", Met, $"dct:accessRights level:embargoed ; dct:available \"2027-01-01\"^^xsd:date ; mc:accessAfterEmbargo level:controlled ; {Genome}"),
        new("P-24", NotApplicable, "dct:accessRights level:open ; mc:humanData human:aggregate ; gen:dataClass genome:whole-genome"),
        new("P-24", NotApplicable, "dct:accessRights level:open ; gen:organism obo:NCBITaxon_39947 ; gen:libraryStrategy \"WGS\""),

        new("P-25", Met, $"{Genome} ; schema:usageInfo duo:0000042 , duo:0000018"),
        new("P-25", Violated, $"{Genome} ; schema:usageInfo duo:0000018", "none"),
        new("P-25", Violated, $"{Genome} ; schema:usageInfo duo:0000042 , duo:0000006", "several"),
        new("P-25", NotApplicable, "mc:humanData human:aggregate"),

        new("P-26", Met, "schema:usageInfo [ schema:termCode \"DUO:0000007\" ; schema:valueReference obo:MONDO_0005148 ] , [ schema:termCode \"DUO:0000025\" ; schema:value 12 ]"),
        new("P-26", Violated, "schema:usageInfo duo:0000007", "qualifier"),
        new("P-26", Violated, "schema:usageInfo duo:0000042 , [ schema:termCode \"DUO:0000024\" ; schema:value \"soon\" ]", "qualifier"),
        new("P-26", Violated, "schema:usageInfo duo:0000004 , duo:0000046", "conflict"),
        new("P-26", Violated, "schema:usageInfo duo:0000011 , duo:00000044", "conflict"),
        new("P-26", Violated, "schema:usageInfo duo:0000042 , duo:0000006", "permissions"),
        new("P-26", Violated, "schema:usageInfo duo:0000042 , duo:0000018 , duo:0000046", "redundant"),
        new("P-26", Violated, "schema:usageInfo duo:0000005", "deprecated"),
        new("P-26", Violated, "schema:usageInfo duo:0009999", "unknown"),
        new("P-26", NotApplicable, "schema:usageInfo <https://example.org/terms>"),

        new("P-27", Met, "dct:accessRights level:controlled ; mc:dataAccessCommittee [ foaf:name \"DAC\" ; vcard:hasEmail <mailto:dac@example.org> ]"),
        new("P-27", Met, "dct:accessRights level:controlled ; odrl:hasPolicy <policy/1>"),
        new("P-27", Violated, "dct:accessRights level:controlled ; mc:dataAccessCommittee [ foaf:name \"DAC\" ]", "missing"),
        new("P-27", NotApplicable, "dct:accessRights level:restricted"),

        new("P-28", Met, "dpv:hasPersonalData dpv:AnonymisedData ; mc:humanData human:individual"),
        new("P-28", Violated, $"dpv:hasPersonalData dpv:AnonymisedData ; {Genome}", "anonymised"),
        new("P-28", NotApplicable, Genome),

        new("P-29", Met, "dpv:hasPersonalData dpv:PersonalData ; dpv:hasConsentStatus dpv:ConsentGiven"),
        new("P-29", Met, $"{Genome} ; mc:ethicsApproval \"2025-001\""),
        new("P-29", Violated, "dpv:hasPersonalData pd:Health", "missing"),
        new("P-29", Violated, "dpv:hasPersonalData dpv:PersonalData ; dpv:hasConsentStatus dpv:ConsentWithdrawn", "consent"),
        new("P-29", NotApplicable, "dpv:hasPersonalData dpv:NonPersonalData"),

        new("P-30", Met, "dct:accessRights level:controlled ; dpv:hasPersonalData pd:MedicalHealth"),
        new("P-30", Violated, "dct:accessRights level:open ; dpv:hasPersonalData pd:MedicalHealth", "open"),
        new("P-30", Violated, $"dct:accessRights level:open ; {Genome} ; gen:disease obo:MONDO_0005148", "open"),
        new("P-30", Violated, "dct:accessRights level:embargoed ; dct:available \"2027-01-01\"^^xsd:date ; dpv:hasPersonalData dpv:SpecialCategoryPersonalData", "embargo"),
        new("P-30", NotApplicable, "dct:accessRights level:open ; dpv:hasPersonalData dpv:AnonymisedData"),

        new("P-31", Met, "mc:humanData human:aggregate ; rai:personalSensitiveInformation \"None: only sums are given.\""),
        new("P-31", Violated, "gen:organism obo:NCBITaxon_9606", "missing"),
        new("P-31", Violated, "gen:organism obo:NCBITaxon_10090", "missing"),
        new("P-31", NotApplicable, "gen:organism obo:NCBITaxon_39947"),

        new("P-32", Met, "dct:accessRights level:open ; mc:exportControlStatus export:controlled ; mc:exportControlDetermination [ mc:authority \"Office\" ; dct:date \"2026-01-01\"^^xsd:date ; mc:basis \"public technology\" ]"),
        new("P-32", Met, "dct:accessRights level:open ; mc:exportControlStatus export:unknown ; dcat:keyword \"rice\""),
        new("P-32", Violated, "dct:accessRights level:open ; mc:exportControlStatus export:under-review ; mc:exportControlDetermination [ mc:authority \"Office\" ]", "controlled"),
        new("P-32", Violated, "dct:accessRights level:open ; mc:exportControlStatus export:unknown ; dcat:keyword \"暗号モジュール\"@ja", "unknown"),
        new("P-32", NotApplicable, "dct:accessRights level:restricted ; mc:exportControlStatus export:controlled"),
        new("P-32", NotApplicable, "dct:accessRights level:open ; mc:exportControlStatus export:not-controlled"),

        new("P-33", Met, "mc:closureReason reason:export-control ; mc:exportControlDetermination [ mc:authority \"Office\" ]"),
        new("P-33", Violated, "mc:closureReason reason:export-control", "missing"),
        new("P-33", NotApplicable, "mc:closureReason reason:personal-information"),

        new("P-34", Met, "dct:accessRights level:restricted ; mc:exportControlStatus export:controlled ; mc:accessProcedure \"申請時に居住性・特定類型と提供先を確認します\"@ja"),
        new("P-34", Violated, "dct:accessRights level:restricted ; mc:exportControlStatus export:controlled ; mc:accessProcedure \"Write to us; name the destination.\"", "missing"),
        new("P-34", Violated, "dct:accessRights level:controlled ; mc:exportControlStatus export:controlled", "missing"),
        new("P-34", NotEvaluated, "dct:accessRights level:restricted ; mc:exportControlStatus export:controlled ; mc:accessProcedure <https://example.org/ask>"),
        new("P-34", NotApplicable, "dct:accessRights level:restricted"),

        new("P-35", Met, "mc:closureReason reason:third-party-rights ; dct:rightsHolder <org> ; mc:reviewDate \"2027-01-01\"^^xsd:date"),
        new("P-35", Violated, "mc:closureReason reason:corporate-confidentiality ; mc:responsibleParty <org>", "missing"),
        new("P-35", NotApplicable, "mc:closureReason reason:national-interest"),

        new("P-36", Met, "dct:accessRights level:embargoed ; mc:closureReason reason:research-novelty ; dct:available \"2027-01-01\"^^xsd:date"),
        new("P-36", Violated, "dct:accessRights level:restricted ; mc:closureReason reason:publisher-policy", "missing"),
        new("P-36", NotApplicable, "dct:accessRights level:restricted ; mc:closureReason reason:personal-information"),

        new("P-37", Met, $"dct:accessRights level:open ; {Article} ; {Kakenhi25}"),
        new("P-37", Violated, $"dct:accessRights level:restricted ; {Article} ; {Kakenhi25}", "no-reason"),
        new("P-37", Violated, $"dct:accessRights level:restricted ; mc:closureReason reason:publisher-policy ; {Article} ; {Kakenhi25}", "report"),
        new("P-37", Violated, $"dct:accessRights level:restricted ; mc:closureReason reason:publisher-policy ; mc:reviewDate \"2026-10-01\"^^xsd:date ; {Article} ; {Kakenhi25}", "resolved"),
        new("P-37", NotApplicable, $"dct:accessRights level:restricted ; {Article} ; schema:funding [ schema:identifier \"JP24K01234\" ]"),
        new("P-37", NotApplicable, $"dct:accessRights level:restricted ; {Article} ; schema:funding [ schema:identifier \"JPMJCS25A1\" ]"),
        new("P-37", NotApplicable, $"dct:accessRights level:restricted ; {Kakenhi25}"),

        new("P-38", Met, CommonItems),
        new("P-38", Violated, "dct:title \"t\" ; schema:funding [ schema:identifier \"JP20K01234\" ]", "items"),
        new("P-38", Violated, $"{CommonItems} ; {Kakenhi25}", "article"),
        new("P-38", NotApplicable, "schema:funding [ schema:identifier \"DE-1234\" ]"),

        new("P-39", Met, "dct:accessRights level:controlled ; prov:wasDerivedFrom <s>") { Others = Given.Beside("s", "dct:accessRights level:restricted") },
        new("P-39", Met, "dct:accessRights level:open ; prov:wasDerivedFrom <s> ; mc:releaseDetermination [ mc:authority \"Board\" ]") { Others = Given.Beside("s", "dct:accessRights level:controlled") },
        new("P-39", Violated, "dct:accessRights level:open ; prov:wasDerivedFrom <s>", "level") { Others = Given.Beside("s", "dct:accessRights level:controlled") },
        new("P-39", Violated, "dct:accessRights level:open ; dct:license cc:by\\/4.0\\/ ; dct:source <s>", "licence") { Others = Given.Beside("s", "dct:accessRights level:open ; dct:license cc:by-sa\\/4.0\\/") },
        new("P-39", Violated, $"{Model} ; dct:accessRights level:controlled ; prov:wasDerivedFrom <s>", "methods") { Others = Given.Beside("s", "dct:accessRights level:controlled ; schema:usageInfo duo:0000042 , duo:0000015") },
        new("P-39", Violated, Model, "no-training-data"),
        new("P-39", NotEvaluated, "prov:wasDerivedFrom <https://doi.org/10.1000/1>"),
        new("P-39", NotApplicable, "dct:title \"t\""),

        new("P-40", Met, $"{Model} ; dct:accessRights level:metadata-only ; mc:retentionEnd \"2028-03-31\"^^xsd:date ; prov:wasDerivedFrom <s>") { Others = Given.Beside("s", $"dct:accessRights level:controlled ; {Genome}") },
        new("P-40", Violated, $"{Model} ; dct:accessRights level:open ; dcat:distribution [ dcat:downloadURL <w.bin> ] ; prov:wasDerivedFrom <s>", "level", "parameters", "retention") { Others = Given.Beside("s", $"dct:accessRights level:controlled ; {Genome}") },
        new("P-40", Violated, "dct:title \"t\" ; adms:status <http://purl.org/adms/status/Withdrawn>", "tombstone"),
        new("P-40", Met, "dct:title \"t\" ; adms:status \"withdrawn\" ; mc:withdrawalReason \"error in column 3\" ; prov:invalidatedAtTime \"2026-01-01T00:00:00Z\"^^xsd:dateTime"),
        new("P-40", NotEvaluated, $"{Model} ; prov:wasDerivedFrom <s>"),
        new("P-40", NotApplicable, "dct:title \"t\""),
    ];

    private const string CommonItems = """
        dct:title "t" ; dct:description "d" ; dct:creator [ foaf:name "A" ] ; dct:publisher [ foaf:name "B" ] ; dct:contributor [ foaf:name "C" ] ;
        dcat:contactPoint [ vcard:hasEmail <mailto:c@example.org> ] ; dct:accessRights level:open ; dct:license <https://creativecommons.org/licenses/by/4.0/> ;
        dcat:theme <theme> ; dct:issued "2026-01-01"^^xsd:date ; dct:type <type> ; dct:identifier "https://doi.org/10.1000/2" ;
        schema:funding [ schema:identifier "JP20K01234" ; schema:funder <jsps> ; schema:name "Grant-in-Aid" ]
        """;
}
