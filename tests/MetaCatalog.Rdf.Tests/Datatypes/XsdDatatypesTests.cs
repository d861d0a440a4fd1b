using MetaCatalog.Rdf.Datatypes;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Tests.Datatypes;

public sealed class XsdDatatypesTests
{
    [Theory]
    [InlineData("integer", "0 -0 +1 00123 -99999999999999999999999999999999999999")]
    [InlineData("byte", "-128 127 +0127")]
    [InlineData("unsignedLong", "18446744073709551615 0 -0")]
    [InlineData("decimal", "1 1. .5 -0.50 +12345678901234567890.12345678901234567890")]
    [InlineData("double", "1 -1.5e10 INF -INF +INF NaN .5E-3 1.e2 1e400")]
    [InlineData("boolean", "true false 1 0")]
    [InlineData("dateTime", "2026-11-24T15:00:00 2026-11-24T24:00:00Z 2024-02-29T00:00:00.123456789+14:00 -0044-03-15T12:00:00-05:30 0000-01-01T00:00:00Z 12026-01-01T00:00:00Z")]
    [InlineData("dateTimeStamp", "2026-11-24T15:00:00Z")]
    [InlineData("date", "2026-11-24 2000-02-29Z 2026-11-24+09:00")]
    [InlineData("time", "00:00:00 24:00:00 23:59:59.999Z")]
    [InlineData("gYear", "2026 -0001 0000Z 12345")]
    [InlineData("gYearMonth", "2026-12")]
    [InlineData("gMonth", "--12")]
    [InlineData("gMonthDay", "--02-29 --12-31Z")]
    [InlineData("gDay", "---31")]
    [InlineData("duration", "P1Y P1Y2M3DT4H5M6.7S -PT1S P0D PT36H")]
    [InlineData("yearMonthDuration", "P1Y2M -P13M")]
    [InlineData("dayTimeDuration", "P3D PT0.5S")]
    [InlineData("hexBinary", "0aFF")]
    [InlineData("base64Binary", "AAAA AA== AAA=")]
    [InlineData("language", "ja ja-Kana x-private")]
    [InlineData("NCName", "a _b c-d.e é")]
    [InlineData("Name", "a:b :c")]
    [InlineData("NMTOKEN", "-1.a:b")]
    [InlineData("anyURI", "http://example.org/ ../a")]
    public void Lexical_forms_of_the_type_are_valid(string type, string forms) =>
        Assert.All(forms.Split(' '), form => Assert.True(XsdDatatypes.IsValid(form, Of(type)), form));

    [Theory]
    [InlineData("integer", "|1.0|--1|+|1e5|１| 1|1 ")]
    [InlineData("byte", "128|-129")]
    [InlineData("positiveInteger", "0|-1")]
    [InlineData("decimal", "|.|1e5|1.2.3|INF")]
    [InlineData("double", "|e5|1e|1e1.5|inf|nan|Infinity|0x1|1,5")]
    [InlineData("boolean", "True|TRUE|yes|")]
    [InlineData("dateTime", "2026-11-24|2026-13-01T00:00:00|2026-02-29T00:00:00|2026-11-24T24:00:01|2026-11-24T25:00:00|2026-11-24T15:60:00|2026-11-24T15:00:60|2026-11-24T15:00|26-11-24T15:00:00|02026-11-24T15:00:00|2026-11-24T15:00:00+14:01|2026-11-24T15:00:00.Z|2026-11-24t15:00:00")]
    [InlineData("dateTimeStamp", "2026-11-24T15:00:00")]
    [InlineData("date", "last year|2026-1-1|1900-02-29|2026-11-24Z+09:00|2026/11/24")]
    [InlineData("gMonthDay", "--02-30|--04-31|-02-01")]
    [InlineData("duration", "P|PT|P1|1Y|P1M1Y|P-1Y|PT1D|P1S|P1YT|P1.5D")]
    [InlineData("yearMonthDuration", "P1D|PT1S")]
    [InlineData("dayTimeDuration", "P1Y|P1M")]
    [InlineData("hexBinary", "0|0g")]
    [InlineData("base64Binary", "A|AA|AB==|A===| AAAA")]
    [InlineData("language", "|ja_JP|toolonglanguage|1a")]
    [InlineData("NCName", "|a:b|-a|1a|a b")]
    [InlineData("token", " a|a  b|a\tb")]
    public void Other_text_is_not(string type, string forms) =>
        Assert.All(forms.Split('|'), form => Assert.False(XsdDatatypes.IsValid(form, Of(type)), form));

