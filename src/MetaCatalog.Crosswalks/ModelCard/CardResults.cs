using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.ModelCard;

/// <summary>Results of an evaluation (<c>model-index/results</c>): a measured variable for each metric, with its task and its data set.</summary>
internal static class CardResults
{
    public static void Add(RecordBuilder record, JsonPlace result)
    {
        var task = result.Take("task");
        var taskName = task?.TakeText("name") ?? task?.PeekMember("type")?.Text;
        task?.TakeText("type");
        var dataset = Dataset(result.Take("dataset"));
        foreach (var metric in result.TakeItems("metrics"))
        {
            var node = record.AddNode(record.Topic, SchemaOrg.VariableMeasured, SchemaOrg.PropertyValue);
            record.AddText(node, SchemaOrg.Name, metric.TakeText("name") ?? metric.PeekMember("type")?.Text);
            record.AddText(node, SchemaOrg.PropertyId, metric.TakeText("type"));
            record.Add(node, SchemaOrg.Value, NumberText.DoubleOrText(metric.TakeText("value")));
            record.AddText(node, SchemaOrg.MeasurementTechnique, taskName);
            AddDataset(record, node, dataset);
        }

        var source = result.Take("source");
        record.AddReference(record.Topic, Dcterms.References, source?.TakeText("url"));
        source?.TakeText("name");
    }

    private static (string? Name, string? Type, IReadOnlyList<(string Name, string Value)> Parts) Dataset(JsonPlace? place)
    {
        if (place is not { } dataset)
        {
            return (null, null, []);
        }

        var parts = new List<(string, string)>();
        foreach (var part in (ReadOnlySpan<string>)["config", "split", "revision"])
        {
            if (dataset.TakeText(part) is { } value)
            {
                parts.Add((part, value));
            }
        }

        return (dataset.TakeText("name"), dataset.TakeText("type"), parts);
    }

    // A model is tried on these data, not made from them: they are what the value is about.
    private static void AddDataset(RecordBuilder record, Term node, (string? Name, string? Type, IReadOnlyList<(string Name, string Value)> Parts) dataset)
    {
        if (dataset.Name is null && dataset.Type is null)
        {
            return;
        }

        var about = record.AddNode(node, SchemaOrg.About, SchemaOrg.Dataset);
        record.AddText(about, SchemaOrg.Name, dataset.Name);
        record.AddReference(about, SchemaOrg.Url, dataset.Type is null ? null : CardLinks.Dataset(dataset.Type));
        foreach (var (name, value) in dataset.Parts)
        {
            record.AddValue(about, MoreTerms.AdditionalProperty, name, value);
        }
    }
}
