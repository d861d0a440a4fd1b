using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.SchemaDotOrg;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.RoCrate;

/// <summary>Writes a record as the metadata document of an RO-Crate: flattened, with its descriptor, its root dataset and its files.</summary>
public sealed class RoCrateWriter : CrosswalkWriter
{
    private readonly string version;

    private RoCrateWriter(string version) => this.version = version;

    /// <summary>RO-Crate 1.2.</summary>
    public static RoCrateWriter V12 { get; } = new("1.2");

    /// <summary>RO-Crate 1.1, which WEKO3 takes as a deposit.</summary>
    public static RoCrateWriter V11 { get; } = new("1.1");

    /// <inheritdoc/>
    public override string Name => version == "1.2" ? "ro-crate" : "ro-crate-1.1";

    /// <inheritdoc/>
    public override string MediaType => "application/ld+json";

    /// <inheritdoc/>
    public override string Extension => ".json";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output) => JsonOutput.Write(Write(source), output);

    /// <summary>Writes a record; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    public JsonObject Write(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var keys = new KeyNames(RoCrateTerms.Keys);
        var rest = new StatementWriter(source, keys, named: true);
        var root = new JsonObject { ["@id"] = source.Topic.Value, ["@type"] = "Dataset" };
        source.Take(RdfTerms.Type);
        AddMembers(source, rest, root);
        RoCrateRequired.Add(source, root);
        var entities = new RoCrateEntities();
        entities.Flatten(root);
        return new JsonObject
        {
            ["@context"] = Context(keys.UsedPrefixes),
            ["@graph"] = new JsonArray([Descriptor(source), .. entities.All]),
        };
    }

    private static void AddMembers(CrosswalkSource source, StatementWriter rest, JsonObject root)
    {
        var members = new DatasetMembers(source, TextForm.Tagged, rest);
        DatasetMembers.Add(root, "url", DatasetMembers.Plain(source.Take(Dcat.LandingPage)).DefaultIfEmpty(source.LandingPage));
        members.AddAccess(root);
        members.AddWords(root);
        members.AddAgents(root);
        members.AddFacts(root);
        members.AddCoverage(root);
        members.AddLinks(root);
        DatasetMembers.Add(root, "hasPart", source.Take(Dcat.Distribution).Select(node => File(source, rest, node)).ToList());
        rest.AddRest(root, source.Topic);
    }

    // A file on the Web is named by its address; one inside a crate by its path.
    private static JsonObject File(CrosswalkSource source, StatementWriter rest, Term node)
    {
        var file = new JsonObject { ["@type"] = "File" };
        DatasetFiles.AddMembers(source, TextForm.Tagged, node, file);
        file["@id"] = rest.NameOf(node) is { } name && !name.StartsWith("_:", StringComparison.Ordinal) && (source.Level == AccessLevel.Open || node is not Iri) ? name : (file["contentUrl"] as JsonValue)?.GetValue<string>();
        rest.AddRest(file, node, DatasetFiles.OnlyWhatMayBeShown(source));
        return file;
    }

    private JsonNode Context(JsonObject prefixes)
    {
        var own = $"https://w3id.org/ro/crate/{version}/context";
        return prefixes.Count == 0 ? own : new JsonArray(own, prefixes);
    }

    private JsonObject Descriptor(CrosswalkSource source) => new()
    {
        ["@id"] = "ro-crate-metadata.json",
        ["@type"] = "CreativeWork",
        ["conformsTo"] = new JsonObject { ["@id"] = $"https://w3id.org/ro/crate/{version}" },
        ["about"] = new JsonObject { ["@id"] = source.Topic.Value },
    };
}
