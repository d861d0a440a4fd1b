namespace MetaCatalog.Catalog.Tests.Assessment;

/// <summary>Records that lack nothing up to a level, in Turtle.</summary>
internal static class WholeRecord
{
    /// <summary>Identified, described, licensed; no level of access and no data yet.</summary>
    public const string Findable = """
        dct:title "Borehole temperatures"@en , "孔内温度"@ja ; dct:identifier "https://doi.org/10.1000/1" ;
        dct:description "Temperatures in forty boreholes of northern Honshu, measured every ten minutes with platinum sensors from 2020 to 2025."@en , "東北地方の40本の観測井における温度を、白金抵抗温度計により10分間隔で測定した2020年から2025年までの記録。"@ja ;
        dct:creator <https://orcid.org/0000-0002-1825-0097> ; dct:publisher <https://ror.org/057zh3y96> ; dct:issued "2026-01-01"^^xsd:date ;
        dct:type <http://purl.org/coar/resource_type/FF4C-28RK> ; dcat:keyword "borehole"@en , "temperature"@en , "温度"@ja ; dct:license <https://creativecommons.org/licenses/by/4.0/>
        """;

    /// <summary>Everything that the core criteria ask of open data.</summary>
    public const string Core = Findable + """
         ; dct:accessRights level:open ;
        dcat:contactPoint [ vcard:fn "Data desk" ; vcard:hasEmail <mailto:data@example.org> ] ; dcat:theme <http://eurovoc.europa.eu/2815> ;
        dcat:distribution [ dcat:downloadURL <https://example.org/t.csv> ; dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ; dcat:byteSize 1200 ;
            spdx:checksum [ spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "aa" ] ] ;
        dct:conformsTo <http://cfconventions.org/Data/cf-conventions/cf-conventions-1.11> ;
        cr:recordSet [ cr:field
            [ schema:name "time" ; schema:description "UTC" ; cr:dataType schema:DateTime ; cr:equivalentProperty <http://www.w3.org/ns/sosa/resultTime> ] ,
            [ schema:name "temperature" ; schema:description "Water temperature" ; cr:dataType schema:Float ; qudt:hasUnit unit:DEG_C ; qudt:standardUncertainty 0.01 ;
              cr:equivalentProperty <http://vocab.nerc.ac.uk/collection/P07/current/CFSN0329/> ; cr:annotation [ schema:name "mean" ; schema:value 12.5 ] ] ] ;
        rai:dataCollectionMissingData "Empty cells." ; mc:recordCount 12000 ; dqv:hasQualityMeasurement [ dqv:value 0.98 ] ; rai:dataBiases "None known." ;
        rai:dataUseCases "Heat flow models." ; rai:dataLimitations "Land only." ; mc:includesNegativeResults false ; rai:personalSensitiveInformation "None." ;
        mc:processingLevel <https://w3id.org/metacatalog/codes/processing-level/raw> ;
        prov:wasGeneratedBy [ prov:startedAtTime "2020-01-01T00:00:00Z"^^xsd:dateTime ; prov:wasAssociatedWith <p> ; prov:used <sensor> ] ;
        dcat:version "1.0" ; dct:accrualPeriodicity <http://purl.org/cld/freq/annual> ; dct:isReferencedBy <https://doi.org/10.1000/2> ;
        schema:codeRepository <https://example.org/git> ; schema:funding [ schema:identifier "JP20K01234" ] ;
        mc:responsibleParty <p> ; mc:reviewDate "2027-01-01"^^xsd:date ; dpv:hasSensitivityLevel <low>
        """;
}
