using System.Text.Json.Nodes;
using MetaCatalog.Crosswalks.LinkedData;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>A schema.org Dataset as dataset search engines and FAIR assessors look for it inside a landing page.</summary>
/// <remarks>Written with the context <c>https://schema.org/</c>, which readers have built in. <see cref="SchemaOrgCrosswalk"/> writes the whole record.</remarks>
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
        var texts = TextForm.ForPage(language);
        var members = new DatasetMembers(source, texts);
        var dataset = new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "Dataset",
            ["@id"] = source.Topic.Value,
            ["url"] = source.LandingPage,
        };
        members.AddAccess(dataset);
        dataset["includedInDataCatalog"] = new JsonObject { ["@type"] = "DataCatalog", ["name"] = catalogName, ["url"] = catalogAddress };
        members.AddWords(dataset);
        members.AddAgents(dataset);
        members.AddFacts(dataset);
        members.AddCoverage(dataset);
        members.AddLinks(dataset);
        DatasetMembers.Add(dataset, "distribution", DatasetFiles.Of(source, texts, rest: null));
        return dataset;
    }
}
