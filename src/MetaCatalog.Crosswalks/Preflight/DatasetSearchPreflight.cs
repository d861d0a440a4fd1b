using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Preflight;

/// <summary>Search engines for datasets, which read the schema.org description of a landing page.</summary>
public sealed class DatasetSearchPreflight : PreflightTarget
{
    // Shorter descriptions are left out by the engines, longer ones are cut.
    private const int ShortestDescription = 50;
    private const int LongestDescription = 5000;

    private static readonly (Iri[] Properties, string Name)[] Recommended =
    [
        ([Dcterms.Creator, SchemaOrg.Creator], "creator"),
        ([Dcterms.License, SchemaOrg.License], "license"),
        ([Dcterms.Identifier, SchemaOrg.Identifier], "identifier"),
        ([Dcat.Keyword, SchemaOrg.Keywords], "keywords"),
        ([Dcterms.Temporal], "temporalCoverage"),
        ([Dcterms.Spatial], "spatialCoverage"),
        ([SchemaOrg.VariableMeasured], "variableMeasured"),
    ];

    /// <inheritdoc/>
    public override string Name => "dataset-search";

    /// <inheritdoc/>
    public override Bilingual Title { get; } = new("Dataset search engines (schema.org)", "データセット検索エンジン（schema.org）");

    private protected override IEnumerable<PreflightFinding> Findings(Func<CrosswalkSource> open)
    {
        var source = open();
        if (source.TakeLiterals(source.Topic, Dcterms.Title, SchemaOrg.Name).All(static title => LanguageTag.IsReading(title)))
        {
            yield return Finding("no-name", PreflightSeverity.Rejected, "name", "A dataset needs a name.", "名称が必要です。");
        }

        var longest = source.TakeLiterals(source.Topic, Dcterms.Description, SchemaOrg.Description).Select(static text => text.LexicalForm.Length).DefaultIfEmpty().Max();
        if (longest < ShortestDescription)
        {
            yield return Finding("description", PreflightSeverity.Rejected, "description", $"A dataset needs a description of at least {ShortestDescription} characters; the longest here has {longest}.", $"説明は {ShortestDescription} 文字以上必要です（現在 {longest} 文字）。");
        }
        else if (longest > LongestDescription)
        {
            yield return Finding("description-long", PreflightSeverity.Changed, "description", $"A description is cut at {LongestDescription} characters.", $"説明は {LongestDescription} 文字で切られます。");
        }

        foreach (var (properties, name) in Recommended.Where(one => one.Properties.All(property => source.Take(property).Count == 0)))
        {
            yield return Finding("recommended", PreflightSeverity.Changed, name, $"{name} is recommended; filters of the engines go by it.", $"{name} が推奨されます（検索の絞り込みに使われます）。");
        }

        if (source.Level != AccessLevel.Open)
        {
            yield return Finding("download", PreflightSeverity.Dropped, "distribution", "Data that are not open have no download in the page.", "公開でないデータのダウンロード先はページに載りません。");
        }
    }
}
