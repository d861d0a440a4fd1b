using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Rdf.Model;
using Cr = MetaCatalog.Catalog.Vocab.Croissant;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.Croissant;

/// <summary>What Croissant asks of a document beyond being JSON-LD: names, files, record sets and fields (Croissant 1.1, "Dataset-level information", "Resources", "RecordSets").</summary>
/// <remarks>
/// The faults are those of <see cref="Catalog.Assessment.Croissants.CroissantValidator"/>, under the same codes, with their places in the
/// document, and what only a document shows. A law over the corpus holds that both find the same.
/// </remarks>
internal sealed class CroissantRules
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly SortedSet<string> used = new(StringComparer.Ordinal);
    private readonly CroissantFileRules files;
    private readonly CroissantFieldRules fields;

    private CroissantRules()
    {
        files = new CroissantFileRules(Find, ids.Contains);
        fields = new CroissantFieldRules(Find, ids.Contains);
    }

    /// <summary>The faults of a document, in its order; none when it is valid.</summary>
    public static IReadOnlyList<Finding> Check(JsonElement root)
    {
        var document = new LinkedDocument(root, CroissantTerms.Dialect);
        var rules = new CroissantRules();
        var datasets = document.Nodes.Where(static node => node.Is(Schema.Dataset)).Take(1).ToList();
        datasets.ForEach(rules.CheckDataset);
        if (datasets.Count == 0)
        {
            rules.Find("/@type", "croissant:no-dataset", "No node is a schema.org Dataset.", "schema.org の Dataset がありません。");
        }

        return rules.findings;
    }

    private void CheckDataset(LinkedNode dataset)
    {
        Require(dataset, Schema.Name, "name");
        Require(dataset, Schema.Description, "description");
        Require(dataset, Schema.Url, "url");
        CollectIds(dataset.Place.Value, dataset.Place.Pointer);
        CheckContext(dataset.Document.Source.Root.Value);
        var isLive = dataset.TakeText(Cr.IsLiveDataset) == "true";
        foreach (var file in NodesOf(dataset, Schema.Distribution))
        {
            files.Check(file, isLive);
        }

        foreach (var set in NodesOf(dataset, Cr.RecordSet))
        {
            fields.Check(set);
        }
    }

    private void Require(LinkedNode node, Iri term, string name)
    {
        if (!node.Take(term).Any(static value => value.Text is not null))
        {
            Find(node.Place.Pointer, "croissant:missing-property", $"The dataset has no {name}.", $"データセットに {name} がありません。");
        }
    }

    private void CollectIds(JsonElement value, string pointer)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            for (var i = 0; i < value.GetArrayLength(); i++)
            {
                CollectIds(value[i], $"{pointer}/{i}");
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            AddId(value, pointer);
            used.UnionWith(value.EnumerateObject().Select(static member => member.Name).Where(CroissantTerms.Dialect.Names.ContainsKey));
            foreach (var member in value.EnumerateObject().Where(static member => member.Name is not ("data" or "examples" or "@context")))
            {
                CollectIds(member.Value, $"{pointer}/{Reading.JsonPlace.Escape(member.Name)}");
            }
        }
    }

    // A context that gives its own default vocabulary gives these names another meaning, unless it declares them.
    private void CheckContext(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("@context", out var context) || context.ValueKind != JsonValueKind.Object || !context.TryGetProperty("@vocab", out _))
        {
            return;
        }

        foreach (var name in used.Where(name => !context.TryGetProperty(name, out _)))
        {
            Find("/@context", "croissant:context", $"The context does not declare \"{name}\"; it is read as Croissant's.", $"コンテキストに「{name}」の宣言がありません。Croissant の語として読みます。");
        }
    }

    private void AddId(JsonElement node, string pointer)
    {
        if (!node.TryGetProperty("@id", out var id) || id.ValueKind != JsonValueKind.String)
        {
            return;
        }

        if (id.GetString()!.Any(char.IsWhiteSpace))
        {
            Find(pointer + "/@id", "croissant:id", $"The name \"{id.GetString()}\" holds white space; an @id may not.", $"@id「{id.GetString()}」に空白が含まれています。空白は使えません。");
        }
        else if (node.EnumerateObject().Any(static member => member.Name != "@id"))
        {
            ids.Add(id.GetString()!);
        }
    }

    private static IEnumerable<LinkedNode> NodesOf(LinkedNode node, Iri term) => node.Take(term).Select(static value => value.Node).OfType<LinkedNode>();

    private void Find(string pointer, string code, string en, string ja) =>
        findings.Add(new Finding(code, Severity.Warning, new Bilingual(en, ja), new Location(Pointer: pointer)));
}
