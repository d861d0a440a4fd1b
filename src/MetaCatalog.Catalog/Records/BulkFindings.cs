using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Records;

/// <summary>What can be wrong with a line of a bulk write besides what it says.</summary>
internal static class BulkFindings
{
    public static Finding KeyReused() => new(
        "bulk:key-reused",
        Severity.Error,
        new Bilingual(
            "This idempotency key and line were used before for something else.",
            "この冪等キーと行番号は、以前に別の内容で使われています。"),
        new Location())
    {
        Repair = new Bilingual("Use a new key for a new run.", "新しい実行には新しいキーを使ってください。"),
    };
}
