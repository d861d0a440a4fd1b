using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Rdf.Model;
using Cr = MetaCatalog.Catalog.Vocab.Croissant;

namespace MetaCatalog.Crosswalks.Croissant;

/// <summary>Writes record sets and fields, and completes what Croissant demands of them (Croissant 1.1, "RecordSets").</summary>
internal sealed class CroissantRecordSets(CrosswalkSource source, StatementWriter rest, string version)
{
    private const int MostFields = 100_000;
    private const int LongestPath = 2_000;

    private readonly HashSet<Term> named = [];

    /// <summary>Adds the record sets.</summary>
    public void AddTo(JsonObject dataset, IReadOnlyList<Term> sets)
    {
        foreach (var (set, number) in sets.Select(static (set, i) => (set, i + 1)))
        {
            NameAll(set, $"records-{number}");
        }

        var onlyFile = dataset["distribution"] is JsonObject one ? one : null;
        foreach (var set in sets)
        {
            if (rest.ValueOf(set) is JsonObject written)
            {
                written["@type"] ??= "cr:RecordSet";
                foreach (var field in Items(written["field"]).ToList())
                {
                    Complete(field, onlyFile, written["data"] is not null);
                }

                StatementWriter.Append(dataset, "recordSet", [written]);
            }
        }
    }

    private void NameAll(Term set, string proposed)
    {
        CroissantNames.Give(source, rest, set, proposed);
        var name = rest.NameOf(set);
        foreach (var field in source.Peek(set, Cr.Field).Where(static node => node is not Literal))
        {
            NameField(field, name!);
        }
    }

    private void NameField(Term field, string parent)
    {
        if (!named.Add(field) || named.Count > MostFields)
        {
            return;
        }

        var label = source.Peek(field, SchemaOrg.Name).Select(CrosswalkSource.Text).OfType<string>().FirstOrDefault() ?? "field";
        CroissantNames.Give(source, rest, field, $"{parent}/{label}");
        foreach (var inner in source.Peek(field, Cr.SubField).Where(node => node is not Literal && parent.Length < LongestPath))
        {
            NameField(inner, rest.NameOf(field)!);
        }
    }

    private void Complete(JsonObject field, JsonObject? onlyFile, bool hasData)
    {
        field["@type"] ??= "cr:Field";
        var inner = Items(field["subField"]).ToList();
        if (field["dataType"] is null && inner.Count == 0 && field["references"] is null)
        {
            field["dataType"] = "sc:Text";
            source.Lose(LossKind.Invented, $"dataType of {field["@id"]}", "Croissant demands a data type; the record states none.");
        }

        if (field["source"] is null && field["value"] is null && inner.Count == 0 && !hasData)
        {
            CompleteSource(field, onlyFile);
        }

        if (version == "1.0" && field["isArray"] is { } isArray)
        {
            field.Remove("isArray");
            field.Remove("arrayShape");
            field["repeated"] = isArray;
            source.Lose(LossKind.Changed, $"isArray of {field["@id"]}", "Croissant 1.0 knows repeated values, but no arrays with a shape.");
        }

        foreach (var part in inner)
        {
            Complete(part, onlyFile, hasData);
        }
    }

    private void CompleteSource(JsonObject field, JsonObject? onlyFile)
    {
        if (onlyFile is null)
        {
            field["value"] = "";
            source.Lose(LossKind.Invented, $"value of {field["@id"]}", "Croissant demands a source; the record does not say which of several files the field is in.");
            return;
        }

        var kind = onlyFile["@type"]!.GetValue<string>() == "cr:FileSet" ? "fileSet" : "fileObject";
        field["source"] = new JsonObject
        {
            [kind] = new JsonObject { ["@id"] = onlyFile["@id"]!.DeepClone() },
            ["extract"] = new JsonObject { ["column"] = ColumnOf(field) },
        };
        source.Lose(LossKind.Invented, $"source of {field["@id"]}", "Croissant demands a source; the record has one file only, so the field is a column of it.");
    }

    private static string ColumnOf(JsonObject field) => field["name"] switch
    {
        JsonValue name => name.ToString(),
        JsonArray names => names[0] is JsonObject first ? first["@value"]!.ToString() : names[0]!.ToString(),
        JsonObject name when name["@value"] is { } text => text.ToString(),
        _ => field["@id"]!.GetValue<string>().Split('/')[^1],
    };

    private static IEnumerable<JsonObject> Items(JsonNode? node) => node switch
    {
        JsonArray array => array.OfType<JsonObject>(),
        JsonObject one => [one],
        _ => [],
    };
}
