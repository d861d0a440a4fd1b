using MetaCatalog.Rdf.JsonLd.Flattening;

namespace MetaCatalog.Rdf.JsonLd.ToRdf;

/// <summary>Which texts name nodes in RDF: blank nodes and absolute IRIs within the limit; each is checked once, and warned of when it is neither.</summary>
internal sealed class NodeNames(JsonLdSession session)
{
    private const int MaxRemembered = 100_000;
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    public bool IsNode(string id) => BlankNodeIssuer.IsBlank(id) || IsIri(id);

    public bool IsIri(string id)
    {
        if (known.TryGetValue(id, out var isIri))
        {
            return isIri;
        }

        isIri = !BlankNodeIssuer.IsBlank(id) && session.IsIri(id);
        if (!isIri && !BlankNodeIssuer.IsBlank(id))
        {
            session.WarnOfIri(id, -1);
        }

        if (known.Count < MaxRemembered)
        {
            known[id] = isIri;
        }

        return isIri;
    }
}
