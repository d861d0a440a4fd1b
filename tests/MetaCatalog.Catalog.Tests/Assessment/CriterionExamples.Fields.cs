namespace MetaCatalog.Catalog.Tests.Assessment;

internal static partial class CriterionExamples
{
    private const string M = "dct:conformsTo <https://w3id.org/metacatalog/profiles/materials> ; ";
    private const string G = "dct:conformsTo <https://w3id.org/metacatalog/profiles/genomic> ; ";
    private const string S = "dct:conformsTo <https://w3id.org/metacatalog/profiles/seismic> ; ";
    private const string Nothing = """dct:title "t" """;
    private const string Computed = "mat:computation [ mat:computationMethod <dft> ]";
    private const string Catalogue = "sei:eventCount 120";
    private const string Sequence = """dcat:distribution [ dcat:downloadURL <r.fastq.gz> ; spdx:checksum [ spdx:checksumValue "aa" ] ]""";

    private static readonly CriterionExample[] Materials =
    [
        new("MAT-01", 1, M + """mat:sample [ mat:chemicalFormula "Fe2O3" ]"""),
        new("MAT-01", 0.5, M + """mat:element "Fe" , "O" """),
        new("MAT-01", 0, M + Nothing),

        new("MAT-02", 1, M + "mat:structureFile <s.cif>"),
        new("MAT-02", 1, M + "mat:crystalStructure [ mat:spaceGroupNumber 167 ; mat:latticeA 5.03 ]"),
        new("MAT-02", 1, M + "mat:crystalSystem <https://w3id.org/metacatalog/codes/crystal-system/amorphous>"),
        new("MAT-02", 0.5, M + "mat:crystalStructure [ mat:spaceGroupNumber 167 ]"),
        new("MAT-02", 0, M + Nothing),

        new("MAT-03", 1, M + """mat:sample [ dct:identifier "S-1" ] ; mat:materialForm <powder>"""),
        new("MAT-03", 0.5, M + "mat:materialForm <powder>"),
        new("MAT-03", 0, M + Nothing),
        new("MAT-03", null, M + Computed),

        new("MAT-04", 1, M + """mat:synthesis [ mat:parameter [ schema:name "temperature" ] ]"""),
        new("MAT-04", 0.5, M + "mat:synthesis <step>"),
        new("MAT-04", 0, M + Nothing),
        new("MAT-04", null, M + Computed),

        new("MAT-05", 1, M + "schema:measurementTechnique obo:CHMO_0000158"),
        new("MAT-05", 1, M + Computed),
        new("MAT-05", 0.5, M + """schema:measurementTechnique "XRD" """),
        new("MAT-05", 0, M + Nothing),

        new("MAT-06", 1, M + "mc:instrument [ dct:identifier \"https://doi.org/10.1000/i\" ; mat:setting [ schema:name \"voltage\" ] ]"),
        new("MAT-06", 0.5, M + "mc:instrument [ schema:name \"SmartLab\" ]"),
        new("MAT-06", 0, M + Nothing),
        new("MAT-06", null, M + Computed),

        new("MAT-07", 1, M + """schema:variableMeasured [ schema:name "hardness" ; schema:value 3 ; qudt:hasUnit unit:GigaPA ; schema:valueReference [ schema:value 300 ] ]"""),
        new("MAT-07", 0.5, M + """schema:variableMeasured [ schema:name "hardness" ; schema:value 3 ; qudt:hasUnit unit:GigaPA ]"""),
        new("MAT-07", 0, M + Nothing),

        new("MAT-08", 1, M + "schema:variableMeasured [ qudt:standardUncertainty 0.1 ]"),
        new("MAT-08", 0, M + Nothing),

        new("MAT-09", 1, M + """mc:instrument [ mat:calibration "Si 640f" ]"""),
        new("MAT-09", 0, M + Nothing),
        new("MAT-09", null, M + Computed),

        new("MAT-10", 1, M + """mat:computation [ prov:used [ schema:name "VASP" ; schema:softwareVersion "6.4" ] ; mat:exchangeCorrelation "PBE" ; mat:kPointGrid "8x8x8" ; mat:pseudopotential "PAW 54" ]"""),
        new("MAT-10", 0.5, M + """mat:computation [ prov:used <vasp> ; mat:exchangeCorrelation "PBE" ]"""),
        new("MAT-10", 0, M + Computed),
        new("MAT-10", null, M + Nothing),

        new("MAT-11", 1, M + "dcat:distribution [ dcat:downloadURL <s.cif> ]"),
        new("MAT-11", 0, M + Bare),

        new("MAT-12", 1, M + "dcat:distribution [ dcat:accessService [ dcat:endpointURL <https://example.org/optimade/v1> ] ]"),
        new("MAT-12", 0, M + Service),

        new("MAT-13", 1, M + "mc:includesNegativeResults true"),
        new("MAT-13", 0.5, M + "mc:includesNegativeResults false"),
        new("MAT-13", 0, M + Nothing),
    ];

