using MetaCatalog.Crosswalks.BioProject;
using MetaCatalog.Crosswalks.BioSample;
using MetaCatalog.Crosswalks.Bioschemas;
using MetaCatalog.Crosswalks.Cif;
using MetaCatalog.Crosswalks.Citations;
using MetaCatalog.Crosswalks.CommonItems;
using MetaCatalog.Crosswalks.Croissant;
using MetaCatalog.Crosswalks.DataCite;
using MetaCatalog.Crosswalks.DcatAp;
using MetaCatalog.Crosswalks.Ddbj;
using MetaCatalog.Crosswalks.Ddi;
using MetaCatalog.Crosswalks.Dome;
using MetaCatalog.Crosswalks.GakuninRdm;
using MetaCatalog.Crosswalks.GeoCroissant;
using MetaCatalog.Crosswalks.HuggingFace;
using MetaCatalog.Crosswalks.Iso19115;
using MetaCatalog.Crosswalks.Jpcoar;
using MetaCatalog.Crosswalks.Mdr;
using MetaCatalog.Crosswalks.ModelCard;
using MetaCatalog.Crosswalks.OaiDc;
using MetaCatalog.Crosswalks.OgcRecords;
using MetaCatalog.Crosswalks.Optimade;
using MetaCatalog.Crosswalks.Pod;
using MetaCatalog.Crosswalks.QuakeMl;
using MetaCatalog.Crosswalks.Rde;
using MetaCatalog.Crosswalks.RoCrate;
using MetaCatalog.Crosswalks.SchemaDotOrg;
using MetaCatalog.Crosswalks.Sra;
using MetaCatalog.Crosswalks.Stac;
using MetaCatalog.Crosswalks.StationXml;

namespace MetaCatalog.Crosswalks;

/// <summary>The explicit lists of formats.</summary>
public static class Crosswalks
{
    /// <summary>The switch of <see cref="AppContext"/> with which OAI-PMH also lists <c>jpcoar_2.1</c>; off by default.</summary>
    public const string Jpcoar21Switch = "MetaCatalog.OaiPmh.Jpcoar21";

    /// <summary>What descriptions can be read from, beside the formats of RDF.</summary>
    public static IReadOnlyList<CrosswalkReader> Readers { get; } =
    [
        new BioProjectJsonReader(),
        new BioProjectReader(),
        new BioSampleJsonReader(),
        new BioSampleReader(),
        new BioschemasReader(),
        new CifReader(),
        new CommonCsvReader(),
        new CroissantReader(),
        new DataCiteJsonReader(),
        new DataCiteXmlReader(),
        new DdbjReader(),
        new DdiReader(),
        new DomeReader(),
        new GakuninRdmReader(),
        new IsoReader(),
        new JpcoarReader(),
        new MdrReader(),
        new ModelCardReader(),
        new OaiDcReader(),
        new OptimadeReader(),
        new PodReader(),
        new QuakeMlReader(),
        new RdeReader(),
        new RoCrateReader(),
        new SchemaOrgReader(),
        new SraReader(),
        new StacReader(),
        new StationXmlReader(),
    ];

    /// <summary>What records can be written in, beside the formats of RDF.</summary>
    public static IReadOnlyList<CrosswalkWriter> Writers { get; } =
    [
        new OaiDcCrosswalk(),
        JpcoarCrosswalk.V20,
        JpcoarCrosswalk.V10,
        JpcoarCrosswalk.V10Older,
        JpcoarCrosswalk.V21,
        new DataCiteXmlWriter(),
        new DataCiteJsonWriter(),
        new GakuninRdmWriter(),
        CommonCsvWriter.Japanese,
        CommonCsvWriter.English,
        ApaWriter.English,
        ApaWriter.Japanese,
        new BibTexWriter(),
        CroissantWriter.V11,
        CroissantWriter.V10,
        new CslJsonWriter(),
        DcatApWriter.Turtle,
        DcatApWriter.JsonLd,
        DcatApWriter.RdfXml,
        new RisWriter(),
        new Iso19139Crosswalk(),
        new Iso191153Crosswalk(),
        new DatasetCardWriter(),
        new GeoCroissantWriter(),
        new MdrWriter(),
        new OgcRecordWriter(),
        new PodWriter(),
        RoCrateWriter.V12,
        RoCrateWriter.V11,
        new SchemaOrgCrosswalk(),
        new StationXmlWriter(),
    ];

    /// <summary>The XML formats for harvesting, in the order in which OAI-PMH lists them.</summary>
    public static IReadOnlyList<XmlCrosswalk> All { get; } = [.. Writers.OfType<XmlCrosswalk>().Where(static crosswalk => crosswalk.IsForHarvesting)];

    /// <summary>The XML format with the prefix, or null.</summary>
    public static XmlCrosswalk? Find(string prefix) => All.FirstOrDefault(crosswalk => crosswalk.Prefix == prefix);

    /// <summary>The writer with the name, or null.</summary>
    public static CrosswalkWriter? FindWriter(string name) => Writers.FirstOrDefault(writer => writer.Name == name);
}
