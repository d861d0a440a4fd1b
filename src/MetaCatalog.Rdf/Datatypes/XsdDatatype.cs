namespace MetaCatalog.Rdf.Datatypes;

/// <summary>What values a datatype has, and so which datatypes can be compared with each other.</summary>
internal enum ValueSpace
{
    Text,
    Boolean,
    Decimal,
    Double,
    DateTime,
    Date,
    Time,
    Year,
    YearMonth,
    Month,
    MonthDay,
    Day,
    Duration,
    Binary,
}

/// <summary>Whether text is in the lexical space.</summary>
internal delegate bool LexicalCheck(ReadOnlySpan<char> text);

/// <summary>Reads a value.</summary>
internal delegate bool ValueParser<T>(ReadOnlySpan<char> text, out T value);

/// <summary>One datatype: its value space, its lexical space, and the canonical form of a valid lexical form.</summary>
internal abstract record XsdDatatype(ValueSpace Space)
{
    public abstract bool IsValid(ReadOnlySpan<char> text);

    public abstract string Canonical(string text);

    /// <summary>The order of two valid lexical forms, the second of a datatype with the same value space; null when there is none.</summary>
    public abstract int? Compare(string left, string right);
}

/// <summary>A datatype whose values are its lexical forms, or nearly.</summary>
internal sealed record TextDatatype(ValueSpace Space, LexicalCheck Check, Func<string, string>? Form = null) : XsdDatatype(Space)
{
    public override bool IsValid(ReadOnlySpan<char> text) => Check(text);

    public override string Canonical(string text) => Form is null ? text : Form(text);

    public override int? Compare(string left, string right)
    {
        var order = Math.Sign(string.CompareOrdinal(Canonical(left), Canonical(right)));
        return Space == ValueSpace.Binary && order != 0 ? null : order;
    }
}

/// <summary><c>xsd:decimal</c>, <c>xsd:integer</c> and what is derived from it.</summary>
internal sealed record DecimalDatatype(LexicalCheck Check) : XsdDatatype(ValueSpace.Decimal)
{
    public override bool IsValid(ReadOnlySpan<char> text) => Check(text);

    public override string Canonical(string text) => Parse(text).ToString();

    public override int? Compare(string left, string right) => Parse(left).CompareTo(Parse(right));

    public static XsdDecimal Parse(ReadOnlySpan<char> text)
    {
        XsdDecimal.TryParse(text, allowPoint: true, out var value);
        return value;
    }
}

/// <summary>A datatype with values of their own.</summary>
internal sealed record ValueDatatype<T>(ValueSpace Space, ValueParser<T> Parser, Func<T, string> Writer, Func<T, T, int?> Comparer) : XsdDatatype(Space)
{
    /// <summary>What a derived type asks for besides; null for the type that has the whole value space.</summary>
    public ValueParser<T>? Narrower { get; init; }

    public override bool IsValid(ReadOnlySpan<char> text) => (Narrower ?? Parser)(text, out _);

    public override string Canonical(string text) => Writer(Parse(text));

    public override int? Compare(string left, string right) => Comparer(Parse(left), Parse(right));

    private T Parse(string text) => Parser(text, out var value) ? value : throw new ArgumentException($"'{text}' has no value.", nameof(text));
}