    private static readonly CriterionExample[] Genomics =
    [
        new("GEN-01", 1, G + "gen:organism obo:NCBITaxon_9606"),
        new("GEN-01", 0.5, G + """gen:organismName "Oryza sativa" """),
        new("GEN-01", 0, G + Nothing),

        new("GEN-02", 1, G + "mc:humanData human:none"),
        new("GEN-02", 0, G + Nothing),

        new("GEN-03", 1, G + """gen:assembly "GCA_000001405.15" """),
        new("GEN-03", 0.5, G + """gen:assemblyName "GRCh38" """),
        new("GEN-03", 0, G + "dcat:distribution [ dcat:downloadURL <a.bam> ]"),
        new("GEN-03", null, G + Sequence),

        new("GEN-04", 1, G + """gen:libraryStrategy "RNA-Seq" ; gen:librarySource "TRANSCRIPTOMIC SINGLE CELL" ; gen:librarySelection <https://w3id.org/metacatalog/codes/library-selection/PolyA>"""),
        new("GEN-04", 0.5, G + """gen:libraryStrategy "WGS" ; gen:librarySource "blood" """),
        new("GEN-04", 0, G + """gen:libraryStrategy "sequencing" """),

        new("GEN-05", 1, G + """gen:platform "ILLUMINA" ; gen:instrumentModel "NovaSeq 6000" """),
        new("GEN-05", 0.5, G + """gen:platform "ILLUMINA" """),
        new("GEN-05", 0, G + Nothing),

        new("GEN-06", 1, G + """gen:bioProject "PRJDB1234" ; gen:bioSample "SAMD00012345" """),
        new("GEN-06", 0.5, G + """gen:archiveAccession "JGAS000123" """),
        new("GEN-06", 0, G + """gen:bioProject "my project" """),

        new("GEN-07", 1, G + """gen:checklist "MIGS.ba" """),
        new("GEN-07", 0.5, G + """gen:experimentDesign "Three replicates." """),
        new("GEN-07", 0, G + Nothing),

        new("GEN-08", 1, G + "gen:tissue obo:UBERON_0000178"),
        new("GEN-08", 0.5, G + """gen:tissue "blood" """),
        new("GEN-08", 0, G + Nothing),

        new("GEN-09", 1, G + "gen:meanCoverage 30.0 ; gen:readCount 900000000 ; gen:q30 92.1"),
        new("GEN-09", 0.5, G + "gen:meanCoverage 30.0"),
        new("GEN-09", 0, G + Nothing),

        new("GEN-10", 1, G + """gen:pipeline "BWA 0.7.17, GATK 4.5" ; gen:assembly "GCA_000001405.15" """),
        new("GEN-10", 0.5, G + """gen:pipeline "in-house" """),
        new("GEN-10", 0, G + Nothing),

        new("GEN-11", 1, G + """mc:humanData human:individual ; dct:accessRights level:controlled ; schema:usageInfo duo:0000042 ; mc:dataAccessCommittee [ vcard:fn "DAC" ; vcard:hasEmail <mailto:dac@example.org> ] ; gen:policyAccession "JGAP000001" """),
        new("GEN-11", 0.5, G + "mc:humanData human:individual ; dct:accessRights level:controlled ; schema:usageInfo duo:0000042"),
        new("GEN-11", 0, G + "mc:humanData human:individual ; dct:accessRights level:controlled"),
        new("GEN-11", null, G + "mc:humanData human:none ; dct:accessRights level:open"),

        new("GEN-12", 1, G + """mc:humanData human:aggregate ; gen:population "Japanese, Tohoku" """),
        new("GEN-12", 0.5, G + """mc:humanData human:aggregate ; rai:dataBiases "One region." """),
        new("GEN-12", 0, G + "mc:humanData human:aggregate"),
        new("GEN-12", null, G + "mc:humanData human:none"),

        new("GEN-13", 1, G + Sequence),
        new("GEN-13", 0.5, G + "dcat:distribution [ dcat:downloadURL <a.vcf> ]"),
        new("GEN-13", 0.5, G + "dcat:distribution [ dcat:downloadURL <a.vcf.gz> ] , [ dcat:downloadURL <b.vcf> ]"),
        new("GEN-13", 0, G + Bare),

        new("GEN-14", 1, G + "mc:humanData human:individual ; schema:usageInfo duo:0000042"),
        new("GEN-14", 0, G + "mc:humanData human:individual ; schema:usageInfo duo:0000042 , duo:0000015"),
        new("GEN-14", null, G + "mc:humanData human:none"),
    ];

