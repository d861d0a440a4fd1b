using System.Globalization;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>A schema.org Dataset as dataset search engines and FAIR assessors look for it inside a landing page.</summary>
/// <remarks>Written with the context <c>https://schema.org/</c>, which readers have built in.</remarks>
public static class SchemaOrgWriter
{
    /// <summary>Writes the record; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    /// <param name="source">The record.</param>
    /// <param name="language">The language of the page, whose texts stand first; <c>ja</c> or <c>en</c>.</param>
    /// <param name="catalogName">The name of the catalog that includes it.</param>
    /// <param name="catalogAddress">The address of that catalog.</param>
    public static JsonObject Write(CrosswalkSource source, string language, string catalogName, string catalogAddress)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (_, accessRight) = AccessAddress.Of(source.Level);
        source.Take(Dcterms.AccessRights);
        var dataset = new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "Dataset",
            ["@id"] = source.Topic.Value,
            ["url"] = source.LandingPage,
            ["isAccessibleForFree"] = source.Level == AccessLevel.Open,
            ["conditionsOfAccess"] = accessRight,
            ["includedInDataCatalog"] = new JsonObject { ["@type"] = "DataCatalog", ["name"] = catalogName, ["url"] = catalogAddress },
        };
        var titles = InOrder(source.TakeLiterals(source.Topic, Dcterms.Title, Schema.Name), language);
        Add(dataset, "name", titles.Take(1));
        Add(dataset, "alternateName", titles.Skip(1));
        Add(dataset, "description", InOrder(source.TakeLiterals(source.Topic, Dcterms.Description, Schema.Description), language).Take(1));
        Add(dataset, "keywords", InOrder(source.TakeLiterals(source.Topic, Dcat.Keyword, Schema.Keywords), language));
        Add(dataset, "identifier", Identifiers(source));
        Add(dataset, "creator", source.Take(Dcterms.Creator).Concat(source.Take(Schema.Creator)).Select(node => Person(CarriedAgent.Take(source, node))));
        Add(dataset, "publisher", source.Take(Dcterms.Publisher).Concat(source.Take(Schema.Publisher)).Select(node => Person(CarriedAgent.Take(source, node) with { Kind = AgentKind.Organisation })));
        Add(dataset, "datePublished", Date(source, Dcterms.Issued, Schema.DatePublished));
        Add(dataset, "dateModified", Date(source, Dcterms.Modified, Schema.DateModified));
        Add(dataset, "license", Plain(source.Take(Dcterms.License).Concat(source.Take(Schema.License))));
        Add(dataset, "inLanguage", source.Take(Dcterms.Language).Select(static language => LanguageCode.ToTag(CrosswalkSource.Text(language))).OfType<string>().Distinct().Select(static code => (JsonNode)code));
        Add(dataset, "version", Plain(source.Take(Dcat.Version)));
        Add(dataset, "temporalCoverage", Periods(source));
        Add(dataset, "spatialCoverage", source.Take(Dcterms.Spatial).Select(place => Place(source, place)).OfType<JsonNode>());
        Add(dataset, "variableMeasured", source.Take(Schema.VariableMeasured).Select(variable => Variable(source, variable)).OfType<JsonNode>());
        Add(dataset, "isBasedOn", Plain(source.Take(Dcterms.Source).Concat(source.Take(Prov.WasDerivedFrom))));
        Add(dataset, "citation", Plain(source.Take(Dcterms.IsReferencedBy)));
        Add(dataset, "distribution", Distributions(source));
        return dataset;
    }

    private static void Add(JsonObject target, string name, IEnumerable<JsonNode> values)
    {
        var nodes = values.ToArray();
        if (nodes.Length > 0)
        {
            target[name] = nodes.Length == 1 ? nodes[0] : new JsonArray(nodes);
        }
    }

    // Search engines read plain strings where JSON-LD would allow tagged ones, so the order says what the tag would.
    private static List<JsonNode> InOrder(IEnumerable<Literal> texts, string language) =>
        [.. new MultilingualText([.. texts]) is { IsEmpty: false } all && all.LiteralIn(language) is { } best
            ? all.Values.OrderByDescending(text => ReferenceEquals(text, best)).Select(static text => text.LexicalForm).Distinct().Select(static text => (JsonNode)text)
            : []];

    private static IEnumerable<JsonNode> Texts(IEnumerable<Literal> texts) => texts.Select(static text => text.LexicalForm).Distinct().Select(static text => (JsonNode)text);

    private static IEnumerable<JsonNode> Plain(IEnumerable<Term> terms) => terms.Select(CrosswalkSource.Text).OfType<string>().Distinct().Select(static text => (JsonNode)text);

    private static IEnumerable<JsonNode> Date(CrosswalkSource source, params Iri[] predicates) =>
        predicates.SelectMany(source.Take).Select(CrosswalkSource.Text).OfType<string>().Take(1).Select(static text => (JsonNode)text);

    private static IEnumerable<JsonNode> Identifiers(CrosswalkSource source)
    {
        foreach (var text in source.Take(Dcterms.Identifier).Select(CrosswalkSource.Text).OfType<string>().Distinct())
        {
            yield return PersistentIdentifier.Of(text) is { } persistent
                ? new JsonObject { ["@type"] = "PropertyValue", ["propertyID"] = persistent.Scheme, ["value"] = text, ["url"] = persistent.Address }
                : (JsonNode)text;
        }
    }

    private static JsonObject Person(CarriedAgent agent)
    {
        var person = new JsonObject { ["@type"] = agent.IsOrganisation ? "Organization" : "Person" };
        if (agent.Identifiers.FirstOrDefault(static identifier => identifier.Address is not null) is { Address: { } address })
        {
            person["@id"] = address;
        }

        Add(person, "name", Texts(agent.Names));
        Add(person, "affiliation", agent.Affiliations.Select(static affiliation => Person(affiliation with { Kind = AgentKind.Organisation })));
        return person;
    }

    private static IEnumerable<JsonNode> Periods(CrosswalkSource source)
    {
        foreach (var period in source.Take(Dcterms.Temporal))
        {
            var start = source.TakeText(period, Dcat.StartDate);
            var end = source.TakeText(period, Dcat.EndDate);
            if (start is not null || end is not null)
            {
                yield return $"{start ?? ".."}/{end ?? ".."}";
            }
        }
    }

    private static JsonObject? Place(CrosswalkSource source, Term node)
    {
        var place = new JsonObject { ["@type"] = "Place" };
        Add(place, "name", Texts(source.TakeLiterals(node, Rdf.Vocab.Rdfs.Label, Skos.PrefLabel)));
        if (source.TakeText(node, Dcat.Bbox) is { } wkt && BoundingBox.FromWkt(wkt) is { } box)
        {
            place["geo"] = new JsonObject
            {
                ["@type"] = "GeoShape",
                ["box"] = string.Create(CultureInfo.InvariantCulture, $"{box.South} {box.West} {box.North} {box.East}"),
            };
        }

        return place.Count > 1 ? place : null;
    }

    private static JsonNode? Variable(CrosswalkSource source, Term node)
    {
        if (node is Literal text)
        {
            return text.LexicalForm;
        }

        var variable = new JsonObject { ["@type"] = "PropertyValue" };
        Add(variable, "name", Texts(source.TakeLiterals(node, Schema.Name)));
        Add(variable, "description", Texts(source.TakeLiterals(node, Schema.Description)));
        Add(variable, "unitCode", Plain(source.Take(node, Schema.UnitCode)));
        return variable.Count > 1 ? variable : null;
    }

    // Only for open data does a download address help; for the rest it would read as an offer.
    private static IEnumerable<JsonNode> Distributions(CrosswalkSource source)
    {
        foreach (var node in source.Take(Dcat.Distribution))
        {
            var distribution = new JsonObject { ["@type"] = "DataDownload" };
            Add(distribution, "name", Texts(source.TakeLiterals(node, Dcterms.Title)));
            if (source.Level == AccessLevel.Open)
            {
                Add(distribution, "contentUrl", Plain(source.Take(node, Dcat.DownloadUrl).Concat(source.Take(node, Dcat.AccessUrl))).Take(1));
            }

            Add(distribution, "encodingFormat", source.Take(node, Dcat.MediaType).Select(static type => MediaTypeName.Of(CrosswalkSource.Text(type))).OfType<string>().Select(static type => (JsonNode)type));
            Add(distribution, "contentSize", source.Take(node, Dcat.ByteSize).Select(CrosswalkSource.Text).OfType<string>().Select(static size => (JsonNode)$"{size} B"));
            Add(distribution, "license", Plain(source.Take(node, Dcterms.License)));
            yield return distribution;
        }
    }
}
