using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Datatypes;

/// <summary>XML Schema datatypes: which lexical forms they have, what they mean, and in what order they come.</summary>
/// <remarks>
/// XML Schema 1.1 Part 2, applied as RDF does: no white space is trimmed. Numbers of any size are exact; years and parts of
/// durations have at most fifteen digits, and fractions of a second count to eighteen. Safe to call from many threads.
/// </remarks>
public static class XsdDatatypes
{
    private static readonly Dictionary<Iri, XsdDatatype> Known = new()
    {
        [Xsd.String] = new TextDatatype(ValueSpace.Text, static _ => true),
        [Xsd.NormalizedString] = new TextDatatype(ValueSpace.Text, XsdText.IsNormalized),
        [Xsd.Token] = new TextDatatype(ValueSpace.Text, XsdText.IsToken),
        [Xsd.Language] = new TextDatatype(ValueSpace.Text, XsdText.IsLanguage),
        [Xsd.NmToken] = new TextDatatype(ValueSpace.Text, XsdText.IsNmToken),
        [Xsd.Name] = new TextDatatype(ValueSpace.Text, XsdText.IsName),
        [Xsd.NcName] = new TextDatatype(ValueSpace.Text, XsdText.IsNcName),
        [Xsd.AnyUri] = new TextDatatype(ValueSpace.Text, static _ => true), // XSD 1.1, 3.3.17: every string
        [Xsd.HexBinary] = new TextDatatype(ValueSpace.Binary, XsdText.IsHexBinary, static text => text.ToUpperInvariant()),
        [Xsd.Base64Binary] = new TextDatatype(ValueSpace.Binary, XsdText.IsBase64Binary, static text => text.Replace(" ", "", StringComparison.Ordinal)),
        [Xsd.Boolean] = new ValueDatatype<bool>(ValueSpace.Boolean, TryParseBoolean, static value => value ? "true" : "false", static (left, right) => left.CompareTo(right)),
        [Xsd.Decimal] = new DecimalDatatype(static text => XsdDecimal.TryParse(text, allowPoint: true, out _)),
        [Xsd.Integer] = Integer("", ""),
        [Xsd.NonPositiveInteger] = Integer("", "0"),
        [Xsd.NegativeInteger] = Integer("", "-1"),
        [Xsd.NonNegativeInteger] = Integer("0", ""),
        [Xsd.PositiveInteger] = Integer("1", ""),
        [Xsd.Long] = Integer("-9223372036854775808", "9223372036854775807"),
        [Xsd.Int] = Integer("-2147483648", "2147483647"),
        [Xsd.Short] = Integer("-32768", "32767"),
        [Xsd.Byte] = Integer("-128", "127"),
        [Xsd.UnsignedLong] = Integer("0", "18446744073709551615"),
        [Xsd.UnsignedInt] = Integer("0", "4294967295"),
        [Xsd.UnsignedShort] = Integer("0", "65535"),
        [Xsd.UnsignedByte] = Integer("0", "255"),
        [Xsd.Double] = new ValueDatatype<double>(ValueSpace.Double, XsdFloatingPoint.TryParse, static value => XsdFloatingPoint.Canonical(value, isFloat: false), Order),
        [Xsd.Float] = new ValueDatatype<double>(ValueSpace.Double, XsdFloatingPoint.TryParseFloat, static value => XsdFloatingPoint.Canonical(value, isFloat: true), Order),
        [Xsd.DateTime] = Moment(ValueSpace.DateTime, XsdMomentParser.DateTime, XsdMomentWriter.DateTime),
        [Xsd.DateTimeStamp] = Moment(ValueSpace.DateTime, XsdMomentParser.DateTime, XsdMomentWriter.DateTime) with { Narrower = XsdMomentParser.DateTimeStamp },
        [Xsd.Date] = Moment(ValueSpace.Date, XsdMomentParser.Date, XsdMomentWriter.Date),
        [Xsd.Time] = Moment(ValueSpace.Time, XsdMomentParser.Time, XsdMomentWriter.Time),
        [Xsd.GYear] = Moment(ValueSpace.Year, XsdMomentParser.Year, XsdMomentWriter.Year),
        [Xsd.GYearMonth] = Moment(ValueSpace.YearMonth, XsdMomentParser.YearMonth, XsdMomentWriter.YearMonth),
        [Xsd.GMonth] = Moment(ValueSpace.Month, XsdMomentParser.Month, XsdMomentWriter.Month),
        [Xsd.GMonthDay] = Moment(ValueSpace.MonthDay, XsdMomentParser.MonthDay, XsdMomentWriter.MonthDay),
        [Xsd.GDay] = Moment(ValueSpace.Day, XsdMomentParser.Day, XsdMomentWriter.Day),
        [Xsd.Duration] = Duration(null),
        [Xsd.YearMonthDuration] = Duration(XsdDuration.TryParseYearMonth),
        [Xsd.DayTimeDuration] = Duration(XsdDuration.TryParseDayTime),
    };

