using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Terms of standard vocabularies that only crosswalks use.</summary>
internal static class MoreTerms
{
    public static readonly Iri AdditionalProperty = new(SchemaOrg.Namespace + "additionalProperty");
    public static readonly Iri Comment = new(SchemaOrg.Namespace + "comment");
    public static readonly Iri CommentClass = new(SchemaOrg.Namespace + "Comment");
    public static readonly Iri CommentText = new(SchemaOrg.Namespace + "text");
    public static readonly Iri Document = new(Foaf.Namespace + "Document");
    public static readonly Iri HiddenLabel = new(Skos.Namespace + "hiddenLabel");
    public static readonly Iri TaxonIdentifier = new("http://rs.tdwg.org/dwc/terms/taxonID");
    public static readonly Iri NetworkClass = new(Sei.Namespace + "Network");
    public static readonly Iri CrystalStructureClass = new(Mat.Namespace + "CrystalStructure");
    public static readonly Iri InstrumentClass = new(Mc.Namespace + "Instrument");
}
