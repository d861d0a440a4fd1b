using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.ReadModels;

/// <summary>What everybody sees now, in parts of bounded length, for who lists it whole. Thread safe.</summary>
/// <remarks>A record that changes moves to the last part, so that most parts stay as they are. The parts are counted once for each state of the public feed.</remarks>
internal sealed class PublicListing(IChangeLog log)
{
    private Counted? counted;

    public IReadOnlyList<ListingPart> Parts(int length)
    {
        var head = log.Head.Ordinal;
        if (Volatile.Read(ref counted) is { } known && known.Head == head && known.Length == length)
        {
            return known.Parts;
        }

        IReadOnlyList<ListingPart> parts = [.. log.FeedParts(length).Select(static part => new ListingPart(part.Number, part.Latest))];
        Volatile.Write(ref counted, new Counted(head, length, parts));
        return parts;
    }

    public IReadOnlyList<ListedRecord> Part(int length, long number) =>
        number < 0 || number > log.Head.Ordinal / length ? [] : [.. log.FeedPart(length, number).Select(static entry => new ListedRecord(entry.Record, entry.Time))];

    private sealed record Counted(long Head, int Length, IReadOnlyList<ListingPart> Parts);
}

/// <summary>A part of the list of everything that everybody sees.</summary>
/// <param name="Number">Its number, from 0; some may be missing.</param>
/// <param name="Latest">When a record in it last changed for everybody.</param>
public readonly record struct ListingPart(long Number, DateTimeOffset Latest);

/// <summary>A record that everybody sees.</summary>
/// <param name="Id">The record.</param>
/// <param name="Datestamp">When it last changed for everybody.</param>
public readonly record struct ListedRecord(RecordId Id, DateTimeOffset Datestamp);
