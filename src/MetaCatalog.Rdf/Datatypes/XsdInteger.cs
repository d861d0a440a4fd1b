namespace MetaCatalog.Rdf.Datatypes;

/// <summary>The bounds of <c>xsd:integer</c> and the types derived from it (XSD 1.1, 3.4.13 to 3.4.25); an empty bound is none.</summary>
internal sealed class XsdInteger(string min, string max)
{
    public bool IsValid(ReadOnlySpan<char> text) => XsdDecimal.TryParse(text, allowPoint: false, out var value)
        && (min.Length == 0 || value.CompareTo(Bound(min)) >= 0)
        && (max.Length == 0 || value.CompareTo(Bound(max)) <= 0);

    private static XsdDecimal Bound(string text)
    {
        XsdDecimal.TryParse(text, allowPoint: false, out var bound);
        return bound;
    }
}
