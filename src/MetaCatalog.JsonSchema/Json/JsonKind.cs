namespace MetaCatalog.JsonSchema.Json;

/// <summary>The kind of a JSON value. The numbers index per-kind tables.</summary>
internal enum JsonKind
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}
