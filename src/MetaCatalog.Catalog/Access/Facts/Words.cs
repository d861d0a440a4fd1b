using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>How things of a record are called in messages.</summary>
internal static class Words
{
    private const int MaxLength = 120;

    /// <summary>A term as people write it, cut when it is long.</summary>
    public static string Of(Term term) => Short(Resource.TextOf(term) ?? term.ToString());

    /// <summary>A distribution by its title, its URL, or its node.</summary>
    public static string Of(Distribution distribution) =>
        Short(distribution.Titles.In("en") ?? distribution.Url ?? Resource.TextOf(distribution.Node) ?? distribution.Node.ToString());

    /// <summary>DUO codes with their short names.</summary>
    public static string Of(IEnumerable<DuoCondition> conditions) =>
        string.Join(", ", conditions.Select(static condition => condition.Code is { } code ? $"{code.Curie} ({code.Short})" : Of(condition.Term)));

    /// <summary>A DUO code with its short name.</summary>
    public static string OfDuo(Iri code) => DuoCode.Find(code.Value) is { } known ? $"{known.Curie} ({known.Short})" : code.Value;

    /// <summary>The last part of an IRI.</summary>
    public static string LocalName(Iri iri) => iri.Value[(iri.Value.LastIndexOfAny(['/', '#']) + 1)..];

    /// <summary>Several things in one sentence.</summary>
    public static Bilingual List(IReadOnlyList<Bilingual> things) =>
        new(string.Join(", ", things.Select(static thing => thing.En)), string.Join("、", things.Select(static thing => thing.Ja)));

    /// <summary>The text, cut when it is long.</summary>
    public static string Short(string text) => text.Length <= MaxLength ? text : string.Concat(text.AsSpan(0, MaxLength), "…");
}
