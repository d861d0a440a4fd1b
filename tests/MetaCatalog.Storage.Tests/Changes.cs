using System.Security.Cryptography;
using System.Text;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Storage.Tests;

/// <summary>Changes that say only what matters to a test.</summary>
internal static class Changes
{
    public static readonly DateTimeOffset Noon = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

    public static Change Create(RecordState state = RecordState.Published, AccessLevel level = AccessLevel.Open, string? topic = null, DateTimeOffset? embargoEnd = null)
    {
        var id = RecordId.New();
        return new Change
        {
            Record = id,
            Kind = RevisionKind.Created,
            Expected = null,
            Time = Noon,
            Actor = "tester",
            State = state,
            Content = Content(topic ?? $"https://example.org/datasets/{id}", "first", level, embargoEnd),
        };
    }

    public static Change Revise(LoggedRevision current, string text, RecordState? state = null, AccessLevel level = AccessLevel.Open) => new()
    {
        Record = current.Record,
        Kind = RevisionKind.Revised,
        Expected = current.Revision,
        Time = Noon,
        Actor = "tester",
        State = state ?? current.Facts.State,
        Content = Content(current.Topic, text, level, null),
    };

    public static Change Move(LoggedRevision current, RecordState state, RevisionKind kind = RevisionKind.Published) => new()
    {
        Record = current.Record,
        Kind = kind,
        Expected = current.Revision,
        Time = Noon,
        Actor = "tester",
        State = state,
    };

    public static RevisionContent Content(string topic, string text, AccessLevel level = AccessLevel.Open, DateTimeOffset? embargoEnd = null)
    {
        var nquads = Encoding.UTF8.GetBytes($"<{topic}> <http://purl.org/dc/terms/title> \"{text}\" .\n");
        return new RevisionContent
        {
            Topic = topic,
            Hash = Convert.ToHexStringLower(SHA256.HashData(nquads)),
            NQuads = nquads,
            Document = Encoding.UTF8.GetBytes($$"""{"title": "{{text}}"}"""),
            DocumentType = "application/json",
            Level = level,
            EmbargoEnd = embargoEnd,
            Target = AccessLevel.Open,
            Card = new RecordCard { Titles = [new(text, "en"), new("題名", "ja")], Domain = "materials" },
            Assessment = new AssessmentSummary(2, 61, 0, 3, 1) { Fair = 78, Mqa = 425 },
        };
    }

    public static async Task<AppendOutcome> Append(this IChangeLog log, Change change) => (await log.Append([change], TestContext.Current.CancellationToken))[0];

    public static async Task<LoggedRevision> Commit(this IChangeLog log, Change change) =>
        Assert.IsType<AppendOutcome.Committed>(await log.Append(change)).Revision;
}
