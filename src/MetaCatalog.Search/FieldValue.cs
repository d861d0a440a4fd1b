namespace MetaCatalog.Search;

/// <summary>One value of one field of a <see cref="Document"/>.</summary>
/// <param name="Field">The field's name in the schema.</param>
public abstract record FieldValue(string Field)
{
    /// <summary>A text; parts of a field are kept apart, so that no phrase reaches from one into the next.</summary>
    public static FieldValue Text(string field, string text) => new TextValue(field, text);

    /// <summary>An exact value; on a hierarchical field a path <c>a/b/c</c>.</summary>
    public static FieldValue Keyword(string field, string value) => new KeywordValue(field, value);

    /// <summary>A finite number.</summary>
    public static FieldValue Number(string field, double value) => new NumberValue(field, value);

    /// <summary>An instant.</summary>
    public static FieldValue Instant(string field, DateTimeOffset value) => new InstantValue(field, value);

    /// <summary>A day: its midnight in UTC.</summary>
    public static FieldValue Day(string field, DateOnly value) =>
        new InstantValue(field, new DateTimeOffset(value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));

    /// <summary>A bounding box.</summary>
    public static FieldValue Box(string field, GeoBox value) => new BoxValue(field, value);

    /// <summary>A period.</summary>
    public static FieldValue Span(string field, Period value) => new PeriodValue(field, value);
}

/// <summary>A value of a <see cref="TextField"/>.</summary>
public sealed record TextValue(string Field, string Content) : FieldValue(Field);

/// <summary>A value of a <see cref="KeywordField"/>.</summary>
public sealed record KeywordValue(string Field, string Value) : FieldValue(Field);

/// <summary>A value of a <see cref="NumberField"/>.</summary>
public sealed record NumberValue(string Field, double Value) : FieldValue(Field);

/// <summary>A value of an <see cref="InstantField"/>.</summary>
public sealed record InstantValue(string Field, DateTimeOffset Value) : FieldValue(Field);

/// <summary>A value of a <see cref="BoxField"/>.</summary>
public sealed record BoxValue(string Field, GeoBox Value) : FieldValue(Field);

/// <summary>A value of a <see cref="PeriodField"/>.</summary>
public sealed record PeriodValue(string Field, Period Value) : FieldValue(Field);
