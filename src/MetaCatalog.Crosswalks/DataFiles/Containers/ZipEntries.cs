using System.Buffers.Binary;
using System.IO.Compression;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Reading;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Containers;

/// <summary>Goes through a zip archive. What its directory says of sizes is not believed, only compared.</summary>
internal sealed class ZipEntries(Stream archive, FileWalk walk, ExpansionBudget budget)
{
    /// <summary>The longest directory that is read, in bytes.</summary>
    public const int LongestDirectory = 64 << 20;

    private const int LongestEnd = 65_557; // the end record with the longest comment

    private readonly List<DataFile> files = [];
    private readonly List<Finding> findings = [];

    public static bool Recognizes(ReadOnlySpan<byte> beginning) => beginning.StartsWith("PK\u0003\u0004"u8) || beginning.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The files, each looked at, and what is wrong with the archive.</summary>
    public (IReadOnlyList<DataFile> Files, IReadOnlyList<Finding> Findings) Read(int depth)
    {
        if (DirectoryLength(archive) > LongestDirectory)
        {
            findings.Add(DataFileFaults.Error("limit:entries", "The directory of the archive is longer than allowed.", "書庫の目次が上限を超えています。"));
            return (files, findings);
        }

        try
        {
            ReadEach(depth);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            findings.Add(DataFileFaults.Damaged(0, fault.Message));
        }

        return (files, findings);
    }

    private void ReadEach(int depth)
    {
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries)
        {
            if (!entry.FullName.EndsWith('/') && !Take(entry, depth))
            {
                break;
            }
        }
    }

    private bool Take(ZipArchiveEntry entry, int depth)
    {
        if (!walk.MayTakeEntry(findings))
        {
            return false;
        }

        var (name, finding) = EntryName.Of(entry.FullName);
        findings.AddRange(finding is null ? [] : [finding]);
        if (entry.IsEncrypted)
        {
            findings.Add(DataFileFaults.Warning("archive:encrypted", $"'{name}' is encrypted and was not looked at.", $"「{name}」は暗号化されているため調べていません。"));
            return true;
        }

        return Look(entry, name, depth);
    }

    private bool Look(ZipArchiveEntry entry, string name, int depth)
    {
        try
        {
            using var content = new ExpandingStream(entry.Open(), budget, () => entry.CompressedLength);
            var file = walk.Look(name, content, null, depth + 1);
            files.Add(file);
            if (file.ByteSize != entry.Length && !file.Facts.Findings.Any(static finding => finding.Severity == Severity.Error))
            {
                findings.Add(DataFileFaults.Warning(
                    "archive:size",
                    $"The archive says that '{name}' has {DataFileFaults.Number(entry.Length)} bytes; it has {DataFileFaults.Number(file.ByteSize)}.",
                    $"書庫は「{name}」を {DataFileFaults.Number(entry.Length)} バイトとしていますが、実際は {DataFileFaults.Number(file.ByteSize)} バイトです。"));
            }
        }
        catch (InvalidDataException fault)
        {
            findings.Add(DataFileFaults.Damaged(0, $"{name}: {fault.Message}"));
        }
        catch (ReadingException fault)
        {
            findings.Add(fault.Finding);
            return false;
        }

        return true;
    }

    /// <summary>How long the directory is, from where it begins to the file's end; one that does not say is as long as the file.</summary>
    public static long DirectoryLength(Stream archive)
    {
        var end = new byte[(int)Math.Min(LongestEnd, archive.Length)];
        archive.Position = archive.Length - end.Length;
        archive.ReadExactly(end);
        archive.Position = 0;
        var at = end.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + 22 > end.Length)
        {
            return archive.Length;
        }

        var start = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(at + 16));
        return start == uint.MaxValue ? BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(at + 12)) : archive.Length - start;
    }
}
