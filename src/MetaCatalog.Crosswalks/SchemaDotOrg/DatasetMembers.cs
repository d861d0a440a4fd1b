using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>Writes the members of a <c>schema:Dataset</c>; the page, the document of its own and the dialects write through it.</summary>
/// <remarks>Used by one writer for one record.</remarks>
/// <param name="source">The record.</param>
/// <param name="texts">How texts stand.</param>
/// <param name="rest">Knows the names of nodes and describes what has no member of its own; null for a page.</param>
internal sealed class DatasetMembers(CrosswalkSource source, TextForm texts, StatementWriter? rest = null)
{
    private readonly DatasetAgents agents = new(source, texts, rest);

    /// <summary>Texts and identifiers.</summary>
    public void AddWords(JsonObject dataset)
    {
        var titles = texts.InOrder(source.TakeLiterals(source.Topic, Dcterms.Title, Schema.Name));
        var others = texts.InOrder(source.TakeLiterals(source.Topic, Dcterms.Alternative, Schema.AlternateName));
        Add(dataset, "name", texts.IsTagged ? titles : titles.Take(1));
        Add(dataset, "alternateName", texts.IsTagged ? others : titles.Skip(1).Concat(others));
        var descriptions = texts.InOrder(source.TakeLiterals(source.Topic, Dcterms.Description, Schema.Description));
        Add(dataset, "description", texts.IsTagged ? descriptions : descriptions.Take(1));
        Add(dataset, "keywords", texts.InOrder(source.TakeLiterals(source.Topic, Dcat.Keyword, Schema.Keywords)));
        Add(dataset, "about", source.Take(Dcat.Theme).Concat(source.Take(Dcterms.Subject)).Select(Subject));
        Add(dataset, "identifier", Identifiers());
    }

    /// <summary>Creators, contributors and publishers.</summary>
    public void AddAgents(JsonObject dataset)
    {
        Add(dataset, "creator", agents.Of(Dcterms.Creator, Schema.Creator));
        Add(dataset, "contributor", agents.Of(Dcterms.Contributor));
        Add(dataset, "publisher", agents.Of(Dcterms.Publisher, Schema.Publisher));
        if (texts.IsTagged)
        {
            Add(dataset, "contactPoint", agents.Contacts());
        }
    }

    /// <summary>Dates, the licence, the language and the version.</summary>
    public void AddFacts(JsonObject dataset)
    {
        Add(dataset, "dateCreated", Date(Dcterms.Created));
        Add(dataset, "datePublished", Date(Dcterms.Issued, Schema.DatePublished));
        Add(dataset, "dateModified", Date(Dcterms.Modified, Schema.DateModified));
        Add(dataset, "license", Plain(source.Take(Dcterms.License).Concat(source.Take(Schema.License))));
        if (texts.IsTagged)
        {
            Add(dataset, "license", texts.Values(source.Take(Dcterms.Rights).OfType<Literal>()));
            Add(dataset, "additionalType", Plain(source.Take(Dcterms.Type).Concat(source.Take(Schema.AdditionalType))));
        }

        Add(dataset, "inLanguage", Languages());
        Add(dataset, "version", Plain(source.Take(Dcat.Version)));
    }

    /// <summary>Where and when.</summary>
    public void AddCoverage(JsonObject dataset)
    {
        Add(dataset, "temporalCoverage", DatasetCoverage.Periods(source));
        Add(dataset, "spatialCoverage", source.Take(Dcterms.Spatial).Select(place => DatasetCoverage.Place(source, texts, place)).OfType<JsonNode>());
    }

    /// <summary>What was measured, from what it was made, and who writes of it.</summary>
    public void AddLinks(JsonObject dataset)
    {
        if (!texts.IsTagged)
        {
            Add(dataset, "variableMeasured", source.Take(Schema.VariableMeasured).Select(Variable).OfType<JsonNode>());
        }

        Add(dataset, "isBasedOn", Linked(source.Take(Dcterms.Source).Concat(source.Take(Prov.WasDerivedFrom))));
        Add(dataset, "citation", Linked(source.Take(Dcterms.IsReferencedBy)));
    }

    /// <summary>Who may have it, as the level that holds now.</summary>
    public void AddAccess(JsonObject dataset)
    {
        var (_, accessRight) = AccessAddress.Of(source.Level);
        source.Take(Dcterms.AccessRights);
        source.Take(Schema.IsAccessibleForFree);
        dataset["isAccessibleForFree"] = source.Level == AccessLevel.Open;
        dataset["conditionsOfAccess"] = accessRight;
    }

    /// <summary>Adds values to a member; several become an array.</summary>
    public static void Add(JsonObject target, string name, IEnumerable<JsonNode> values) => StatementWriter.Append(target, name, values);

    /// <summary>Terms as plain texts.</summary>
    public static IEnumerable<JsonNode> Plain(IEnumerable<Term> terms) => terms.Select(CrosswalkSource.Text).OfType<string>().Distinct().Select(static text => (JsonNode)text);

    private IEnumerable<JsonNode> Linked(IEnumerable<Term> terms) =>
        rest is null ? Plain(terms) : terms.Select(term => CrosswalkSource.Text(term) is { } text ? (JsonNode)text : rest.ValueOf(term));

    // For search engines: a language as its tag; a document of its own keeps what was said.
    private IEnumerable<JsonNode> Languages() =>
        source.Take(Dcterms.Language).Select(static language => LanguageCode.ToTag(CrosswalkSource.Text(language))).OfType<string>().Distinct().Select(static code => (JsonNode)code);

    private IEnumerable<JsonNode> Date(params Iri[] predicates) =>
        predicates.SelectMany(source.Take).Select(CrosswalkSource.Text).OfType<string>().Take(1).Select(static text => (JsonNode)text);

    private IEnumerable<JsonNode> Identifiers()
    {
        foreach (var text in source.Take(Dcterms.Identifier).Select(CrosswalkSource.Text).OfType<string>().Distinct())
        {
            yield return PersistentIdentifier.Of(text) is { } persistent
                ? new JsonObject { ["@type"] = "PropertyValue", ["propertyID"] = persistent.Scheme, ["value"] = text, ["url"] = persistent.Address }
                : (JsonNode)text;
        }

        foreach (var node in source.Take(Adms.Identifier))
        {
            source.Take(node, Rdf.Vocab.RdfTerms.Type);
            var other = new JsonObject { ["@type"] = "PropertyValue" };
            Add(other, "propertyID", Plain(source.Take(node, Schema.PropertyId)));
            Add(other, "value", Plain(node is Literal ? [node] : source.Take(node, Skos.Notation)));
            Add(other, "url", Plain(source.Take(node, Schema.Url)));
            yield return other;
        }
    }

    private JsonNode Subject(Term term)
    {
        if (term is Literal text)
        {
            return texts.Values([text]).Single();
        }

        var subject = new JsonObject { ["@type"] = "DefinedTerm" };
        if (term is Iri iri)
        {
            subject["@id"] = iri.Value;
        }

        Add(subject, "name", texts.Values(source.TakeLiterals(term, Skos.PrefLabel)));
        return subject;
    }

    private JsonNode? Variable(Term node)
    {
        if (node is Literal text)
        {
            return text.LexicalForm;
        }

        var variable = new JsonObject { ["@type"] = "PropertyValue" };
        Add(variable, "name", texts.Values(source.TakeLiterals(node, Schema.Name)));
        Add(variable, "description", texts.Values(source.TakeLiterals(node, Schema.Description)));
        Add(variable, "unitCode", Plain(source.Take(node, Schema.UnitCode)));
        return variable.Count > 1 ? variable : null;
    }
}