    [Theory]
    [InlineData("1", "integer", "1.00", "decimal", 0)]
    [InlineData("100000000000000000000000000000000001", "integer", "100000000000000000000000000000000000", "integer", 1)]
    [InlineData("-2", "byte", "-1.5", "decimal", -1)]
    [InlineData("0.1", "decimal", "0.1", "double", 0)]
    [InlineData("0.1", "float", "0.1", "double", 1)]
    [InlineData("-INF", "double", "-999999", "integer", -1)]
    [InlineData("2026-11-24T15:00:00+09:00", "dateTime", "2026-11-24T06:00:00Z", "dateTimeStamp", 0)]
    [InlineData("2026-11-24T24:00:00", "dateTime", "2026-11-25T00:00:00", "dateTime", 0)]
    [InlineData("2026-11-24T15:00:00", "dateTime", "2026-11-26T00:00:00Z", "dateTime", -1)]
    [InlineData("2026-11-24+14:00", "date", "2026-11-24-14:00", "date", -1)]
    [InlineData("-0001-12-31", "date", "0000-01-01", "date", -1)]
    [InlineData("P1Y", "duration", "P12M", "yearMonthDuration", 0)]
    [InlineData("PT24H", "dayTimeDuration", "P1D", "duration", 0)]
    [InlineData("P1M", "duration", "P32D", "duration", -1)]
    [InlineData("false", "boolean", "1", "boolean", -1)]
    [InlineData("a", "string", "b", "token", -1)]
    [InlineData("0a", "hexBinary", "0A", "hexBinary", 0)]
    public void Values_have_an_order(string left, string leftType, string right, string rightType, int order)
    {
        var (a, b) = (new Literal(left, Of(leftType)), new Literal(right, Of(rightType)));

        Assert.Equal(order, XsdDatatypes.Compare(a, b));
        Assert.Equal(-order, XsdDatatypes.Compare(b, a));
    }

    [Theory]
    [InlineData("2026-11-24T15:00:00", "dateTime", "2026-11-24T20:00:00Z", "dateTime")]
    [InlineData("2026-11-24", "date", "2026-11-24T00:00:00", "dateTime")]
    [InlineData("P1M", "yearMonthDuration", "P30D", "dayTimeDuration")]
    [InlineData("2026-11-24T15:00:00Z", "dateTimeStamp", "2026-11-24T15:00:00", "dateTime")]
    [InlineData("NaN", "double", "1", "integer")]
    [InlineData("x", "integer", "1", "integer")]
    [InlineData("1", "string", "1", "integer")]
    [InlineData("0A", "hexBinary", "0B", "hexBinary")]
    public void Values_without_an_order_say_so(string left, string leftType, string right, string rightType) =>
        Assert.Null(XsdDatatypes.Compare(new Literal(left, Of(leftType)), new Literal(right, Of(rightType))));

    [Theory]
    [InlineData("+007", "integer", "7")]
    [InlineData("-0.0", "decimal", "0")]
    [InlineData("010.500", "decimal", "10.5")]
    [InlineData("150", "double", "1.5E2")]
    [InlineData("0.1", "double", "1.0E-1")]
    [InlineData("0.1", "float", "1.0E-1")]
    [InlineData("1", "boolean", "true")]
    [InlineData("2026-12-31T24:00:00.000+00:00", "dateTime", "2027-01-01T00:00:00Z")]
    [InlineData("2026-11-24T15:00:00.500+09:00", "dateTime", "2026-11-24T15:00:00.5+09:00")]
    [InlineData("P14M", "duration", "P1Y2M")]
    [InlineData("-PT90061.50S", "duration", "-P1DT1H1M1.5S")]
    [InlineData("P0Y", "duration", "PT0S")]
    [InlineData("0aff", "hexBinary", "0AFF")]
    [InlineData("x", "integer", "x")]
    public void Canonical_forms_stand_for_the_same_value(string form, string type, string canonical) =>
        Assert.Equal(canonical, XsdDatatypes.Canonical(form, Of(type)));

    private static Iri Of(string type) => new(Xsd.Namespace + type);
}
