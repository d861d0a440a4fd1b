namespace MetaCatalog.JsonSchema.Evaluating;

/// <summary>A set of kinds of values: bit n is <see cref="Json.JsonKind"/> n.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Number = 4,
    String = 8,
    Array = 16,
    Object = 32,
    All = 63,
}
