using System.Globalization;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Search;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>What a record's domain profile says in numbers and codes, as the index holds it.</summary>
internal static class RecordMeasures
{
    private const double Celsius = 273.15;
    private const int MostValues = 200;

    public static IEnumerable<FieldValue> Of(Graph graph, Description description)
    {
        var topic = new Resource(graph, description.Topic);
        return
        [
            .. Paths(Facets.Theme, description.Themes.Select(ThemePath)),
            .. Paths(Facets.Organism, topic.Values(Gen.Organism, Gen.OrganismName).Select(NameOf).OfType<string>().Where(static name => name.Length > 0).Select(Taxa.PathOrOther)),
            .. Paths(Facets.Element, ElementsOf(graph)),
            .. Span(Histograms.Magnitude, Numbers(topic, Sei.MinMagnitude, Sei.MaxMagnitude)),
            .. Span(Histograms.SamplingRate, Numbers(topic, Sei.SamplingRate)),
            .. Span(Histograms.Temperature, Temperatures(graph)),
            .. description.Issued is { Start: var start } ? [FieldValue.Instant(Histograms.Issued, new DateTimeOffset(start.DateTime, TimeSpan.Zero))] : Array.Empty<FieldValue>(),
        ];
    }

    // Names of one organism in two languages and its number are one path; what is known outweighs what is not.
    private static IEnumerable<FieldValue> Paths(string facet, IEnumerable<string?> paths)
    {
        var distinct = paths.OfType<string>().Distinct(StringComparer.Ordinal).Take(MostValues).ToList();
        var known = distinct.Where(static path => !path.StartsWith("other/", StringComparison.Ordinal)).ToList();
        return (known.Count > 0 ? known : distinct).Select(path => FieldValue.Keyword(facet, path));
    }

    private static string? ThemePath(Term theme) => theme switch
    {
        Iri { Value: var iri } when iri.StartsWith(Codes.Base, StringComparison.Ordinal) => iri[Codes.Base.Length..],
        Iri { Value: var iri } when iri.IndexOf("://", StringComparison.Ordinal) is > 0 and var colon => iri[(colon + 3)..].Trim('/').Replace('#', '/'),
        Literal { LexicalForm: var text } when text.Trim().Length is > 0 and < 200 => text.Trim(),
        _ => null,
    };

    private static string? NameOf(Term term) => term switch { Iri iri => iri.Value, Literal literal => literal.LexicalForm, _ => null };

    private static IEnumerable<string> ElementsOf(Graph graph) => graph
        .Where(static triple => triple.Predicate.Equals(Mat.Element) || triple.Predicate.Equals(Mat.ChemicalFormula))
        .SelectMany(static triple => triple.Object is not Literal { LexicalForm: var text } ? []
            : triple.Predicate.Equals(Mat.Element) ? Elements.IsElement(text) ? [text] : [] : Elements.OfFormula(text));

    private static List<double> Numbers(Resource topic, params ReadOnlySpan<Iri> properties) => [.. topic.Values(properties).Select(Number).OfType<double>()];

    private static IEnumerable<double> Temperatures(Graph graph)
    {
        foreach (var triple in graph)
        {
            if (triple.Predicate.Equals(Qudt.HasUnit) || triple.Predicate.Equals(SchemaOrg.UnitCode))
            {
                foreach (var value in Kelvin(graph, triple.Subject, NameOf(triple.Object) ?? ""))
                {
                    yield return value;
                }
            }
        }
    }

    private static IEnumerable<double> Kelvin(Graph graph, Term node, string unit)
    {
        double? offset = unit[(unit.LastIndexOf('/') + 1)..] switch
        {
            "K" or "KEL" => 0,
            "DEG_C" or "CEL" => Celsius,
            _ => null,
        };
        return offset is null ? [] : new Resource(graph, node).Values(SchemaOrg.MinValue, SchemaOrg.MaxValue, SchemaOrg.Value, Qudt.Value)
            .Select(Number).OfType<double>().Select(value => value + offset.Value);
    }

    private static IEnumerable<FieldValue> Span(string name, IEnumerable<double> numbers)
    {
        var values = numbers.Where(double.IsFinite).ToList();
        return values.Count == 0 ? [] : Histograms.Values(name, values.Min(), values.Max());
    }

    private static double? Number(Term term) =>
        term is Literal literal && double.TryParse(literal.LexicalForm, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
