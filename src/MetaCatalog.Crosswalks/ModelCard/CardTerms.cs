using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.ModelCard;

/// <summary>Terms of schema.org that only cards need.</summary>
internal static class CardTerms
{
    /// <summary>What a model is for, in the Hub's words: <c>text-classification</c> and its like.</summary>
    public static readonly Iri Task = new(SchemaOrg.Namespace + "applicationCategory");

    /// <summary>The library that runs the model.</summary>
    public static readonly Iri Library = new(SchemaOrg.Namespace + "softwareRequirements");

    /// <summary>A picture of the model.</summary>
    public static readonly Iri Thumbnail = new(SchemaOrg.Namespace + "thumbnailUrl");
}
