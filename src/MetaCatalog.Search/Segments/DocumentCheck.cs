namespace MetaCatalog.Search.Segments;

/// <summary>Whether a document fits a schema, before anything is written.</summary>
internal static class DocumentCheck
{
    private const int MaxKey = 512;
    private const int MaxKeyword = 32_766;

    /// <exception cref="ArgumentException">It does not; the message says why.</exception>
    public static void Require(Document document, IndexSchema schema)
    {
        Require(document.Key.Length is > 0 and <= MaxKey, document, $"the key must have 1 to {MaxKey} characters");
        Require(!string.IsNullOrEmpty(document.Partition), document, "a partition is needed");
        foreach (var value in document.Values)
        {
            Require(Fits(schema.Find(value.Field), value), document, $"the field '{value.Field}' takes no {value.GetType().Name}");
            Require(value is not NumberValue { Value: var number } || double.IsFinite(number), document, $"'{value.Field}' must be a finite number");
            Require(value is not KeywordValue { Value.Length: 0 or > MaxKeyword }, document, $"'{value.Field}' must have 1 to {MaxKeyword} characters");
        }
    }

    private static bool Fits(Field? field, FieldValue value) => (field, value) switch
    {
        (TextField, TextValue) or (KeywordField, KeywordValue) or (NumberField, NumberValue) => true,
        (InstantField, InstantValue) or (BoxField, BoxValue) or (PeriodField, PeriodValue) => true,
        _ => false,
    };

    private static void Require(bool holds, Document document, string message)
    {
        if (!holds)
        {
            throw new ArgumentException($"Document '{document.Key}': {message}.");
        }
    }
}
