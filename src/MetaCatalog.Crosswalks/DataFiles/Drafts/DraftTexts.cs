using System.Text.Json.Nodes;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Drafts;

/// <summary>A title out of the name of the file, and a description out of what is in it.</summary>
internal static class DraftTexts
{
    private const int MostColumns = 8;

    private static readonly string[] Extensions =
        [".gz", ".zip", ".tar", ".tgz", ".csv", ".tsv", ".txt", ".jsonl", ".ndjson", ".json", ".fastq", ".fq", ".vcf", ".sam", ".bam", ".mseed", ".ms", ".miniseed", ".xml"];

    public static void Add(DraftBuilder draft, IReadOnlyList<DataFile> files)
    {
        if (files is not [var first, ..])
        {
            return;
        }

        var title = Title(first.Name);
        var language = title.Any(static c => c is >= '\u3040' and <= '\u9FFF') ? "ja" : "en";
        draft.Set("title", new JsonObject { [language] = title }, first.Name, new Said(title, Certainty.Guessed, "file name"));
        draft.Set(
            "description",
            new JsonObject { ["en"] = string.Join(" ", Shown(files).Select(static file => Sentence(file).En)), ["ja"] = string.Concat(Shown(files).Select(static file => Sentence(file).Ja)) },
            first.Name,
            new Said("", Certainty.Inferred, "content of the files"));
    }

    /// <summary>The file's name without folders and extensions, its words apart.</summary>
    internal static string Title(string name)
    {
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        for (var extension = ""; extension is not null;)
        {
            extension = Array.Find(Extensions, known => name.Length > known.Length && name.EndsWith(known, StringComparison.OrdinalIgnoreCase));
            name = extension is null ? name : name[..^extension.Length];
        }

        return string.Join(' ', name.Split(['_', ' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words ? words : name;
    }

    private static IEnumerable<DataFile> Shown(IReadOnlyList<DataFile> files) => files.SelectMany(static file => file.AndEntries).Where(static file => file.Entries.Count == 0).Take(3);

    private static (string En, string Ja) Sentence(DataFile file)
    {
        var (facts, columns) = (file.Facts, file.Facts.Fields);
        if (columns.Count > 0 && facts.RecordCount is { } rows && facts.Format is "CSV" or "TSV" or "JSON Lines")
        {
            var names = columns.Take(MostColumns).Select(static column => column.Name).ToList();
            var more = columns.Count > MostColumns;
            return (
                $"{facts.Format} table of {DataFileFaults.Number(rows)} rows and {columns.Count} columns: {string.Join(", ", names)}{(more ? ", …" : "")}.",
                $"{facts.Format} の表（{DataFileFaults.Number(rows)} 行 × {columns.Count} 列：{string.Join("、", names)}{(more ? "ほか" : "")}）。");
        }

        return facts switch
        {
            { Format: "FASTQ", RecordCount: { } reads } => ($"{DataFileFaults.Number(reads)} sequencing reads as FASTQ.", $"FASTQ 形式の塩基配列リード {DataFileFaults.Number(reads)} 本。"),
            { Format: "VCF", RecordCount: { } variants } => ($"{DataFileFaults.Number(variants)} variants as VCF.", $"VCF 形式の変異 {DataFileFaults.Number(variants)} 件。"),
            { Format: "SAM" or "BAM" } => ($"Alignments as {facts.Format}.", $"{facts.Format} 形式のアラインメント。"),
            { Format: "miniSEED 2" or "miniSEED 3", Members: var members } when members.TryGetValue("sourceIdentifier", out var sources) =>
                ($"Waveforms of {sources.Count} channels as {facts.Format}.", $"{facts.Format} 形式の波形（{sources.Count} チャンネル）。"),
            _ => ($"A file of the format {facts.Format}.", $"{facts.Format} 形式のファイル。"),
        };
    }
}
