using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Rdf.Vocab;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>Writes a record as a schema.org Dataset: texts with their languages, and every statement that schema.org itself has a term for.</summary>
public sealed class SchemaOrgCrosswalk : CrosswalkWriter
{
    /// <inheritdoc/>
    public override string Name => "schemaorg";

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.schemaorg.ld+json";

    /// <inheritdoc/>
    public override string Extension => ".jsonld";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output) => JsonOutput.Write(Write(source), output);

    /// <summary>Writes a record; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    public static JsonObject Write(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var keys = new KeyNames();
        var rest = new StatementWriter(source, keys);
        var dataset = new JsonObject { ["@context"] = "https://schema.org/", ["@type"] = "Dataset", ["@id"] = source.Topic.Value };
        source.Take(RdfTerms.Type);
        Add(source, rest, dataset);
        if (keys.UsedPrefixes is { Count: > 0 } prefixes)
        {
            dataset["@context"] = new JsonArray("https://schema.org/", prefixes);
        }

        return dataset;
    }

    private static void Add(CrosswalkSource source, StatementWriter rest, JsonObject dataset)
    {
        var members = new DatasetMembers(source, TextForm.Tagged, rest);
        DatasetMembers.Add(dataset, "url", DatasetMembers.Plain(source.Take(Dcat.LandingPage)).DefaultIfEmpty(source.LandingPage));
        members.AddAccess(dataset);
        members.AddWords(dataset);
        members.AddAgents(dataset);
        members.AddFacts(dataset);
        members.AddCoverage(dataset);
        members.AddLinks(dataset);
        DatasetMembers.Add(dataset, "distribution", DatasetFiles.Of(source, TextForm.Tagged, rest));
        rest.AddRest(dataset, source.Topic, static predicate => predicate.Value.StartsWith(Schema.Namespace, StringComparison.Ordinal));
    }
}
