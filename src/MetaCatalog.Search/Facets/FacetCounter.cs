using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Facets;

/// <summary>Counts one facet over the hits of all segments. For one request.</summary>
internal abstract class FacetCounter
{
    /// <summary>Turns to the next segment.</summary>
    public abstract void Enter(Segment segment);

    /// <summary>Counts hits of the segment.</summary>
    public abstract void Count(ReadOnlySpan<int> documents);

    /// <summary>Takes the counts of the segment over.</summary>
    public abstract void Leave();

    public abstract FacetResult Result();

    /// <exception cref="SearchRequestException">The request names a field that is not of its kind, or bounds that do not rise.</exception>
    public static FacetCounter For(FacetRequest request, IndexSchema schema) => request switch
    {
        ValueFacet facet => new ValueFacetCounter(facet, schema.ColumnOf(schema.Require<KeywordField>(facet.Field).Name), schema.Require<KeywordField>(facet.Field).Hierarchical),
        RangeFacet facet => new RangeFacetCounter(facet, NumericColumn(facet.Field, schema)),
        CalendarFacet facet => new CalendarFacetCounter(facet, schema.ColumnOf(schema.Require<InstantField>(facet.Field).Name)),
        _ => throw new SearchRequestException($"A facet of kind {request.GetType().Name} is not known."),
    };

    private static int NumericColumn(string name, IndexSchema schema) =>
        schema.Find(name) is NumberField or InstantField
            ? schema.ColumnOf(name)
            : throw new SearchRequestException($"'{name}' is not a number or instant field.");
}
