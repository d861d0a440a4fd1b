using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.ModelCard;

/// <summary>A model card of the Hugging Face Hub: YAML between lines of <c>---</c>, then Markdown; a record for the model.</summary>
public sealed class ModelCardReader : CrosswalkReader
{
    private static readonly string[] OfModels =
        ["library_name", "pipeline_tag", "base_model", "model-index", "model_name", "datasets", "metrics", "inference", "widget", "new_version", "co2_eq_emissions"];

    private static readonly string[] OfDatasets = ["pretty_name", "size_categories", "task_categories", "task_ids", "dataset_info", "configs", "annotations_creators"];

    /// <inheritdoc/>
    public override string Name => "model-card";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = ["text/markdown"];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.FirstLine.TrimEnd() == CardText.Fence && OfModels.Any(glimpse.YamlKeys.Contains) && !OfDatasets.Any(glimpse.YamlKeys.Contains);
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        if (CardText.Of(document) is not { } text)
        {
            return ForeignReading.Refused(ReadingFaults.Error(
                "card:metadata",
                "A card begins with YAML between two lines of three hyphens; there is none.",
                "カードの冒頭に、ハイフン3個の行で囲んだ YAML がありません。",
                new Location(Line: 1, Column: 1)));
        }

        using var json = YamlLoading.Load(text.Metadata.Span, limits);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            return ForeignReading.Refused(ReadingFaults.Error("card:metadata", "The metadata of the card are no list of keys and values.", "カードのメタデータがキーと値の一覧ではありません。", new Location(Line: 2, Column: 1)));
        }

        var source = new JsonSource(json.RootElement);
        var notes = new ReadingNotes(new RecordBuilder(type: Catalog.Vocab.Mc.AIModel));
        var body = new CardBody(text.Body, notes);
        new CardMetadata(source.Root, notes).Read(body.Title);
        body.Read(source.Root.PeekMember("model_name")?.Text);
        return new ForeignReading(JsonRecords.Of(source, [source.Root], [notes.Builder]), notes.Findings);
    }
}
