using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Vocab;

/// <summary>XML Schema 1.1 datatypes that RDF uses (RDF 1.1 Concepts, 5.1).</summary>
public static class Xsd
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/2001/XMLSchema#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri String = Of("string");
    public static readonly Iri Boolean = Of("boolean");
    public static readonly Iri Integer = Of("integer");
    public static readonly Iri Decimal = Of("decimal");
    public static readonly Iri Double = Of("double");
    public static readonly Iri Float = Of("float");
    public static readonly Iri Date = Of("date");
    public static readonly Iri Time = Of("time");
    public static readonly Iri DateTime = Of("dateTime");
    public static readonly Iri DateTimeStamp = Of("dateTimeStamp");
    public static readonly Iri GYear = Of("gYear");
    public static readonly Iri GYearMonth = Of("gYearMonth");
    public static readonly Iri GMonth = Of("gMonth");
    public static readonly Iri GMonthDay = Of("gMonthDay");
    public static readonly Iri GDay = Of("gDay");
    public static readonly Iri Duration = Of("duration");
    public static readonly Iri YearMonthDuration = Of("yearMonthDuration");
    public static readonly Iri DayTimeDuration = Of("dayTimeDuration");
    public static readonly Iri Byte = Of("byte");
    public static readonly Iri Short = Of("short");
    public static readonly Iri Int = Of("int");
    public static readonly Iri Long = Of("long");
    public static readonly Iri UnsignedByte = Of("unsignedByte");
    public static readonly Iri UnsignedShort = Of("unsignedShort");
    public static readonly Iri UnsignedInt = Of("unsignedInt");
    public static readonly Iri UnsignedLong = Of("unsignedLong");
    public static readonly Iri PositiveInteger = Of("positiveInteger");
    public static readonly Iri NonNegativeInteger = Of("nonNegativeInteger");
    public static readonly Iri NegativeInteger = Of("negativeInteger");
    public static readonly Iri NonPositiveInteger = Of("nonPositiveInteger");
    public static readonly Iri HexBinary = Of("hexBinary");
    public static readonly Iri Base64Binary = Of("base64Binary");
    public static readonly Iri AnyUri = Of("anyURI");
    public static readonly Iri Language = Of("language");
    public static readonly Iri NormalizedString = Of("normalizedString");
    public static readonly Iri Token = Of("token");
    public static readonly Iri NmToken = Of("NMTOKEN");
    public static readonly Iri Name = Of("Name");
    public static readonly Iri NcName = Of("NCName");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
