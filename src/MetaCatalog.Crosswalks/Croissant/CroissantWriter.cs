using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.SchemaDotOrg;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using Cr = MetaCatalog.Catalog.Vocab.Croissant;

namespace MetaCatalog.Crosswalks.Croissant;

/// <summary>Writes a record as Croissant with its RAI extension, valid against Croissant's rules.</summary>
/// <remarks>Every statement that Croissant has no term for stands with its own property, as JSON-LD allows.</remarks>
public sealed class CroissantWriter : CrosswalkWriter
{
    private readonly string version;

    private CroissantWriter(string version) => this.version = version;

    /// <summary>Croissant 1.1.</summary>
    public static CroissantWriter V11 { get; } = new("1.1");

    /// <summary>Croissant 1.0, in which arrays are only <c>repeated</c>.</summary>
    public static CroissantWriter V10 { get; } = new("1.0");

    /// <inheritdoc/>
    public override string Name => version == "1.1" ? "croissant" : "croissant-1.0";

    /// <inheritdoc/>
    public override string MediaType => "application/ld+json";

    /// <inheritdoc/>
    public override string Extension => ".json";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output) => JsonOutput.Write(Write(source), output);

    /// <summary>Writes a record; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    public JsonObject Write(CrosswalkSource source) => Write(source, extensions: []);

    /// <summary>Writes a record that also conforms to extensions of Croissant, whose members the caller adds.</summary>
    internal JsonObject Write(CrosswalkSource source, IReadOnlyList<string> extensions, Action<JsonObject, KeyNames>? addMore = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var keys = new KeyNames(CroissantTerms.Keys, "sc:");
        var sets = source.Take(Cr.RecordSet);
        var rest = new StatementWriter(source, keys, named: true)
        {
            IsReference = static predicate => predicate.Equals(Cr.DataType),
            RefersOnly = (node, predicate) => CroissantTerms.References.Contains(predicate)
                || (predicate.Equals(Cr.Field) && !sets.Contains(node)) || (predicate.Equals(Cr.RecordSet) && !node.Equals(source.Topic)),
        };
        var dataset = new JsonObject { ["@type"] = "sc:Dataset", ["@id"] = source.Topic.Value };
        source.Take(RdfTerms.Type);
        AddConformance(source, dataset, extensions);
        AddMembers(source, rest, dataset, sets);
        addMore?.Invoke(dataset, keys);
        rest.AddRest(dataset, source.Topic);
        BareSchema(dataset);
        return new JsonObject([KeyValuePair.Create("@context", (JsonNode?)CroissantTerms.Context(keys.UsedPrefixes)), .. dataset.ToList().Select(member => Detached(dataset, member))]);
    }

    private void AddMembers(CrosswalkSource source, StatementWriter rest, JsonObject dataset, IReadOnlyList<Term> sets)
    {
        var members = new DatasetMembers(source, TextForm.Tagged, rest);
        members.AddWords(dataset);
        CroissantRequired.Add(source, dataset);
        DatasetMembers.Add(dataset, "url", DatasetMembers.Plain(source.Take(Dcat.LandingPage)).DefaultIfEmpty(source.LandingPage));
        members.AddAccess(dataset);
        members.AddAgents(dataset);
        members.AddFacts(dataset);
        members.AddCoverage(dataset);
        new CroissantFiles(source, rest).AddTo(dataset);
        new CroissantRecordSets(source, rest, version).AddTo(dataset, sets);
    }

    private void AddConformance(CrosswalkSource source, JsonObject dataset, IReadOnlyList<string> extensions)
    {
        var others = source.Take(Dcterms.ConformsTo).Select(CrosswalkSource.Text).OfType<string>();
        var rai = source.Has(source.Topic, static predicate => predicate.Value.StartsWith(Rai.Namespace, StringComparison.Ordinal)) ? [CroissantTerms.Conformance + "RAI/1.0"] : Array.Empty<string>();
        DatasetMembers.Add(dataset, "conformsTo", new[] { CroissantTerms.Conformance + version }.Concat(rai).Concat(extensions).Concat(others).Select(static address => (JsonNode)address));
    }

    // Classes and data types of schema.org stand as sc:Name, as Croissant's examples have them; its properties stand bare.
    private static void BareSchema(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                BareSchema(item);
            }
        }
        else if (node is JsonObject target)
        {
            foreach (var (name, value) in target.ToList())
            {
                BareSchema(value);
                if (name.StartsWith("sc:", StringComparison.Ordinal))
                {
                    target.Remove(name);
                    StatementWriter.Append(target, name[3..], value is JsonArray several ? DetachAll(several) : [value!]);
                }
            }
        }
    }

    private static List<JsonNode> DetachAll(JsonArray array)
    {
        List<JsonNode> items = [.. array.OfType<JsonNode>()];
        array.Clear();
        return items;
    }

    private static KeyValuePair<string, JsonNode?> Detached(JsonObject parent, KeyValuePair<string, JsonNode?> member)
    {
        parent.Remove(member.Key);
        return member;
    }
}
