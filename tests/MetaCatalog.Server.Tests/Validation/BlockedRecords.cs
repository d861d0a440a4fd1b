namespace MetaCatalog.Server.Tests.Validation;

/// <summary>Records that break the rules that stop publication, one a rule.</summary>
/// <remarks>P-13 and P-20 are broken by what a probe finds of the link, or of the record.</remarks>
internal static class BlockedRecords
{
    public const string Embargoed = """
        "accessRights": "embargoed", "available": "2027-01-01", "closureReason": "research-novelty", "reviewDate": "2027-01-01"
        """;

    private const string Codes = "https://w3id.org/metacatalog/codes/";
    private const string Ns = "https://w3id.org/metacatalog/ns";
    private const string Open = "\"accessRights\": \"open\"";

    private const string Controlled = """
        "accessRights": "controlled", "closureReason": "personal-information", "reviewDate": "2028-04-01", "accessProcedure": "https://data.example.org/apply"
        """;

    private const string MetadataOnly = """
        "accessRights": "metadata-only", "closureReason": "ethics-or-cultural", "reviewDate": "2028-04-01"
        """;

    private const string Hidden = """
        "accessRights": "hidden", "closureReason": "national-interest", "reviewDate": "2027-04-01",
        "existenceConfidential": { "authority": "Export control office", "issued": "2026-04-01", "reviewDate": "2027-04-01" }
        """;

    public static IReadOnlyList<string> Rules { get; } = ["P-13", "P-20", "P-24", "P-28", "P-30", "P-32", "P-40"];

    /// <summary>A record that breaks the rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="host">The address of the host of its file.</param>
    /// <param name="topic">Its IRI; null for one that the catalog gives.</param>
    /// <param name="access">What it says of access instead; the rule is broken with it all the same.</param>
    public static string Of(string rule, string host = "https://data.example.org", string? topic = null, string? access = null)
    {
        var record = Given.Record(access: access ?? AccessOf(rule), more: MoreOf(rule)).Replace("https://data.example.org", host, StringComparison.Ordinal);
        return topic is null ? record : record.Replace("\"type\": \"Dataset\"", $"\"id\": \"{topic}\", \"type\": \"Dataset\"", StringComparison.Ordinal);
    }

    private static string AccessOf(string rule) => rule switch
    {
        "P-13" => MetadataOnly,
        "P-20" => Hidden,
        "P-28" => Controlled,
        _ => Open,
    };

    private static string MoreOf(string rule) => rule switch
    {
        "P-24" => $$"""
            "{{Ns}}#humanData": { "@id": "{{Codes}}human-data/individual" }, "{{Ns}}/genomic#dataClass": { "@id": "{{Codes}}genomic-data-class/whole-genome" },
            """,
        "P-28" => $$"""
            "{{Ns}}#humanData": { "@id": "{{Codes}}human-data/individual" }, "{{Ns}}/genomic#dataClass": { "@id": "{{Codes}}genomic-data-class/whole-exome" },
            "https://w3id.org/dpv#hasPersonalData": { "@id": "https://w3id.org/dpv#AnonymisedData" },
            """,
        "P-30" => """
            "https://w3id.org/dpv#hasPersonalData": { "@id": "https://w3id.org/dpv/pd#Health" },
            """,
        "P-32" => $$"""
            "{{Ns}}#exportControlStatus": { "@id": "{{Codes}}export-control/controlled" },
            """,
        "P-40" => """
            "http://www.w3.org/ns/adms#status": { "@id": "http://purl.org/adms/status/Withdrawn" },
            """,
        _ => "",
    };
}
