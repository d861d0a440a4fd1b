using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.DcatAp;

/// <summary>What DCAT-AP demands and a record may lack: put in, and told.</summary>
internal static class DcatApRequired
{
    /// <summary>Completes every node of the classes that the profile demands something of.</summary>
    public static void Complete(CrosswalkSource source, Graph graph, IReadOnlyDictionary<Term, HashSet<Iri>> classes)
    {
        CompleteDataset(source, graph);
        foreach (var (node, types) in classes)
        {
            foreach (var type in types)
            {
                CompleteNode(source, graph, node, type);
            }
        }
    }

    private static void CompleteDataset(CrosswalkSource source, Graph graph)
    {
        Require(source, graph, source.Topic, Dcterms.Title, () => new Literal(source.Topic.Value));
        Require(source, graph, source.Topic, Dcterms.Description, () => graph.Object(source.Topic, Dcterms.Title)!);
        graph.Add(source.Topic, Dcat.LandingPage, new Iri(source.LandingPage));
        graph.Add(new Iri(source.LandingPage), RdfTerms.Type, new Iri(Foaf.Namespace + "Document"));
        Licence(source, graph);
    }

    // DCAT-AP looks for the licence at each distribution.
    private static void Licence(CrosswalkSource source, Graph graph)
    {
        if (graph.Object(source.Topic, Dcterms.License) is not { } licence || licence is Literal)
        {
            return;
        }

        graph.Add(licence, RdfTerms.Type, Dcterms.LicenseDocument);
        foreach (var distribution in graph.Objects(source.Topic, Dcat.Distribution).ToList())
        {
            if (graph.Object(distribution, Dcterms.License) is null)
            {
                graph.Add(distribution, Dcterms.License, licence);
            }
        }
    }

    private static void CompleteNode(CrosswalkSource source, Graph graph, Term node, Iri type)
    {
        switch (type)
        {
            case var _ when type.Equals(Dcat.DistributionClass):
                Require(source, graph, node, Dcat.AccessUrl, () => source.Level == AccessLevel.Open && graph.Object(node, Dcat.DownloadUrl) is { } download ? download : new Iri(source.LandingPage));
                break;
            case var _ when type.Equals(Foaf.Agent):
                Require(source, graph, node, Foaf.Name, () => NameOf(graph, node));
                break;
            case var _ when type.Equals(Skos.Concept):
                Require(source, graph, node, Skos.PrefLabel, () => NameOf(graph, node));
                break;
            case var _ when type.Equals(Adms.IdentifierClass):
                Require(source, graph, node, Skos.Notation, () => NameOf(graph, node));
                break;
            case var _ when type.Equals(Spdx.ChecksumClass):
                RequireOrDrop(source, graph, node, [Spdx.Algorithm, Spdx.ChecksumValue]);
                break;
            case var _ when type.Equals(Dcat.Relationship):
                RequireOrDrop(source, graph, node, [Dcterms.Relation, Dcat.HadRole]);
                break;
        }
    }

    private static void Require(CrosswalkSource source, Graph graph, Term node, Iri property, Func<Term> value)
    {
        if (graph.Object(node, property) is null)
        {
            var made = value();
            graph.Add(node, property, made);
            source.Lose(LossKind.Invented, $"{node} {property} {made} .", "DCAT-AP demands it; the record says nothing nearer.");
        }
    }

    private static void RequireOrDrop(CrosswalkSource source, Graph graph, Term node, Iri[] properties)
    {
        if (properties.All(property => graph.Object(node, property) is not null))
        {
            return;
        }

        foreach (var triple in graph.WithSubject(node).Concat(graph.WithObject(node)).ToList())
        {
            graph.Remove(triple);
            source.Lose(LossKind.NotCarried, triple.ToString(), "DCAT-AP demands more of such a resource than the record says.");
        }
    }

    private static Literal NameOf(Graph graph, Term node)
    {
        var label = graph.Objects(node, Rdfs.Label).Concat(graph.Objects(node, SchemaOrg.Name)).Concat(graph.Objects(node, Dcterms.Title)).OfType<Literal>().FirstOrDefault();
        return label ?? new Literal(node is Iri iri ? iri.Value.TrimEnd('/')[(iri.Value.TrimEnd('/').LastIndexOfAny(['/', '#']) + 1)..] : "unnamed");
    }
}
