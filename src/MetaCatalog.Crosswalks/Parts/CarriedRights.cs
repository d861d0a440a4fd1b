using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>A licence or a statement of rights.</summary>
internal sealed record CarriedRights
{
    private static readonly string[] LicenceHosts =
        ["creativecommons.org/", "spdx.org/licenses", "opensource.org/licenses", "opendatacommons.org/", "gnu.org/licenses", "apache.org/licenses", "data.gov.uk/", "digital.go.jp/", "opendefinition.org/licenses"];

    /// <summary>The words, or null.</summary>
    public Literal? Text { get; init; }

    /// <summary>The address of the licence or statement, or null.</summary>
    public string? Address { get; init; }

    /// <summary>A short identifier such as <c>CC-BY-4.0</c>, or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>The name of the scheme of <see cref="Identifier"/>, or null.</summary>
    public string? Scheme { get; init; }

    /// <summary>The address of the scheme, or null.</summary>
    public string? SchemeAddress { get; init; }

    /// <summary>The licences and statements of the record, marked as carried; access rights are not among them.</summary>
    public static IEnumerable<CarriedRights> Take(CrosswalkSource source) =>
        source.Take(Dcterms.License).Concat(source.Take(SchemaOrg.License)).Concat(source.Take(Dcterms.Rights)).Distinct().SelectMany(term => Take(source, term));

    /// <summary>Adds the statement: as licence, as access right or as rights, by what its address is.</summary>
    public void AddTo(RecordBuilder builder)
    {
        if (!IdentifierNode.IsIri(Address))
        {
            AddWords(builder);
            return;
        }

        var node = new Iri(LicenceAddress.Normal(Address!));
        if (node.Value != Address)
        {
            builder.Lose(LossKind.Changed, Address!, $"The usual form of this address is <{node.Value}>.");
        }

        builder.Add(PredicateFor(node.Value), node);
        builder.Add(node, Rdfs.Label, Text);
        builder.AddText(node, Dcterms.Identifier, Identifier);
        builder.AddText(node, SchemaOrg.InDefinedTermSet, Scheme);
        builder.AddReference(node, Skos.InScheme, SchemeAddress);
    }

    private void AddWords(RecordBuilder builder)
    {
        if (Identifier is null && Address is null)
        {
            builder.Add(Dcterms.Rights, Text);
            return;
        }

        var node = builder.AddNode(builder.Topic, Dcterms.Rights, Dcterms.RightsStatement);
        builder.Add(node, Rdfs.Label, Text);
        builder.AddText(node, SchemaOrg.Url, Address);
        builder.AddText(node, Dcterms.Identifier, Identifier);
        builder.AddText(node, SchemaOrg.InDefinedTermSet, Scheme);
        builder.AddReference(node, Skos.InScheme, SchemeAddress);
    }

    private static Iri PredicateFor(string address) =>
        AccessAddress.IsAccessRight(address) ? Dcterms.AccessRights
        : Array.Exists(LicenceHosts, host => address.Contains(host, StringComparison.OrdinalIgnoreCase)) ? Dcterms.License
        : Dcterms.Rights;

    private static IEnumerable<CarriedRights> Take(CrosswalkSource source, Term term)
    {
        if (term is Literal words)
        {
            return [new CarriedRights { Text = words }];
        }

        source.Take(term, RdfTerms.Type);
        var statement = new CarriedRights
        {
            Address = (term as Iri)?.Value ?? source.TakeText(term, SchemaOrg.Url),
            Identifier = source.TakeText(term, Dcterms.Identifier),
            Scheme = source.TakeText(term, SchemaOrg.InDefinedTermSet),
            SchemeAddress = source.TakeText(term, Skos.InScheme),
        };
        return [.. source.TakeLiterals(term, Rdfs.Label, Dcterms.Title, Skos.PrefLabel).Cast<Literal?>().DefaultIfEmpty().Select(label => statement with { Text = label })];
    }
}
