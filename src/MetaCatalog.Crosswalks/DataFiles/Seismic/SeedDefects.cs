using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Seismic;

/// <summary>Defects of a miniSEED file, counted by kind, with the place of the first.</summary>
internal sealed class SeedDefects
{
    private readonly Dictionary<string, (long Count, long First)> found = [];

    /// <summary>Notes a defect.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="position">Where in the file.</param>
    /// <param name="weight">How much of it: bytes, or once.</param>
    public void Note(string code, long position, long weight = 1) =>
        found[code] = found.TryGetValue(code, out var known) ? (known.Count + weight, known.First) : (weight, position);

    /// <summary>A finding for each kind.</summary>
    public IEnumerable<Finding> Findings() => found.Select(static pair => Of(pair.Key, DataFileFaults.Number(pair.Value.Count), DataFileFaults.Number(pair.Value.First)));

    private static Finding Of(string code, string count, string first) => code switch
    {
        "miniseed:no-record" => DataFileFaults.Warning(code, $"{count} bytes are no miniSEED record and were passed over, the first at byte {first}.", $"{count} バイトは miniSEED のレコードではないため読み飛ばしました（最初は {first} バイト目）。"),
        "miniseed:cut" => DataFileFaults.Error(code, $"The last record, at byte {first}, is cut off: {count} bytes are missing.", $"{first} バイト目の最後のレコードが途中で切れています（{count} バイト不足）。"),
        "miniseed:no-length" => DataFileFaults.Warning(code, $"{count} records do not say how long they are (no blockette 1000), the first at byte {first}; the next header was searched for.", $"長さを示さない（blockette 1000 のない）レコードが {count} 個あり（最初は {first} バイト目）、次のヘッダーを探して読みました。"),
        "miniseed:blockette-chain" => DataFileFaults.Warning(code, $"In {count} records the chain of blockettes does not go forward, the first at byte {first}; it was left there.", $"{count} 個のレコードで blockette の連鎖が前に進みません（最初は {first} バイト目）。そこで打ち切りました。"),
        "miniseed:word-order" => DataFileFaults.Warning(code, $"{count} records give a word order that is neither 0 nor 1, the first at byte {first}.", $"バイト順が 0 でも 1 でもないレコードが {count} 個あります（最初は {first} バイト目）。"),
        "miniseed:codes" => DataFileFaults.Warning(code, $"{count} records have codes with characters that are not allowed, the first at byte {first}.", $"使えない文字を含むコードのレコードが {count} 個あります（最初は {first} バイト目）。"),
        _ => DataFileFaults.Warning(code, $"{count} records have the defect {code}, the first at byte {first}.", $"{code}：{count} 個のレコード（最初は {first} バイト目）。"),
    };
}
