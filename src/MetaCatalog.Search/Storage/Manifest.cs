using System.Text;
using System.Text.Json;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>What a committed index consists of: one file, JSON with a checksum line behind it.</summary>
/// <param name="Version">The format version.</param>
/// <param name="Schema">The fingerprint of the schema.</param>
/// <param name="StemsEnglish">Whether words were stemmed.</param>
/// <param name="AppliedSequence">The last change in it.</param>
/// <param name="NextFile">The number of the next file.</param>
/// <param name="Segments">The segments, oldest first.</param>
internal sealed record Manifest(
    uint Version, string Schema, bool StemsEnglish, long AppliedSequence, long NextFile, IReadOnlyList<ManifestSegment> Segments)
{
    public const string FileName = "manifest";

    public byte[] ToBytes()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this);
        return [.. json, .. Encoding.UTF8.GetBytes($"\n{Checksum.Of(json):x8}\n")];
    }

    /// <exception cref="IndexDamagedException">It is not what was written.</exception>
    public static Manifest Read(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf((byte)'\n');
        if (end < 0 || Encoding.UTF8.GetString(bytes.AsSpan(end)) != $"\n{Checksum.Of(bytes.AsSpan(0, end)):x8}\n")
        {
            throw new IndexDamagedException("The manifest's checksum does not match.");
        }

        return JsonSerializer.Deserialize<Manifest>(bytes.AsSpan(0, end)) is { Version: SegmentFormat.Version } manifest
            ? manifest
            : throw new IndexDamagedException("The manifest is of another format version.");
    }
}

/// <summary>A segment of a committed index.</summary>
/// <param name="Partition">Its partition.</param>
/// <param name="File">Its file.</param>
/// <param name="DeletionsFile">The file of its deletions, or null.</param>
internal sealed record ManifestSegment(string Partition, string File, string? DeletionsFile);
