using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access;

/// <summary>What a record says about who may have its data, read across the vocabularies in use.</summary>
/// <remarks>
/// Read from <c>dct:accessRights</c> and <c>schema:conditionsOfAccess</c>, from <c>dct:rights</c> where a value there is an
/// access right, and from <c>dct:available</c>, <c>mc:accessAfterEmbargo</c>. Immutable and thread safe.
/// </remarks>
/// <param name="Level">The level; null when none is stated or no value is known. Of contradicting values the strictest.</param>
/// <param name="Values">The values that were read as access rights, with the levels each can stand for.</param>
/// <param name="Conflicts">The values that contradict each other; empty when they agree.</param>
/// <param name="EmbargoEnd">The instant from which the target level holds; a date without a zone begins in the catalog's zone.</param>
/// <param name="Target">The level after the embargo; open unless the record says otherwise.</param>
public sealed record AccessStatement(
    AccessLevel? Level, IReadOnlyList<AccessValue> Values, IReadOnlyList<AccessValue> Conflicts, DateTimeOffset? EmbargoEnd, AccessLevel Target)
{
    private const string EmbargoEndPrefix = "info:eu-repo/date/embargoEnd/";

    /// <summary>Reads what a record states.</summary>
    /// <param name="graph">The record's graph.</param>
    /// <param name="topic">Its primary topic.</param>
    /// <param name="zoneOffset">The catalog's zone.</param>
    public static AccessStatement Of(Graph graph, Term topic, TimeSpan zoneOffset) => Of(new Resource(graph, topic), zoneOffset);

    internal static AccessStatement Of(Resource topic, TimeSpan zoneOffset)
    {
        var values = ReadValues(topic);
        var known = values.FindAll(static value => value.Meaning.Count > 0);
        var common = Common(known);
        var conflicts = known.Count > 0 && common.Count == 0 ? known : [];
        var level = conflicts.Count > 0 ? Strictest(conflicts) : MostPrecise(known, common);
        return new AccessStatement(level, values, conflicts, ReadEmbargoEnd(topic, zoneOffset), ReadTarget(topic));
    }

    /// <summary>The level that holds at an instant: the stated one, the target level once an embargo is over.</summary>
    /// <remarks>A record without a known level is treated as <see cref="AccessLevel.MetadataOnly"/>; an embargo without an end never ends.</remarks>
    public AccessLevel EffectiveAt(DateTimeOffset now) => Level switch
    {
        null => AccessLevel.MetadataOnly,
        AccessLevel.Embargoed when EmbargoEnd is { } end && now >= end => Target,
        _ => Level.Value,
    };

    /// <summary>Whether the embargo still holds at an instant.</summary>
    public bool IsEmbargoedAt(DateTimeOffset now) => EffectiveAt(now) == AccessLevel.Embargoed;

    private static List<AccessValue> ReadValues(Resource topic)
    {
        List<AccessValue> values = [];
        foreach (var term in topic.Values(Dcterms.AccessRights, SchemaOrg.ConditionsOfAccess))
        {
            values.Add(new AccessValue(term, AccessLevels.MeaningOf(topic.At(term))));
        }

        foreach (var term in topic.Values(Dcterms.Rights))
        {
            if (AccessLevels.MeaningOf(topic.At(term)) is { Count: > 0 } meaning)
            {
                values.Add(new AccessValue(term, meaning));
            }
        }

        return values;
    }

    private static List<AccessLevel> Common(List<AccessValue> known)
    {
        List<AccessLevel> common = known.Count == 0 ? [] : [.. known[0].Meaning];
        foreach (var value in known)
        {
            common.RemoveAll(level => !value.Meaning.Contains(level));
        }

        return common;
    }

    /// <summary>The usual level of the value with the fewest possible ones, as far as all values agree on it.</summary>
    private static AccessLevel? MostPrecise(List<AccessValue> known, List<AccessLevel> common)
    {
        if (common.Count == 0)
        {
            return null;
        }

        var precise = known.MinBy(static value => value.Meaning.Count)!;
        return precise.Meaning.First(common.Contains);
    }

    private static AccessLevel Strictest(List<AccessValue> values) => values.Max(static value => value.Meaning[0]);

    private static DateTimeOffset? ReadEmbargoEnd(Resource topic, TimeSpan zoneOffset)
    {
        var stated = topic.Values(Dcterms.Available, SchemaOrg.DateAvailable).Select(static term => Resource.TextOf(term));
        var openAire = topic.Values(Dcterms.Rights, Dcterms.AccessRights, Dcterms.Date)
            .Select(static term => Resource.TextOf(term))
            .Where(static text => text?.StartsWith(EmbargoEndPrefix, StringComparison.Ordinal) == true)
            .Select(static text => text![EmbargoEndPrefix.Length..]);
        return stated.Concat(openAire).Max(text => ReadEnd(text, zoneOffset));
    }

    /// <summary>A month or a year is not an end: it would leave open on which day the data become free.</summary>
    private static DateTimeOffset? ReadEnd(string? text, TimeSpan zoneOffset) =>
        text is not null && RecordDate.Read(text, zoneOffset) is { Precision: >= DatePrecision.Day } date ? date.Start : null;

    private static AccessLevel ReadTarget(Resource topic) => topic.Value(Mc.AccessAfterEmbargo) switch
    {
        null => AccessLevel.Open,
        { } term => AccessLevels.MeaningOf(topic.At(term)) is [var first, ..] ? first : AccessLevel.MetadataOnly,
    };
}

/// <summary>One value read as an access right.</summary>
/// <param name="Term">The value.</param>
/// <param name="Meaning">The levels it can stand for, the usual one first; empty when the value is not known.</param>
public sealed record AccessValue(Term Term, IReadOnlyList<AccessLevel> Meaning);
