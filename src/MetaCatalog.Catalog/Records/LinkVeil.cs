using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Takes the addresses of the data out of a description, for who may not have the data.</summary>
/// <remarks>
/// Out go the access, download, content and endpoint addresses, wherever in the graph they stand, and every mention of them: as
/// the name of a node it gives way to a blank node. What the record tells everybody stays: its procedure for asking, its landing
/// page, its own topic. A distribution whose address is taken leads to the first of these instead, so that it still says how its
/// data are obtained (DCAT 3, 6.8.7: an access address may be a landing page). Pure and linear.
/// </remarks>
internal static class LinkVeil
{
    private static readonly HashSet<Iri> Addresses =
    [
        Dcat.AccessUrl, Dcat.DownloadUrl, Dcat.EndpointUrl, Dcat.EndpointDescription, SchemaOrg.ContentUrl, new(SchemaOrg.Namespace + "embedUrl"),
    ];

    private static readonly Iri[] Public = [Mc.AccessProcedure, Dcat.LandingPage, SchemaOrg.Url, Foaf.Page];

    /// <summary>The description without the addresses.</summary>
    public static Graph Cover(Graph graph, Iri topic)
    {
        var distributions = Distributions(graph, topic);
        var withheld = Withheld(graph, topic, distributions);
        var place = Place(graph, topic);
        Dictionary<string, BlankNode> names = [];
        var covered = new Graph();
        foreach (var triple in graph)
        {
            if (!IsWithheld(triple))
            {
                covered.Add(new Triple(Name(triple.Subject), triple.Predicate, Name(triple.Object)));
            }
            else if (distributions.Contains(triple.Subject))
            {
                covered.Add(new Triple(Name(triple.Subject), Dcat.AccessUrl, place));
            }
        }

        foreach (var (prefix, iri) in graph.Prefixes)
        {
            covered.Prefixes[prefix] = iri;
        }

        return covered;

        bool IsWithheld(in Triple triple) => withheld.Contains(TextOf(triple.Object)) && (triple.Object is Literal || IsAddress(triple, distributions));

        Term Name(Term term)
        {
            if (term is not Iri iri || !withheld.Contains(iri.Value))
            {
                return term;
            }

            if (!names.TryGetValue(iri.Value, out var name))
            {
                names[iri.Value] = name = new BlankNode($"withheld-{names.Count + 1}");
            }

            return name;
        }
    }

    /// <summary>Whether the property says where data are, on whatever node.</summary>
    public static bool IsAddress(Iri property) => Synonyms.Usual(property) is var usual && (Addresses.Contains(usual) || usual.Equals(SchemaOrg.Url));

    private static HashSet<Term> Distributions(Graph graph, Iri topic) =>
    [
        .. graph.WithSubject(topic).Where(static triple => Synonyms.Usual(triple.Predicate) is var property && (property.Equals(Dcat.Distribution) || property.Equals(SchemaOrg.Distribution)))
            .Select(static triple => triple.Object),
    ];

    private static HashSet<string> Withheld(Graph graph, Iri topic, HashSet<Term> distributions)
    {
        HashSet<string> withheld = [.. graph.Where(triple => IsAddress(triple, distributions)).Select(static triple => TextOf(triple.Object))];
        withheld.ExceptWith(graph.WithSubject(topic).Where(static triple => Public.Contains(Synonyms.Usual(triple.Predicate))).Select(static triple => TextOf(triple.Object)));
        withheld.Remove(topic.Value);
        withheld.Remove("");
        return withheld;
    }

    // schema:url is an address of data on a distribution only; elsewhere it is a page.
    private static bool IsAddress(in Triple triple, HashSet<Term> distributions)
    {
        var property = Synonyms.Usual(triple.Predicate);
        return Addresses.Contains(property) || (property.Equals(SchemaOrg.Url) && distributions.Contains(triple.Subject));
    }

    private static Iri Place(Graph graph, Iri topic)
    {
        var about = new Resource(graph, topic);
        return about.Value(Mc.AccessProcedure) as Iri ?? about.Value(Dcat.LandingPage) as Iri ?? topic;
    }

    private static string TextOf(Term term) => Resource.TextOf(term) ?? "";
}
