using System.Buffers.Text;
using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Ranking;

/// <summary>The opaque text that asks for the page after a hit. It holds where that hit stands, and nothing else.</summary>
internal static class PageCursor
{
    private const byte Version = 1;

    public static string Write(SortPosition last, SearchRequest request)
    {
        var bytes = new ByteBuffer();
        bytes.Byte(Version);
        bytes.Int32(Fingerprint(request));
        bytes.Int64(last.Rank);
        bytes.Block(Encoding.UTF8.GetBytes(last.Text is null ? "" : "=" + last.Text));
        bytes.Block(Encoding.UTF8.GetBytes(last.Key));
        bytes.Int32((int)Checksum.Of(bytes.Written));
        return Base64Url.EncodeToString(bytes.Written);
    }

    /// <exception cref="SearchRequestException">It is no cursor of this request.</exception>
    public static SortPosition Read(string cursor, SearchRequest request)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(cursor);
            var reader = new ByteReader(bytes);
            Require(bytes.Length > 4 && BitConverter.ToInt32(bytes.AsSpan(bytes.Length - 4)) == (int)Checksum.Of(bytes.AsSpan(0, bytes.Length - 4)));
            Require(reader.Bytes(1)[0] == Version && BitConverter.ToInt32(reader.Bytes(4)) == Fingerprint(request));
            var rank = BitConverter.ToInt64(reader.Bytes(8));
            var text = Encoding.UTF8.GetString(reader.Block());
            return new SortPosition(rank, text.Length == 0 ? null : text[1..], Encoding.UTF8.GetString(reader.Block()));
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw Refused();
        }
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw Refused();
        }
    }

    private static SearchRequestException Refused() => new("The cursor does not belong to this request: ask with the query and order it came from.");

    /// <summary>Query and order: what a cursor is bound to.</summary>
    private static int Fingerprint(SearchRequest request) =>
        (int)Checksum.Of(Encoding.UTF8.GetBytes($"{request.Text}\n{request.Query}\n{request.Mode}\n{request.Sort}"));
}
