using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.DcatAp;

/// <summary>Brings a record's graph into the form that DCAT-AP asks for: typed nodes, one value where one is allowed, what is mandatory.</summary>
/// <remarks>What the profile does not speak of stays as it is: RDF may say more. Used by one writer for one record.</remarks>
internal sealed class DcatApGraph
{
    private const string AccessRights = "http://publications.europa.eu/resource/authority/access-right/";

    private readonly CrosswalkSource source;
    private readonly DcatApValues values;
    private readonly Graph graph = new();
    private readonly Dictionary<Term, HashSet<Iri>> classes = [];
    private readonly HashSet<Term> done = [];
    private readonly Queue<Term> pending = [];

    private DcatApGraph(CrosswalkSource source)
    {
        this.source = source;
        values = new DcatApValues(source, graph);
    }

    /// <summary>The graph of the record in the profile.</summary>
    public static Graph Of(CrosswalkSource source)
    {
        var made = new DcatApGraph(source);
        made.Classify();
        made.Put(source.Topic, Dcat.DatasetClass);
        made.AddAccess();
        made.CopyAll();
        DcatApRequired.Complete(source, made.graph, made.classes);
        foreach (var (prefix, space) in Prefixes)
        {
            made.graph.Prefixes[prefix] = space;
        }

        return made.graph;
    }

    // Every way to a node counts, so all classes are known before anything is copied.
    private void Classify()
    {
        var waiting = new Queue<Term>();
        Learn(source.Topic, Dcat.DatasetClass, waiting);
        while (waiting.TryDequeue(out var node))
        {
            var rules = RulesOf(node);
            foreach (var triple in source.PeekAll(node).Where(static triple => triple.Object is not Literal))
            {
                Learn(triple.Object, rules[Synonym(triple.Predicate)].FirstOrDefault()?.Class, waiting);
            }
        }
    }

    private void Learn(Term node, Iri? type, Queue<Term> waiting)
    {
        var isNew = !classes.TryGetValue(node, out var known);
        if (isNew)
        {
            classes[node] = known = [.. source.Peek(node, RdfTerms.Type).OfType<Iri>()];
        }

        if ((type is not null && known!.Add(type)) || isNew)
        {
            waiting.Enqueue(node);
        }
    }

    private ILookup<Iri, DcatApProperty> RulesOf(Term node) =>
        classes[node].SelectMany(static type => DcatApProperty.All[type]).ToLookup(static rule => rule.Property);

    private void CopyAll()
    {
        while (pending.TryDequeue(out var node))
        {
            if (done.Add(node))
            {
                CopyNode(node);
            }
        }
    }

    private void Put(Term node, Iri? type)
    {
        if (!classes.TryGetValue(node, out var known))
        {
            classes[node] = known = [];
        }

        pending.Enqueue(node);
        if (type is not null && !type.Equals(Rdfs.Resource))
        {
            known.Add(type);
            graph.Add(node, RdfTerms.Type, type);
        }
    }

    // The level that holds now, in the vocabulary of the EU; what the record itself says is kept in other formats.
    private void AddAccess()
    {
        var code = source.Level switch
        {
            AccessLevel.Open => "PUBLIC",
            AccessLevel.Registered or AccessLevel.Restricted or AccessLevel.Controlled or AccessLevel.Embargoed => "RESTRICTED",
            AccessLevel.MetadataOnly => "NON_PUBLIC",
            _ => throw new InvalidOperationException("A hidden record is never exported."),
        };
        foreach (var stated in source.Take(Dcterms.AccessRights).Where(stated => CrosswalkSource.Text(stated) != AccessRights + code))
        {
            source.Lose(LossKind.Changed, $"{source.Topic} {Dcterms.AccessRights} {stated} .", $"DCAT-AP takes one access right, of the EU's list: {code}.");
        }

        graph.Add(source.Topic, Dcterms.AccessRights, new Iri(AccessRights + code));
        graph.Add(new Iri(AccessRights + code), RdfTerms.Type, Dcterms.RightsStatement);
    }

    private void CopyNode(Term node)
    {
        var rules = RulesOf(node);
        foreach (var group in source.TakeRest(node, predicate => MayShow(node, predicate)).GroupBy(static triple => Synonym(triple.Predicate)))
        {
            var rule = rules[group.Key].FirstOrDefault();
            if (rule is null)
            {
                CopyFreely(group);
            }
            else
            {
                CopyBound(node, rule, [.. group]);
            }
        }
    }

    private bool MayShow(Term node, Iri predicate) => source.Level == AccessLevel.Open
        || !classes[node].Contains(Dcat.DistributionClass) || !(predicate.Equals(Dcat.DownloadUrl) || predicate.Equals(Dcat.AccessUrl) || predicate.Equals(Dcat.AccessService));

    private static Iri Synonym(Iri predicate) =>
        predicate.Equals(Schema.Name) ? Dcterms.Title : predicate.Equals(Schema.Description) ? Dcterms.Description : predicate;

    private void CopyFreely(IEnumerable<Triple> triples)
    {
        foreach (var triple in triples)
        {
            graph.Add(triple);
            if (triple.Object is not Literal && !triple.Predicate.Equals(RdfTerms.Type))
            {
                Put(triple.Object, null);
            }
        }
    }

    private void CopyBound(Term node, DcatApProperty rule, List<Triple> triples)
    {
        var kept = 0;
        foreach (var triple in triples)
        {
            if (kept >= rule.Max)
            {
                source.Lose(LossKind.NotCarried, triple.ToString(), $"DCAT-AP takes at most {rule.Max}.");
            }
            else if (values.Of(rule, triple) is { } value)
            {
                kept++;
                graph.Add(node, rule.Instead ?? rule.Property, value);
                if (value is not Literal)
                {
                    Put(value, rule.Class);
                }
            }
        }
    }

    private static readonly (string Prefix, string Namespace)[] Prefixes =
    [
        ("adms", Adms.Namespace), ("dcat", Dcat.Namespace), ("dct", Dcterms.Namespace), ("foaf", Foaf.Namespace), ("prov", Prov.Namespace), ("schema", Schema.Namespace),
        ("skos", Skos.Namespace), ("spdx", Spdx.Namespace), ("vcard", Vcard.Namespace), ("xsd", Xsd.Namespace), ("rdfs", Rdfs.Namespace), ("geosparql", GeoSparql.Namespace),
    ];
}