    /// <summary>Whether the datatype is one whose rules are known here.</summary>
    public static bool IsKnown(Iri datatype) => Known.ContainsKey(datatype);

    /// <summary>Whether the text is in the datatype's lexical space; true for datatypes that are not known.</summary>
    public static bool IsValid(string lexicalForm, Iri datatype)
    {
        ArgumentNullException.ThrowIfNull(lexicalForm);
        return !Known.TryGetValue(datatype, out var known) || known.IsValid(lexicalForm);
    }

    /// <summary>Whether the literal's lexical form is in its datatype's lexical space; true for datatypes that are not known.</summary>
    public static bool IsValid(Literal literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        return IsValid(literal.LexicalForm, literal.Datatype);
    }

    /// <summary>The order of two literals by their values.</summary>
    /// <returns>
    /// Negative, zero or positive. Null when they have no order: datatypes that do not compare, ill-typed literals, NaN, binary
    /// values that differ, or moments and durations whose order depends on a zone or a start that is not told.
    /// </returns>
    /// <remarks>
    /// Numbers of all types compare with each other, as SPARQL 1.1, 17.3 has it. Strings with and without language tag do not
    /// compare with each other.
    /// </remarks>
    public static int? Compare(Literal left, Literal right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!Known.TryGetValue(left.Datatype, out var leftType) || !Known.TryGetValue(right.Datatype, out var rightType)
            || !leftType.IsValid(left.LexicalForm) || !rightType.IsValid(right.LexicalForm))
        {
            return null;
        }

        if (leftType.Space == ValueSpace.Double || rightType.Space == ValueSpace.Double)
        {
            return ToDouble(left, leftType) is { } a && ToDouble(right, rightType) is { } b ? Order(a, b) : null;
        }

        // A float's value is not its lexical form's value as a double; everything else of one space reads alike.
        return leftType.Space == rightType.Space ? leftType.Compare(left.LexicalForm, right.LexicalForm) : null;
    }

    /// <summary>Whether two literals have the same value: the same term, or values that compare as equal.</summary>
    public static bool AreEqual(Literal left, Literal right) => left == right || Compare(left, right) == 0;

    /// <summary>The canonical lexical form of a value (XSD 1.1, E); the text itself when it is ill-typed or the datatype is not known.</summary>
    public static string Canonical(string lexicalForm, Iri datatype)
    {
        ArgumentNullException.ThrowIfNull(lexicalForm);
        return Known.TryGetValue(datatype, out var known) && known.IsValid(lexicalForm) ? known.Canonical(lexicalForm) : lexicalForm;
    }

    /// <summary>Whether the datatype's values are numbers.</summary>
    public static bool IsNumeric(Iri datatype) => Known.TryGetValue(datatype, out var known) && known.Space is ValueSpace.Decimal or ValueSpace.Double;

    private static double? ToDouble(Literal literal, XsdDatatype type)
    {
        if (type.Space == ValueSpace.Decimal)
        {
            return DecimalDatatype.Parse(literal.LexicalForm).ToDouble();
        }

        var isFloat = literal.Datatype == Xsd.Float;
        return type.Space != ValueSpace.Double ? null
            : (isFloat ? XsdFloatingPoint.TryParseFloat(literal.LexicalForm, out var value) : XsdFloatingPoint.TryParse(literal.LexicalForm, out value)) ? value
            : null;
    }

    private static DecimalDatatype Integer(string min, string max) => new(new XsdInteger(min, max).IsValid);

    private static ValueDatatype<XsdMoment> Moment(ValueSpace space, ValueParser<XsdMoment> parser, Func<XsdMoment, string> writer) =>
        new(space, parser, writer, static (left, right) => left.CompareTo(right));

    private static ValueDatatype<XsdDuration> Duration(ValueParser<XsdDuration>? narrower) =>
        new(ValueSpace.Duration, XsdDuration.TryParse, static value => value.ToString(), static (left, right) => left.CompareTo(right)) { Narrower = narrower };

    private static bool TryParseBoolean(ReadOnlySpan<char> text, out bool value)
    {
        value = text is "true" or "1";
        return value || text is "false" or "0";
    }

    private static int? Order(double left, double right) => left < right ? -1 : left > right ? 1 : left == right ? 0 : null;
}
