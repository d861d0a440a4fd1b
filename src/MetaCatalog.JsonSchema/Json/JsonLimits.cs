namespace MetaCatalog.JsonSchema.Json;

/// <summary>What a JSON text may be at most.</summary>
/// <param name="Depth">Nesting of arrays and objects.</param>
/// <param name="NumberLength">Characters of one number.</param>
/// <param name="RefuseDuplicateNames">Whether an object that names a property twice is refused.</param>
internal readonly record struct JsonLimits(int Depth, int NumberLength, bool RefuseDuplicateNames)
{
    /// <summary>The digits an exponent may have: numbers beyond it are a mistake or an attack.</summary>
    public const int ExponentDigits = 9;
}
