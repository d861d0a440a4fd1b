using System.Globalization;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.ReadModels;

/// <summary>The public feed as harvesters read it. Thread safe.</summary>
internal sealed class ChangeFeed(IChangeLog log, RecordViews views)
{
    private const int MostHeaders = 1_000;

    public ChangesOutcome Read(ChangesQuestion question, DateTimeOffset now)
    {
        if (Fault(question, out var after) is { } fault)
        {
            return new ChangesOutcome.Refused(new ValidationReport([fault]));
        }

        var page = log.ReadFeed(new FeedQuestion(after, question.From, question.Until, question.Set, question.Limit, question.After is null));
        IReadOnlyList<ChangeHeader> headers = [.. page.Entries.Select(entry => views.Header(entry, question.WithRecords, now))];
        var next = page.HasMore ? headers[^1].Position : null;
        return new ChangesOutcome.Answered(new ChangesPage(headers, next, page.Total, Position.Public(page.Head).ToString()));
    }

    public ChangeHeader? Of(RecordId id, bool withRecord, DateTimeOffset now) =>
        log.Current(id) is { Public.Ordinal: > 0 and var ordinal } && log.AtOrdinal(id, ordinal) is { } change
            ? views.Header(change, withRecord, now)
            : null;

    public DateTimeOffset? Earliest() =>
        log.ReadFeed(new FeedQuestion(0, null, null, null, 1, false)).Entries is [var first] ? first.Time : null;

    public IReadOnlyList<ChangeSet> Sets() => [.. log.FeedSets().Select(Named)];

    private Finding? Fault(ChangesQuestion question, out long after)
    {
        after = 0;
        if (question.Limit is < 1 or > MostHeaders)
        {
            return Wrong("changes:limit", question.Limit.ToString(CultureInfo.InvariantCulture), "1 to 1000");
        }

        if (question.After is null)
        {
            return null;
        }

        var isPosition = Position.TryParse(Actor.Anonymous, question.After, out var position) && position.Number <= log.Head.Ordinal;
        after = position.Number;
        return isPosition ? null : Wrong("changes:after", question.After, "a position that this catalog gave out");
    }

    private static Finding Wrong(string code, string value, string allowed) => new(
        code, Severity.Error, new Bilingual($"'{value}' is not {allowed}.", $"「{value}」は指定できません（{allowed}）。"), new Location());

    private static ChangeSet Named(string spec)
    {
        var name = RecordSets.NameOf(spec);
        return new ChangeSet(spec, name.En, name.Ja);
    }
}