    private static readonly CriterionExample[] Seismology =
    [
        new("SEI-01", 1, S + """sei:network [ sei:networkCode "BO" ; dct:identifier "https://doi.org/10.1000/n" ]"""),
        new("SEI-01", 0.5, S + """sei:networkCode "BO" """),
        new("SEI-01", 0, S + Nothing),
        new("SEI-01", null, S + Catalogue),

        new("SEI-02", 1, S + """sei:sourceIdentifier "FDSN:BO_ABU__B_H_Z" """),
        new("SEI-02", 0.5, S + "sei:stationCount 12"),
        new("SEI-02", 0, S + Nothing),
        new("SEI-02", null, S + Catalogue),

        new("SEI-03", 1, S + """dct:spatial [ dcat:bbox "POLYGON((130 30,140 30,140 40,130 40,130 30))"^^geo:wktLiteral ] ; sei:station [ schema:latitude 35.0 ; schema:longitude 135.0 ]"""),
        new("SEI-03", 1, S + Catalogue + """ ; dct:spatial [ dcat:bbox "POLYGON((130 30,140 30,140 40,130 40,130 30))"^^geo:wktLiteral ]"""),
        new("SEI-03", 0.5, S + "sei:instrumentResponse <stations.xml>"),
        new("SEI-03", 0, S + Nothing),

        new("SEI-04", 1, S + """dct:temporal [ dcat:startDate "2020-01-01"^^xsd:date ; dcat:endDate "2020-12-31"^^xsd:date ] ; sei:completeness 99.1"""),
        new("SEI-04", 0.5, S + """dct:temporal [ dcat:startDate "2020-01-01"^^xsd:date ]"""),
        new("SEI-04", 0, S + Nothing),

        new("SEI-05", 1, S + "sei:samplingRate 100.0"),
        new("SEI-05", 0, S + Nothing),
        new("SEI-05", null, S + Catalogue),

        new("SEI-06", 1, S + """sei:channelCode "HHZ" """),
        new("SEI-06", 0, S + Nothing),
        new("SEI-06", null, S + Catalogue),

        new("SEI-07", 1, S + """sei:instrumentResponse <stations.xml> ; mc:instrument [ schema:name "STS-2" ]"""),
        new("SEI-07", 0.5, S + "sei:instrumentResponse <stations.xml>"),
        new("SEI-07", 0, S + Nothing),
        new("SEI-07", null, S + Catalogue),

        new("SEI-08", 1, S + """schema:variableMeasured [ schema:name "velocity" ; qudt:hasUnit unit:M-PER-SEC ]"""),
        new("SEI-08", 0, S + Nothing),
        new("SEI-08", null, S + Catalogue),

        new("SEI-09", 1, S + "dcat:distribution [ dcat:downloadURL <w> ; dcat:mediaType <https://www.iana.org/assignments/media-types/application/vnd.fdsn.mseed> ]"),
        new("SEI-09", 0.5, S + """dcat:distribution [ dcat:downloadURL <w> ; dct:format "WIN32" ]"""),
        new("SEI-09", 0, S + Bare),
        new("SEI-09", null, S + Catalogue),

        new("SEI-10", 1, S + Catalogue + """ ; sei:magnitudeType "Mj" ; sei:locationMethod "hypomh" ; dcat:distribution [ dct:format "QuakeML" ]"""),
        new("SEI-10", 0.5, S + Catalogue + """ ; sei:magnitudeType "Mj" """),
        new("SEI-10", 0, S + Catalogue),
        new("SEI-10", null, S + Nothing),

        new("SEI-11", 1, S + """sei:phase "P" ; rai:dataAnnotationProtocol "Two analysts." ; schema:variableMeasured [ qudt:standardUncertainty 0.1 ]"""),
        new("SEI-11", 0.5, S + """sei:phase "P" """),
        new("SEI-11", 0, S + "sei:pickCount 1200"),
        new("SEI-11", null, S + Nothing),

        new("SEI-12", 1, S + "dcat:distribution [ dcat:accessService [ dcat:endpointURL <https://example.org/fdsnws/dataselect/1/> ] ]"),
        new("SEI-12", 0, S + Service),

        new("SEI-13", 1, S + """sei:timingQuality "GPS, 1 ms" """),
        new("SEI-13", 0, S + Nothing),
        new("SEI-13", null, S + Catalogue),

        new("SEI-14", 1, S + """cr:recordSet [ cr:dataType cr:Split ] ; rai:dataLimitations "Event-wise splits." """),
        new("SEI-14", 0.5, S + "cr:recordSet [ cr:dataType cr:Split ]"),
        new("SEI-14", 0, S + Labelled),
        new("SEI-14", null, S + Nothing),
    ];
}
