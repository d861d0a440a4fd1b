namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>Something records are about: a material, an organism, a method, a place.</summary>
/// <param name="Domain">The domain profile.</param>
/// <param name="Role"><c>subject</c>, <c>aspect</c> or <c>context</c>.</param>
/// <param name="Id">Its name in judgments.</param>
/// <param name="Japanese">Its names in Japanese, the usual one first.</param>
/// <param name="Kana">The reading of the usual name.</param>
/// <param name="English">Its names in English, the usual one first.</param>
/// <param name="OnlyIn">The only language records about it are written in, or null.</param>
internal sealed record Concept(string Domain, string Role, string Id, string[] Japanese, string Kana, string[] English, string? OnlyIn)
{
    public static List<Concept> Load(string set) => [.. SetFile.Rows(set + "concepts.tsv").Select(static cells => new Concept(
        cells[0], cells[1], cells[2], cells[3].Split(';'), cells[4], cells[5].Split(';'), cells[6].Length == 0 ? null : cells[6]))];
}
