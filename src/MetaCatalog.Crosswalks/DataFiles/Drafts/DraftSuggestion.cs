using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.DataFiles.Drafts;

/// <summary>A description that data files suggest: to be confirmed by whoever knows them.</summary>
/// <param name="Draft">Plain JSON of the catalog, as <c>POST /datasets</c> takes it.</param>
/// <param name="Evidence">A line for each value in it.</param>
/// <param name="Files">What was looked at.</param>
public sealed record DraftSuggestion(JsonObject Draft, IReadOnlyList<Evidence> Evidence, IReadOnlyList<DataFile> Files)
{
    /// <summary>The description that the files suggest.</summary>
    public static DraftSuggestion Of(IReadOnlyList<DataFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var draft = new DraftBuilder();
        DocumentPart.Add(draft, files);
        DraftTexts.Add(draft, files);
        DistributionPart.Add(draft, files);
        TablePart.Add(draft, files);
        CoveragePart.Add(draft, files);
        MemberPart.Add(draft, files);
        return new DraftSuggestion(draft.Draft, draft.Evidence, files);
    }
}
