namespace MetaCatalog.Catalog.Tests.Assessment;

/// <summary>A record and what a criterion says of it.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Result">From 0 to 1; null for not applicable.</param>
/// <param name="Statements">What the record says of the dataset, in Turtle.</param>
public sealed record CriterionExample(string Criterion, double? Result, string Statements)
{
    public override string ToString() => $"{Criterion} {Result?.ToString() ?? "n/a"}: {Statements.ReplaceLineEndings(" ")}";
}

/// <summary>At least one record that fulfils each criterion, one that does not, and one to which it does not apply where that can be.</summary>
internal static partial class CriterionExamples
{
    private const string Csv = """dcat:distribution [ dcat:downloadURL <f.csv> ; dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ; dcat:byteSize 12 ; spdx:checksum [ spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "aa" ] ]""";
    private const string Bare = """dcat:distribution [ dcat:downloadURL <f.xls> ]""";
    private const string Service = """dcat:distribution [ dcat:accessURL <s> ; dcat:accessService [ dcat:endpointURL <https://example.org/api> ] ]""";
    private const string Labelled = """cr:recordSet [ cr:field [ a cr:Label ; schema:name "label" ] ]""";

    private static readonly CriterionExample[] Core =
    [
        new("AIR-01", 1, """dct:identifier "https://doi.org/10.1000/1" """),
        new("AIR-01", 1, """adms:identifier [ skos:notation "ark:12345/abc" ]"""),
        new("AIR-01", 0.5, """dct:identifier "https://data.example.org/1" """),
        new("AIR-01", 0, """dct:identifier "no-1" """),

        new("AIR-02", 1, $"{Citation} ; dct:type <http://purl.org/coar/resource_type/63NG-B465>"),
        new("AIR-02", 0.5, Citation),
        new("AIR-02", 0, """dct:title "t" """),

        new("AIR-03", 1, """dct:title "題"@ja , "t"@en ; dct:description "説明"@ja , "d"@en ; dcat:keyword "語"@ja , "k"@en"""),
        new("AIR-03", 0.5, """dct:title "題"@ja , "t"@en"""),
        new("AIR-03", 0, """dct:title "だい"@ja-Kana , "t"@en"""),

        new("AIR-04", 1, """dct:creator <https://orcid.org/0000-0002-1825-0097> ; dct:publisher <https://ror.org/057zh3y96> ; dcat:contactPoint [ vcard:hasEmail <mailto:a@example.org> ]"""),
        new("AIR-04", 1, """dct:creator [ foaf:name "A" ; dct:identifier "https://nrid.nii.ac.jp/nrid/1000020123456/" ; org:memberOf <https://ror.org/057zh3y96> ] ; dcat:contactPoint [ vcard:hasURL <ask> ]"""),
        new("AIR-04", 0.5, """dct:creator <https://orcid.org/0000-0002-1825-0097>"""),
        new("AIR-04", 0, """dct:creator [ foaf:name "A" ]"""),

        new("AIR-05", 1, """dct:title "t" ; dct:description "d" ; dct:accessRights level:controlled"""),
        new("AIR-05", 0.5, """dct:title "t" """),
        new("AIR-05", 0, """dct:title "t" ; dct:description "d" ; dct:accessRights level:hidden"""),

        new("AIR-06", 1, "dcat:theme obo:CHMO_0000158"),
        new("AIR-06", 0.5, "dcat:theme <https://example.org/theme>"),
        new("AIR-06", 0, """dct:subject "seismology" """),

        new("AIR-07", 1, "dct:accessRights coar:c_abf2"),
        new("AIR-07", 0.5, """dct:accessRights "open access" """),
        new("AIR-07", 0, """dct:accessRights "ask" """),

        new("AIR-08", 1, $"dct:license cc:by\\/4.0\\/ ; {Bare}"),
        new("AIR-08", 1, "dct:license <https://spdx.org/licenses/CC0-1.0>"),
        new("AIR-08", 0.5, $"{Bare} , [ dct:license cc:by\\/4.0\\/ ]"),
        new("AIR-08", 1, "dct:accessRights level:controlled ; schema:usageInfo duo:0000042"),
        new("AIR-08", 0, $"dct:license <https://example.org/terms> ; {Bare}"),

        new("AIR-09", 1, "dct:accessRights level:controlled ; schema:usageInfo duo:0000042"),
        new("AIR-09", 1, "dct:accessRights level:registered ; odrl:hasPolicy [ a odrl:Offer ]"),
        new("AIR-09", 1, "dct:accessRights level:embargoed ; dct:available \"2027-01-01\"^^xsd:date ; dct:license cc:by\\/4.0\\/"),
        new("AIR-09", 0, "dct:accessRights level:restricted"),
        new("AIR-09", null, "dct:accessRights level:open"),

        new("AIR-10", 1, $"dct:accessRights level:open ; {Bare}"),
        new("AIR-10", 1, "dct:accessRights level:controlled ; mc:accessProcedure <ask>"),
        new("AIR-10", 1, "dct:accessRights level:embargoed ; dct:available \"2027-01-01\"^^xsd:date"),
        new("AIR-10", 0.5, "dct:accessRights level:restricted ; dcat:contactPoint [ vcard:hasEmail <mailto:a@example.org> ]"),
        new("AIR-10", 0, "dct:accessRights level:restricted"),

        new("AIR-11", 1, Service),
        new("AIR-11", 0, """dct:title "t" """),

        new("AIR-12", 1, Csv),
        new("AIR-12", 0.5, """dcat:distribution [ dcat:downloadURL <f.csv> ; dct:format "CSV" ]"""),
        new("AIR-12", 0, Bare),
        new("AIR-12", null, Service),

        new("AIR-13", 1, Csv),
        new("AIR-13", 0.5, $"{Csv} , [ dcat:downloadURL <g.csv> ]"),
        new("AIR-13", 1, $"{Csv} , [ dcat:accessURL <portal> ]"),
        new("AIR-13", 0, Bare),
        new("AIR-13", null, Service),

        new("AIR-14", 1, Csv),
        new("AIR-14", 0.5, """dcat:distribution [ dcat:downloadURL <f> ; spdx:checksum [ spdx:algorithm spdx:checksumAlgorithm_md5 ; spdx:checksumValue "aa" ] ]"""),
        new("AIR-14", 0, Bare),
        new("AIR-14", null, Service),

        new("AIR-15", 1, Csv),
        new("AIR-15", 1, """dcat:distribution [ dcat:downloadURL <https://example.org/reads.fastq.gz?download=1> ]"""),
        new("AIR-15", 0, Bare),
        new("AIR-15", null, Service),

        new("AIR-16", 1, """dcat:distribution [ dcat:downloadURL <f> ; dct:format "Parquet" ]"""),
        new("AIR-16", 0, """dcat:distribution [ dcat:downloadURL <f.json> ]"""),
        new("AIR-16", null, Service),

        new("AIR-17", 1, """dcat:distribution [ dcat:accessService [ dcat:endpointURL <https://example.org/api> ; dcat:endpointDescription <https://example.org/openapi.json> ] ]"""),
        new("AIR-17", 0, Service),
        new("AIR-17", null, Bare),

        new("AIR-18", 1, $"{Citation} ; dct:license cc:by\\/4.0\\/ ; {Csv}"),
        new("AIR-18", 0.5, $"{Citation} ; {Csv}"),
        new("AIR-18", 0, Bare),

        new("AIR-19", 1, """dcat:distribution <z> , <s> . <z> dcat:downloadURL <f.zip> . <s> a cr:FileSet ; cr:containedIn <z> ; cr:includes "*.csv" """),
        new("AIR-19", 0.5, """dcat:distribution [ dcat:downloadURL <f.zip> ; dcat:packageFormat <https://www.iana.org/assignments/media-types/application/zip> ]"""),
        new("AIR-19", 0, """dcat:distribution [ dcat:downloadURL <f.tar.gz> ]"""),
        new("AIR-19", null, Csv),

        new("AIR-20", 1, """cr:recordSet [ cr:field [ schema:name "depth" ] ]"""),
        new("AIR-20", 1, """dcat:distribution [ csvw:tableSchema [ csvw:columns ( [ csvw:name "a" ] [ csvw:name "b" ] ) ] ]"""),
        new("AIR-20", 0.5, """schema:variableMeasured "depth" """),
        new("AIR-20", 0, """dct:title "t" """),

        new("AIR-21", 1, """cr:recordSet [ cr:field [ schema:name "depth" ; schema:description "d" ; cr:dataType schema:Float ] ]"""),
        new("AIR-21", 0.5, """cr:recordSet [ cr:field [ schema:name "depth" ; schema:description "d" ; cr:dataType schema:Float ] , [ schema:name "x" ] ]"""),
        new("AIR-21", 0, """dct:title "t" """),

        new("AIR-22", 1, """schema:variableMeasured [ schema:name "depth" ; qudt:hasUnit unit:M ] , [ schema:name "note" ; cr:dataType schema:Text ]"""),
        new("AIR-22", 0.5, """cr:recordSet [ cr:field [ cr:dataType schema:Float ; schema:unitCode "m" ] , [ cr:dataType <https://schema.org/Float> ] ]"""),
        new("AIR-22", 0, """dct:title "t" """),
        new("AIR-22", null, """cr:recordSet [ cr:field [ schema:name "note" ; cr:dataType schema:Text ] ]"""),

        new("AIR-23", 1, """cr:recordSet [ cr:field [ schema:name "depth" ; cr:equivalentProperty <http://vocab.nerc.ac.uk/collection/P07/current/CFSN0112/> ] ]"""),
        new("AIR-23", 0.5, """schema:variableMeasured [ schema:name "a" ; schema:propertyID <http://www.wikidata.org/entity/P2044> ] , [ schema:name "b" ]"""),
        new("AIR-23", 0, """dct:title "t" """),

        new("AIR-24", 1, """rai:dataCollectionMissingData "Missing values are empty cells." """),
        new("AIR-24", 1, """csvw:tableSchema [ csvw:column [ csvw:name "a" ; csvw:null "NA" ] ]"""),
        new("AIR-24", 0, """dct:title "t" """),

        new("AIR-25", 1, """cr:recordSet [ cr:key <a> ; cr:field [ schema:name "a" ] ] , [ cr:field [ cr:references <a> ] ]"""),
        new("AIR-25", 0.5, """cr:recordSet [ cr:key <a> ] , [ schema:name "b" ]"""),
        new("AIR-25", 0, """cr:recordSet [ schema:name "a" ] , [ schema:name "b" ]"""),
        new("AIR-25", null, """cr:recordSet [ schema:name "a" ]"""),

        new("AIR-26", 1, """dcat:distribution [ dct:conformsTo <http://www.fdsn.org/xml/station/1> ]"""),
        new("AIR-26", 0.5, """dct:conformsTo <https://w3id.org/metacatalog/profiles/seismic>"""),
        new("AIR-26", 0, """dct:title "t" """),

        new("AIR-27", 1, """dct:spatial [ dcat:bbox "POLYGON((130 30,140 30,140 40,130 40,130 30))"^^geo:wktLiteral ] ; dct:temporal [ dcat:startDate "2020"^^xsd:gYear ] ; dcat:temporalResolution "PT0.01S"^^xsd:duration"""),
        new("AIR-27", 0.5, """dct:temporal [ dcat:startDate "2020"^^xsd:gYear ]"""),
        new("AIR-27", 0, """dct:conformsTo <https://w3id.org/metacatalog/profiles/seismic>"""),
        new("AIR-27", null, """dct:title "t" """),

        new("AIR-28", 1, "mc:recordCount 12000"),
        new("AIR-28", 0, """dct:title "t" """),

        new("AIR-29", 1, """cr:recordSet [ cr:field [ schema:name "a" ; cr:annotation [ schema:name "mean" ; schema:value 3 ] ] ]"""),
        new("AIR-29", 0.5, """schema:variableMeasured [ schema:name "a" ; schema:minValue 0 ; schema:maxValue 1 ]"""),
        new("AIR-29", 0, """dct:title "t" """),

        new("AIR-30", 1, """dqv:hasQualityMeasurement [ dqv:value 0.99 ]"""),
        new("AIR-30", 0, """dct:title "t" """),

        new("AIR-31", 1, """schema:variableMeasured [ schema:name "a" ; qudt:hasUnit unit:M ; qudt:standardUncertainty 0.1 ]"""),
        new("AIR-31", 0, """dct:type <http://purl.org/coar/resource_type/63NG-B465>"""),
        new("AIR-31", null, """dct:type <http://purl.org/coar/resource_type/W2XT-7017>"""),

        new("AIR-32", 1, """rai:dataBiases "None known; examined by site and season." """),
        new("AIR-32", 0, """dct:title "t" """),

        new("AIR-33", 1, """rai:dataUseCases "Training of phase pickers." ; rai:dataLimitations "Land stations only." """),
        new("AIR-33", 0.5, """rai:dataUseCases "Training of phase pickers." """),
        new("AIR-33", 0, """dct:title "t" """),

        new("AIR-34", 1, "mc:includesNegativeResults false"),
        new("AIR-34", 0, """dct:title "t" """),

        new("AIR-35", 1, "prov:wasDerivedFrom <s>"),
        new("AIR-35", 1, "mc:processingLevel <https://w3id.org/metacatalog/codes/processing-level/raw>"),
        new("AIR-35", 0, """dct:title "t" """),

        new("AIR-36", 1, """prov:wasGeneratedBy [ prov:startedAtTime "2026-01-01T00:00:00Z"^^xsd:dateTime ; prov:wasAssociatedWith <p> ; prov:used <instrument> ]"""),
        new("AIR-36", 0.5, """prov:wasGeneratedBy [ prov:wasAssociatedWith <p> ]"""),
        new("AIR-36", 0, """dct:title "t" """),

        new("AIR-37", 1, """mc:processingLevel <https://w3id.org/metacatalog/codes/processing-level/raw>"""),
        new("AIR-37", 1, """mc:processingLevel <https://w3id.org/metacatalog/codes/processing-level/cleaned> ; rai:dataPreprocessingProtocol "Detrended." """),
        new("AIR-37", 0.5, """mc:processingLevel <https://w3id.org/metacatalog/codes/processing-level/cleaned>"""),
        new("AIR-37", 0, """dct:title "t" """),

        new("AIR-38", 1, """dct:type <http://purl.org/coar/resource_type/FF4C-28RK>"""),
        new("AIR-38", 0.5, """dct:type "observation" """),
        new("AIR-38", 0, """dct:title "t" """),

        new("AIR-39", 1, """dcat:version "1.0" ; dct:accrualPeriodicity <http://purl.org/cld/freq/annual>"""),
        new("AIR-39", 0.5, """dcat:version "1.0" """),
        new("AIR-39", 0, """dct:title "t" """),

        new("AIR-40", 1, """dct:isReferencedBy <https://doi.org/10.1000/2> ; schema:codeRepository <https://example.org/git> ; schema:funding [ schema:identifier "JP20K01234" ]"""),
        new("AIR-40", 0.5, """dct:isReferencedBy <https://doi.org/10.1000/2>"""),
        new("AIR-40", 0, """dct:isReferencedBy <https://example.org/paper>"""),

        new("AIR-41", 1, """cr:recordSet [ cr:dataType cr:Split ] ; rai:dataLimitations "Splits are event-wise, so no event leaks." """),
        new("AIR-41", 0.5, """cr:recordSet [ cr:dataType cr:Split ]"""),
        new("AIR-41", 0.5, """cr:recordSet [ cr:dataType cr:Split ] ; rai:dataLimitations "Two independent sensors measured overlapping bands." """),
        new("AIR-41", 0, Labelled),
        new("AIR-41", null, """dct:title "t" """),

        new("AIR-42", 1, $"""{Labelled} ; rai:dataAnnotationProtocol "Two analysts." ; rai:annotationsPerItem "2" """),
        new("AIR-42", 0.5, """rai:dataAnnotationProtocol "Two analysts." """),
        new("AIR-42", 0, Labelled),
        new("AIR-42", null, """dct:title "t" """),

        new("AIR-43", 1, "dpv:hasPersonalData dpv:NonPersonalData"),
        new("AIR-43", 1, """rai:personalSensitiveInformation "None." """),
        new("AIR-43", 0, """dct:title "t" """),

        new("AIR-44", 1, """mc:humanData human:aggregate ; mc:ethicsApproval "2025-1" ; dpv:hasConsentStatus dpv:ConsentGiven"""),
        new("AIR-44", 1, """gen:organism obo:NCBITaxon_10090 ; mc:ethicsApproval "2025-1" """),
        new("AIR-44", 0.5, """mc:humanData human:aggregate ; mc:ethicsApproval "2025-1" """),
        new("AIR-44", 0, "mc:humanData human:aggregate"),
        new("AIR-44", null, """dct:title "t" """),

        new("AIR-45", 1, """mc:responsibleParty <p> ; mc:reviewDate "2027-01-01"^^xsd:date ; dpv:hasSensitivityLevel <low>"""),
        new("AIR-45", 0.5, """mc:responsibleParty <p>"""),
        new("AIR-45", 0, """dct:title "t" """),
    ];

    private const string Citation = """
        dct:title "t" ; dct:description "One hundred characters are not many when somebody wants to know what a dataset holds, how it came to be, and why." ;
        dct:creator <https://orcid.org/0000-0002-1825-0097> ; dct:publisher <https://ror.org/057zh3y96> ; dct:issued "2026-01-01"^^xsd:date ; dcat:keyword "a" , "b" , "c"
        """;

    public static CriterionExample[] All => [.. Core, .. Materials, .. Genomics, .. Seismology];
}
