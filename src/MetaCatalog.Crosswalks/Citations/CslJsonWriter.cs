using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks.LinkedData;

namespace MetaCatalog.Crosswalks.Citations;

/// <summary>A CSL-JSON item list with one dataset (citation style language, input data schema 1.0).</summary>
public sealed class CslJsonWriter : CrosswalkWriter
{
    /// <inheritdoc/>
    public override string Name => "csl-json";

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.citationstyles.csl+json";

    /// <inheritdoc/>
    public override string Extension => ".json";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        var cited = CitedDataset.Take(source, "en");
        var item = new JsonObject { ["id"] = cited.Address, ["type"] = "dataset" };
        Add(item, "title", cited.Title);
        if (cited.Creators.Count > 0)
        {
            item["author"] = new JsonArray([.. cited.Creators.Select(Author)]);
        }

        if (cited.Issued is { } date)
        {
            item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(Parts(date)) };
        }

        Add(item, "publisher", cited.Publisher);
        Add(item, "version", cited.Version);
        Add(item, "DOI", cited.Doi);
        Add(item, "URL", cited.Address);
        Add(item, "keyword", string.Join(", ", CitedDataset.TakeKeywords(source, "en")));
        Add(item, "abstract", CitedDataset.TakeAbstract(source, "en"));
        JsonOutput.Write(new JsonArray(item), output);
    }

    private static void Add(JsonObject item, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            item[name] = value;
        }
    }

    private static JsonNode Author(CitedName name) => name is { Family: { } family, Given: { } given }
        ? new JsonObject { ["family"] = family, ["given"] = given }
        : new JsonObject { ["literal"] = name.Text };

    private static JsonArray Parts(RecordDate date) => date.Precision switch
    {
        DatePrecision.Year => [date.Year],
        DatePrecision.Month => [date.Year, date.Start.Month],
        _ => [date.Year, date.Start.Month, date.Start.Day],
    };
}
