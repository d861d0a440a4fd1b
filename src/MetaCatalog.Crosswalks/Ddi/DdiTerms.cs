using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>Terms of standard vocabularies that only codebooks need, and how a codebook writes dates.</summary>
internal static class DdiTerms
{
    public static readonly Iri LocationCreated = new(SchemaOrg.Namespace + "locationCreated");
    public static readonly Iri CreativeWorkStatus = BorrowedTerms.CreativeWorkStatus;

    /// <summary>The date with hyphens where a codebook writes eight digits in a row (<c>20150924</c>).</summary>
    public static string Date(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 8 && trimmed.All(char.IsAsciiDigit) ? $"{trimmed[..4]}-{trimmed[4..6]}-{trimmed[6..]}" : trimmed;
    }
}
