using MetaCatalog.Rdf.JsonLd.Documents;

namespace MetaCatalog.Rdf.JsonLd.Html;

internal static class HtmlDocument
{
    public static LoadedDocument Load(JsonLdDocument document, JsonLdOptions options) => throw new NotSupportedException(document.Url + options.BaseIri);
}
