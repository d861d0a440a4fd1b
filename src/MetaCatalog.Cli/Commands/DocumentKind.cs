using System.Buffers;
using System.Text;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;

namespace MetaCatalog.Cli.Commands;

/// <summary>Tells what kind of document a file is: by its extension, else by how its content begins.</summary>
internal static class DocumentKind
{
    private const int Beginning = 4096;

    private static readonly SearchValues<byte> Space = SearchValues.Create(" \t\r\n"u8);

    /// <summary>The kinds, for messages.</summary>
    public static string Allowed { get; } = string.Join(", ", RdfFormat.All.SelectMany(static format => format.Extensions).Prepend("json").Select(static extension => "." + extension));

    /// <summary>The file's content as a submission, or null when it is of no known kind.</summary>
    public static Submission? Of(string path, byte[] bytes) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? Json(bytes)
        : RdfFormat.FromFileName(path) is { } format ? Submission.Rdf(bytes, format)
        : ByContent(bytes);

    private static Submission? ByContent(byte[] bytes)
    {
        var beginning = Skip(bytes.AsSpan(0, Math.Min(Beginning, bytes.Length)));
        return beginning switch
        {
            _ when beginning.IsEmpty || beginning.Contains((byte)0) => null,
            [(byte)'{', ..] or [(byte)'[', ..] => Json(bytes),
            _ when beginning.StartsWith("<?xml"u8) || beginning.StartsWith("<rdf:"u8) => IsRdfXml(beginning) ? Submission.Rdf(bytes, RdfFormat.RdfXml) : null,
            _ when IsTurtle(beginning) => Submission.Rdf(bytes, RdfFormat.Turtle),
            _ => null,
        };
    }

    // A JSON file with a context of its own is JSON-LD; without one it is the catalog's plain form.
    private static Submission Json(byte[] bytes) =>
        bytes.AsSpan().IndexOf("\"@context\""u8) >= 0 ? Submission.Rdf(bytes, RdfFormat.JsonLd) : Submission.Json(bytes);

    private static bool IsRdfXml(ReadOnlySpan<byte> beginning) => beginning.IndexOf("http://www.w3.org/1999/02/22-rdf-syntax-ns#"u8) >= 0;

    // Turtle takes N-Triples too. A tag such as <html> has no colon where an IRI has its scheme.
    private static bool IsTurtle(ReadOnlySpan<byte> beginning)
    {
        if (beginning.StartsWith("_:"u8))
        {
            return true;
        }

        if (beginning[0] == '<')
        {
            var end = beginning.IndexOf((byte)'>');
            return end > 0 && beginning[..end].Contains((byte)':') && beginning[..end].IndexOfAny(Space) < 0;
        }

        var word = beginning.IndexOfAny(Space);
        return word > 0 && Encoding.ASCII.GetString(beginning[..word]).ToUpperInvariant() is "@PREFIX" or "@BASE" or "PREFIX" or "BASE";
    }

    /// <summary>What comes after a byte order mark, white space and comment lines.</summary>
    private static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        while (true)
        {
            var start = text.IndexOfAnyExcept(Space);
            text = start < 0 ? default : text[start..];
            if (text.IsEmpty || text[0] != '#')
            {
                return text;
            }

            var line = text.IndexOf((byte)'\n');
            text = line < 0 ? default : text[line..];
        }
    }
}
